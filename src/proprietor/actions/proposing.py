"""Proposals: what a debrief or an answer changes in the books, proposed and accepted."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.kinds import kind_of
from proprietor.actions.lab import analysis_of
from proprietor.actions.whole import short, whole
from proprietor.ask.records import Answer
from proprietor.books import Person, Source
from proprietor.books.kinds import AnyRecord
from proprietor.interview.records import Debrief
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.books.proposals import Proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeChanges(Request["tuple[Proposal, ...]"]):
    """What a debrief or an answer suggests to write into the books; nothing is written."""

    id: str


def propose_changes(context: Context, request: ProposeChanges) -> "tuple[Proposal, ...]":
    """Fulfil `ProposeChanges`."""
    return _proposals(context, _suggesting(context, request.id))


def _suggesting(context: Context, head: str) -> Debrief | Answer:
    record = context.books.find(head).record
    if not isinstance(record, Debrief | Answer):
        raise Refusal("bad-reference", f"{record.id} is no debrief and no answer.", "Name one by its id.", place=record.id)
    return record


def _proposals(context: Context, record: Debrief | Answer) -> "tuple[Proposal, ...]":
    if isinstance(record, Answer):
        from proprietor.ask import suggesting  # noqa: PLC0415 - whoever writes a win down need not load asking

        return suggesting.proposals_of(record, context.books)
    from proprietor.interview.debriefing import proposals_of  # noqa: PLC0415 - nor the lab

    analysis = analysis_of(context, record.conversation) if record.conversation else None
    return proposals_of(record, context.books, analysis, today=context.today)


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptProposals(Request[tuple[AnyRecord, ...]]):
    """Write what a debrief or an answer suggests into the books: the proposals named, in one go that can be taken back.

    People come first, so that what they need is believed about them. One named twice is written once.
    """

    id: str
    keys: tuple[str, ...]


def accept_proposals(context: Context, request: AcceptProposals) -> tuple[AnyRecord, ...]:
    """Fulfil `AcceptProposals`."""
    record = _suggesting(context, request.id)
    offered = {each.key: each for each in _proposals(context, record)}
    for key in request.keys:
        if key not in offered:
            raise Refusal("stale", f"“{key}” is not proposed any more.", "Look at the proposals as they stand.", place=key)
    wanted = [key for key in offered if key in request.keys]
    people = [key for key in wanted if isinstance(offered[key].record, Person)]
    written: list[AnyRecord] = []
    for key in [*people, *(key for key in wanted if key not in people)]:
        if written:  # each is made anew on what the one before has changed: a person now known, another field of the same want
            offered = {each.key: each for each in _proposals(context, record)}
        written.append(_write(context, offered[key].record))
    if written:
        kind = kind_of(record).name
        context.summary = f"Accepted {len(written)} of what the {kind} “{short(record.title)}” suggests"
    return tuple(written)


def _write(context: Context, proposed: AnyRecord) -> AnyRecord:
    record = whole(proposed, context.books, context.today)
    if not record.id:
        return context.add(record, source=Source.PROPOSED)
    context.put(record)
    return record
