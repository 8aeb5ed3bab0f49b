"""Intervals of shares: Jeffreys' interval, which is honest for small counts, too."""

import math
from functools import lru_cache

from proprietor.values.estimate import Estimate

STEPS = 10_000
"""Steps of the continued fraction, at most: they grow with the root of the counts, and these are enough for 10⁹ (tried)."""

PRECISION = 1e-12
TINY = 1e-300


def jeffreys(hits: int, of: int, level: float = 0.9) -> Estimate:
    """A share with its interval: quantiles of Beta(hits + ½, misses + ½) (Brown, Cai & DasGupta 2001).

    At 0 the lower end is 0, at all the upper end is 1, as is usual for this interval.

    Args:
        hits: how often it happened.
        of: how often it could have.
        level: how much the interval holds.

    Raises:
        ValueError: for counts or a level that cannot be.
    """
    if not 0 <= hits <= of or of == 0:
        message = f"no share of {hits} in {of}"
        raise ValueError(message)
    if not 0 < level < 1:
        message = f"no interval holds {level}"
        raise ValueError(message)
    tail = (1 - level) / 2
    a, b = hits + 0.5, of - hits + 0.5
    low = 0.0 if hits == 0 else beta_quantile(tail, a, b)
    high = 1.0 if hits == of else beta_quantile(1 - tail, a, b)
    return Estimate(value=hits / of, low=low, high=high, count=of, level=level)


@lru_cache(maxsize=4096)  # milliseconds each, and the same counts come again and again
def beta_quantile(p: float, a: float, b: float) -> float:
    """The x at which Beta(a, b) has put the share p behind it, by halving."""
    low, high = 0.0, 1.0
    while high - low > PRECISION:
        middle = (low + high) / 2
        if beta_below(middle, a, b) < p:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def beta_below(x: float, a: float, b: float) -> float:
    """How much of Beta(a, b) lies below x: the regularised incomplete beta function by Lentz's continued fraction."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(x, a, b) / a
    return 1 - front * _fraction(1 - x, b, a) / b


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction of the incomplete beta function."""
    c, d = 1.0, 1 / _kept_off_zero(1 - (a + b) * x / (a + 1))
    found = d
    for m in range(1, STEPS):
        for step in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1 / _kept_off_zero(1 + step * d)
            c = _kept_off_zero(1 + step / c)
            found *= c * d
        if abs(c * d - 1) < PRECISION:
            break
    return found


def _kept_off_zero(value: float) -> float:
    return value if abs(value) > TINY else TINY
