"""Passages: a speaker with all lines below, as the formats for people to read have them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from proprietor.interview.formats.sheet import Turn


@dataclass(frozen=True, slots=True)
class Passage:
    """A speaker and the lines that follow.

    Attributes:
        speaker: the name; empty for lines before the first name.
        start: seconds from the beginning, or None.
        lines: what follows; an empty one where the file has an empty line.
    """

    speaker: str
    start: float | None
    lines: tuple[str, ...]


def turns_in(passages: Iterable[Passage]) -> tuple[Turn, ...]:
    """Passages as turns."""
    return tuple(Turn(each.speaker, "\n".join(each.lines), each.start) for each in passages)


def said_in(lines: Iterable[str]) -> tuple[str, ...]:
    """The lines that say something."""
    return tuple(line for line in lines if line.strip())


LONGEST_TITLE = 8
"""A topic has at most so many words (a guess)."""


def without_titles(passages: Sequence[Passage]) -> tuple[list[Passage], tuple[str, ...]]:
    """Passages without the topics that stand alone between two of them, and those topics."""
    kept: list[Passage] = []
    titles: list[str] = []
    for passage in passages:
        body = _trimmed(passage.lines)
        title = body[-1] if passage is not passages[-1] and len(body) > 1 and not body[-2].strip() and is_title(body[-1]) else ""
        titles += [title] if title else []
        kept.append(replace(passage, lines=_trimmed(body[:-1])) if title else passage)
    return kept, tuple(titles)


def is_title(line: str) -> bool:
    """Whether a line reads as a topic: short, a capital first, no stop at its end."""
    bare = line.strip().lstrip("#* ").rstrip("* ")
    if line.lstrip().startswith("#"):
        return bool(bare)
    return 1 < len(bare.split()) <= LONGEST_TITLE and not bare[:1].islower() and bare[-1:].isalnum()


def _trimmed(lines: Sequence[str]) -> tuple[str, ...]:
    last = len(lines)
    while last and not lines[last - 1].strip():
        last -= 1
    return tuple(lines[:last])
