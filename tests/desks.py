"""A business whose clock and chance are set by hand."""

import itertools
import random
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from proprietor.books import Source
from proprietor.business import Business
from proprietor.business.bare import NoKeeper
from proprietor.store.shelf import Store
from tests.shelves import NOON

_SEEDS = itertools.count()
"""Two clocks never draw the same ids."""


@dataclass(slots=True)
class SetClock:
    """A clock that goes a second further with each look at it; chance from a seed."""

    as_of: date | None = None
    moment: datetime = NOON
    chance: random.Random = field(default_factory=lambda: random.Random(next(_SEEDS)))

    def now(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment

    def today(self, now: datetime) -> date:
        return self.as_of or now.date()

    def below(self, bound: int) -> int:
        return self.chance.randrange(bound)


def business_at(place: Path, clock: SetClock | None = None, source: Source = Source.TYPED) -> Business:
    """A business on a real file, with a clock set by hand and nobody who makes snapshots."""
    return Business(Store(place), NoKeeper(), clock or SetClock(), source)
