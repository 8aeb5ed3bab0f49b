"""Cells: what millions of postings say, in sums that add up, so that parts made anywhere can be put together anywhere."""

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from itertools import accumulate
from operator import add
from typing import NamedTuple

from proprietor.market.bands import LEVEL, Moments, centre_by_t, conformal_needs, quantile_found
from proprietor.market.normalising.currencies import worth
from proprietor.values.estimate import Estimate, cannot_tell

BINS = 256
"""Bins of a histogram (spec/market.md, 6.2)."""

PER_UNIT = 27
"""Bins for each step of e in pay: one bin is 1/27 on logs, so pay at its ends differs by 3.8 %."""

LOWEST = 400
"""Yearly pay at which the first bin begins, in about US dollars. 256 bins reach 5.2 million: all that any period's floor and
ceiling lets through (`normalising.amounts`) lies within."""

LEAST = 3
"""Figures from which on a cell's median is told (as `pay.LEAST_T`, a guess)."""


def start_of(currency: str) -> float:
    """The natural logarithm of yearly pay at which a currency's first bin begins."""
    return math.log(LOWEST * worth(currency))


class Group(NamedTuple):
    """By what pay differs: currency, role, level and place; an empty one is not known, or all together."""

    currency: str
    role: str
    level: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PayCell:
    """What a group of postings pays.

    Attributes:
        group: the group.
        count: figures, one a firm: the mean of the logs of what its postings name; firms without a name are one.
        total: sum of the figures, on natural logs of yearly pay in whole units.
        squares: sum of their squares.
        bins: how many figures lie in each bin that is not empty, rising.
        postings: how many postings these figures come from.
    """

    group: Group
    count: int
    total: float
    squares: float
    bins: tuple[tuple[int, int], ...]
    postings: int

    @property
    def moments(self) -> Moments:
        """What `bands.next_offer` needs, as from the figures themselves."""
        mean = self.total / self.count
        return Moments(self.count, mean, max(0.0, self.squares - self.total * mean))

    def quantile(self, percent: int) -> float:
        """A quantile of yearly pay in whole units, as `frame.PayQuantiles` has it.

        The figures of a bin are taken to lie evenly in it, so each is off by less than the width of the bin, and so is the
        quantile: by a factor of at most exp(1/27), 3.8 %.
        """
        nth, rest = divmod(percent * (self.count - 1), 100)
        low, high = self._figure(nth), self._figure(min(nth + 1, self.count - 1))
        return low + (high - low) * rest / 100

    def _figure(self, nth: int) -> float:
        """Yearly pay of the nth figure, from 0, as far as the bins tell."""
        ends = list(accumulate(held for _, held in self.bins))
        found = bisect_right(ends, nth)
        at, held = self.bins[found]
        place = at + (nth - (ends[found] - held) + 0.5) / held
        return math.exp(start_of(self.group.currency) + place / PER_UNIT)

    def __add__(self, other: "PayCell") -> "PayCell":
        """Both together, in the group of the first. A firm in both counts twice: aggregate its postings in one run instead."""
        bins = Counter(dict(self.bins))
        bins.update(dict(other.bins))
        return replace(
            self,
            count=self.count + other.count,
            total=self.total + other.total,
            squares=self.squares + other.squares,
            bins=tuple(sorted(bins.items())),
            postings=self.postings + other.postings,
        )


def bin_of(log: float, currency: str) -> int:
    """The bin of a figure on logs; what lies beyond either end counts to the outermost."""
    return min(max(math.floor((log - start_of(currency)) * PER_UNIT), 0), BINS - 1)


def cell_of(group: Group, logs: Iterable[float], postings: int = 0) -> PayCell:
    """The cell of some figures, one at least; `postings` is how many they come from, by default one each."""
    figures = tuple(logs)
    return PayCell(
        group=group,
        count=len(figures),
        total=math.fsum(figures),
        squares=math.fsum(each * each for each in figures),
        bins=tuple(sorted(Counter(bin_of(each, group.currency) for each in figures).items())),
        postings=postings or len(figures),
    )


def together(cells: Iterable[PayCell], *, levels: bool = True, places: bool = True) -> tuple[PayCell, ...]:
    """Cells of each group added up, by group; without `levels` or `places` those of all levels or places are one group."""
    grouped: dict[Group, list[PayCell]] = defaultdict(list)
    for each in cells:
        group = each.group._replace(
            level=each.group.level if levels else "",
            place=each.group.place if places else "",
        )
        grouped[group].append(replace(each, group=group))
    return tuple(reduce(add, grouped[group]) for group in sorted(grouped))


def median_of(cell: PayCell, level: float = LEVEL) -> Estimate:
    """What the middle of a cell is paid a year, in whole units, with its interval.

    By the histogram from nine figures on; by fewer, if logs of pay are about normal; below `LEAST` it cannot be told.
    """
    if cell.count < LEAST:
        return cannot_tell(f"{cell.count} firm{'s' * (cell.count != 1)} name pay; it takes {LEAST}", cell.count)
    known = cell.moments
    many = cell.count >= conformal_needs(level)
    band = quantile_found(0.5, math.log(cell.quantile(50)), known, level) if many else centre_by_t(known, level)
    value, low, high = (math.exp(each) for each in (band.value, band.low, band.high))
    return Estimate(value=value, low=low, high=high, count=cell.count, level=level)


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillDemand:
    """What the postings of a role ask for.

    Attributes:
        role: the role.
        out_of: its postings that name any skill.
        counts: how many of them name each skill.
    """

    role: str
    out_of: int
    counts: Mapping[str, int]

    @property
    def ranked(self) -> tuple[tuple[str, int], ...]:
        """Skills with their counts, the most asked for first."""
        return tuple(sorted(self.counts.items(), key=lambda held: (-held[1], held[0])))

    def __add__(self, other: "SkillDemand") -> "SkillDemand":
        """Both together, for the role of the first."""
        counts = Counter(self.counts)
        counts.update(other.counts)
        return SkillDemand(role=self.role, out_of=self.out_of + other.out_of, counts=dict(counts))


def demand_together(demands: Iterable[SkillDemand]) -> tuple[SkillDemand, ...]:
    """Demand of each role added up, by role."""
    grouped: dict[str, list[SkillDemand]] = defaultdict(list)
    for each in demands:
        grouped[each.role].append(each)
    return tuple(reduce(add, grouped[role]) for role in sorted(grouped))
