"""Whether a move can have happened as it is told: refused with its place and its remedy where it cannot."""

from datetime import date

from proprietor.actions.context import Context
from proprietor.actions.whole import short
from proprietor.interview.reasons import reasons_told
from proprietor.market.pipeline import pursue
from proprietor.market.reasons import Reason
from proprietor.market.records import Move, MoveKind, Opportunity
from proprietor.values.refusals import Refusal


def may_have_happened(move: Move, context: Context, *, unsaid: bool) -> None:
    """Refuse a move that is still to come, lacks its figure or its reason, or has a reason that fits nothing.

    Args:
        move: the move, whole.
        context: the books and the day.
        unsaid: whether nobody gave a reason.

    Raises:
        Refusal: `bad-date`, `bad-value` or `empty`.
    """
    _happened(move, context.today)
    _figured(move)
    _reasoned(move, context, unsaid=unsaid)


def refuse_reopening(move: Move, context: Context) -> None:
    """Refuse to open what is open on that day.

    Raises:
        Refusal: `bad-value`.
    """
    if move.what is not MoveKind.REOPENED or move.on is None:
        return
    opportunity = context.books[move.opportunity].record
    assert isinstance(opportunity, Opportunity)
    moves = [each for each in context.books.of(Move) if each.opportunity == opportunity.id]
    if not pursue(opportunity, moves, min(move.on.last, context.today)).closed:
        raise Refusal(
            "bad-value",
            f"“{short(opportunity.name)}” is open on {move.on.words}; only what is closed can be opened again.",
            "Leave it, or write down first how it ended.",
            place="what",
        )


def _happened(move: Move, today: date) -> None:
    """Refuse what is still to come."""
    if move.on is not None and move.on.first > today:
        raise Refusal(
            "bad-date",
            f"{move.on.words} is still to come; a move has happened.",
            "Write it down when it has; until then it is a next step with a day.",
            place="on",
        )


def _figured(move: Move) -> None:
    """Refuse a figure that is not there."""
    if move.pay is None and (move.what is MoveKind.PAY_NAMED or move.mine):
        raise Refusal("empty", "No figure is given.", "Say which pay was named, like 44,000 GBP a year.", place="pay")


def _reasoned(move: Move, context: Context, *, unsaid: bool) -> None:
    """Refuse a loss that says nothing of why, and a reason for anything else."""
    if move.what is not MoveKind.LOST:
        if move.reason is not Reason.NONE:
            raise Refusal(
                "bad-value",
                f"Only what was lost has a reason; this is “{move.what.word}”.",
                "Leave the reason out.",
                place="reason",
            )
        return
    if move.reason is not Reason.NONE and unsaid:
        raise Refusal(
            "bad-value",
            f"A reason is given ({move.reason.word}), and also that nobody gave one.",
            "Leave one of the two out.",
            place="reason",
        )
    told = reasons_told(context.books)
    if move.reason is Reason.NONE and not unsaid and (move.debrief not in told or told[move.debrief].reason is Reason.NONE):
        words = "; ".join(f"{each.value}: {each.word}" for each in Reason if each is not Reason.NONE)
        raise Refusal(
            "empty",
            "A loss teaches most by its reason, and none is given.",
            f"Give one ({words}), or say that nobody answered or said why.",
            place="reason",
        )
