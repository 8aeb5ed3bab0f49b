"""Tactiq: a time before each line, with or without brackets, and mostly a name behind it."""

import re

from proprietor.interview.formats.marked import Mark, read_marked
from proprietor.interview.formats.sheet import Format, Reading, Sheet
from proprietor.interview.formats.times import TIME, seconds

_LINE = re.compile(
    rf"\s{{0,20}}(?:[-*•>]{{1,3}}\s{{0,4}})?[\[(]?(?P<time>{TIME})(?:\s{{0,4}}(?:-->|[-–—])\s{{0,4}}{TIME})?"
    r"(?:[\])]:?\s{0,20}|:?\s{1,20}|$)(?:[-–—|]\s{1,4})?(?P<rest>.*)",
    re.DOTALL,
)


def read(sheet: Sheet) -> Reading | None:
    """The lines, each from its time on; some programs write no names."""
    return read_marked(sheet.lines, _mark, nameless=True)


def _mark(line: str) -> Mark | None:
    found = _LINE.match(line)
    return Mark(seconds(found["time"]), found["rest"]) if found else None


TACTIQ = Format("Timed lines", read)
