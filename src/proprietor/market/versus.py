"""One way against another: channel against channel, CV against CV, by what became of either."""

import math
from random import Random

from proprietor.market.funnel import Passage
from proprietor.values.estimate import Estimate, cannot_tell

LEAST_EACH = 20
"""Tries on either side, decided, from which on two ways are compared (a guess)."""


def better(one: Passage, other: Passage, *, seed: int, draws: int = 4_000) -> Estimate:
    """The probability that the first has the higher rate, by beta draws, with the interval of the draws' own error.

    Ways that have led nowhere, both of them, are not compared: what differs then is only how often either was tried.

    Both start from Jeffreys' prior, not from what is usual for the channel, which would decide between channels beforehand.
    """
    for each in (one, other):
        if each.counted < LEAST_EACH:
            more = math.ceil(LEAST_EACH - each.counted)
            tries = "one try" if round(each.counted) == 1 else f"{each.counted:.0f} tries"
            decided = f"one of the two has {tries} decided"
            return cannot_tell(f"{decided}; {more} more, and they can be compared", each.tries)
    if not one.hits and not other.hits:
        return cannot_tell("neither has led to a talk yet", one.tries + other.tries)
    chance = Random(seed)  # noqa: S311 - a simulation, not a secret
    (a, b), (c, d) = _shape(one), _shape(other)
    share = sum(chance.betavariate(a, b) > chance.betavariate(c, d) for _ in range(draws)) / draws
    error = 1.96 * math.sqrt(max(share * (1 - share), 1 / draws) / draws)
    count = one.tries + other.tries
    return Estimate(value=share, low=max(0.0, share - error), high=min(1.0, share + error), count=count, level=0.95)


def _shape(passage: Passage) -> tuple[float, float]:
    return passage.hits + 0.5, max(0.0, passage.counted - passage.hits) + 0.5
