"""Ranges: what something may be, as low, likely and high; drawn all at once."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from proprietor.stats.normal import Z90
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]


class Shape(StrEnum):
    """How chance lies in a range."""

    TRIANGULAR = "triangular"
    NORMAL = "normal"


@dataclass(frozen=True, slots=True)
class Range:
    """What something may be.

    Attributes:
        low: as low as it can be; of a normal range the end of the middle 90 %.
        likely: the likeliest; of a normal range its mean.
        high: as high as it can be; of a normal range the other end.
        shape: how chance lies between them.
    """

    low: float
    likely: float
    high: float
    shape: Shape = Shape.TRIANGULAR

    @property
    def mean(self) -> float:
        """What is expected: the mean of the three corners of a triangle, the middle of a bell."""
        return self.likely if self.shape is Shape.NORMAL else (self.low + self.likely + self.high) / 3

    @property
    def spread(self) -> float:
        """The standard deviation."""
        if self.shape is Shape.NORMAL:
            return (self.high - self.low) / (2 * Z90)
        below, above = self.likely - self.low, self.high - self.likely
        return math.sqrt((below**2 + below * above + above**2) / 18)


def amount(number: float) -> str:
    """A number as it stands in a sentence: whole from a thousand on, else to four signs; thousands set apart."""
    return f"{number:,.0f}" if abs(number) >= WHOLE else f"{number:,.4g}"


WHOLE = 999.5
"""From here on nobody wants decimals (a guess)."""


def certain(value: float) -> Range:
    """A range without width."""
    return Range(value, value, value)


def around(mean: float, spread: float) -> Range:
    """A normal range with this mean and standard deviation."""
    return Range(mean - Z90 * spread, mean, mean + Z90 * spread, Shape.NORMAL)


def faults(
    found: Range, of: str, least: float = -math.inf, most: float = math.inf, words: tuple[str, str] = ("", "")
) -> Iterator[Refusal]:
    """What is wrong with a range.

    Args:
        found: the range.
        of: what it is of, as it stands in a sentence; also the place of the refusal.
        least: what it may be at least.
        most: what it may be at most.
        words: both of them in words, where they have an end.
    """
    ends = (found.low, found.likely, found.high)
    if not all(math.isfinite(each) for each in ends):
        yield Refusal("bad-number", f"The range of {of} has an end that is no number.", "Write three numbers.", place=of)
    elif not found.low <= found.likely <= found.high:
        said = f"{found.low:g}, {found.likely:g}, {found.high:g}"
        yield Refusal(
            "bad-range",
            f"The range of {of} is {said}: it does not rise from low over likely to high.",
            "Write the lowest first and the highest last.",
            place=of,
        )
    elif not least <= found.low or not found.high <= most:
        yield Refusal(
            "bad-range",
            f"The range of {of} reaches from {found.low:g} to {found.high:g}, beyond {words[0]} to {words[1]}.",
            "Make the range narrower, or what it has to lie in wider.",
            place=of,
        )


def drawn(ranges: Sequence[Range], draws: int, chance: "np.random.Generator") -> "Array":
    """Draw every range so many times, draws down and ranges across, each independent of the others.

    A triangle is drawn by its inverse, so that one without width needs no case of its own.
    """
    import numpy as np  # noqa: PLC0415 - starting must stay quick

    low, likely, high = (np.array([getattr(each, name) for each in ranges], dtype=float) for name in ("low", "likely", "high"))
    bells = np.array([each.shape is Shape.NORMAL for each in ranges])
    found: Array = chance.random((draws, len(ranges)))
    width = high - low
    knee = np.divide(likely - low, width, out=np.zeros_like(width), where=width > 0)
    rising = found < knee
    rest = np.where(rising, found * (width * (likely - low)), (1 - found) * (width * (high - likely)))
    np.sqrt(rest, out=rest)
    found = np.where(rising, low + rest, high - rest)
    if bells.any():
        spread = np.array([each.spread for each in ranges])[bells]
        found[:, bells] = likely[bells] + spread * chance.standard_normal((draws, int(bells.sum())))
    return found
