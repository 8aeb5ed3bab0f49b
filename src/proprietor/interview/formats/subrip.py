"""SubRip: numbered subtitles with a comma before the milliseconds."""

import re

from proprietor.interview.formats.cues import cues_in, is_timing, without_stump
from proprietor.interview.formats.passages import said_in
from proprietor.interview.formats.sheet import Format, Reading, Sheet
from proprietor.interview.formats.voices import turns_of
from proprietor.values.refusals import Refusal

_ARROW = re.compile(r"\s{0,20}[0-9][0-9:.,]{0,20}\s{0,20}-{1,2}>")
"""A time and an arrow, even one that is misspelt."""


def read(sheet: Sheet) -> Reading | None:
    """The subtitles.

    Raises:
        Refusal: `broken-file` when the file begins as SubRip does and no cue has times that can be read.
    """
    if "->" not in sheet.text:
        return None
    first, second = (*said_in(sheet.lines), "", "")[:2]
    if not (is_timing(first) or (first.strip().isdecimal() and _ARROW.match(second))):
        return None
    cues, backwards = cues_in(sheet.lines, named=False)
    if not cues:
        raise Refusal(
            "broken-file",
            "The file begins as SubRip, but there is not one cue with times in it.",
            "Times look like 00:01:02,500 --> 00:01:04,000. Export the transcript once more, or paste it as text.",
            place=sheet.name,
        )
    cues, stump = without_stump(cues)
    turns, echoed = turns_of(cues)
    return Reading(turns=turns, echoed=echoed, backwards=backwards, left_out=stump)


SUBRIP = Format("SubRip", read)
