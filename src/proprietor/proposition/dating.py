"""Dating: when a line says it happened; a year that dates something else is left alone."""

import re

from proprietor.language.clauses import Doer
from proprietor.proposition.analysis import analyse
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate, parse_date

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}"
_DATE = re.compile(
    rf"\b(?:(?:(?:\d{{1,2}}\.?\s)?{_MONTH}\.?,?\s|\d{{1,2}}/)?(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?)?)\b", re.IGNORECASE
)
_END = r"(?:[A-Za-z]{3,9}\.?\s|\d{1,2}/)?(?:19|20)\d\d"
_SPAN = re.compile(
    rf"(?P<since>{_END})\s?(?:[-–—]{{1,2}}|to|until|till)\s?(?:(?P<until>{_END})|present|now|today|current|date)"
    rf"|\bbetween\s(?P<first>{_END})\sand\s(?P<last>{_END})"
    rf"|\b(?P<month>{_MONTH})\.?\s?(?:[-–—]|to|until|till|and)\s?(?P<later>{_MONTH}\.?,?\s(?P<year>(?:19|20)\d\d))",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"(?:^|[(,;:|]\s?|\b(?:in|during|of|early|late|mid|spring|summer|autumn|fall|winter|christmas|easter|"
    r"season|year|month|quarter|term|q[1-4]|h[12])[\s-])$",
    re.IGNORECASE,
)
"""Before a date that says when; "the 2009 survey" and "phones from 2016 onwards" date something else."""

LONG_AGO = 1950
"""Years before this one date what was worked on, not the work of anybody who writes a line today (a guess)."""


def dates_of(line: str) -> tuple[PartialDate | None, PartialDate | None]:
    """When it began or happened, and when it ended, as far as a line says so of the deed itself."""
    span = _span(line)
    if span and span[0] and span[0].year >= LONG_AGO:
        return span
    for found in _DATE.finditer(line):
        day = _date(found.group())
        if day and day.year >= LONG_AGO and _says_when(line, found):
            return day, None
    return None, None


def dates_of_role(context: str) -> tuple[PartialDate | None, PartialDate | None]:
    """From when to when a role heading says it went; every year in it is about the role."""
    found = _DATE.search(context)
    return _span(context) or (_date(found.group()) if found else None, None)


def _span(line: str) -> tuple[PartialDate | None, PartialDate | None] | None:
    found = _SPAN.search(line)
    if not found:
        return None
    if found["month"]:
        return _date(f"{found['month']} {found['year']}"), _date(found["later"])
    return _date(found["since"] or found["first"]), _date(found["until"] or found["last"] or "")


def _says_when(line: str, found: re.Match[str]) -> bool:
    before = line[: found.start()]
    if before.lower().endswith("since "):
        return _by_the_writer(before)
    exact = not found.group().isdigit()
    return exact or bool(_WHEN.search(before)) or (not line[found.end() :].strip(" .)") and not before.lower().endswith("from "))


def _by_the_writer(before: str) -> bool:
    """Whether the last deed before a date is the writer's: not in "the flat she has lived in since 1961"."""
    deeds = analyse(before).deeds
    return bool(deeds) and deeds[-1].doer is not Doer.OTHER


def _date(written: str) -> PartialDate | None:
    for attempt in (written, written[-4:]):
        try:
            return parse_date(attempt.strip())
        except Refusal:
            continue
    return None
