"""The cadence after a talk: how many days until what, and how days are counted. Its constants are guesses of the spec."""

from calendar import month_name
from dataclasses import dataclass
from datetime import date, timedelta

RECAP_DAYS = 1
"""Days after the talk by which a note of it goes out: within the day (spec/ask.md, cadence: a guess)."""

RECAP_LAPSES = 7
"""Days after the talk until which a note of it is still asked for; later it tells nobody anything new (a guess)."""

WRITE_DOWN_DAYS = 1
"""Days after the planned day at which one is asked what came of it (a guess: the words are forgotten first)."""

CHECK_WITHIN = 30
"""Days after the talk within which a date agreed to look again should lie (spec/ask.md, cadence: a guess)."""

CHASES = (7, 14)
"""Working days after the day of a promise, or else of the talk, at which one asks what became of it (the same: a guess)."""

AGAIN_DAYS = 90
"""Days after a “not now”, a “no” or a “partly” until one asks again; a later date that was agreed counts as the next cycle
(spec/ask.md, cadence: a guess)."""

WEEK = 5
"""Working days are Monday to Friday; holidays are not known (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence:
    """How many days until what; each can be overridden."""

    recap: int = RECAP_DAYS
    recap_lapses: int = RECAP_LAPSES
    write_down: int = WRITE_DOWN_DAYS
    check_within: int = CHECK_WITHIN
    chases: tuple[int, int] = CHASES
    again: int = AGAIN_DAYS


USUAL = Cadence()
"""The cadence of the spec."""


def later(day: date, days: int) -> date:
    """So many days later."""
    return day + timedelta(days=days)


def working(day: date) -> date:
    """The day itself if it is a working day, else the next one."""
    return later(day, 7 - day.weekday()) if day.weekday() >= WEEK else day


def working_days_after(day: date, days: int) -> date:
    """The day so many working days after another; that one itself may be any day."""
    for _ in range(days):
        day = working(later(day, 1))
    return day


def in_words(day: date) -> str:
    """A day as it stands in a sentence: 3 March 2025."""
    return f"{day.day} {month_name[day.month]} {day.year}"
