"""Names above: captions and notes with a name alone on a line, and below it what was said."""

from collections import Counter
from collections.abc import Sequence

from proprietor.interview.formats.furniture import is_furniture
from proprietor.interview.formats.labels import is_name_alone
from proprietor.interview.formats.passages import Passage, said_in, turns_in
from proprietor.interview.formats.sheet import Format, Reading, Sheet

SIDES = 2
"""A talk has two sides at least; a name without another may be a heading."""


def read(sheet: Sheet) -> Reading | None:
    """The lines under their names."""
    return read_under_names(sheet.lines, vouched=False)


def read_under_names(lines: Sequence[str], *, vouched: bool) -> Reading | None:
    """Lines under a name that stands alone; None unless there are two names.

    Args:
        lines: the file.
        vouched: whether something else says that this is a transcript; without it a name counts only when it comes back and
            stands at the top of a block.
    """
    tops = [vouched or not above.strip() for above in ("", *lines[:-1])]
    names = [
        top and bool(below.strip()) and is_name_alone(line)
        for line, below, top in zip(lines, (*lines[1:], ""), tops, strict=False)
    ]
    often = Counter(line.strip() for line, name in zip(lines, names, strict=True) if name)
    known = {name for name, times in often.items() if times > 1}
    if vouched and len(known) < SIDES:
        known = set(often)
    if len(known) < SIDES:
        return None
    passages: list[tuple[str, list[str]]] = []
    left_out: list[str] = []
    for line, name in zip(lines, names, strict=True):
        if name and line.strip() in known:
            passages.append((line.strip(), []))
        elif passages and not is_furniture(line):
            passages[-1][1].append(line)
        elif not passages:
            left_out.append(line)
    return Reading(turns=turns_in(Passage(name, None, tuple(body)) for name, body in passages), left_out=said_in(left_out))


ABOVE = Format("Named turns", read)
