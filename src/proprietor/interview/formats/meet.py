"""Google Meet: a document with times between the turns, or captions under names."""

import re

from proprietor.interview.formats.above import read_under_names
from proprietor.interview.formats.furniture import says_it_ended
from proprietor.interview.formats.named import named
from proprietor.interview.formats.passages import turns_in
from proprietor.interview.formats.sheet import Format, Reading, Sheet

_CLOCK = re.compile(r"^[ \t]{0,20}[\[(]?[0-9]{1,3}:[0-9:.,]{2,12}[\])]?[ \t]{0,20}$", re.MULTILINE)


def read(sheet: Sheet) -> Reading | None:
    """The turns; a time on a line of its own is the start of the turn below."""
    ended = says_it_ended(sheet.text)
    if not ended and _CLOCK.search(sheet.text) is None:
        return None
    found = named(sheet.lines)
    if found is None:
        return read_under_names(sheet.lines, vouched=True) if ended else None
    return Reading(turns=turns_in(found.passages), left_out=found.left_out) if ended or found.clocked else None


MEET = Format("Google Meet", read)
