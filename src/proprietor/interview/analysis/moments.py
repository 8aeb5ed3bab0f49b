"""Moments: places in a talk that stand behind a figure."""

from collections.abc import Iterable
from typing import NamedTuple

from proprietor.interview.analysis.labels import Asked, ReadTurn


class Moment(NamedTuple):
    """A piece of a turn, or the whole of it.

    Attributes:
        turn: the number of the turn.
        start: where the piece begins in its text.
        stop: where it ends.
        text: what is said there.
    """

    turn: int
    start: int
    stop: int
    text: str


def whole(read: ReadTurn) -> Moment:
    """A turn as a moment."""
    return Moment(read.turn.number, 0, len(read.turn.text), read.turn.text)


def of_question(read: ReadTurn, asked: Asked) -> Moment:
    """A question as a moment, with the mark behind it."""
    stop = asked.stop + (read.turn.text[asked.stop : asked.stop + 1] == "?")
    return Moment(read.turn.number, asked.start, stop, read.quote(asked.start, stop))


def questions_in(reads: Iterable[ReadTurn]) -> tuple[Moment, ...]:
    """All questions of some turns that ask."""
    return tuple(of_question(read, asked) for read in reads for asked in read.asked)
