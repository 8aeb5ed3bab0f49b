"""Pointing: which of the hidden problems some words speak of, by the scene's own vocabulary and by what was told already."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from proprietor.interview.rehearsal.scene import Problem
from proprietor.interview.rehearsal.state import PROBLEMS
from proprietor.language.lexicon import word_set
from proprietor.language.talk.speech import words
from proprietor.language.talk.uptake import COMMON, matter_of

_HERE_AND_NOW = words("here and now")

TOLD = 0.5
"""Weight of a word he used in telling of a problem, beside one of the problem's own: so much of its weight (a guess)."""

MEANS = 0.6
"""The same for a word of the thought that fits a problem (a guess)."""

UNTOLD = 0.1
"""What speaks, of two problems meant alike, for the one he has told less of (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What lies open.

    Attributes:
        topic: the problem he spoke of last.
        told: for each problem, the lemmas of what he has told of it.
        depth: for each problem, how many layers he has told.
    """

    topic: int | None = None
    told: tuple[frozenset[str], ...] = (frozenset(),) * PROBLEMS
    depth: tuple[int, ...] = field(default=(0,) * PROBLEMS)


def pointed_at(lows: Sequence[str], problems: Sequence[Problem], known: Known, least: float) -> int | None:
    """The problem whose words weigh most in a text; None when none weighs enough."""
    return _heaviest(_weights(lows, problems, known), known, least)


def fitting(lows: Sequence[str], problems: Sequence[Problem], known: Known, *, told: float, topic: float) -> int | None:
    """The problem he has told something of that a thought fits; None when it fits none.

    Args:
        lows: the thought.
        problems: the three.
        known: what lies open.
        told: weight that is asked of a thought on what he told earlier.
        topic: the same for what he spoke of last, of which a thought most likely is.
    """
    matter = matter_of(lows)
    weights = [
        weight + MEANS * sum(matter[base] for base in matter if base in problem.thought and base not in problem.words)
        for weight, problem in zip(_weights(lows, problems, known), problems, strict=True)
    ]
    open_ones = [weight if known.depth[at] else 0.0 for at, weight in enumerate(weights)]
    best = _heaviest(open_ones, known, topic)
    return best if best is not None and (best == known.topic or open_ones[best] >= told) else None


def hidden_words(lows: Sequence[str], problems: Sequence[Problem], known: Known) -> int:
    """How many different rare words of problems he has told nothing of stand in a text."""
    return sum(
        weight > COMMON and any(base in problem.words and not known.depth[at] for at, problem in enumerate(problems))
        for base, weight in matter_of(lows).items()
    )


def _weights(lows: Sequence[str], problems: Sequence[Problem], known: Known) -> list[float]:
    """What the words of a text weigh for each problem; words like "department" say little, whatever the problem is called."""
    matter = matter_of(low for low in lows if low not in word_set("function"))
    matter = {base: min(weight, COMMON) if base in _HERE_AND_NOW else weight for base, weight in matter.items()}
    return [
        sum(weight if base in problem.words else TOLD * weight * (base in told) for base, weight in matter.items())
        for problem, told in zip(problems, known.told, strict=True)
    ]


def _heaviest(weights: Sequence[float], known: Known, least: float) -> int | None:
    best = max(range(len(weights)), key=lambda at: (weights[at] - UNTOLD * known.depth[at], at == known.topic, -at))
    return best if weights[best] >= least else None
