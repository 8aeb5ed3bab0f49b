"""Estimates: a figure from few data, with its interval, or the reason why there is none."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A figure with its uncertainty.

    Attributes:
        value: the best guess; None when it cannot be told yet.
        low: the lower end of the interval.
        high: its upper end.
        count: how many observations it rests on.
        level: how much of the uncertainty the interval holds, from 0 to 1.
        reason: why there is no figure; empty when there is one.
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    count: int = 0
    level: float = 0.9
    reason: str = ""

    @property
    def told(self) -> bool:
        """Whether there is a figure."""
        return self.value is not None


def cannot_tell(reason: str, count: int = 0) -> Estimate:
    """No figure yet, and why."""
    return Estimate(value=None, count=count, reason=reason)
