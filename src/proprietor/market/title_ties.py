"""Ties: titles that mean several occupations alike, told apart by the words that such postings typically contain."""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log
from typing import NamedTuple

from proprietor.market.title_words import folded, tokens_of

TIE = 0.05
"""Candidates as near as this to the first, in likeness, are tied with it: only among them may a description decide; a guess."""

MOST_SIGNS = 50_000
"""Signs of a description that are read (a guess: a long posting has a fifth of it)."""


class Candidate(NamedTuple):
    """An occupation that may be meant: its id, the likeness from 0 to 1, and the label or exemplar that was like the title."""

    occupation: str
    score: float
    label: str


class TypicalWords:
    """The typical words of each occupation, weighed by their rarity among all."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        """Take the words by the id of their occupation; in any spelling the titles know."""
        self._words = {each: frozenset(folded(some)) for each, some in words.items()}
        found = Counter(word for some in self._words.values() for word in some)
        self._weight = {word: log(1 + len(self._words) / count) for word, count in found.items()}

    def untied(self, candidates: Sequence[Candidate], description: str) -> tuple[Candidate, ...]:
        """The candidates, those tied with the first in the order of how much of their words a description says.

        Their scores stay with their places, so that the likeness still falls from one to the next; the description decides the
        order, not how sure it is. Measured on 50 described titles of our own that mean several occupations (`described`, among
        the tests): 20 came first before, all 50 with their descriptions.
        """
        tied = [each for each in candidates if each.score > candidates[0].score - TIE]
        said = frozenset(folded(tokens_of(description[:MOST_SIGNS]))) if len(tied) > 1 else frozenset[str]()
        ranked = sorted(tied, key=lambda each: -self._said(each.occupation, said))
        moved = (each._replace(score=before.score) for each, before in zip(ranked, tied, strict=True))
        return (*moved, *candidates[len(tied) :])

    def _said(self, occupation: str, said: frozenset[str]) -> float:
        return sum(self._weight[word] for word in sorted(self._words.get(occupation, frozenset()) & said))
