"""Encoding: titles matched by what they mean as well as by their letters, with whatever encoder a person has."""

from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Protocol

from proprietor.market.levels import levelled
from proprietor.market.title_index import Labelled
from proprietor.market.title_ties import Candidate
from proprietor.market.title_words import parts_of, shed
from proprietor.market.titles import MOST, PARTS, Exemplar, Matched, Titles

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

MEANING_WEIGHS = 0.7
"""How much of the joint score the encoder makes; chosen with LETTERS_POWER on labels held back of ours (see `joint`)."""

LETTERS_POWER = 3
"""The power to which the lexical likeness is raised before it is added: a weak one says next to nothing, a full one much."""

WIDE = 25
"""Occupations that letters and meaning propose each, to be joined; a guess."""


class Encoder(Protocol):
    """What turns texts into vectors whose cosine says how near they are in meaning."""

    @property
    def name(self) -> str:
        """What tells this encoder from all others, such as a digest of its model; vectors of another are worth nothing to it."""

    def encode(self, texts: Sequence[str]) -> "NDArray[float32]":
        """One row a text, each of length one; shape (texts, dimensions)."""


def joint(letters: float, meaning: float) -> float:
    """The joint score of a lexical likeness and a cosine, from 0 to 1: a weighted sum, the first one cubed.

    Chosen on 1,500 titles of our own vocabulary, held back from an index that kept the usual title and four others of each
    occupation: reciprocal rank .451 by letters, .555 by MiniLM, .558 by both so joined (hits among ten .657, .791, .796). A plain
    sum of halves came to .520, reciprocal rank fusion (k = 60; Cormack, Clarke and Buettcher 2009) to .528. On `dev`, whose
    titles mostly stand in the vocabulary, the three are alike.
    """
    return (1 - MEANING_WEIGHS) * float(max(letters, 0.0) ** LETTERS_POWER) + MEANING_WEIGHS * max(meaning, 0.0)


def plain_of(title: str) -> str:
    """What of a title is encoded: its words without level, pay, hours and conditions; empty when nothing is left."""
    parts = (" ".join(shed(levelled(part).tokens)) for part in parts_of(title)[:PARTS])
    return " ".join(filter(None, parts))


class EncodedTitles:
    """A matcher of titles by letters and by meaning together."""

    def __init__(
        self, titles: Titles, labelled: Sequence[Labelled], encoder: Encoder, vectors: "NDArray[float32] | None" = None
    ) -> None:
        """Join a matcher and an encoder.

        Args:
            titles: the matcher by letters, over the same labels.
            labelled: each occupation's id and titles.
            encoder: what encodes titles, and the labels unless they are given as vectors.
            vectors: the labels in their order, encoded by the same encoder before; shape (labels, dimensions).
        """
        self._titles = titles
        self._ids = [each for each, _ in labelled]
        self._places = {each: place for place, each in enumerate(self._ids)}
        self._labels = [label for _, labels in labelled for label in labels]
        self._starts = [0, *accumulate(len(labels) for _, labels in labelled)]
        self._encoder = encoder
        self._given = vectors

    @cached_property
    def _vectors(self) -> "NDArray[float32]":
        return self._encoder.encode(self._labels) if self._given is None else self._given

    def match(self, title: str, exemplars: Sequence[Exemplar] = (), *, most: int = MOST, description: str = "") -> Matched:
        """The occupations that a title may mean, as `Titles.match` gives them, scored by `joint`.

        An exemplar still decides alone. It is sure when it was sure by letters and meaning puts the same occupation first.
        """
        found = self._titles.match(title, exemplars, most=WIDE)
        plain = plain_of(title)
        if not plain or not self._labels or found.margin == 1:
            return found._replace(candidates=found.candidates[:most])
        ranked = self._joined(plain, found.candidates)
        first, second = (*(each.score for each in ranked[:2]), 0.0)[:2]
        sure = found.sure and ranked[0].occupation == found.candidates[0].occupation
        if description:
            ranked = self._titles.typical.untied(ranked, description)
        return Matched(ranked[:most], first - second, sure=sure, level=found.level)

    def _joined(self, plain: str, candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
        """What letters and meaning propose, by their joint score, the likest first; the label is the one nearest in meaning."""
        import numpy as np  # noqa: PLC0415 - starting must stay quick

        cosines = self._vectors @ self._encoder.encode([plain])[0]
        meanings = np.maximum.reduceat(cosines, self._starts[:-1])
        letters = {self._places[each.occupation]: each.score for each in candidates}
        ranked = []
        for place in {*letters, *np.argsort(-meanings, kind="stable")[:WIDE].tolist()}:
            score = joint(letters.get(place, 0.0), float(meanings[place]))
            start, end = self._starts[place : place + 2]
            nearest = self._labels[start + int(cosines[start:end].argmax())]
            ranked.append(Candidate(self._ids[place], score, nearest))
        return tuple(sorted(ranked, key=lambda each: (-each.score, self._places[each.occupation])))
