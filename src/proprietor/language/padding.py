"""Padding: strikes out words that add nothing, so that a line is judged by what is left."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from proprietor.language.lexicon import entries
from proprietor.language.phrases import PhraseBook
from proprietor.language.words import STRONG, pieces_of, places_of


class Stripped:
    """A text without its padding, and the way back.

    Attributes:
        text: what is left.
        lows: its words and stops as they are looked up.
        hits: the phrases found in it.
        froms: for each piece of `text`, where it begins in it.
        tos: for each piece, where it begins in the text as it was written.
    """

    __slots__ = ("_places", "book", "froms", "hits", "lows", "text", "tos")

    def __init__(self, text: str, book: PhraseBook, froms: tuple[int, ...] = (0,), tos: tuple[int, ...] = (0,)) -> None:
        """Read a text by a book of phrases."""
        self.text = text
        self.book = book
        self.froms = froms
        self.tos = tos
        self.lows = pieces_of(text)
        self.hits = book.find(self.lows)
        self._places: tuple[tuple[int, int], ...] | None = None

    @property
    def places(self) -> tuple[tuple[int, int], ...]:
        """Where each word begins and ends; worked out when first asked for."""
        if self._places is None:
            self._places = places_of(self.text)
        return self._places

    def place_of(self, first: int, last: int) -> tuple[int, int]:
        """The place in the written text of the words from `first` to `last` (not included)."""
        places = self.places
        return self.back(places[first][0], places[last - 1][1])

    def holds(self, label: str) -> bool:
        """Whether a phrase of a list stands in it."""
        return any(hit[0] == label for hit in self.hits)

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The place in the written text of a place in `text`."""
        return (start, end) if len(self.froms) == 1 and self.tos == (0,) else (self._at(start), self._at(end - 1) + 1)

    def _at(self, place: int) -> int:
        piece = bisect_right(self.froms, place) - 1
        return self.tos[piece] + place - self.froms[piece]


@cache
def _book() -> PhraseBook:
    return PhraseBook({"padding": entries("padding"), "vague": entries("vague")})


def stripped(text: str, book: PhraseBook | None = None) -> tuple[Stripped, Stripped]:
    """A text without padding, and the same without vague quantifiers, too. Most lines have neither, and are read once.

    Args:
        text: the text.
        book: the phrases to look for, "padding" and "vague" among them; only these two when left out.
    """
    whole = Stripped(text, book or _book())
    plain = _without(whole, ("padding",)) if whole.holds("padding") else whole
    return plain, _without(whole, ("padding", "vague")) if plain.holds("vague") else plain


def _without(left: Stripped, labels: tuple[str, ...]) -> Stripped:
    """Strike out until nothing more is found: one phrase less can bring the halves of another together."""
    while len(kept := _kept(left, labels)) < len(left.lows):
        left = _joined(left, kept)
    return left


def _kept(left: Stripped, labels: tuple[str, ...]) -> list[int]:
    struck = {place for hit in left.hits if hit.label in labels for place in range(hit.first, hit.last)}
    if 0 in struck and left.lows[:3] == ("in", "order", "to"):
        struck.add(2)
    return [place for place in range(len(left.lows)) if place not in struck]


def _joined(before: Stripped, kept: Sequence[int]) -> Stripped:
    """Put the words that stay together again; signs that are no words (€, %) stay where they were."""
    places = before.places
    pieces: list[tuple[str, int]] = []
    end = last = 0
    for place in _without_idle_stops(before.lows, kept):
        start, after = places[place]
        if place > last or start > end:
            pieces += _gap(before, end, places[last:place], start)
        pieces.append((before.text[start:after], start))
        end, last = after, place + 1
    pieces += _gap(before, end, places[last:], len(before.text))
    froms: list[int] = []
    length = 0
    for piece, _ in pieces:
        froms.append(length)
        length += len(piece)
    text = "".join([piece for piece, _ in pieces])
    tos = tuple([before.back(start, start + 1)[0] for _, start in pieces])
    return Stripped(text, before.book, tuple(froms) or (0,), tos or (0,))


def _gap(before: Stripped, end: int, struck: Sequence[tuple[int, int]], start: int) -> list[tuple[str, int]]:
    """What stands between two words that stay: all of it if nothing was struck out, else its signs, set apart by spaces."""
    if not struck:
        return [(before.text[end:start], end)] if start > end else []
    signs: list[tuple[str, int]] = []
    at = end
    for until, after in (*struck, (start, start)):
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


def _without_idle_stops(lows: Sequence[str], kept: Sequence[int]) -> list[int]:
    """Leave out commas that only set the padding off: at the ends, beside another stop, or one on each side."""
    result: list[int] = []
    for place in kept:
        low = lows[place]
        gap = bool(result) and result[-1] != place - 1
        before = lows[result[-1]] if result else ""
        if low in _IDLE and not result and place:
            continue
        if gap and before == "," and low in STRONG | {","}:
            result.pop()
            if low == ",":
                continue
        result.append(place)
    if result and lows[result[-1]] == "," and result[-1] != len(lows) - 1:
        result.pop()
    return result


_IDLE = frozenset(",;:.")
