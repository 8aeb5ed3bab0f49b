"""Likeness: how much two texts speak of the same thing, by the words that carry matter."""

from collections.abc import Iterable
from functools import lru_cache

from proprietor.language.lemmas import lemma
from proprietor.language.lexicon import word_set
from proprietor.language.words import lows_of


@lru_cache(maxsize=20_000)
def content_of(text: str) -> frozenset[str]:
    """The lemmas of a text's content words; words of grammar and numbers are left out."""
    return content_words(lows_of(text))


def content_words(lows: Iterable[str]) -> frozenset[str]:
    """The lemmas of the content words among words that have been read already."""
    return frozenset(map(_content_word, lows)) - {""}


@lru_cache(maxsize=50_000)
def _content_word(low: str) -> str:
    """The lemma of a content word; empty for a word of grammar, a number or a stop."""
    content = len(low) > len("no") and low[0].isalpha() and low not in word_set("function")
    return lemma(low) if content else ""


def likeness(one: frozenset[str], two: frozenset[str]) -> float:
    """Shared words as a part of all words (Jaccard): 0 nothing in common, 1 the same words."""
    return len(one & two) / len(one | two) if one and two else 0.0


def within(one: frozenset[str], two: frozenset[str]) -> float:
    """How much of the shorter text's words the other has, too: 1 when one says all the other says."""
    shorter = min(len(one), len(two))
    return len(one & two) / shorter if shorter else 0.0
