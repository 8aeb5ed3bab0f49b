"""Words on a terminal: colour only where it is wanted, widths as the eye sees them, nothing that steers the screen."""

import shlex
import unicodedata
from collections.abc import Iterable, Iterator

import click

_WIDE = frozenset("WF")
_UNSEEN = frozenset({"Mn", "Me", "Cf"})
_STEERING = frozenset({"Cc", "Cs"})
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
"""Signs that turn the direction of the text around them."""


class Ink:
    """Styles; each gives the text back unchanged when there is no colour."""

    def __init__(self, *, colour: bool) -> None:
        """Write in colour or plainly."""
        self.colour = colour

    def strong(self, text: str) -> str:
        """Bold."""
        return click.style(text, bold=True) if self.colour else text

    def faint(self, text: str) -> str:
        """For what stands aside."""
        return click.style(text, dim=True) if self.colour else text

    def error(self, text: str) -> str:
        """For what is wrong."""
        return click.style(text, fg="red", bold=True) if self.colour else text

    def warning(self, text: str) -> str:
        """For what needs care."""
        return click.style(text, fg="yellow") if self.colour else text

    def good(self, text: str) -> str:
        """For what is to be done."""
        return click.style(text, fg="green") if self.colour else text

    def mark(self, text: str) -> str:
        """For the words in question."""
        return click.style(text, fg="red", underline=True) if self.colour else text

    def found(self, text: str) -> str:
        """For words found by search; between asterisks without colour."""
        return click.style(text, bold=True, underline=True) if self.colour else f"*{text}*"


def clean(text: str) -> str:
    """The text with every sign that steers a terminal, or turns text around, replaced by one that shows."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        "\ufffd" if sign in _TURNING or (unicodedata.category(sign) in _STEERING and sign != "\n") else sign for sign in text
    )


def inert(told: str) -> str:
    """JSON that steers no terminal: the signs `clean` would replace, written as JSON's own escapes, so that nothing is lost."""
    if told.isascii() and "\x7f" not in told:
        return told
    return "".join(f"\\u{ord(sign):04x}" if sign != "\n" and sign != clean(sign) else sign for sign in told)


def typed(words: Iterable[str]) -> str:
    """A command as it can be pasted: words quoted, and signs that `clean` would replace spelled out as bash and zsh read them."""
    return " ".join(shlex.quote(word) if word == clean(word).replace("\n", "\ufffd") else _spelled(word) for word in words)


def _spelled(word: str) -> str:
    signs = (sign if sign.isprintable() and sign not in "\\'" else _escape(sign) for sign in word)
    return f"$'{''.join(signs)}'"


def _escape(sign: str) -> str:
    if sign in "\\'":
        return f"\\{sign}"
    if sign.isascii() or unicodedata.category(sign) == "Cs":  # Python keeps a byte that is no text as such a sign
        return f"\\x{ord(sign) & 0xFF:02x}"
    return f"\\U{ord(sign):08x}"


def width_of(text: str) -> int:
    """How many columns a text takes."""
    if text.isascii():
        return len(text)
    return sum(_width(sign) for sign in text)


def _width(sign: str) -> int:
    if unicodedata.category(sign) in _UNSEEN:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in _WIDE else 1


def pieces(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Where to break one line so that each piece fits: start and end of each, blanks at a break left out."""
    start, length = 0, len(text)
    while start < length:
        end = _reach(text, start, width)
        if end < length:
            blank = text.rfind(" ", start + 1, end + 1)
            end = blank if blank > start else end
        yield start, end
        start = end
        while start < length and text[start] == " ":
            start += 1


def _reach(text: str, start: int, width: int) -> int:
    taken = 0
    for at in range(start, len(text)):
        taken += _width(text[at])
        if taken > width:
            return max(at, start + 1)
    return len(text)


def wrapped(text: str, width: int, *, most: int = 0) -> list[str]:
    """The text in lines that fit; with `most`, cut after so many, and an ellipsis says so."""
    width = max(width, 4)
    lines = [line[start:end] for line in clean(text).split("\n") for start, end in (list(pieces(line, width)) or [(0, 0)])]
    if most and len(lines) > most:
        last = lines[most - 1]
        while last and width_of(last) > width - 2:
            last = last[:-1]
        lines = [*lines[: most - 1], f"{last.rstrip()} …"]
    return lines


def paragraph(text: str, width: int, indent: str = "", hang: str | None = None) -> str:
    """The text wrapped, the first line after `indent`, the others after `hang`."""
    after = indent if hang is None else hang
    first, *others = wrapped(text, width - max(len(indent), len(after)))
    return "\n".join([f"{indent}{first}".rstrip(), *(f"{after}{line}".rstrip() for line in others)])
