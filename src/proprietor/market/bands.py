"""Bands: intervals of pay on logarithms, from a prior, from figures of one's own, or from both."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, median

from proprietor.stats.student import normal_density, normal_quantile, t_quantile

TAU = 0.140
"""Standard deviation, on logs, of a cell's median around what the national median and the area make of it (spec/market.md:
measured over 161,915 metro cells of BLS OEWS May 2025; robustly .113)."""

NU0 = 12.0
"""Degrees of freedom the prior's spread is worth (by moments, same cells)."""

SPREAD_UNSURE = 0.288
"""How much a cell's spread varies, as a share of the prior's (same cells)."""

FEW = 2
"""Up to so many figures quantiles are taken from their mean and the prior's spread, for they have none of their own."""

LEAST_SPREAD = 0.05
"""Standard deviation on logs below which no figures are believed to lie together: two firms that post the same round figure do
not pin down a market (a guess)."""

LEVEL = 0.8
"""How much an interval of pay holds unless asked otherwise (a guess at what one can plan with)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prior:
    """What is known of pay before any figure of one's own, on natural logarithms of yearly pay.

    Attributes:
        currency: ISO code of the currency the logarithms are of.
        centre: the expected median.
        spread: the expected standard deviation within the cell.
        tau: the standard deviation of the cell's median around `centre`.
        freedom: degrees of freedom `spread` is worth.
        spread_unsure: how much the spread varies from cell to cell, as a share of it.
        source: where it comes from, as it is said to the owner.
    """

    currency: str
    centre: float
    spread: float
    tau: float = TAU
    freedom: float = NU0
    spread_unsure: float = SPREAD_UNSURE
    source: str = ""

    @property
    def weight(self) -> float:
        """How many figures of one's own it counts as."""
        return (self.spread / self.tau) ** 2


@dataclass(frozen=True, slots=True)
class Band:
    """A figure on logs, its interval, and the share of it that comes from the owner's own figures."""

    value: float
    low: float
    high: float
    share: float


@dataclass(frozen=True, slots=True)
class Moments:
    """All that a normal law needs to know of some figures: how many, their mean, and their squares around it."""

    count: int
    mean: float = 0.0
    squares: float = 0.0

    @property
    def spread(self) -> float:
        """Standard deviation of two figures or more, never under `LEAST_SPREAD`."""
        return max(LEAST_SPREAD, math.sqrt(self.squares / (self.count - 1)))


def moments_of(figures: Sequence[float] | Moments) -> Moments:
    """The moments of figures; of moments, themselves."""
    if isinstance(figures, Moments):
        return figures
    if not figures:
        return Moments(0)
    mean = fmean(figures)
    return Moments(len(figures), mean, math.fsum((each - mean) ** 2 for each in figures))


def next_offer(figures: Sequence[float] | Moments, prior: Prior, level: float = LEVEL) -> Band:
    """Where the next offer may lie: the predictive interval of the normal-inverse-gamma model (spec/market.md, 5.1 b).

    Conjugate (Murphy 2007, section 6, among many); of the family of the smoothing behind LinkedIn Salary (Kenthapadi et
    al. 2017).

    Args:
        figures: pay on logs, or only its moments, as a cell of many postings has them.
        prior: what is known before.
        level: how much the interval holds.
    """
    known, weight = moments_of(figures), prior.weight
    n, mean = known.count, known.mean if known.count else prior.centre
    total, freedom = weight + n, prior.freedom + n
    centre = (weight * prior.centre + n * mean) / total
    strained = weight * n / total * (mean - prior.centre) ** 2
    variance = (prior.freedom * prior.spread**2 + known.squares + strained) / freedom
    half = t_quantile((1 + level) / 2, freedom) * math.sqrt(variance * (1 + 1 / total))
    return Band(centre, centre - half, centre + half, n / total)


def cell_quantile(p: float, logs: Sequence[float], prior: Prior, level: float = LEVEL) -> Band:
    """A quantile of what the cell pays, shrunk between the prior's and that of the figures (spec/market.md, 5.1 c).

    Args:
        p: which quantile, between 0 and 1; 1/2 for the median.
        logs: the figures, on logs.
        prior: what is known before.
        level: how much the interval holds.
    """
    z, n = normal_quantile(p), len(logs)
    expected = prior.centre + z * prior.spread
    unsure = prior.tau**2 + (z * prior.spread * prior.spread_unsure) ** 2
    if not n:
        return _around(expected, unsure, level, 0.0)
    spread = _spread_of(logs, prior)
    seen = fmean(logs) + z * prior.spread if n <= FEW else sample_quantile(p, logs)
    error = _error(p, z, spread, n)
    share = unsure / (unsure + error)
    return _around(share * seen + (1 - share) * expected, share * error, level, share)


def _spread_of(logs: Sequence[float], prior: Prior) -> float:
    """The spread that the error of a quantile is reckoned with: that of prior and figures together."""
    mean = fmean(logs)
    squares = math.fsum((each - mean) ** 2 for each in logs)
    return math.sqrt((prior.freedom * prior.spread**2 + squares) / (prior.freedom + len(logs) - 1))


def _error(p: float, z: float, spread: float, n: int) -> float:
    """Asymptotic variance of a sample quantile, p(1 − p)/(n f²), for a normal density f (Mosteller 1946)."""
    return p * (1 - p) / (n * (normal_density(z) / spread) ** 2)


def _around(value: float, variance: float, level: float, share: float) -> Band:
    half = normal_quantile((1 + level) / 2) * math.sqrt(variance)
    return Band(value, value - half, value + half, share)


def sample_quantile(p: float, logs: Sequence[float]) -> float:
    """The quantile of some figures, between neighbours by a straight line: type 8 of Hyndman & Fan 1996, which they recommend."""
    ordered = sorted(logs)
    last = len(ordered) - 1
    place = min(max(p * (last + 4 / 3) - 2 / 3, 0.0), float(last))
    below = int(place)
    return ordered[below] + (place - below) * (ordered[min(below + 1, last)] - ordered[below])


def own_spread(logs: Sequence[float]) -> float:
    """Standard deviation of two figures or more, never under `LEAST_SPREAD`."""
    return moments_of(logs).spread


def next_by_t(logs: Sequence[float], level: float = LEVEL) -> Band:
    """Where the next offer may lie by two figures or more alone, if logs of pay are about normal."""
    half = t_quantile((1 + level) / 2, len(logs) - 1) * own_spread(logs) * math.sqrt(1 + 1 / len(logs))
    return Band(fmean(logs), fmean(logs) - half, fmean(logs) + half, 1.0)


def centre_by_t(figures: Sequence[float] | Moments, level: float = LEVEL) -> Band:
    """The middle of what is paid by two figures or more alone, or by their moments, if logs of pay are about normal."""
    known = moments_of(figures)
    half = t_quantile((1 + level) / 2, known.count - 1) * known.spread / math.sqrt(known.count)
    return Band(known.mean, known.mean - half, known.mean + half, 1.0)


def conformal_needs(level: float = LEVEL) -> int:
    """From how many figures on `next_conformal` exists: 9 at 80 %."""
    return math.ceil(2 / (1 - level) - 1 - _SLACK)


def next_conformal(logs: Sequence[float], level: float = LEVEL) -> Band | None:
    """Where the next offer may lie, assuming nothing but that it comes from where the others came; None for too few figures.

    Split conformal with the k-th figure from either end, k = ⌊(n + 1)(1 − level)/2⌋ (Vovk, Gammerman & Shafer 2005).
    """
    ordered = sorted(logs)
    at = int((len(ordered) + 1) * (1 - level) / 2 + _SLACK)
    return Band(median(ordered), ordered[at - 1], ordered[-at], 1.0) if at else None


_SLACK = 1e-9  # (1 − .8)/2 is a little less than .1 to a machine, and 10 × that must be 1


def quantile_alone(p: float, logs: Sequence[float], level: float = LEVEL) -> Band:
    """A quantile of two figures or more alone, with its asymptotic error; honest from about ten figures on."""
    return quantile_found(p, sample_quantile(p, logs), moments_of(logs), level)


def quantile_found(p: float, value: float, known: Moments, level: float = LEVEL) -> Band:
    """The same of a quantile that was found elsewhere, as in a histogram, with the moments of the figures it is of."""
    return _around(value, _error(p, normal_quantile(p), known.spread, known.count), level, 1.0)
