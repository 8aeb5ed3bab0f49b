"""The numbers calibration rests on, each with where it comes from; all can be overridden."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from proprietor.books.people import Relation
from proprietor.books.sources import LAMBDA

LOWEST, HIGHEST = 1, 5
"""Levels of a rating, the ends included (spec/calibration.md)."""


def _reliability() -> Mapping[Relation, float]:
    return MappingProxyType(
        {Relation.BOSS: 0.50, Relation.PEER: 0.37, Relation.REPORT: 0.30, Relation.CLIENT: 0.37, Relation.FRIEND: 0.37}
    )


def _perspective() -> Mapping[Relation, float]:
    return MappingProxyType(
        {Relation.BOSS: 0.16, Relation.PEER: 0.03, Relation.REPORT: 0.16, Relation.CLIENT: 0.03, Relation.FRIEND: 0.03}
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Constants:
    """Numbers of the model, its verdicts and its manners. Levels run from 1 to 5; variances are shares of σ² unless it is said.

    Attributes:
        sigma: standard deviation of one rating, in levels (a guess; estimated anew from 30 ratings on, see `stats.ratings`).
        mean: where a level is expected before anybody has rated (a guess).
        mean_variance: variance of that, in levels²: a standard deviation of .5 was the robust one of those tried
            (spec/calibration.md, simulation).
        loading: λ per relation (Conway & Huffcutt 1997, see `books.sources`).
        reference: λ of the rater whose expected rating is the truth sought: a colleague's or a boss's (.583, same source).
        reliability: correlation of two raters of one relation (Conway & Huffcutt 1997; client and friend like a peer: a guess).
        perspective: π, what raters of one relation share beyond the common view: reliability − λ² (derived from the same;
            near Scullen, Mount & Goff 2000). A client's and a friend's equal a peer's, each a perspective of its own (a guess).
        error: ε, what a rater would answer otherwise another day (Scullen, Mount & Goff 2000: 11 to 18 %).
        general: the part of common view and perspective that all competencies share; the rest is each one's own (a guess).
        rounding: variance of rounding to whole levels, in levels²: 1/12 of a uniform one (arithmetic).
        inflate: factor on every standard deviation told, for shares that may be wrong (a guess; in the worst misspecified case
            of the simulation coverage was .86 to .91 without it).
        beyond: from this gap on, in levels, self and view differ (a guess; published cuts of half a standard deviation are .4).
        sure: chance from which a verdict is given (a guess).
        fewest: people who must have rated a competency for a verdict; what one says is mostly about the one (a guess; 53 to
            62 % of a rating is its rater's own, Scullen, Mount & Goff 2000).
        leniency: how much higher than others people rate themselves, in σ (Heidemeier & Moser 2009: d = .32).
        high: from this own level on one thinks oneself good at something (a guess).
        not_observed: part of those asked who could not see it, from which a competency is hidden (a guess).
        most_needed: with more further raters than this a verdict is not promised (a guess).
        change: standard deviation of a real change between two rounds, in levels, before anybody has rated (a guess; gains
            are "generally small", Smither, London & Reilly 2005).
    """

    sigma: float = 0.8
    mean: float = 3.8
    mean_variance: float = 0.25
    loading: Mapping[Relation, float] = field(default_factory=lambda: LAMBDA)
    reference: float = LAMBDA[Relation.PEER]
    reliability: Mapping[Relation, float] = field(default_factory=_reliability)
    perspective: Mapping[Relation, float] = field(default_factory=_perspective)
    error: float = 0.15
    general: float = 0.5
    rounding: float = 1 / 12
    inflate: float = 1.1
    beyond: float = 0.5
    sure: float = 0.8
    fewest: int = 2
    leniency: float = 0.32
    high: int = 4
    not_observed: float = 0.5
    most_needed: int = 20
    change: float = 0.3

    def idiosyncrasy(self, relation: Relation) -> float:
        """h: what one rater of a relation always answers higher or lower than others of it, 1 − reliability − error."""
        return 1 - self.reliability[relation] - self.error

    @property
    def noise(self) -> float:
        """Variance of a single answer around all that its rater thinks, in levels²: error and rounding."""
        return self.sigma**2 * self.error + self.rounding


CONSTANTS = Constants()
"""The numbers as they come."""
