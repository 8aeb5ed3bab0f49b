"""Words: a text as words and stops, each with its place."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from proprietor.language.lexicon import grammar


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

STOPS = STRONG | ARROWS | frozenset(",/&+·")
"""Everything that is no word."""

_PLAIN = re.compile(
    r"(?:co|re)-[a-z]+|[a-z0-9]+(?:[.,][0-9]+)*(?:'[a-z]+)?|->|=>|[;:,.!?()\[\]{}/&+]|(?<=\s)--?(?=\s)",
    re.ASCII,
)
"""The same for small letters of plain English, in which most lines are written; about twice as quick."""


def words_of(text: str) -> tuple[Word, ...]:
    """Read a text as words and stops, in order."""
    low, pattern = _made_small(text)
    if not low:  # a few letters of the world grow when they are made small; then each piece is made small by itself
        return tuple(Word(_looked_up(found.group().lower()), found.start(), found.end()) for found in pattern.finditer(text))
    return tuple([Word(piece, *place) for piece, place in zip(pieces_of(text), places_of(text), strict=True)])


def pieces_of(text: str) -> tuple[str, ...]:
    """The words and stops of a text as they are looked up; quicker than `words_of`, for their places are not worked out."""
    low, pattern = _made_small(text)
    if not low:
        return tuple(word.low for word in words_of(text))
    pieces = pattern.findall(low)
    if "." in pieces[:-1]:
        pieces = _without_abbreviations(pieces)
    return tuple(pieces) if "-" not in low and pattern is _PLAIN else tuple(map(_looked_up, pieces))


def places_of(text: str) -> tuple[tuple[int, int], ...]:
    """Where the pieces of a text stand, in the order of `pieces_of`."""
    low, pattern = _made_small(text)
    return tuple([found.span() for found in pattern.finditer(low or text)])


def lows_of(text: str) -> tuple[str, ...]:
    """The words of a text as they are looked up, without stops."""
    return tuple(low for low in pieces_of(text) if low not in STOPS)


ABBREVIATED = grammar("abbreviated")
"""Words whose full stop ends no sentence."""

SILENT = "·"
"""How the full stop of an abbreviation is looked up: it stops nothing."""


def _without_abbreviations(pieces: Sequence[str]) -> list[str]:
    """Full stops behind abbreviations and single letters are made silent, unless they stand last."""
    found = list(pieces)
    for place in range(1, len(found) - 1):
        before = found[place - 1]
        if found[place] == "." and before.isalpha() and (before in ABBREVIATED or (len(before) == 1 and before != "i")):
            found[place] = SILENT
    return found


def _made_small(text: str) -> tuple[str, re.Pattern[str]]:
    """A text in small letters, or nothing if that changes its length, and the pattern that reads it."""
    low = text.lower()
    if low.isascii():
        return low, _PLAIN
    return low if len(low) == len(text) else "", _TOKEN


def _looked_up(low: str) -> str:
    if low.isalnum():
        return low
    if "’" in low:
        low = low.replace("’", "'")
    return low.replace("-", "") if low[0] in "cr" else low
