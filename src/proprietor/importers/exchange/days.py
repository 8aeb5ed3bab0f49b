"""Days as exports write them: the postings' ways, and “7-Feb-22”, “11/20/24, 8:15 AM”, “Jan 2019”, “Jan 12, 2019”."""

import re
from datetime import date
from functools import lru_cache

from proprietor.market.normalising.days import read_day
from proprietor.values.when import PartialDate

_SHORT = re.compile(r"(\d{1,2})[- ]([A-Za-z]{3,9})[- ](\d{2}|\d{4})")
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_NO_DAY = re.compile(r"(\d{4}-(?:0[1-9]|1[0-2]))-\d{1,2}")
_CLOCK = re.compile(r"[,T ]\s*\d{1,2}:\d{2}.*$", re.DOTALL)
_ZONE = re.compile(r"\s+(?:UTC|GMT|Z)$")

LONGEST = 60
"""Signs a date may have (a guess)."""

_NONE = frozenset({"", "n/a", "na", "-", "--", "none", "null", "present", "current", "now", "today", "ongoing"})


@lru_cache(4_096)
def day_of(text: str, today: date, order: str = "") -> PartialDate | None:
    """A date as an export writes it; None when it says none, or none that can be told.

    Args:
        text: the date, perhaps with a time, which is left out.
        today: the day it was read.
        order: "month" where the month stands first in 11/20/24, as LinkedIn writes it; "day" or empty otherwise.
    """
    said = _ZONE.sub("", _CLOCK.sub("", text.strip()[:LONGEST])).strip()
    if said.lower() in _NONE:
        return None
    if found := _SHORT.fullmatch(said):
        year = found[3] if len(found[3]) > len("22") else f"20{found[3]}"
        said = f"{found[1]} {found[2]} {year}"
    elif found := _MONTH_FIRST.fullmatch(said):
        said = f"{found[2]} {found[1]} {found[3]}"
    day = read_day(said, today, order=order).on
    if day is None and (found := _NO_DAY.fullmatch(said)):  # the 31st of September: its month is still told
        day = read_day(found[1], today).on
    return day
