"""Debriefs: what a real talk changes in the books, proposed and accepted."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.lab import analysis_of
from proprietor.actions.whole import short, whole
from proprietor.books import Person, Source
from proprietor.books.kinds import AnyRecord
from proprietor.interview.records import Debrief
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.interview.debriefing import Proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeFromDebrief(Request["tuple[Proposal, ...]"]):
    """What a debrief suggests to write into the books; nothing is written."""

    id: str


def propose_from_debrief(context: Context, request: ProposeFromDebrief) -> "tuple[Proposal, ...]":
    """Fulfil `ProposeFromDebrief`."""
    from proprietor.interview.debriefing import proposals_of  # noqa: PLC0415 - whoever writes a win down need not load the lab

    debrief = _debrief(context, request.id)
    analysis = analysis_of(context, debrief.conversation) if debrief.conversation else None
    return proposals_of(debrief, context.books, analysis)


def _debrief(context: Context, head: str) -> Debrief:
    record = context.books.find(head).record
    if not isinstance(record, Debrief):
        raise Refusal("bad-reference", f"{record.id} is no debrief.", "Name one by its id.", place=record.id)
    return record


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptProposals(Request[tuple[AnyRecord, ...]]):
    """Write what a debrief suggests into the books: the proposals named, in one go that can be taken back.

    People come first, so that what they need is believed about them. One named twice is written once.
    """

    id: str
    keys: tuple[str, ...]


def accept_proposals(context: Context, request: AcceptProposals) -> tuple[AnyRecord, ...]:
    """Fulfil `AcceptProposals`."""
    debrief = _debrief(context, request.id)
    offered = _offered(context, debrief)
    for key in request.keys:
        if key not in offered:
            raise Refusal("stale", f"“{key}” is not proposed any more.", "Look at the proposals as they stand.", place=key)
    wanted = [key for key in offered if key in request.keys]
    people = [key for key in wanted if isinstance(offered[key].record, Person)]
    written = [_write(context, offered[key].record) for key in people]
    if people and len(people) < len(wanted):
        offered = _offered(context, debrief)  # what they need is now believed about somebody who is in the books
    written += [_write(context, offered[key].record) for key in wanted if key not in people]
    if written:
        context.summary = f"Accepted {len(written)} of what the debrief “{short(debrief.title)}” suggests"
    return tuple(written)


def _offered(context: Context, debrief: Debrief) -> "dict[str, Proposal]":
    return {each.key: each for each in propose_from_debrief(context, ProposeFromDebrief(id=debrief.id))}


def _write(context: Context, proposed: AnyRecord) -> AnyRecord:
    record = whole(proposed, context.books, context.today)
    if not record.id:
        return context.add(record, source=Source.PROPOSED)
    context.put(record)
    return record
