"""Marked lines: a time or a number before each line, and perhaps a name behind it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from proprietor.interview.formats.furniture import is_furniture
from proprietor.interview.formats.labels import labelled, speakers_among
from proprietor.interview.formats.passages import Passage, said_in, turns_in
from proprietor.interview.formats.sheet import Reading

LEAST = 3
"""At least one line in so many bears a mark; the others go on from the line above (a guess)."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands before a line.

    Attributes:
        start: seconds from the beginning; None for a number.
        rest: the line behind the mark.
    """

    start: float | None
    rest: str


def read_marked(lines: Sequence[str], mark: Callable[[str], Mark | None], *, nameless: bool) -> Reading | None:
    """The lines as turns, each from a mark or a known name to the next; None when too few bear a mark.

    Args:
        lines: the file.
        mark: finds what stands before a line.
        nameless: whether marks are enough, without any name behind them.
    """
    marks = [mark(line) for line in lines]
    marked = sum(1 for found in marks if found is not None)
    if not marked or marked * LEAST < len(said_in(lines)):
        return None
    rests = [line if found is None else found.rest for line, found in zip(lines, marks, strict=True)]
    labels = [labelled(rest) for rest in rests]
    known = speakers_among([each.label for each in labels if each is not None])
    if not (known or nameless):
        return None
    passages: list[tuple[str, float | None, list[str]]] = []
    left_out: list[str] = []
    for found, rest, label in zip(marks, rests, labels, strict=True):
        speaking = label if label is not None and label.label in known else None
        if found is not None or speaking is not None:
            start = found.start if found is not None else None
            passages.append((speaking.label if speaking else "", start, [speaking.text if speaking else rest]))
        elif passages and not is_furniture(rest):
            passages[-1][2].append(rest)
        elif not passages:
            left_out.append(rest)
    return Reading(
        turns=turns_in(Passage(name, start, tuple(body)) for name, start, body in passages), left_out=said_in(left_out)
    )
