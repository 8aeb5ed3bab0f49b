"""Control: who leads the talk after each turn, by the rules of Walker & Whittaker (1990).

An assertion gives control to its speaker unless it answers a question; a command or request to its speaker; a question to its
speaker unless it answers a question or command; a prompt to the hearer. For a turn of several moves the last one decides.
"""

from collections.abc import Sequence

from proprietor.interview.analysis.labels import Answered, Asked, Shift
from proprietor.interview.analysis.turns import Turn, is_backchannel
from proprietor.interview.transcript import Side
from proprietor.language.talk.asking import Kind

TAIL = 8
"""So many words after its last question make an assertion of the end of a turn (a guess)."""


def other(side: Side) -> Side:
    """The other side of the table."""
    return Side.THEM if side is Side.ME else Side.ME


def control_after(turn: Turn, asked: Sequence[Asked], answered: Answered | None, holder: Side) -> Side:
    """Who leads the talk after a turn.

    Args:
        turn: the turn.
        asked: the questions in it that ask.
        answered: whether it answers a question before it; None when none stood.
        holder: who led until now.
    """
    if is_backchannel(turn.lows) and not asked:
        return holder if answered is not None else other(turn.side)
    if asked:
        return holder if _clarifies(turn, asked, answered) else turn.side
    if answered in {Answered.YES, Answered.PARTLY}:
        return other(turn.side)
    return turn.side


def _clarifies(turn: Turn, asked: Sequence[Asked], answered: Answered | None) -> bool:
    """Whether a turn only asks back before answering: "the year, or the month?"; a request never does."""
    only_asks = len(asked) == 1 and turn.words <= TAIL and asked[0].kind is not Kind.REQUEST
    return only_asks and answered in {Answered.PARTLY, Answered.NO} and asked[0].start <= LEAD_IN


LEAD_IN = 10
"""Signs that may stand before a question that only asks back: "well, so " (a guess)."""


def shift_of(before: Side, after: Side, turn: Turn, asked: Sequence[Asked]) -> Shift | None:
    """How the lead went over with a turn; None when it stayed."""
    if before is after:
        return None
    if after is other(turn.side):
        return Shift.ABDICATED
    return Shift.ASKED if asked else Shift.SEIZED
