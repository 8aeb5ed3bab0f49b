"""Moves in their order: by day, those of one day as they were written, whatever is odd about them said in words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from proprietor.market.records import Move, MoveKind

TALKS = frozenset({MoveKind.SCREENED, MoveKind.INTERVIEWED})
"""Moves that are a talk; a first call counts as having got on."""

OFFERS = frozenset({MoveKind.OFFERED, MoveKind.ACCEPTED})
"""Moves that are an offer: what was accepted was offered, whether or not that was written down."""

ENDS = frozenset({MoveKind.ACCEPTED, MoveKind.LOST, MoveKind.WITHDREW})
"""Moves after which an opportunity is closed."""

TRIES = frozenset({MoveKind.APPLIED, MoveKind.PAY_NAMED}) | TALKS | OFFERS
"""Moves that show it was tried; what was only found, or let go before anybody there heard of it, says nothing of the market."""

STEPS = (MoveKind.FOUND, MoveKind.APPLIED, MoveKind.SCREENED, MoveKind.INTERVIEWED, MoveKind.OFFERED)
"""Moves that take an opportunity further, in their usual order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A move with the day it counts from: the first one its date can mean; None when no day is known."""

    move: Move
    day: date | None

    @property
    def what(self) -> MoveKind:
        """What happened."""
        return self.move.what

    @property
    def said(self) -> str:
        """The move in quotes, for a sentence."""
        on = self.move.on
        when = f" {'on' if on.day else 'in'} {on.words}" if on else ""
        return f"“{self.what.word}{when}”"


def in_order(moves: Iterable[Move]) -> tuple[Dated, ...]:
    """Moves by their days; one without a day counts with the one that was written before it.

    Args:
        moves: as they were written down.
    """
    found: list[Dated] = []
    for move in moves:
        before = found[-1].day if found else None
        found.append(Dated(move=move, day=move.on.first if move.on else before))
    return tuple(sorted(found, key=lambda each: each.day or date.min))


def first_day(dated: Iterable[Dated], kinds: Iterable[MoveKind]) -> date | None:
    """The day of the first move of some kinds that has one; None for none."""
    wanted = frozenset(kinds)
    return next((each.day for each in dated if each.what in wanted and each.day is not None), None)


def oddities(past: Sequence[Dated], coming: Sequence[Dated]) -> tuple[str, ...]:
    """What is odd about moves, in sentences that say how it is taken; nothing here is refused.

    Args:
        past: the moves until today, in their order.
        coming: those dated later.
    """
    return (*_of_dates(past), *_of_order(past), *_of_ends(past), *_of_untried(past), *_of_coming(coming))


def _of_dates(past: Sequence[Dated]) -> Iterator[str]:
    for each in past:
        on = each.move.on
        if on is None:
            yield f"{each.said} has no day; it counts with the one written before it."
        elif not on.day:
            yield f"{each.said} counts from {on.first.day} {on.first:%B %Y}; its day is not known."


def _of_order(past: Sequence[Dated]) -> Iterator[str]:
    """Days that do not follow the usual order. The day it was found is often that of the typing; it decides nothing."""
    applied, talked = first_day(past, {MoveKind.APPLIED}), first_day(past, TALKS)
    if applied is not None and talked is not None and talked < applied:
        yield "A talk is dated before the application; it counts as sent on the day of the talk."
    offered = next((each for each in past if each.what in OFFERS), None)
    if offered is not None and talked is None:
        yield f"{offered.said} stands without a talk before it; it counts as talked on the same day."


def _of_ends(past: Sequence[Dated]) -> Iterator[str]:
    """What goes on after an end, and what is opened again that was not closed."""
    ended: Dated | None = None
    for each in past:
        if each.what in ENDS:
            if ended is not None and ended.what is MoveKind.ACCEPTED:
                yield f"{each.said} comes after it was accepted; it counts as an offer, and as {each.what.word} since."
            elif ended is not None and each.what is MoveKind.LOST:
                yield f"{each.said} comes after {ended.said}, and nothing opened it again between; the later one counts."
            ended = each
        elif each.what is MoveKind.REOPENED:
            if ended is None:
                yield f"{each.said} finds nothing that was closed."
            ended = None
        elif ended is not None and each.what in STEPS[1:]:
            yield f"{each.said} comes after {ended.said}, so it is taken as open again."
            ended = None


def _of_untried(past: Sequence[Dated]) -> Iterator[str]:
    """A loss before anything was tried, which no count holds."""
    last = next((each for each in reversed(past) if each.what in ENDS or each.what is MoveKind.REOPENED), None)
    if last is not None and last.what is MoveKind.LOST and not any(each.what in TRIES for each in past):
        yield (
            f"{last.said} stands without an application before it, so the diagnosis does not count it; if you did apply, write "
            "that down with its day."
        )


def _of_coming(coming: Sequence[Dated]) -> Iterator[str]:
    for each in coming:
        yield f"{each.said} is still to come, and counts from that day on."
