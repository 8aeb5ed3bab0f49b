"""Teams text: what comes of copying a transcript out of Teams, or out of the document it saves."""

import re

from proprietor.interview.formats.headed import headed
from proprietor.interview.formats.passages import turns_in
from proprietor.interview.formats.sheet import Format, Reading, Sheet

_TEAMS = re.compile(r"\b(?:started|stopped) transcription\b", re.IGNORECASE)
_OTTER = "otter.ai"

WIDE_GAP = 3
"""Teams puts so many spaces between a name and its time, Otter one less (seen in files of both)."""


def read(sheet: Sheet) -> Reading | None:
    """The paragraphs under their names, without the lines that Teams writes twice."""
    if _OTTER in sheet.text:
        return None
    found = headed(sheet)
    if found is None or not (found.spoken or found.gap >= WIDE_GAP or found.echoed or _TEAMS.search(sheet.text)):
        return None
    return Reading(turns=turns_in(found.passages), echoed=found.echoed, left_out=found.left_out)


TEAMS = Format("Teams text", read)
