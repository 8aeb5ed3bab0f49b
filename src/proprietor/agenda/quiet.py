"""Quiet hours: a span of the day in which nothing is brought up unasked."""

import re
from dataclasses import dataclass
from datetime import time
from typing import Self

_TIME = r"([01]?\d|2[0-3])(?::?([0-5]\d))?"
_SPAN = re.compile(rf"{_TIME}\s*(?:-|–|to)\s*{_TIME}")


@dataclass(frozen=True, slots=True)
class Quiet:
    """A span of the day on the person's own clock; it may go over midnight. Equal ends are the whole day."""

    begins: time
    ends: time

    @classmethod
    def read(cls, text: str) -> Self | None:
        """Read 22:00-07:00, or 22-7; None for what says no such span."""
        found = _SPAN.fullmatch(text.strip())
        return cls(_time(found[1], found[2]), _time(found[3], found[4])) if found else None

    def hold(self, now: time) -> bool:
        """Whether it is quiet at a time of the day; the end itself is loud again."""
        if self.begins < self.ends:
            return self.begins <= now < self.ends
        return now >= self.begins or now < self.ends

    @property
    def span(self) -> str:
        """As it is kept: 22:00-07:00."""
        return f"{self.begins:%H:%M}-{self.ends:%H:%M}"

    @property
    def words(self) -> str:
        """As it stands in a sentence."""
        return f"{self.begins:%H:%M} to {self.ends:%H:%M}"


def _time(hour: str, minute: str | None) -> time:
    return time(int(hour), int(minute or 0))
