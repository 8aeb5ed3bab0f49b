"""Stepping back to go forward: when pay is level again, when it has caught up, and what that rests on; in closed form."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from proprietor.decide.constants import CONSTANTS, Constants
from proprietor.values.refusals import Refusal

FASTEST = 1.0
"""Yearly growth of pay beyond which a figure is taken for a slip of the keyboard: doubling (a guess)."""

LEVEL_SLACK = 1e-9
"""A year that falls short by no more than this share of pay counts as reached (rounding of numbers in a machine)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakEven:
    """When a step back pays.

    Attributes:
        cut: by what share pay falls at once.
        extra: by how much more it then grows, a year, in shares: .05 are 5 points.
        growth: how it grows where one stays.
        level: years until pay is level, n = ln(1/(1 − x))/ln((1 + g + π)/(1 + g)); None for never, or not
            within a career.
        total: years until all that was earned has caught up, counted in whole years; None for never, or not within a career.
        said: both in sentences, with what they rest on.
    """

    cut: float
    extra: float
    growth: float
    level: float | None
    total: int | None
    said: tuple[str, ...]

    @property
    def level_year(self) -> int | None:
        """The first whole number of years after which pay is level."""
        return None if self.level is None else math.ceil(self.level - LEVEL_SLACK)


def break_even(cut: float, extra: float, growth: float = CONSTANTS.growth, *, constants: Constants = CONSTANTS) -> BreakEven:
    """When a step back pays.

    Args:
        cut: by what share pay falls at once, from 0 up to below 1.
        extra: π, by how much more it then grows, a year.
        growth: g, yearly growth where one stays.
        constants: for how long catching up counts.

    Raises:
        Refusal: `bad-number` for a cut of all pay or more, a rise, or growth that cannot be.
    """
    if not 0 <= cut < 1:
        said = f"A cut of {cut * 100:g} % is none that pay can take." if cut > 0 else f"{cut * 100:g} % is no cut."
        raise Refusal("bad-number", said, "Give the cut as a share from 0 to below 100 %.", place="cut")
    for name, rate in (("growth", growth), ("extra", growth + extra)):
        if not -FASTEST < rate <= FASTEST:
            raise Refusal(
                "bad-number", f"Pay does not grow by {rate * 100:g} % a year for long.", "Give a rate people see.", place=name
            )
    level = _level(cut, extra, growth, constants.career)
    total = _total(cut, extra, growth, constants.career)
    return BreakEven(
        cut=cut, extra=extra, growth=growth, level=level, total=total, said=tuple(_said(cut, extra, level, total, constants))
    )


def _level(cut: float, extra: float, growth: float, most: int) -> float | None:
    if cut == 0:
        return 0.0
    lost, gained = -math.log1p(-cut), math.log1p(extra / (1 + growth))
    return lost / gained if gained > 0 and lost <= most * gained else None


def _total(cut: float, extra: float, growth: float, most: int) -> int | None:
    """The first whole number of years in which the whole of pay is as much; a sum of two geometric series, year by year."""
    stayed = stepped = 0.0
    if cut == 0 and extra >= 0:
        return 0
    for year in range(most):
        stayed += (1 + growth) ** year
        stepped += (1 - cut) * (1 + growth + extra) ** year
        if stepped >= stayed * (1 - LEVEL_SLACK):
            return year + 1
    return None


def _said(cut: float, extra: float, level: float | None, total: int | None, constants: Constants) -> Iterator[str]:
    if cut == 0:
        yield "Nothing is given up, so there is nothing to catch up with."
        return
    if extra <= 0:
        less = "no faster" if extra == 0 else f"{points(-extra)} a year more slowly"
        yield f"Never: after a cut of {cut * 100:g} % pay would grow {less} than if you stay."
        return
    if level is None:
        yield f"After a cut of {cut * 100:g} % pay is not level within {constants.career} years."
    else:
        reached = years(math.ceil(level - LEVEL_SLACK))
        late = f"it has not caught up within {constants.career} years"
        caught = f"{years(total)} until all you have earned has caught up" if total else late
        yield f"After a cut of {cut * 100:g} % it takes {reached} to equal pay, and {caught}."
    yield f"That rests on {points(extra)} of extra growth, every year for as long. Why would you have them?"


def years(count: int) -> str:
    """So many years, in words: 1 year, 5 years."""
    return "1 year" if count == 1 else f"{count} years"


def points(share: float) -> str:
    """A difference of rates, in words: 1 point, 2.5 points."""
    return "1 point" if f"{share * 100:g}" == "1" else f"{share * 100:g} points"
