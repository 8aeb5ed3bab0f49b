"""Steps forward: which moves of an import say something the books do not know; statuses only move forward."""

from collections.abc import Iterable
from functools import lru_cache

from proprietor.market.moves import ENDS, STEPS
from proprietor.market.records import Move, MoveKind
from proprietor.values.when import PartialDate

SEVERAL = frozenset({MoveKind.SCREENED, MoveKind.INTERVIEWED, MoveKind.PAY_NAMED, MoveKind.REOPENED})
"""Moves of which there may be several on different days; of the others the first one counts."""


def steps_forward(there: Iterable[Move], told: Iterable[Move]) -> tuple[Move, ...]:
    """The told moves that are new, in their usual order.

    A move with a day is new when none of its sort is there, or, of talks, none on that day. One without a day only says how far
    it came, so it is new only when that is further than what is there, and when nothing closed it. That it was found is no news
    of what has moved already.

    Args:
        there: the moves in the books.
        told: the moves a file tells.
    """
    known, moves = list(there), tuple(told)
    if known:
        return _news(known, moves)
    if len(moves) <= 1:
        return moves
    return tuple(moves[place] for place in _first_steps(tuple((each.what, each.on) for each in moves)))


def _news(known: list[Move], moves: tuple[Move, ...]) -> tuple[Move, ...]:
    new: list[Move] = []
    for move in sorted(moves, key=_order):
        if _is_news(move, [*known, *new], opened=bool(known)):
            new.append(move)
    return tuple(new)


@lru_cache(4_096)
def _first_steps(told: tuple[tuple[MoveKind, PartialDate | None], ...]) -> tuple[int, ...]:
    """The places of the moves that are new where nothing is known yet, in their usual order: tables tell the same thousands."""
    moves = [Move(what=what, on=on) for what, on in told]
    return tuple(moves.index(each) for each in _news([], tuple(moves)))


def _order(move: Move) -> tuple[int, str]:
    return _rank(move.what), str(move.on or "")


def _rank(what: MoveKind) -> int:
    """How far a move takes an opportunity; its end comes last."""
    return STEPS.index(what) if what in STEPS else len(STEPS) + (what in ENDS)


def _is_news(move: Move, known: list[Move], *, opened: bool) -> bool:
    if move.what is MoveKind.FOUND and opened:
        return False
    alike = [each for each in known if each.what is move.what]
    if move.on is None:
        furthest = max((_rank(each.what) for each in known), default=-1)
        return not alike and furthest < _rank(move.what)
    if move.what in SEVERAL:
        return not any(_meet(each.on, move.on) for each in alike)
    return not alike


def _meet(one: PartialDate | None, other: PartialDate) -> bool:
    return one is None or (one.first <= other.last and other.first <= one.last)
