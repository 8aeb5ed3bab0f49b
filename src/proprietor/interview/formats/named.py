"""Named turns: plain text with a name before each turn."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from proprietor.interview.formats.furniture import is_furniture
from proprietor.interview.formats.labels import Labelled, labelled, speakers_among
from proprietor.interview.formats.passages import Passage, said_in, turns_in
from proprietor.interview.formats.sheet import Format, Reading, Sheet
from proprietor.interview.formats.signs import tidy_name
from proprietor.interview.formats.times import TIME, seconds

_CLOCK = re.compile(rf"\s{{0,20}}[\[(]?({TIME})[\])]?\s{{0,20}}")
_DASH = re.compile(
    r"\s{0,20}(?:\*\*|__)?(?P<name>[^:—–]{1,60}?)(?:\*\*|__)?\s{1,4}(?:[—–]|-{1,2})\s{1,4}(?P<text>\S.*)", re.DOTALL
)

LATEST_START = 40
"""The first name stands within so many lines, or within the first third of the text (a guess)."""

CONSISTENT = 0.5
"""Dashes are read as colons only when at least this share of the lines has one behind a name (a guess)."""

SIDES = 2
"""A talk has two sides at least; one dash after the other is no talk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A text as passages behind names.

    Attributes:
        passages: what each name says.
        left_out: what stands before the first name, and headings.
        clocked: whether times stand alone on lines between.
        echoed: nothing is taken for an echo here; for the same use as in headed text.
    """

    passages: tuple[Passage, ...]
    left_out: tuple[str, ...]
    clocked: bool
    echoed: int = 0


def named(lines: Sequence[str]) -> Named | None:
    """The text as passages behind names; None when no label in it is a speaker's."""
    found = [labelled(line) for line in lines]
    known = speakers_among([each.label for each in found if each is not None])
    if not known:
        return None
    heads = [each if each is not None and each.label in known else None for each in found]
    return _named(lines, heads) if _from_the_start(lines, heads) else None


def _from_the_start(lines: Sequence[str], heads: Sequence[Labelled | None]) -> bool:
    """Whether names run through the text, not through a list somewhere in it."""
    said = [head for line, head in zip(lines, heads, strict=True) if line.strip()]
    first = next(place for place, head in enumerate(said) if head is not None)
    if first > max(LATEST_START, len(said) / 3):
        return False
    blocks = sum(1 for place, line in enumerate(lines) if line.strip() and not (place and lines[place - 1].strip()))
    heard = [head.label for head in said if head is not None]
    return len(set(heard)) > 1 or 2 * len(heard) >= blocks


def _named(lines: Sequence[str], heads: Sequence[Labelled | None]) -> Named:
    passages: list[tuple[Labelled, float | None, list[str]]] = []
    left_out: list[str] = []
    start: float | None = None
    clocked = False
    for line, head in zip(lines, heads, strict=True):
        if head is not None:
            passages.append((head, start if head.start is None else head.start, [head.text]))
            start = None
        elif clock := _CLOCK.fullmatch(line):
            start = seconds(clock[1])
            clocked = True
        elif line.startswith("#") or not passages:
            left_out.append(line)
        elif not is_furniture(line):
            passages[-1][2].append(line)
    return Named(
        passages=tuple(Passage(head.label, at, tuple(body)) for head, at, body in passages),
        left_out=tuple(line for line in said_in(left_out) if not is_furniture(line)),
        clocked=clocked,
    )


def _dashed(lines: Sequence[str]) -> Named | None:
    """The same with dashes for colons, when most lines have one and a name comes back; a list of jobs has dashes too."""
    found = [_dash(line) for line in lines]
    known = speakers_among([each.label for each in found if each is not None])
    heads = [each if each is not None and each.label in known else None for each in found]
    heard = [head.label for head in heads if head is not None]
    if not SIDES <= len(set(heard)) < len(heard) or len(heard) < CONSISTENT * len(said_in(lines)):
        return None
    return _named(lines, heads)


def _dash(line: str) -> Labelled | None:
    found = _DASH.match(line)
    if found is None:
        return None
    head = labelled(f"{tidy_name(found['name'])}:")
    return Labelled(head.label, found["text"]) if head else None


def read(sheet: Sheet) -> Reading | None:
    """The turns behind names; lines without a name belong to the turn above."""
    found = named(sheet.lines) or _dashed(sheet.lines)
    return Reading(turns=turns_in(found.passages), left_out=found.left_out) if found else None


NAMED = Format("Named turns", read)
