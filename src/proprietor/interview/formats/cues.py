"""Cues: the timed pieces of caption files, WebVTT and SubRip alike."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from proprietor.interview.formats.times import CUE_TIME, in_order, seconds

_TIMING = re.compile(rf"\s{{0,20}}({CUE_TIME})\s{{0,20}}-->\s{{0,20}}({CUE_TIME})(?:\s.*)?", re.DOTALL)
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
    """All cues, and how many of them lost times that run backwards.

    Args:
        lines: the file, without remarks and styles.
        named: whether a cue's key may be any line (WebVTT) or must be a number (SubRip).
    """
    found = [(place, match) for place, line in enumerate(lines) if "-->" in line and (match := _TIMING.fullmatch(line))]
    if not found:
        return [], 0
    tops = [place - _has_key(lines, place, named=named) for place, _ in found]
    spans, wrong = in_order([(seconds(match[1]), seconds(match[2])) for _, match in found])
    cues = [
        Cue("".join(lines[top:place]).strip(), start, end, tuple(lines[place + 1 : below]))
        for (place, _), top, below, (start, end) in zip(found, tops, [*tops[1:], len(lines)], spans, strict=True)
    ]
    return cues, wrong


def _has_key(lines: Sequence[str], place: int, *, named: bool) -> int:
    """How many lines above the times are the cue's key: one or none."""
    above = lines[place - 1] if place else ""
    if not above.strip() or is_timing(above):
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
