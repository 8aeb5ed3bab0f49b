"""Cues: the timed pieces of caption files, WebVTT and SubRip alike."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from proprietor.interview.formats.times import CUE_TIME, in_order, seconds

_TIMING = re.compile(rf"\s{{0,20}}({CUE_TIME})\s{{0,20}}-->\s{{0,20}}({CUE_TIME})(?:\s.*)?", re.DOTALL)
_BROKEN = re.compile(r"\s{0,20}[0-9][0-9:.,]{2,20}\s{0,20}(?:-{1,2}>|[–—]>|→)(?:\s.*)?", re.DOTALL)
"""Times and an arrow that cannot be read: misspelt, or broken off."""

_STUMP = re.compile(r"\s{0,20}[0-9]{1,4}:[0-9:.,]{0,20}\s{0,20}-{0,2}\s{0,20}")
"""The beginning of a line of times where a file breaks off."""

_INDEX = re.compile(r"\s{0,20}[0-9]{1,9}\s{0,20}")
_PART = re.compile(r"(.{1,80}/[0-9]{1,9})-[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class Cue:
    """A timed piece.

    Attributes:
        key: the line above its times; empty when there is none.
        start: seconds from the beginning; None when its times run backwards.
        end: the same for its end.
        lines: what it says, tags and all.
    """

    key: str
    start: float | None
    end: float | None
    lines: tuple[str, ...]


def is_timing(line: str) -> bool:
    """Whether a line gives the times of a cue."""
    return "-->" in line and _TIMING.fullmatch(line) is not None


def cues_in(lines: Sequence[str], *, named: bool) -> tuple[list[Cue], int]:
    """All cues, and how many of them have times that run backwards or cannot be read; these lose them and keep their words.

    Args:
        lines: the file, without remarks and styles.
        named: whether a cue's key may be any line (WebVTT) or must be a number (SubRip).
    """
    found = [
        (place, match)
        for place, line in enumerate(lines)
        if (match := _TIMING.fullmatch(line) if "-->" in line else None) or _is_broken(line)
    ]
    unread = sum(match is None for _, match in found)
    if unread == len(found):
        return [], 0
    tops = [place - _has_key(lines, place, named=named) for place, _ in found]
    spans, wrong = in_order([(seconds(match[1]), seconds(match[2])) if match else (None, None) for _, match in found])
    cues = [
        Cue("".join(lines[top:place]).strip(), start, end, tuple(lines[place + 1 : below]))
        for (place, _), top, below, (start, end) in zip(found, tops, [*tops[1:], len(lines)], spans, strict=True)
    ]
    return cues, wrong + unread


def _is_broken(line: str) -> bool:
    return (">" in line or "→" in line) and _BROKEN.fullmatch(line) is not None and not is_timing(line)


def without_stump(cues: Sequence[Cue]) -> tuple[list[Cue], tuple[str, ...]]:
    """Cues without what is left of one more where the file breaks off, and those lines: its number, or half its times."""
    if not cues:
        return [], ()
    lines = list(cues[-1].lines)
    while lines and not lines[-1].strip():
        lines.pop()
    stump = [lines.pop()] if lines and _STUMP.fullmatch(lines[-1]) else []
    if len(lines) > 1 and not lines[-2].strip() and _follows(cues[-1].key, lines[-1]):
        stump.insert(0, lines.pop())
    elif not (stump and (not lines or not lines[-1].strip())):
        return list(cues), ()
    return [*cues[:-1], replace(cues[-1], lines=tuple(lines))], tuple(stump)


def _follows(key: str, line: str) -> bool:
    """Whether a line is the number after another."""
    return _INDEX.fullmatch(key) is not None and _INDEX.fullmatch(line) is not None and int(line) == int(key) + 1


def _has_key(lines: Sequence[str], place: int, *, named: bool) -> int:
    """How many lines above the times are the cue's key: one or none."""
    above = lines[place - 1] if place else ""
    if not above.strip() or is_timing(above) or _is_broken(above):
        return 0
    if _INDEX.fullmatch(above):
        return 1
    return int(named and (place == 1 or not lines[place - 2].strip()))


def parts_joined(cues: Sequence[Cue]) -> list[Cue]:
    """Cues whose keys differ only in the last number, as Teams writes one utterance in parts, made one."""
    groups: dict[str, list[Cue]] = {}
    for place, cue in enumerate(cues):
        part = _PART.fullmatch(cue.key)
        groups.setdefault(f"part {part[1]}" if part else f"cue {place}", []).append(cue)
    return [group[0] if len(group) == 1 else _whole(group) for group in groups.values()]


def _whole(parts: Sequence[Cue]) -> Cue:
    ends = [part.end for part in parts if part.end is not None]
    return replace(
        parts[0],
        end=max(ends) if ends and parts[0].start is not None else None,
        lines=tuple(line for part in parts for line in part.lines),
    )
