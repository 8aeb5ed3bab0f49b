"""Times: when something was said, as files write it, in seconds."""

import re
from collections.abc import Sequence

TIME = r"(?:[0-9]{1,3}:)?[0-9]{1,3}:[0-9]{2}(?:[.,][0-9]{1,6})?"
"""A time in a text for people, such as 0:03, 00:03 or 1:02:03.5; part of a pattern."""

CUE_TIME = r"(?:[0-9]{1,4}:)?[0-9]{1,3}:[0-9]{1,2}(?:[.,][0-9]{1,6})?"
"""A time before or behind an arrow; Teams writes 0:0:2.480 in its older documents."""

MOST_SECONDS = 360_000.0
"""A time beyond a hundred hours is no time of a talk (a guess)."""

_SPOKEN = re.compile(r"(?:([0-9]{1,2}) hours?,? )?(?:([0-9]{1,3}) minutes?,? )?([0-9]{1,2}) seconds?")


def seconds(written: str) -> float:
    """What a time that matches TIME or CUE_TIME says, in seconds."""
    total = 0.0
    for part in written.replace(",", ".").split(":"):
        total = total * 60 + float(part)
    return total


def spoken_seconds(written: str) -> float | None:
    """What "1 minute 3 seconds" says, in seconds; None for anything else."""
    found = _SPOKEN.fullmatch(written)
    if found is None:
        return None
    hours, minutes, rest = (int(part or 0) for part in found.groups())
    return float(hours * 3600 + minutes * 60 + rest)


Span = tuple[float | None, float | None]
"""Start and end in seconds, or None."""


def in_order(spans: Sequence[Span]) -> tuple[list[Span], int]:
    """Spans that run forwards as they are, the others without times, and how many those are.

    A span runs backwards when it ends before it starts, or starts before one that stands above it.
    """
    kept: list[Span] = []
    latest = 0.0
    wrong = 0
    for start, end in spans:
        ends_first = start is not None and end is not None and end < start
        if ends_first or (start is not None and not latest <= start < MOST_SECONDS):
            kept.append((None, None))
            wrong += 1
            continue
        latest = latest if start is None else start
        kept.append((start, end if start is not None and end is not None and end < MOST_SECONDS else None))
    return kept, wrong
