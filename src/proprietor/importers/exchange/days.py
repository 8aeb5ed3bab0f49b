"""Days as exports write them: the postings' ways, and “7-Feb-22”, “11/20/24, 8:15 AM”, “Jan 2019”, “Jan 12, 2019”."""

import re
from datetime import date
from functools import lru_cache

from proprietor.language.letters import unaccented
from proprietor.market.normalising.days import read_day
from proprietor.values.when import PartialDate

_SHORT = re.compile(r"(\d{1,2})[- ]([A-Za-z]{3,9})[- ](\d{2}|\d{4})")
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_NO_DAY = re.compile(r"(\d{4}-(?:0[1-9]|1[0-2]))-\d{1,2}")
_CLOCK = re.compile(r"[,T ]\s*\d{1,2}:\d{2}.*$", re.DOTALL)
_ZONE = re.compile(r"\s+(?:UTC|GMT|Z)$")

_NAMED = re.compile(r"(?:(?P<day>\d{1,2})\.?(?: de)? )?(?P<month>[^\W\d_]{3,12})\.?(?: del?)? (?P<year>\d{4})")
_BARE = re.compile(r"(\d{4})(?:/(\d{2})|(\d{2})(\d{2}))")
_PART = re.compile(r"(?:spring|summer|fall|autumn|winter|q[1-4]) (\d{4})", re.IGNORECASE)
_WEEKDAY = re.compile(r"^[^\W\d_]{2,10}\.?, (?=\d)")

MONTHS = (
    ("jan", "ene", "gen", "sty"), ("feb", "fev", "lut"), ("mar", "mrz", "maa", "mrt"), ("apr", "avr", "abr", "kwi"),
    ("mai", "may", "mag", "mei", "maj"), ("jun", "juin", "giu", "cze"), ("jul", "juil", "lug", "lip"),
    ("aug", "aou", "ago", "sie"),
    ("sep", "set", "wrz"), ("oct", "okt", "ott", "out", "paz"), ("nov", "lis"), ("dec", "dez", "dic", "gru"),
)  # fmt: skip
"""How the months begin in English, German, French, Spanish, Italian, Dutch, Portuguese, Swedish and Polish, without accents."""

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
    said = _WEEKDAY.sub("", _ZONE.sub("", _CLOCK.sub("", text.strip()[:LONGEST])).strip())
    if said.lower() in _NONE:
        return None
    if found := _SHORT.fullmatch(said):
        year = found[3] if len(found[3]) > len("22") else f"20{found[3]}"
        said = f"{found[1]} {found[2]} {year}"
    elif found := _MONTH_FIRST.fullmatch(said):
        said = f"{found[2]} {found[1]} {found[3]}"
    return read_day(said, today, order=order).on or _otherwise(said, today, order)


def _otherwise(said: str, today: date, order: str) -> PartialDate | None:
    """A date in another language or another form, as far as it tells one."""
    if order == "month" and (day := read_day(said, today).on):  # 14/02/24 can only be the fourteenth
        return day
    again = ""
    if found := _PART.fullmatch(said) or _NO_DAY.fullmatch(said):  # the 31st of September: its month is still told
        again = found[1]
    elif found := _NAMED.fullmatch(said):
        name = unaccented(found["month"])
        month = next((number for number, names in enumerate(MONTHS, start=1) if name.startswith(names)), 0)
        again = (
            "-".join([found["year"], f"{month:02d}", *([f"{int(found['day']):02d}"] if found["day"] else [])]) if month else ""
        )
    elif found := _BARE.fullmatch(said):
        again = "-".join(part for part in found.groups() if part)
    return read_day(again, today).on if again else None
