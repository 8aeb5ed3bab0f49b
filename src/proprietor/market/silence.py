"""Silence: what it means when nothing has come back."""

from proprietor.market.funnel import DELAYS, Delay, Passage
from proprietor.values.estimate import Estimate

GHOSTED = 0.75
"""Share of refusals that are never sent (a guess)."""

REFUSED = Delay(14)
"""How long the other refusals take (a guess)."""

SPENT = 0.2
"""Share of its first chance below which an application counts as spent, to be followed up or let go (a guess)."""

LONGEST = 365


def still_yes(days: float, passage: Passage, *, ghosted: float = GHOSTED, delay: Delay | None = None) -> Estimate:
    """The chance that good news still comes after so many days without a word.

    Its interval is that of the stage's rate; how long news takes and how many refusals are never sent are guesses.
    """
    rate, wait = passage.rate, delay or DELAYS[passage.stage]
    assert rate.value is not None
    assert rate.low is not None
    assert rate.high is not None
    late = 1 - wait.by(days)
    silent = ghosted + (1 - ghosted) * (1 - REFUSED.by(days))
    value, low, high = (_odds(share, late, silent) for share in (rate.value, rate.low, rate.high))
    return Estimate(value=value, low=low, high=high, count=rate.count, level=rate.level)


def _odds(rate: float, late: float, silent: float) -> float:
    """Bayes: a yes that is late against a no that is silent."""
    return rate * late / (rate * late + (1 - rate) * silent)


def spent_after(passage: Passage, *, share: float = SPENT) -> int:
    """After how many days of silence a fifth of the first chance is left; `LONGEST` at most."""
    first = still_yes(0, passage).value or 0.0
    return next((day for day in range(1, LONGEST) if (still_yes(day, passage).value or 0.0) <= share * first), LONGEST)
