"""Kept text: the one plain form in which the books hold a transcript, whatever it came as."""

import re
from collections.abc import Iterable

from proprietor.interview.formats.passages import said_in
from proprietor.interview.formats.sheet import Format, Reading, Sheet, Turn
from proprietor.interview.formats.times import seconds
from proprietor.interview.transcript import Utterance

HEADING = "# Transcript, one turn a line"
"""Stands above turns that could be read otherwise, such as a single one; below it every line is a turn."""

_LINE = re.compile(r"(?:\[([0-9]{1,3}:[0-9]{2}:[0-9]{2})\] )?([^:]{0,400}): (.*)", re.DOTALL)


def lines_of(utterances: Iterable[Utterance], *, strict: bool) -> str:
    """Utterances as lines: “[h:mm:ss] Name: text”, the time only where there is one.

    Args:
        utterances: what was said.
        strict: whether to write the heading above, and a colon even where there is no name.
    """
    lines = [HEADING] if strict else []
    for each in utterances:
        time = "" if each.start is None else f"[{_clock(int(each.start))}] "
        lines.append(f"{time}{each.speaker}: {each.text}" if each.speaker or strict else f"{time}{each.text}")
    return "\n".join(lines)


def _clock(whole: int) -> str:
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"


def read(sheet: Sheet) -> Reading | None:
    """The lines below the heading; one that somebody added without a colon goes on from the turn above."""
    if not sheet.lines or sheet.lines[0].strip() != HEADING:
        return None
    turns: list[Turn] = []
    for line in said_in(sheet.lines[1:]):
        found = _LINE.fullmatch(line)
        if found:
            turns.append(Turn(found[2], found[3], seconds(found[1]) if found[1] else None))
        else:
            above = turns.pop() if turns else Turn("", "")
            turns.append(Turn(above.speaker, f"{above.text}\n{line}", above.start))
    return Reading(turns=tuple(turns))


KEPT = Format("Kept text", read)
