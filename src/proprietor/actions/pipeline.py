"""The trade of the pipeline: all of it, one opportunity with all that happened, starting one, moving one, its brief."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from proprietor.actions.briefing import KeepBriefing, keep_a_briefing
from proprietor.actions.context import Context, Request
from proprietor.actions.moved import may_have_happened, refuse_reopening
from proprietor.actions.whole import checked_ids, refuse_double, short, whole
from proprietor.books import Employer, Kept, Person
from proprietor.books.kinds import AnyRecord
from proprietor.books.shelf import references
from proprietor.interview.moving import moves_proposed
from proprietor.interview.reasons import reasons_told
from proprietor.interview.records import Briefing, Debrief
from proprietor.market.named import Gap, Named, gap_of, named_in
from proprietor.market.normalising.names import company_key
from proprietor.market.pipeline import CLOSED, OPEN, Column, Pursued, columns_of, pursued
from proprietor.market.postings import Posting
from proprietor.market.quiet import Quiet, quiet_of
from proprietor.market.reasons import Reason
from proprietor.market.records import Channel, Move, MoveKind, Opportunity
from proprietor.market.tried import tried
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate, date_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipeline:
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
class ShowPipeline(Request[Pipeline]):
    """The pipeline: where each stands, what is next, what is quiet; closed ones apart.

    `channel` shows only those that came about in this way.
    """

    channel: Channel | None = None


def show_pipeline(context: Context, request: ShowPipeline) -> Pipeline:
    """Fulfil `ShowPipeline`."""
    every = pursued(context.books, context.today)
    quiet = quiet_of(every, tried(every, context.today, reasons_told(context.books)))
    counts = {channel: sum(each.opportunity.channel is channel for each in every) for channel in Channel}
    return Pipeline(
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
    kept = _opportunity(context, request.id)
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


def _opportunity(context: Context, head: str) -> Kept:
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
    kept = _opportunity(context, _named(request.move))
    opportunity = kept.record
    assert isinstance(opportunity, Opportunity)
    on = request.move.on or date_of(context.today)
    reasoned = request.move.reason is not Reason.NONE
    asked = replace(request.move, opportunity=opportunity.id, on=on, they_said=request.move.they_said and reasoned)
    move = whole(asked, context.books, context.today)
    may_have_happened(move, context, unsaid=request.unsaid)
    if not request.anyway:
        refuse_double(move, context.books, _TWICE)
    refuse_reopening(move, context)
    made = context.add(move)
    _next_step(context, opportunity, request)
    context.summary = f"Moved “{short(opportunity.name)}”: {made.title}"
    return made


_TWICE = "It is there, so nothing is missing. If it happened twice that day, say that you mean it anyway."
"""What to do about a move that stands there already, which cannot be changed."""


def _named(move: Move) -> str:
    if not move.opportunity:
        raise Refusal("empty", "A move belongs to an opportunity.", "Say with which one it happened.", place="opportunity")
    return move.opportunity


def _next_step(context: Context, opportunity: Opportunity, request: RecordMove) -> None:
    if request.step is not None:
        changed = replace(opportunity, step=request.step, by=request.by)
    elif request.by is not None:
        changed = replace(opportunity, by=request.by)
    else:
        return
    context.put(whole(changed, context.books, context.today))


@dataclass(frozen=True, slots=True, kw_only=True)
class StartOpportunity(Request[Opportunity]):
    """Make an opportunity of a posting, with its first move: found.

    Attributes:
        posting: the posting, by its id.
        channel: how it came about.
        person: somebody there, by id.
        variant: what is tried with it, such as a version of the CV.
        on: when it was found; today where nothing is said.
        anyway: make one even if the posting has one already.
    """

    posting: str
    channel: Channel = Channel.POSTING
    person: str = ""
    variant: str = ""
    on: PartialDate | None = None
    anyway: bool = False


def start_opportunity(context: Context, request: StartOpportunity) -> Opportunity:
    """Fulfil `StartOpportunity`."""
    books = context.books
    posting = books[checked_ids((request.posting,), books, "posting")[0]].record
    assert isinstance(posting, Posting)
    before = next((each for each in books.of(Opportunity) if each.posting == posting.id), None)
    if before is not None and not request.anyway:
        raise Refusal(
            "duplicate",
            f"This posting is an opportunity already: {before.id}, “{short(before.name)}”.",
            "Go on with that one, or say that you mean another.",
            place=before.id,
        )
    key = company_key(posting.company)
    employer = next((each.id for each in books.of(Employer) if key and company_key(each.name) == key), UNKEPT)
    asked = Opportunity(
        name=", ".join(part for part in (posting.title, posting.company) if part),
        channel=request.channel,
        posting=posting.id,
        employer=employer,
        person=RecordId(request.person),
        variant=request.variant,
    )
    made = context.add(whole(asked, books, context.today))
    record_move(context, RecordMove(move=Move(opportunity=made.id, what=MoveKind.FOUND, on=request.on)))
    context.summary = f"Started the opportunity “{short(made.name)}”"
    return made


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefOpportunity(Request[Briefing]):
    """Make the brief for an opportunity out of its posting, and hang it on."""

    id: str


def brief_opportunity(context: Context, request: BriefOpportunity) -> Briefing:
    """Fulfil `BriefOpportunity`; one that was made of the same before is hung on, not made twice."""
    opportunity = _opportunity(context, request.id).record
    assert isinstance(opportunity, Opportunity)
    if opportunity.briefing:
        said = f"It has a brief already: {opportunity.briefing}."
        raise Refusal("duplicate", said, "Change that one, or hang another one on.", place=opportunity.briefing)
    posting = context.books[opportunity.posting].record if opportunity.posting else None
    if not isinstance(posting, Posting) or not posting.description:
        raise Refusal(
            "empty",
            "There is no posting with a text to make a brief from.",
            "Name its posting, or make a brief from your notes in the lab and hang that on.",
            place="posting",
        )
    heading = ", ".join(part for part in (posting.title, posting.company) if part)
    text = f"{heading}\n\n{posting.description}"
    wanted = Briefing(name=opportunity.name, employer=opportunity.employer, posting=text, notes=opportunity.note)
    same = (each for each in context.books.of(Briefing) if (each.name, each.posting) == (wanted.name, wanted.posting))
    made = next(same, None) or keep_a_briefing(context, KeepBriefing(briefing=wanted))
    context.put(replace(opportunity, briefing=made.id))
    context.summary = f"Made the brief for “{short(opportunity.name)}”"
    return made
