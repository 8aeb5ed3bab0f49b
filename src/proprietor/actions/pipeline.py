"""The trade of the pipeline: the board, one opportunity with all that happened, moving one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from proprietor.actions.context import Context, Request
from proprietor.actions.whole import refuse_double, short, whole
from proprietor.books import Kept, Person
from proprietor.books.kinds import AnyRecord
from proprietor.books.shelf import references
from proprietor.interview.moving import moves_proposed
from proprietor.interview.reasons import reasons_told
from proprietor.interview.records import Debrief
from proprietor.market.named import Gap, Named, gap_of, named_in
from proprietor.market.pipeline import CLOSED, OPEN, Column, Pursued, columns_of, pursue, pursued
from proprietor.market.quiet import Quiet, quiet_of
from proprietor.market.reasons import Reason
from proprietor.market.records import Channel, Move, MoveKind, Opportunity
from proprietor.market.tried import tried
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate, date_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """Every opportunity in the column of where it stands.

    Attributes:
        today: the day of the look.
        columns: what is open, a column for each standing, empty ones too.
        closed: what was accepted, lost or let go, the same way; to be folded away.
        channels: how many opportunities came about in each way, whatever was asked for.
        quiet: opportunity → its silence, where the next word is theirs.
    """

    today: date
    columns: tuple[Column, ...]
    closed: tuple[Column, ...]
    channels: Mapping[Channel, int]
    quiet: Mapping[RecordId, Quiet]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPipeline(Request[Board]):
    """The board of opportunities: where each stands, what is next, what is quiet; closed ones apart.

    `channel` shows only those that came about in this way.
    """

    channel: Channel | None = None


def show_pipeline(context: Context, request: ShowPipeline) -> Board:
    """Fulfil `ShowPipeline`."""
    every = pursued(context.books, context.today)
    quiet = quiet_of(every, tried(every, context.today, reasons_told(context.books)))
    counts = {channel: sum(each.opportunity.channel is channel for each in every) for channel in Channel}
    return Board(
        today=context.today,
        columns=columns_of(every, OPEN, request.channel),
        closed=columns_of(every, CLOSED, request.channel),
        channels={channel: count for channel, count in counts.items() if count},
        quiet={each.pursued.opportunity.id: each for each in quiet},
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OpportunityShown:
    """One opportunity with all that hangs on it.

    Attributes:
        kept: the record as it lies in the books.
        pursued: its moves and where it stands.
        quiet: its silence, where the next word is theirs.
        named: the pay that was named, in order.
        gap: the owner's figure beside theirs; None until both named one.
        refers: field → posting, employer, person, brief.
        people: who is named by a move.
        debriefs: of its talks: those a move names, and those that went in with its brief.
        proposing: debriefs among them that propose a move, with what they say happened, such as "lost on 14 March 2026".
    """

    kept: Kept
    pursued: Pursued
    quiet: Quiet | None
    named: tuple[Named, ...]
    gap: Gap | None
    refers: Mapping[str, AnyRecord]
    people: Mapping[RecordId, Person]
    debriefs: tuple[Debrief, ...]
    proposing: Mapping[RecordId, tuple[str, ...]]

    @property
    def opportunity(self) -> Opportunity:
        """The record."""
        return self.pursued.opportunity


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowOpportunity(Request[OpportunityShown]):
    """One opportunity: its moves, the pay that was named, brief and debriefs, what is next."""

    id: str


def show_opportunity(context: Context, request: ShowOpportunity) -> OpportunityShown:
    """Fulfil `ShowOpportunity`."""
    books = context.books
    kept = opportunity_at(context, request.id)
    every = pursued(books, context.today)
    here = next(each for each in every if each.opportunity.id == kept.record.id)
    quiet = quiet_of(every, tried(every, context.today, reasons_told(books)))
    debriefs = _debriefs(context, here)
    people = (books[name].record for each in here.moves if (name := each.move.person))
    return OpportunityShown(
        kept=kept,
        pursued=here,
        quiet=next((each for each in quiet if each.pursued is here), None),
        named=named_in(here),
        gap=gap_of(here),
        refers={name: books[of].record for name, of in references(here.opportunity).items()},
        people={each.id: each for each in people if isinstance(each, Person)},
        debriefs=debriefs,
        proposing={each.id: said for each in debriefs if (said := _said(each, here.opportunity, context))},
    )


def _said(debrief: Debrief, opportunity: Opportunity, context: Context) -> tuple[str, ...]:
    """What a debrief says happened with this opportunity and no move says yet."""
    moves = (each.record for each in moves_proposed(debrief, context.books, context.today))
    return tuple(each.title for each in moves if isinstance(each, Move) and each.opportunity == opportunity.id)


def opportunity_at(context: Context, head: str) -> Kept:
    """The opportunity an id means.

    Raises:
        Refusal: `unknown-id`, `ambiguous-id`, or `bad-reference` for another kind of record.
    """
    kept = context.books.find(head)
    if not isinstance(kept.record, Opportunity):
        raise Refusal("bad-reference", f"{kept.record.id} is no opportunity.", "Name one by its id.", place="opportunity")
    return kept


def _debriefs(context: Context, here: Pursued) -> tuple[Debrief, ...]:
    named = {each.move.debrief for each in here.moves} - {UNKEPT}
    brief = here.opportunity.briefing
    return tuple(each for each in context.books.of(Debrief) if each.id in named or (brief != UNKEPT and each.briefing == brief))


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordMove(Request[Move]):
    """Write down what happened with an opportunity; it stays as it is written, and undo takes it back.

    Attributes:
        move: what happened; today where it has no day. A loss needs a reason, its own or that of the debrief it names.
        step: the next step from now on; None leaves it as it is, empty clears it.
        by: by when; with a step, None means no day.
        unsaid: the loss has no reason, because nobody answered or said why, and the owner will not guess.
        anyway: write it even if just the same was written before.
    """

    move: Move
    step: str | None = None
    by: PartialDate | None = None
    unsaid: bool = False
    anyway: bool = False


def record_move(context: Context, request: RecordMove) -> Move:
    """Fulfil `RecordMove`."""
    kept = opportunity_at(context, _named(request.move))
    opportunity = kept.record
    assert isinstance(opportunity, Opportunity)
    on = request.move.on or date_of(context.today)
    reasoned = request.move.reason is not Reason.NONE
    asked = replace(request.move, opportunity=opportunity.id, on=on, they_said=request.move.they_said and reasoned)
    move = whole(asked, context.books, context.today)
    _happened(move, context.today)
    _figured(move)
    _reasoned(move, context, unsaid=request.unsaid)
    if not request.anyway:
        refuse_double(move, context.books, _TWICE)
    _reopened(move, opportunity, context)
    made = context.add(move)
    _next_step(context, opportunity, request)
    context.summary = f"Moved “{short(opportunity.name)}”: {made.title}"
    return made


_TWICE = "It is there, so nothing is missing. If it happened twice that day, say that you mean it anyway."
"""What to do about a move that stands there already, which cannot be changed."""


def _reopened(move: Move, opportunity: Opportunity, context: Context) -> None:
    """Refuse to open what is open on that day."""
    if move.what is not MoveKind.REOPENED or move.on is None:
        return
    moves = [each for each in context.books.of(Move) if each.opportunity == opportunity.id]
    if not pursue(opportunity, moves, min(move.on.last, context.today)).closed:
        raise Refusal(
            "bad-value",
            f"“{short(opportunity.name)}” is open on {move.on.words}; only what is closed can be opened again.",
            "Leave it, or write down first how it ended.",
            place="what",
        )


def _named(move: Move) -> str:
    if not move.opportunity:
        raise Refusal("empty", "A move belongs to an opportunity.", "Say with which one it happened.", place="opportunity")
    return move.opportunity


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


def _next_step(context: Context, opportunity: Opportunity, request: RecordMove) -> None:
    if request.step is not None:
        changed = replace(opportunity, step=request.step, by=request.by)
    elif request.by is not None:
        changed = replace(opportunity, by=request.by)
    else:
        return
    context.put(whole(changed, context.books, context.today))
