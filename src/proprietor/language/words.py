"""Words: a text as words and stops, each with its place."""

import re
from typing import NamedTuple


class Word(NamedTuple):
    """A word or a stop.

    Attributes:
        low: how it is looked up: lower case, straight apostrophes, no hyphen after "co" or "re".
        start: place of its first sign in the text.
        end: place after its last sign.
    """

    low: str
    start: int
    end: int


_TOKEN = re.compile(
    r"(?:co|re)-[^\W\d_]+"
    r"|[^\W_]+(?:[.,]\d+)*(?:['’][^\W\d_]+)?"
    r"|->|=>|[;:,.!?()\[\]{}—→…/&+]|(?<=\s)[-–]{1,2}(?=\s)",
    re.IGNORECASE,
)
"""One alternative for each kind of piece; every one is a plain run of signs, so reading stays linear in the length."""

STRONG = frozenset(";:.!?()[]{}—…-–") | {"--", "––", "-–", "–-"}
"""Stops after which a new clause begins."""

ARROWS = frozenset({"→", "->", "=>"})

STOPS = STRONG | ARROWS | frozenset(",/&+")
"""Everything that is no word."""


def words_of(text: str) -> tuple[Word, ...]:
    """Read a text as words and stops, in order."""
    low = text.lower()
    if len(low) != len(text):  # a few letters of the world grow when they are made small; then each piece is made small by itself
        return tuple(Word(_looked_up(found.group().lower()), found.start(), found.end()) for found in _TOKEN.finditer(text))
    pieces = [(found.group(), found.start(), found.end()) for found in _TOKEN.finditer(low)]
    return tuple([Word(piece if piece.isalnum() else _looked_up(piece), start, end) for piece, start, end in pieces])


def lows_of(text: str) -> tuple[str, ...]:
    """The words of a text as they are looked up, without stops."""
    return tuple(word.low for word in words_of(text) if word.low not in STOPS)


def _looked_up(low: str) -> str:
    if "’" in low:
        low = low.replace("’", "'")
    return low.replace("-", "") if low[0] in "cr" else low
