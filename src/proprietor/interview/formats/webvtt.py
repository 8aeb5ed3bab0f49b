"""WebVTT: the captions that Teams, Zoom, Meet and most programs export."""

import re
from collections.abc import Sequence
from dataclasses import replace

from proprietor.interview.formats.cues import cues_in, parts_joined, without_stump
from proprietor.interview.formats.furniture import is_furniture
from proprietor.interview.formats.sheet import Format, Reading, Sheet
from proprietor.interview.formats.voices import turns_of
from proprietor.values.refusals import Refusal

_FIRST = re.compile(r"WEBVTT(?:\s.*)?", re.DOTALL)
_REMARK = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s.*)?", re.DOTALL)


def read(sheet: Sheet) -> Reading | None:
    """The captions, parts of one utterance joined.

    Raises:
        Refusal: `broken-file` when there is no cue.
    """
    if not sheet.lines or not _FIRST.fullmatch(sheet.lines[0]):
        return None
    cues, backwards = cues_in(_without_remarks(sheet.lines[1:]), named=True)
    if not cues:
        raise Refusal(
            "broken-file",
            "The file begins as WebVTT, but there is not one cue with times in it.",
            "Export the transcript once more, or paste it as text with a name before each line.",
            place=sheet.name,
        )
    cues[-1] = replace(cues[-1], lines=tuple(line for line in cues[-1].lines if not is_furniture(line)))
    cues, stump = without_stump(cues)
    turns, echoed = turns_of(parts_joined(cues))
    return Reading(turns=turns, echoed=echoed, backwards=backwards, left_out=stump)


def _without_remarks(lines: Sequence[str]) -> list[str]:
    """The lines without notes, styles and regions; each of these stands behind an empty line and ends at the next."""
    kept: list[str] = []
    skipping = False
    above = ""
    for line in lines:
        skipping = bool(line.strip()) and (skipping or (not above.strip() and _REMARK.fullmatch(line) is not None))
        if not skipping:
            kept.append(line)
        above = line
    return kept


WEBVTT = Format("WebVTT", read)
