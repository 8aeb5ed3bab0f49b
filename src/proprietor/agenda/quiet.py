"""Quiet hours: a span of the day in which nothing is brought up unasked."""

import re
from dataclasses import dataclass
from datetime import time
from typing import Self

_SPAN = re.compile(r"([01]?\d|2[0-3]):?([0-5]\d)\s*(?:-|–|to)\s*([01]?\d|2[0-3]):?([0-5]\d)")


@dataclass(frozen=True, slots=True)
class Quiet:
    """A span of the day on the person's own clock; it may go over midnight. Equal ends are the whole day."""

    begins: time
    ends: time

    @classmethod
    def read(cls, text: str) -> Self | None:
        """Read 22:00-07:00; None for what says no such span."""
        found = _SPAN.fullmatch(text.strip())
        return cls(time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))) if found else None

    def hold(self, now: time) -> bool:
        """Whether it is quiet at a time of the day; the end itself is loud again."""
        if self.begins < self.ends:
            return self.begins <= now < self.ends
        return now >= self.begins or now < self.ends

    @property
    def words(self) -> str:
        """As it stands in a sentence."""
        return f"{self.begins:%H:%M} to {self.ends:%H:%M}"
