"""Uptake: how far a turn takes up what the other has just said."""

from collections.abc import Iterable
from functools import lru_cache

from proprietor.language.lemmas import lemma
from proprietor.language.lexicon import word_set
from proprietor.language.talk.speech import MARKERS, words

COMMON = 0.4
"""Weight of an everyday word beside a rare one: a stand-in for inverse document frequency, which needs a corpus (a guess)."""

SHORTEST = 3
"""Shorter words carry nothing unless they are numbers."""

_EVERYDAY = words("everyday")
_GRAMMAR = word_set("function") | MARKERS | words("auxiliary") | words("wh contracted") | words("subject verb") | words("pronoun")


@lru_cache(maxsize=50_000)
def weight_of(low: str) -> tuple[str, float]:
    """The lemma of a word and what it weighs in comparing talk: 0 for grammar, little for everyday words, 1 for the rest."""
    if low in _GRAMMAR or (len(low) < SHORTEST and not low.isdigit()) or not low[0].isalnum():
        return "", 0.0
    base = lemma(low.removesuffix("'s"))
    return base, COMMON if low in _EVERYDAY or base in _EVERYDAY else 1.0


def matter_of(lows: Iterable[str]) -> dict[str, float]:
    """The lemmas that carry matter, with their weights."""
    return {base: weight for base, weight in map(weight_of, lows) if weight}


def uptake(reply: dict[str, float], previous: dict[str, float]) -> float:
    """How much of the matter of the previous turn a reply takes up, from 0 to 1: U = Σ w(shared) / Σ w(previous).

    The normalised measure of the literature on classroom talk (Spearman .53 with experts there).
    """
    whole = sum(previous.values())
    return sum(weight for base, weight in previous.items() if base in reply) / whole if whole else 0.0


def taken_up(reply: dict[str, float], previous: dict[str, float]) -> float:
    """The same, not divided by the length of what was said before; ranks pairs a little better (.54 there)."""
    return sum(weight for base, weight in previous.items() if base in reply)
