"""Quantiles of the normal and of Student's t distribution, for intervals from few data."""

import math
from functools import lru_cache
from statistics import NormalDist

from proprietor.stats.intervals import beta_below

MANY = 1_000
"""Degrees of freedom from which on the expansion in their inverse is exact to 10⁻¹² (its first term left out falls with the fifth
power; tried against the halving below)."""

WITHIN = 1e-13
"""How close the halving comes, as a share of the quantile, or in its own units below 1."""

_NORMAL = NormalDist()


def normal_quantile(p: float) -> float:
    """The z at which the standard normal has put the share p behind it (Wichura 1988, as the standard library has it).

    Raises:
        ValueError: when p is not between 0 and 1.
    """
    _check(p)
    return _NORMAL.inv_cdf(p)


def normal_density(z: float) -> float:
    """The density of the standard normal at z."""
    return _NORMAL.pdf(z)


@lru_cache(maxsize=4096)
def t_quantile(p: float, freedom: float) -> float:
    """The t at which Student's distribution has put the share p behind it, to 10⁻⁸ or better.

    From `MANY` degrees of freedom on by the expansion of Abramowitz & Stegun 1964, 26.7.5; below by halving of the distribution
    function, which is an incomplete beta function (26.7.1; DLMF 8.17). Degrees of freedom may be fractions.

    Raises:
        ValueError: when p is not between 0 and 1, or there are no degrees of freedom.
    """
    _check(p)
    if not freedom > 0:
        message = f"no t distribution has {freedom} degrees of freedom"
        raise ValueError(message)
    if p < 1 / 2:
        return -t_quantile(1 - p, freedom)
    if freedom >= MANY:
        return _expanded(_NORMAL.inv_cdf(p), freedom)
    low, high = 0.0, 1.0
    while t_above(high, freedom) > 1 - p:
        low, high = high, 2 * high
    while high - low > WITHIN * max(1.0, high):
        middle = (low + high) / 2
        if t_above(middle, freedom) > 1 - p:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def t_above(t: float, freedom: float) -> float:
    """How much of Student's distribution lies above t, which is not negative."""
    return beta_below(freedom / (freedom + t * t), freedom / 2, 1 / 2) / 2


def _check(p: float) -> None:
    if not 0 < p < 1:
        message = f"no quantile at {p}"
        raise ValueError(message)


def _expanded(z: float, freedom: float) -> float:
    """Abramowitz & Stegun 26.7.5, four terms."""
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92_160,
    )
    return z + math.fsum(term / freedom**power for power, term in enumerate(terms, start=1))
