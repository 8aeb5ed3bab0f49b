"""What programs have proposed: field by field what it would change, accepted or refused."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import Response

from proprietor.actions.context import Change
from proprietor.actions.kinds import TITLED, kind_of
from proprietor.actions.proposals import AcceptProposal, ListProposals, Offered, RefuseProposal
from proprietor.books.links import Link
from proprietor.books.shelf import references
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.web.notices import newest, notice_of
from proprietor.web.sayings import SENTENCES
from proprietor.web.values import Difference, changes_in, kind_word, title_of
from proprietor.web.visits import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Would:
    """What a proposal would do to one record: what it is, its address while it is there, and the fields that change."""

    kind: str
    title: str
    address: str
    what: str
    differences: list[Difference]


def show(visit: Visit) -> Response:
    """Those that wait, and how many were refused."""
    offered = visit.business.do(ListProposals())
    return visit.show(
        "proposals.html",
        offered=[(each, _would(visit, each)) for each in offered],
        refused=visit.business.do(ListProposals(refused=True)),
        notice_line=notice_of(visit),
    )


def _would(visit: Visit, offered: Offered) -> list[Would]:
    titles = {change.record: change.after.record.title for change in offered.changes if change.after and _titled(change)}
    named = {value for change in offered.changes for value in _named(change)} - set(titles)
    titles |= {each: title_of(visit.business, each) for each in named}
    return [
        _tie(change, link, titles)
        if isinstance(link := _either(change), Link)
        else Would(
            kind=kind_word(change),
            title=titles.get(change.record, "") or _before(change),
            address=f"/r/{change.record}" if change.before else "",
            what="new" if not change.before else "deleted" if not change.after else "changed",
            differences=changes_in(change, titles),
        )
        for change in offered.changes
    ]


def _either(change: Change) -> object:
    """The record as it would be, or as it was."""
    kept = change.after or change.before
    return kept.record if kept else None


def _tie(change: Change, link: Link, titles: Mapping[RecordId, str]) -> Would:
    """How two records would hang together, as one sentence instead of three fields."""
    ends = (titles.get(link.source, link.source), SENTENCES[link.verb], f"“{titles.get(link.target, link.target)}”")
    return Would(kind="link", title=" ".join(ends), address="", what="new" if change.after else "deleted", differences=[])


def _titled(change: Change) -> bool:
    either = change.after or change.before
    return either is not None and kind_of(either.record) in TITLED


def _before(change: Change) -> str:
    return change.before.record.title if change.before and _titled(change) else ""


def _named(change: Change) -> set[RecordId]:
    """The records that a change names in its fields."""
    found: set[RecordId] = set()
    for kept in (change.before, change.after):
        if kept is not None:
            found |= {value for value in references(kept.record).values() if value}
            found |= {getattr(kept.record, end) for end in ("source", "target") if kind_of(kept.record).name == "link"}
    return found


def answer(visit: Visit) -> Response:
    """Accept or refuse one, or all that were on the page; what cannot be accepted any more stays and says why."""
    accept, refuse = visit.form.get("accept", ""), visit.form.get("refuse", "")
    shown = visit.many.get("key", ())
    written = 0
    if accept == ALL:
        written = sum(_tried(visit, AcceptProposal(id=key)) for key in shown)
    elif accept:
        visit.business.do(AcceptProposal(id=accept))
        written = 1
    if refuse == ALL:
        for key in shown:
            _tried(visit, RefuseProposal(id=key))
    elif refuse:
        visit.business.do(RefuseProposal(id=refuse))
    if written > 1:  # each is a step of its own, and the journal has a button for each
        return visit.go("/journal")
    return visit.go(f"/proposals{newest(visit.business) if written else ''}")


ALL = "all"


def _tried(visit: Visit, request: AcceptProposal | RefuseProposal) -> bool:
    """Whether it could be done; one that is gone already needs no word."""
    try:
        if isinstance(request, AcceptProposal):
            visit.business.do(request)
        else:
            visit.business.do(request)
    except Refusal as refusal:
        if isinstance(request, RefuseProposal) and refusal.code != "unknown-id":
            raise
        return False  # the page shows each that cannot be accepted, with its reason
    return True
