"""Headed text: a line with a name and a time, and below it what was said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from proprietor.interview.formats.furniture import is_furniture
from proprietor.interview.formats.labels import fits, is_name_alone, looks_like_name, speakers_among
from proprietor.interview.formats.passages import Passage, said_in
from proprietor.interview.formats.sheet import Sheet
from proprietor.interview.formats.signs import tidy_name
from proprietor.interview.formats.times import TIME, seconds, spoken_seconds
from proprietor.interview.formats.voices import ECHO_WORDS

_SPOKEN = r"(?:[0-9]{1,2} hours?,? )?(?:[0-9]{1,3} minutes?,? )?[0-9]{1,2} seconds?"
_NAME_FIRST = re.compile(
    rf"\s{{0,20}}\[?(?P<name>[^\[\]:]{{1,60}}?)\]?(?P<gap>\s{{1,20}}|\s{{0,4}}[-–—|,]\s{{0,4}})"
    rf"(?:[\[(]?(?P<time>{TIME})[\])]?|(?P<spoken>{_SPOKEN})):?"
)
_TIME_FIRST = re.compile(
    rf"\s{{0,20}}[\[(]?(?P<time>{TIME})[\])]?(?P<gap>\s{{1,8}}|\s{{0,4}}[-–—|]\s{{0,4}})(?P<name>[^\[\]:]{{1,60}}):?"
)
_LONE = re.compile(rf"\s{{0,20}}(?P<spoken>{_SPOKEN})?[\[(]?(?P<time>{TIME})?[\])]?")
_ANY_TIME = re.compile(r"[0-9]:[0-9]{2}|[0-9] seconds?")
_LONGEST = 120
_ENDS = (")", "]", ":", "second", "seconds")
_BEFORE = " \t[("
_WORDS, _SIGNS = 8, 60
"""A name beside a time may be so long: “Ruiz, Ana (Human Resources) (Guest)” (a guess)."""

FOLLOWED = 0.8
"""At least this share of the name lines has text right below; else each line is a turn of its own (a guess)."""


@dataclass(frozen=True, slots=True)
class _Head:
    name: str
    start: float
    gap: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Headed:
    """A text as passages under name lines.

    Attributes:
        passages: what stands under each name line.
        left_out: what stands before the first.
        echoed: how many lines only repeat the one before.
        gap: how many signs stand between the first name and its time; 0 when they stand on two lines.
        spoken: whether times are written out, as in “1 minute 3 seconds”.
    """

    passages: tuple[Passage, ...]
    left_out: tuple[str, ...]
    echoed: int
    gap: int
    spoken: bool


def headed(sheet: Sheet) -> Headed | None:
    """The text as passages under name lines; None when it is not written so."""
    if _ANY_TIME.search(sheet.text) is None:
        return None
    lines = sheet.lines
    heads = [_head(line) for line in lines]
    times = [_lone_time(line) for line in lines]
    _join_split_heads(lines, heads, times)
    names = [head.name for head in heads if head is not None]
    known = speakers_among(names) | {name for name in names if looks_like_name(name)}
    heads = [head if head is not None and head.name in known else None for head in heads]
    first = next((place for place, head in enumerate(heads) if head is not None), None)
    if first is None or not _is_headed(lines, heads, first):
        return None
    opening = heads[first]
    passages, echoed = _passages(lines, heads, times)
    return Headed(
        passages=passages,
        left_out=tuple(line for line in said_in(lines[:first]) if not is_furniture(line)),
        echoed=echoed,
        gap=opening.gap if opening is not None else 0,
        spoken=any(re.search(rf"\b{_SPOKEN}", line[:_LONGEST]) for line in lines[first : first + 4]),
    )


def _head(line: str) -> _Head | None:
    written = line.rstrip()
    timed = written.endswith(_ENDS) or written[-1:].isdigit() or written.lstrip(_BEFORE)[:1].isdigit()
    if not timed or len(written) > _LONGEST:
        return None
    found = _NAME_FIRST.fullmatch(written) or _TIME_FIRST.fullmatch(written)
    if found is None:
        return None
    name = tidy_name(found["name"])
    if not fits(name, _WORDS, _SIGNS):
        return None
    groups = found.groupdict()
    start = seconds(groups["time"]) if groups["time"] else spoken_seconds(groups["spoken"])
    return _Head(name, start or 0.0, len(groups["gap"]))


def _lone_time(line: str) -> float | None:
    """What a line says that is nothing but a time."""
    written = line.strip()
    found = _LONE.fullmatch(written) if written.lstrip(_BEFORE)[:1].isdigit() else None
    if found is None or not (found["time"] or found["spoken"]):
        return None
    return seconds(found["time"]) if found["time"] else spoken_seconds(found["spoken"])


def _join_split_heads(lines: Sequence[str], heads: list[_Head | None], times: Sequence[float | None]) -> None:
    """Make a name on one line and its time on the next a head."""
    for place in range(1, len(lines)):
        above = lines[place - 1]
        start = times[place]
        if start is None or heads[place - 1] is not None or times[place - 1] is not None or ":" in above:
            continue
        name = tidy_name(above)
        if is_name_alone(name, _WORDS, _SIGNS):
            heads[place - 1] = _Head(name, start, 0)


def _is_headed(lines: Sequence[str], heads: Sequence[_Head | None], first: int) -> bool:
    """Whether there are at least two name lines, or one at the very top, and text right below most of them."""
    places = [place for place, head in enumerate(heads) if head is not None]
    if len(places) == 1 and said_in(lines[:first]):
        return False
    above = [place for place in places if place + 1 < len(lines)]
    followed = sum(1 for place in above if lines[place + 1].strip() and (heads[place + 1] is None or _echo(heads, place)))
    return followed >= FOLLOWED * len(places)


def _echo(heads: Sequence[_Head | None], place: int) -> bool:
    one, other = heads[place], heads[place + 1]
    return one is not None and other is not None and one.name == other.name and one.start == other.start


def _passages(
    lines: Sequence[str], heads: Sequence[_Head | None], times: Sequence[float | None]
) -> tuple[tuple[Passage, ...], int]:
    found: list[tuple[_Head, list[str]]] = []
    echoed = 0
    for line, head, time in zip(lines, heads, times, strict=True):
        empty = bool(found) and not said_in(found[-1][1])
        if head is not None:
            again = empty and found[-1][0].name == head.name and found[-1][0].start == head.start
            echoed += again
            if not again:
                found.append((head, []))
        elif found and not (empty and time == found[-1][0].start) and not is_furniture(line):
            again = bool(found[-1][1]) and found[-1][1][-1] == line and len(line.split()) >= ECHO_WORDS
            echoed += again
            if not again:
                found[-1][1].append(line)
    return tuple(Passage(head.name, head.start, tuple(body)) for head, body in found), echoed
