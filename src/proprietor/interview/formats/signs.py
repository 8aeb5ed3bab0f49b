"""Signs: what of a text is writing, and what only steers a screen."""

import re

_CONTROL = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
"""Signs that are not seen; the joiners U+200C and U+200D stay, as Persian and emoji are written with them."""

_FRAME = ' \t"“”*_#>[]()-–—•|,;:：'
"""Signs that programs and Markdown put around a name."""

LONGEST_NAME = 120
"""A name is cut after so many signs (a guess)."""


def lines_in(text: str) -> tuple[str, ...]:
    """The lines of a text without control signs."""
    return tuple(text.splitlines()) if _CONTROL.search(text) is None else tuple(_CONTROL.sub("", text).splitlines())


def tidy(text: str) -> str:
    """A text on one line, with single plain spaces and without control signs."""
    return " ".join(_CONTROL.sub("", text).split())


def tidy_name(name: str) -> str:
    """A name on one line, without what stands around it; a colon inside it would end it, so it becomes a space."""
    bare = tidy(tidy(name).replace(":", " ").replace("：", " ")).strip(_FRAME)[:LONGEST_NAME].strip(_FRAME)
    return f"{bare})" if bare.count("(") > bare.count(")") else bare
