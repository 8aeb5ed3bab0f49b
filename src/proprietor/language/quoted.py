"""Quoted: words looked up in a text, so that only what stands there is taken, as it is written and meant there."""

import re

from proprietor.language.amounts import amount_words
from proprietor.language.lexicon import groups
from proprietor.language.numerals import NUMBER_WORDS

_WAYS = ("'’‘ʼ", '"“”„«»', "-‐‑–—")
"""Signs that are written in several ways."""

_ALIKE = {sign: f"[{re.escape(ways)}]" for ways in _WAYS for sign in ways}

LONGEST = 4_000
"""Signs that are looked up (a guess; it is more than a field of a win holds well)."""

CUTTING = ("-", "‐", "‑")
"""Strokes within a word."""

PART = 600
"""Signs before the words in which their part of the sentence begins (a guess)."""

_END = ' .,;:!?…"“”'


_BEFORE = re.compile(r"(?:\w[-‐‑–]|\d[.,:’']|[€$£¥₹+−-]\s?|\b(?:EUR|USD|GBP|CHF)\s)\Z")
_AFTER = re.compile(r"[-‐‑–]\w|[.,:’']\d")
_MEASURE = re.compile(
    r"\s?(?:[%‰€$£¥₹]|per\s?cent\b|(?:k|m|mn|bn|hundred|thousand|million|billion|dozen|lakh|crore|times|fold)\b)"
)
_PART = re.compile(r"[.;:!?]|\n\s*(?:\n|[-*•])|,\s+(?:and|but|so|then|I|we)\b|\bbut\b")
"""Where a cut begins or ends in the middle of a number or a word, what measures a number, and where a part of a sentence ends."""


def quoted_in(text: str, words: str) -> str:
    """The words as they stand in the text; empty if they do not.

    Letters may be large or small, blanks and line ends may differ, apostrophes and dashes may be others; whole words only. A
    full stop the text does not have is left off.

    What would mean something else by itself is no quotation: a number without its sign, its decimals or its thousand, and words
    that are denied, or only wished or supposed, by those before them in their part of the sentence.
    """
    wanted = " ".join(words.split()).strip(_END)
    if not wanted or len(wanted) > LONGEST:
        return ""
    pattern = r"\s+".join("".join(_ALIKE.get(sign, re.escape(sign)) for sign in part) for part in wanted.split(" "))
    for found in re.finditer(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE):
        if not (_is_cut(text, found.start(), found.end()) or _is_unreal(text[: found.start()])):
            return " ".join(found.group().split())
    return ""


def _is_cut(text: str, start: int, end: int) -> bool:
    """Whether a number, or a word with a stroke, goes on beyond the words."""
    opens, last = text[start].isdigit(), re.split(r"[\s-]", text[start:end])[-1].lower()
    if (
        _AFTER.match(text, end)
        or (opens and _BEFORE.search(text[max(0, start - 8) : start]))
        or text[start - 1 : start] in CUTTING
    ):
        return True
    counts = last[-1:].isdigit() or last in NUMBER_WORDS or last in amount_words()
    return counts and _MEASURE.match(text, end) is not None


def _is_unreal(before: str) -> bool:
    """Whether the words before, in the same part of the sentence, deny what follows, or suppose it."""
    part = _PART.split(before[-PART:])[-1].replace("’", "'").replace("May", "")  # the month supposes nothing
    held = groups("held")
    words = re.findall(r"[a-z]+(?:'[a-z]+)?", part.lower())
    return any(word in held["deny"] or word in held["unreal"] or word.endswith("n't") or word == "cannot" for word in words)
