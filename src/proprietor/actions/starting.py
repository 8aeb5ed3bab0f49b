"""Starting: an opportunity out of a posting, and its brief."""

from dataclasses import dataclass, replace

from proprietor.actions.briefing import KeepBriefing, keep_a_briefing
from proprietor.actions.context import Context, Request
from proprietor.actions.pipeline import RecordMove, opportunity_at, record_move
from proprietor.actions.whole import checked_ids, short, whole
from proprietor.books import Employer
from proprietor.interview.records import Briefing
from proprietor.market.normalising.names import company_key
from proprietor.market.postings import Posting
from proprietor.market.records import Channel, Move, MoveKind, Opportunity
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate


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
    opportunity = opportunity_at(context, request.id).record
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
