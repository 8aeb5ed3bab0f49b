"""Numbered lines: a number before each line and a name behind it."""

import re

from proprietor.interview.formats.marked import Mark, read_marked
from proprietor.interview.formats.sheet import Format, Reading, Sheet

_LINE = re.compile(r"\s{0,20}[0-9]{1,5}[.):]?\s{1,20}(?P<rest>\S.*)", re.DOTALL)


def read(sheet: Sheet) -> Reading | None:
    """The lines behind their numbers; without names they are a list, not a talk."""
    return read_marked(sheet.lines, _mark, nameless=False)


def _mark(line: str) -> Mark | None:
    found = _LINE.fullmatch(line)
    return Mark(None, found["rest"]) if found else None


NUMBERED = Format("Numbered lines", read)
