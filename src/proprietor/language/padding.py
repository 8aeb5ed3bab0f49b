"""Padding: strikes out words that add nothing, so that a line is judged by what is left."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from proprietor.language.lexicon import entries
from proprietor.language.phrases import PhraseBook
from proprietor.language.words import STRONG, Word, words_of


class Stripped(NamedTuple):
    """A text without its padding, and the way back.

    Attributes:
        text: what is left.
        words: its words.
        froms: for each piece of `text`, where it begins in it.
        tos: for each piece, where it begins in the text as it was written.
    """

    text: str
    words: tuple[Word, ...]
    froms: tuple[int, ...] = (0,)
    tos: tuple[int, ...] = (0,)

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The place in the written text of a place in `text`."""
        return self._at(start), self._at(end - 1) + 1

    def _at(self, place: int) -> int:
        piece = bisect_right(self.froms, place) - 1
        return self.tos[piece] + place - self.froms[piece]


@cache
def _book() -> PhraseBook:
    return PhraseBook({"padding": entries("padding"), "vague": entries("vague")})


def stripped(text: str) -> tuple[Stripped, Stripped]:
    """A text without padding, and the same without vague quantifiers, too. Most lines have neither, and are read once."""
    whole = Stripped(text, words_of(text))
    labels = _labels(whole)
    plain = _without(whole, {"padding"}) if "padding" in labels else whole
    vague = "vague" in (labels if plain is whole else _labels(plain))
    return plain, _without(whole, {"padding", "vague"}) if vague else plain


def _labels(text: Stripped) -> set[str]:
    return {hit.label for hit in _book().find([word.low for word in text.words])}


def _without(left: Stripped, labels: set[str]) -> Stripped:
    """Strike out until nothing more is found: one phrase less can bring the halves of another together."""
    while len(kept := _kept(left.words, labels)) < len(left.words):
        left = _joined(left, kept)
    return left


def _kept(words: Sequence[Word], labels: set[str]) -> list[int]:
    lows = [word.low for word in words]
    hits = (hit for hit in _book().find(lows) if hit.label in labels)
    struck = {place for hit in hits for place in range(hit.first, hit.last)}
    if 0 in struck and lows[:3] == ["in", "order", "to"]:
        struck.add(2)
    return [place for place in range(len(words)) if place not in struck]


def _joined(before: Stripped, kept: Sequence[int]) -> Stripped:
    """Put the words that stay together again; signs that are no words (€, %) stay where they were."""
    kept = _without_idle_stops(before.words, kept)
    pieces: list[tuple[str, int]] = []
    end = last = 0
    for place in kept:
        word = before.words[place]
        pieces += _gap(before, end, before.words[last:place], word.start)
        pieces.append((before.text[word.start : word.end], word.start))
        end, last = word.end, place + 1
    pieces += _gap(before, end, before.words[last:], len(before.text))
    froms: list[int] = []
    length = 0
    for piece, _ in pieces:
        froms.append(length)
        length += len(piece)
    text = "".join(piece for piece, _ in pieces)
    tos = tuple(before.back(start, start + 1)[0] for _, start in pieces)
    return Stripped(text, words_of(text), tuple(froms) or (0,), tos or (0,))


def _gap(before: Stripped, end: int, struck: Sequence[Word], start: int) -> list[tuple[str, int]]:
    """What stands between two words that stay: all of it if nothing was struck out, else its signs, set apart by spaces."""
    if not struck:
        return [(before.text[end:start], end)] if start > end else []
    signs: list[tuple[str, int]] = []
    at = end
    for until, after in [(word.start, word.end) for word in struck] + [(start, start)]:
        between = before.text[at:until]
        if between.strip():
            signs.append((between.strip(), at + len(between) - len(between.lstrip())))
        at = after
    pieces: list[tuple[str, int]] = []
    for sign, place in signs:
        if place > end and (end or pieces):
            pieces.append((" ", end))
        pieces.append((sign, place))
    attached = bool(signs) and signs[-1][1] + len(signs[-1][0]) == start
    ends = start >= len(before.text) or before.text[start] in ",.;:!?)"
    if (end or pieces) and not attached and not ends:
        pieces.append((" ", max(end, start - 1)))
    return pieces


def _without_idle_stops(words: Sequence[Word], kept: Sequence[int]) -> list[int]:
    """Leave out commas that only set the padding off: at the ends, beside another stop, or one on each side."""
    result: list[int] = []
    for place in kept:
        low = words[place].low
        gap = bool(result) and result[-1] != place - 1
        before = words[result[-1]].low if result else ""
        if low in _IDLE and not result and place:
            continue
        if gap and before == "," and low in STRONG | {","}:
            result.pop()
            if low == ",":
                continue
        result.append(place)
    if result and words[result[-1]].low == "," and result[-1] != len(words) - 1:
        result.pop()
    return result


_IDLE = frozenset(",;:.")
