"""Dates of facts, which people often know only to the month or the year."""

import calendar
import re
from datetime import date
from functools import total_ordering

from proprietor.values.refusals import Refusal

FIRST_YEAR, LAST_YEAR, MONTHS = 1900, 2199, 12

FIRST_DAY, LAST_DAY = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
"""The first and the last day that a record can have (guesses: nobody's career lies beyond them)."""

_WRITTEN = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_MONTHS = tuple(name.lower() for name in calendar.month_name)


@total_ordering
class PartialDate:
    """A date known to the year (2023), the month (2023-04) or the day (2023-04-07).

    Compares by year, then month, then day; an unknown month or day (0) comes first. Not a dataclass, so that
    the edges read and write it as text.
    """

    __slots__ = ("day", "month", "year")

    def __init__(self, year: int, month: int = 0, day: int = 0) -> None:
        """Refuse what no calendar has."""
        self.year, self.month, self.day = year, month, day
        fits = FIRST_YEAR <= year <= LAST_YEAR and 0 <= month <= MONTHS and (month or not day)
        if not fits or not 0 <= day <= (calendar.monthrange(year, month)[1] if month else 0):
            raise Refusal(
                "bad-date",
                f"“{self}” is not a date in any calendar between 1900 and 2199.",
                "Write it as 2023, 2023-04 or 2023-04-07.",
                place=str(self),
            )

    def __eq__(self, other: object) -> bool:
        """Equal when known to the same depth and the same there."""
        return isinstance(other, PartialDate) and self._parts == other._parts

    def __lt__(self, other: "PartialDate") -> bool:
        """Earlier, or less known."""
        return self._parts < other._parts

    def __hash__(self) -> int:
        """By its parts."""
        return hash(self._parts)

    def __repr__(self) -> str:
        """As one would write it in code."""
        return f"PartialDate({self._parts[0]}, {self._parts[1]}, {self._parts[2]})"

    @property
    def _parts(self) -> tuple[int, int, int]:
        return self.year, self.month, self.day

    def __str__(self) -> str:
        """Write it as ISO 8601 does, as far as it is known."""
        parts = f"{self.year:04d}", f"{self.month:02d}", f"{self.day:02d}"
        return "-".join(parts[: 1 + bool(self.month) + bool(self.day)])

    @property
    def words(self) -> str:
        """As it stands in a sentence: 3 March 2025, March 2025, 2025."""
        month = calendar.month_name[self.month] if self.month else ""
        return " ".join(part for part in (str(self.day) if self.day else "", month, str(self.year)) if part)

    @property
    def first(self) -> date:
        """The earliest day it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The latest day it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def months_until(self, today: date) -> float:
        """Months from the latest day it can mean until `today`; negative when that is still to come."""
        return (today - self.last).days / DAYS_PER_MONTH


DAYS_PER_MONTH = 365.2425 / 12
"""Mean length of a month in the Gregorian calendar, in days."""


def months_in_words(months: float) -> str:
    """A length of time as people say it: "less than a month", "5 months", "2 years and 1 month"; never less than nothing."""
    years, rest = divmod(max(0, round(months)), MONTHS)
    said = [f"{years} year{'s' if years > 1 else ''}"] if years else []
    said += [f"{rest} month{'s' if rest > 1 else ''}"] if rest else []
    return " and ".join(said) or "less than a month"


def parse_date(text: str) -> PartialDate:
    """Read 2023, 2023-04, 2023-04-07, 04/2023, April 2023 or 7 Apr 2023.

    Raises:
        Refusal: `bad-date` for anything else, 7/4/2023 included: day and month change places between countries.
    """
    written = text.strip()
    if found := _WRITTEN.fullmatch(written):
        return PartialDate(*(int(part or 0) for part in found.groups()))
    if found := re.fullmatch(r"(\d{1,2})[/.](\d{4})", written):
        return PartialDate(int(found[2]), int(found[1]))
    if found := re.fullmatch(r"(?:(\d{1,2})\.? )?([A-Za-z]{3,9})\.?,? (\d{4})", written):
        months = [n for n, name in enumerate(_MONTHS) if n and name.startswith(found[2].lower())]
        if len(months) == 1:
            return PartialDate(int(found[3]), months[0], int(found[1] or 0))
    raise Refusal(
        "bad-date",
        f"“{written[:40]}” cannot be read as a date.",
        "Write it as 2023, 2023-04 or 2023-04-07.",
        place=written[:40],
    )


def date_of(day: date) -> PartialDate:
    """The partial date that is known to the day."""
    return PartialDate(day.year, day.month, day.day)
