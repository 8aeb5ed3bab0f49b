"""The pipeline: where each opportunity stands, since when, and for how long nothing was heard."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from proprietor.books import Books
from proprietor.market.moves import ENDS, STEPS, Dated, in_order, oddities
from proprietor.market.records import Channel, Move, MoveKind, Opportunity
from proprietor.values.ids import RecordId


class Standing(StrEnum):
    """Where an opportunity stands: the furthest it has come, or how it ended."""

    FOUND = "found"
    APPLIED = "applied"
    SCREENED = "screened"
    INTERVIEWED = "interviewed"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    LOST = "lost"
    WITHDREW = "withdrew"

    @property
    def word(self) -> str:
        """What a person calls it."""
        return _STANDINGS.get(self, self.value)

    @property
    def closed(self) -> bool:
        """Whether nothing more is to come."""
        return self in CLOSED


_STANDINGS = {
    Standing.SCREENED: "a first call",
    Standing.OFFERED: "an offer",
    Standing.WITHDREW: "withdrawn",
}

CLOSED = (Standing.ACCEPTED, Standing.LOST, Standing.WITHDREW)
OPEN = tuple(each for each in Standing if each not in CLOSED)

WAITING = frozenset({Standing.APPLIED, Standing.SCREENED, Standing.INTERVIEWED})
"""Where the next word is theirs. An offer waits for the owner, and of what is only found nobody there knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pursued:
    """An opportunity with all that has happened.

    Attributes:
        opportunity: the record.
        moves: all its moves in their order, those still to come last.
        coming: how many of them are dated after the day of the look.
        standing: where it stands.
        since: the day it came to stand there; None when no day is known.
        silent: days since the last move, where the next word is theirs; None elsewhere. That it was found is no word of theirs.
        notes: what is odd about its moves, in sentences.
    """

    opportunity: Opportunity
    moves: tuple[Dated, ...]
    coming: int
    standing: Standing
    since: date | None
    silent: int | None
    notes: tuple[str, ...]

    @property
    def past(self) -> tuple[Dated, ...]:
        """The moves that count."""
        return self.moves[: len(self.moves) - self.coming]

    @property
    def closed(self) -> bool:
        """Whether nothing more is to come."""
        return self.standing.closed


def pursue(opportunity: Opportunity, moves: Iterable[Move], today: date) -> Pursued:
    """See where an opportunity stands; never raises, whatever its moves say.

    A step back (an application after a talk) leaves it where it was. After an end, `REOPENED` or any further step opens it again,
    where it stood before. A figure that is named means that they are in touch; it opens nothing.

    Args:
        opportunity: the record.
        moves: its moves, as they were written down.
        today: the day of the look; later moves do not count yet.
    """
    dated = in_order(moves)
    past = tuple(each for each in dated if each.day is None or each.day <= today)
    coming = dated[len(past) :]
    standing, since = _walk(past)
    last = next((each.day for each in reversed(past) if each.what is not MoveKind.FOUND), None)
    return Pursued(
        opportunity=opportunity,
        moves=dated,
        coming=len(coming),
        standing=standing,
        since=since,
        silent=(today - last).days if last is not None and standing in WAITING else None,
        notes=oddities(past, coming),
    )


def remarks_of(here: Pursued, move: RecordId) -> tuple[str, ...]:
    """The remarks one of its moves brings: those that would not stand there without it.

    Args:
        here: the opportunity, with that move.
        move: the move in question.
    """
    past, coming = ([each for each in part if each.move.id != move] for part in (here.past, here.moves[len(here.past) :]))
    before = oddities(past, coming)
    return tuple(each for each in here.notes if each not in before)


def _walk(past: Sequence[Dated]) -> tuple[Standing, date | None]:
    """The standing after these moves, and since when."""
    furthest, since = 0, past[0].day if past else None
    ended: Standing | None = None
    for each in past:
        if each.what in ENDS:
            furthest = max(furthest, _step(MoveKind.OFFERED)) if each.what is MoveKind.ACCEPTED else furthest
            ended, since = Standing(each.what.value), each.day
        elif ended is not None and (each.what is MoveKind.REOPENED or each.what in STEPS[1:]):
            furthest = max(furthest, _step(each.what))
            ended, since = None, each.day
        elif (step := _step(each.what)) > furthest:
            furthest, since = step, since if ended else each.day
    return ended or Standing(STEPS[furthest].value), since


def _step(what: MoveKind) -> int:
    """How far a move takes it; a figure that is named, no further than being in touch."""
    if what is MoveKind.PAY_NAMED:
        return STEPS.index(MoveKind.APPLIED)
    return STEPS.index(what) if what in STEPS else 0


def pursued(books: Books, today: date) -> tuple[Pursued, ...]:
    """Every opportunity in the books, in the order in which they were written down."""
    moves: dict[RecordId, list[Move]] = {}
    for move in books.of(Move):
        moves.setdefault(move.opportunity, []).append(move)
    return tuple(pursue(each, moves.get(each.id, ()), today) for each in books.of(Opportunity))


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of the board: a standing and what stands there, next steps that are due soonest first."""

    standing: Standing
    entries: tuple[Pursued, ...]


def columns_of(every: Iterable[Pursued], standings: Iterable[Standing], channel: Channel | None = None) -> tuple[Column, ...]:
    """The board: a column for each standing, empty ones too.

    Args:
        every: the opportunities.
        standings: the columns wanted.
        channel: only those that came about in this way; None for all.
    """
    wanted = [each for each in every if channel in (None, each.opportunity.channel)]
    return tuple(
        Column(standing=standing, entries=tuple(sorted((each for each in wanted if each.standing is standing), key=_due)))
        for standing in standings
    )


def _due(each: Pursued) -> tuple[date, int, str]:
    """Steps due soonest first; then, what came there last."""
    by = each.opportunity.by.last if each.opportunity.by else date.max
    return by, -each.since.toordinal() if each.since else 0, each.opportunity.name
