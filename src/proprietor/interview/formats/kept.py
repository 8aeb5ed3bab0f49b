"""Kept text: the one plain form in which the books hold a transcript, whatever it came as."""

import re
from collections.abc import Sequence
from dataclasses import replace

from proprietor.interview.formats.passages import said_in
from proprietor.interview.formats.sheet import Format, Reading, Sheet, Turn
from proprietor.interview.formats.times import seconds
from proprietor.interview.transcript import Utterance

HEADING = "# Transcript, one turn a line"
"""Stands above turns that could be read otherwise, such as a single one; below it every line is a turn."""

_SURE = "; the recogniser was sure to {:.1f} %"
_HEADING = re.compile(re.escape(HEADING) + r"(?:; the recogniser was sure to ([0-9]{1,3}\.[0-9]) %)?")

_TIME = r"[0-9]{1,3}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,3})?"
_LINE = re.compile(rf"(?:\[({_TIME})(?:-({_TIME}))?\] )?([^:]{{0,400}}): (.*)", re.DOTALL)


def lines_of(utterances: Sequence[Utterance], *, strict: bool) -> str:
    """Utterances as lines: “[h:mm:ss] Name: text”, the time only where there is one.

    Args:
        utterances: what was said.
        strict: whether to write the heading above, parts of seconds and ends, and a colon even where there is no name.
    """
    lines = [HEADING + _certainty(utterances)] if strict else []
    for each in utterances:
        time = "" if each.start is None else f"[{_span(each.start, each.end) if strict else _clock(int(each.start))}] "
        lines.append(f"{time}{each.speaker}: {each.text}" if each.speaker or strict else f"{time}{each.text}")
    return "\n".join(lines)


def _certainty(utterances: Sequence[Utterance]) -> str:
    """How sure the recogniser was on the whole, as the heading says it; nothing when it gave no word on it."""
    sure = [each.confidence for each in utterances if each.confidence is not None]
    return _SURE.format(100 * sum(sure) / len(sure)) if sure else ""


def _span(start: float, end: float | None) -> str:
    return _clock(start) if end is None else f"{_clock(start)}-{_clock(end)}"


def _clock(seconds: float) -> str:
    whole, thousandths = divmod(round(seconds * 1000), 1000)
    part = f".{thousandths:03}".rstrip("0") if thousandths else ""
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}{part}"


def read(sheet: Sheet) -> Reading | None:
    """The lines below the heading; one that somebody added without a colon goes on from the turn above."""
    heading = _HEADING.fullmatch(sheet.lines[0].strip()) if sheet.lines else None
    if heading is None:
        return None
    sure = float(heading[1]) / 100 if heading[1] else None
    turns: list[Turn] = []
    for line in said_in(sheet.lines[1:]):
        found = _LINE.fullmatch(line)
        if found:
            start, end = (seconds(each) if each else None for each in (found[1], found[2]))
            turns.append(Turn(found[3], found[4], start, end, sure))
        else:
            above = turns.pop() if turns else Turn("", "", confidence=sure)
            turns.append(replace(above, text=f"{above.text}\n{line}"))
    return Reading(turns=tuple(turns))


KEPT = Format("Kept text", read)
