"""Moving on: what a debrief says of the opportunity its brief hangs on, as moves to be accepted."""

from collections.abc import Iterator, Mapping
from datetime import date

from proprietor.books import Books
from proprietor.books.proposals import Proposal
from proprietor.interview.records import Debrief, Outcome
from proprietor.market.moves import TALKS
from proprietor.market.pipeline import Pursued, pursue
from proprietor.market.reasons import Reason
from proprietor.market.records import Move, MoveKind, Opportunity
from proprietor.values.when import date_of

MOVES: Mapping[Outcome, MoveKind] = {
    Outcome.OFFER: MoveKind.OFFERED,
    Outcome.LOST: MoveKind.LOST,
    Outcome.WITHDREW: MoveKind.WITHDREW,
}
"""What came of a talk → the move it makes; the other outcomes leave it waiting after the talk."""


def opportunity_of(debrief: Debrief, books: Books) -> Opportunity | None:
    """The opportunity a debrief is about: the one whose move names it, else the one on which the brief hangs that went in."""
    named = next((each.opportunity for each in books.of(Move) if debrief.id and each.debrief == debrief.id), None)
    wanted = (each for each in books.of(Opportunity) if each.id == named or (named is None and _briefed(each, debrief)))
    return next(wanted, None)


def _briefed(opportunity: Opportunity, debrief: Debrief) -> bool:
    return bool(opportunity.briefing) and opportunity.briefing == debrief.briefing


def moves_proposed(debrief: Debrief, books: Books, today: date) -> tuple[Proposal, ...]:
    """The talk itself, and what came of it, as moves; what the books hold already is not proposed again.

    Args:
        debrief: kept already, so that a move can name it.
        books: the books as they are.
        today: the day an outcome is dated, since a debrief does not say when it was known.
    """
    opportunity = opportunity_of(debrief, books)
    if opportunity is None or not debrief.id:
        return ()
    moves = [each for each in books.of(Move) if each.opportunity == opportunity.id]
    stands = pursue(opportunity, moves, today)
    return (*_talk(debrief, stands, today), *_outcome(debrief, stands, today))


def _talk(debrief: Debrief, stands: Pursued, today: date) -> Iterator[Proposal]:
    on = debrief.on or date_of(today)
    there = any(each.move.debrief == debrief.id or (each.what in TALKS and each.move.on == on) for each in stands.moves)
    if there or on.first > today:
        return
    move = Move(opportunity=stands.opportunity.id, what=MoveKind.INTERVIEWED, on=on, debrief=debrief.id)
    words = f"Note the talk as a move of “{stands.opportunity.name}”: {move.title}."
    yield Proposal(key="move-talk", words=words, because="Its brief hangs on this opportunity.", record=move)


def _outcome(debrief: Debrief, stands: Pursued, today: date) -> Iterator[Proposal]:
    what = MOVES.get(debrief.outcome)
    if what is None or stands.closed or stands.standing.value == what.value:
        return
    lost = what is MoveKind.LOST
    move = Move(
        opportunity=stands.opportunity.id,
        what=what,
        on=date_of(today),
        reason=debrief.reason if lost else Reason.NONE,
        they_said=debrief.they_said and lost,
        debrief=debrief.id,
    )
    words = f"Note what came of it as a move of “{stands.opportunity.name}”: {move.title}."
    because = f"You wrote that it was {debrief.outcome.word}." if lost else f"You wrote: {debrief.outcome.word}."
    yield Proposal(key="move-outcome", words=words, because=because, record=move)
