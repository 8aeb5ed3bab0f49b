"""Days: dates as postings and sites write them, some counted back from the day on which they were read."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate, date_of, parse_date

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?")
_NUMBERS = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?(?:\.0)?")
_AGO = re.compile(
    r"(?:posted |active |reposted |vor )?(?P<over>over |more than )?(?P<count>\d{1,3}|an?|one)(?P<more>\+)? ?"
    r"(?P<unit>minutes?|mins?|hours?|hrs?|h|days?|d|tage?n?|weeks?|w|wochen?|months?|mo|monate?n?|stunden?)(?P<ago> ago)?"
)
_NOW = {"today": 0, "just posted": 0, "just now": 0, "new": 0, "heute": 0, "posted today": 0, "yesterday": 1, "gestern": 1}
_DAYS = {"d": 1, "t": 1, "w": 7}
_MONTHS_OF_YEAR = 12
_CENTURY = 2000
_MILLISECONDS = 13
_DAY_FIRST, _MONTH_FIRST = "day", "month"


@dataclass(frozen=True, slots=True)
class Day:
    """A day as far as it is known.

    Attributes:
        on: the date; known to the year only when day and month may have changed places; None when it cannot be told.
        latest: the latest day it can be, where a text gives only that ("30+ days ago"); else None.
        note: a sentence on what is doubtful; empty when nothing is.
    """

    on: PartialDate | None = None
    latest: date | None = None
    note: str = ""


def read_day(text: str, today: date, *, order: str = "", past: bool = True) -> Day:
    """Read a date: ISO, seconds or milliseconds since 1970, "3 days ago", "30+ days ago", 12.03.2026, 12/03/2026, 12 March 2026.

    Args:
        text: the date; empty for none.
        today: the day on which it was written down, from which "ago" is counted back.
        order: "day" or "month", whichever stands first in 12/03/2026; empty when it is not known, and then the reading
            that is no calendar day, or that lies after today although `past` is set, is out, and else only the year is kept.
        past: whether it is a day that has been, as that of posting is.
    """
    said = " ".join(text.lower().split()).strip(".")
    if not said or said in {"nan", "nat", "none", "null"}:
        return Day()
    try:
        return _counted(said, today) or _written(said, today, order, past=past)
    except (Refusal, ValueError, OverflowError, OSError):
        return Day(note=f"“{text.strip()[:40]}” cannot be read as a date.")


def _counted(said: str, today: date) -> Day | None:
    """A day counted back from today, or from 1970."""
    if said in _NOW:
        return Day(date_of(today - timedelta(days=_NOW[said])))
    if _EPOCH.fullmatch(said):
        whole = said.removesuffix(".0")
        seconds = int(whole) / (1000 if len(whole) == _MILLISECONDS else 1)
        return Day(date_of(datetime.fromtimestamp(seconds, tz=UTC).date()))
    found = _AGO.fullmatch(said)
    if not found or not (found["ago"] or said.startswith("vor ")):
        return None
    count = int(found["count"]) if found["count"].isdigit() else 1
    unit = found["unit"]
    if unit.startswith("mo"):
        return _months_back(count, today)
    day = today - timedelta(days=count * _DAYS.get(unit[0], 0))
    if found["more"] or found["over"]:
        return Day(latest=day, note=f"“{said[:40]}”: on {date_of(day)} at the latest; the day itself is not known.")
    return Day(date_of(day))


def _months_back(count: int, today: date) -> Day:
    """A month, for "2 months ago" is no day."""
    months = today.year * _MONTHS_OF_YEAR + today.month - 1 - count
    return Day(PartialDate(months // _MONTHS_OF_YEAR, months % _MONTHS_OF_YEAR + 1))


def _written(said: str, today: date, order: str, *, past: bool) -> Day:
    if found := _ISO.fullmatch(said):
        return Day(date_of(date(int(found[1]), int(found[2]), int(found[3]))))
    found = _NUMBERS.fullmatch(said)
    if found is None:
        return Day(parse_date(said))
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    year += _CENTURY if len(found[4]) == len("26") else 0
    if found[2] == ".":
        order = _DAY_FIRST
    readings = {
        way: day
        for way, day in ((_DAY_FIRST, _calendar_day(year, second, first)), (_MONTH_FIRST, _calendar_day(year, first, second)))
        if day is not None and (not order or way == order)
    }
    days = sorted(set(readings.values()))
    if past and len(days) > 1 and days[0] <= today < days[1]:
        days.pop()
    if not days:
        raise ValueError(said)
    if len(days) == 1:
        return Day(date_of(days[0]))
    either = " or ".join(date_of(day).words for day in days)
    return Day(PartialDate(year), note=f"“{said}” may be {either}; only the year is kept.")


def order_of(texts: Iterable[str]) -> str:
    """The order in which a column writes day and month: "day" or "month" if any of its dates can be read in that order alone.

    Empty when none tells, or when both orders occur. Dates with dots are left aside, for they are always read day first.
    """
    firsts = {_order(text) for text in texts} - {""}
    return firsts.pop() if len(firsts) == 1 else ""


def is_doubtful(text: str) -> bool:
    """Whether day and month of a date may have changed places."""
    found = _NUMBERS.fullmatch(text.strip())
    return found is not None and found[2] != "." and found[1] != found[3] and max(int(found[1]), int(found[3])) <= _MONTHS_OF_YEAR


def _order(text: str) -> str:
    found = _NUMBERS.fullmatch(text.strip())
    if not found or found[2] == ".":
        return ""
    first, second = int(found[1]) > _MONTHS_OF_YEAR, int(found[3]) > _MONTHS_OF_YEAR
    return "" if first == second else _DAY_FIRST if first else _MONTH_FIRST


def _calendar_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
