"""Quarters: three months by the calendar, what belongs to one, and how many wins each of the last ones brought."""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from proprietor.books import Books, LinkKind, Win
from proprietor.stats.chart import Axis, Chart, Dot, Tone
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate

MONTHS = 3
"""Months of a quarter."""

SHOWN = 8
"""Quarters a picture shows: two years, so that a season is seen twice (a guess)."""

ROW, EDGES, ROOM = 26, 92, 110
"""Points between two rows, above and beneath them, and left of the axis for names (guesses, as in the other pictures)."""

MOST_TICKS = 6
"""Ticks along the axis beside nought (a guess)."""

FIRST = date(1, 4, 1)
"""Before this day no calendar has a quarter."""


def quarter_before(day: date) -> date:
    """The same day three months earlier; the last one of that month where it has fewer days."""
    if day < FIRST:
        return date.min
    year, month = (day.year, day.month - MONTHS) if day.month > MONTHS else (day.year - 1, day.month - MONTHS + 12)
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


@dataclass(frozen=True, slots=True)
class Quarter:
    """The time after a day, up to another one, and the books as they stood on the first."""

    before: date
    today: date
    then: Books

    @property
    def comparable(self) -> bool:
        """Whether the books held anything at its beginning, so that they can be held against what they hold now."""
        return len(self.then) > 0

    def tells(self, on: PartialDate | None) -> bool:
        """Whether a day says if something belongs to it; a year that began before it and goes on in it does not."""
        return on is not None and (bool(on.month) or on.first > self.before or on.last <= self.before)

    def holds(self, record: RecordId, on: PartialDate | None) -> bool:
        """Whether something belongs to it: by its own day, else by having been written down in it."""
        if on is not None and self.tells(on):
            return on.last > self.before and on.first <= self.today
        return self.comparable and record not in self.then


def stands(win: Win, books: Books) -> bool:
    """Whether a win has a figure and somebody who saw it."""
    return win.figure is not None and bool(books.linked_to(win.id, LinkKind.SAW))


def wins_by_quarter(books: Books, today: date) -> Chart | None:
    """Wins of each of the last quarters, and those of them with a figure and a witness; None without dated wins in them.

    A win that names a year alone stands in none.
    """
    ends = [today]
    while len(ends) <= SHOWN:
        ends.append(quarter_before(ends[-1]))
    moments = [(win, win.until or win.on) for win in books.of(Win)]
    dated = [(win, min(on.last, today)) for win, on in moments if on is not None and on.month and on.first <= today]
    rows = [[win for win, day in dated if begin < day <= end] for end, begin in pairwise(ends)]
    if not any(rows):
        return None
    most = max(map(len, rows))
    step = -(-most // MOST_TICKS)
    dots = [dot for at, wins in enumerate(rows) for dot in _pair(wins, float(SHOWN - at), books, ends[at])]
    return Chart(
        title="Wins by quarter",
        told="Each row is a quarter: the dot counts its wins, the ring those with a figure and somebody who saw them.",
        x=Axis(label="wins", low=0.0, high=most * 1.08, ticks=tuple((float(at), str(at)) for at in range(0, most + 1, step))),
        y=Axis(
            label="",
            low=0.4,
            high=SHOWN + 0.6,
            ticks=tuple((float(SHOWN - at), f"to {end:%b %Y}") for at, end in enumerate(ends[:SHOWN])),
        ),
        dots=tuple(dots),
        height=EDGES + ROW * SHOWN,
        room=ROOM,
    )


def _pair(wins: Sequence[Win], row: float, books: Books, end: date) -> tuple[Dot, Dot]:
    count, strong = len(wins), sum(stands(win, books) for win in wins)
    told = f"quarter to {end:%B %Y}: {count} win{'s' * (count != 1)}"
    seen = f"{told}, {strong} with a figure and somebody who saw it"
    return Dot(x=count, y=row, told=told), Dot(x=strong, y=row, told=seen, tone=Tone.ACT, hollow=True)
