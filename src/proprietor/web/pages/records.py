"""One record with all that hangs on it: read, link, unlink, delete."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from starlette.responses import Response

from proprietor.actions.books import AS_IT_WAS, Delete, LinkRecords, Record, is_part
from proprietor.actions.context import JournalLine
from proprietor.actions.kinds import LEDGERS, kind_named, kind_of
from proprietor.actions.looking import ListRecords, Shown, ShowRecord, Tied
from proprietor.actions.rating import LookOverCompetency
from proprietor.actions.witnesses import FindWitnesses
from proprietor.books import Link, LinkKind, Person, Relation
from proprietor.books.kinds import AnyRecord, Kind
from proprietor.business import Business
from proprietor.calibration.records import Competency
from proprietor.calibration.writing import Advice
from proprietor.interview.records import Briefing, Conversation, Correction, Rehearsal
from proprietor.market.records import Move
from proprietor.values.refusals import Refusal
from proprietor.web.forms import Option, options_of
from proprietor.web.notices import newest, notice_of, own_page
from proprietor.web.pages.entries import relations
from proprietor.web.pages.remarked import remarks_on, waived
from proprietor.web.sayings import SOURCES, TIES
from proprietor.web.values import happened, link_rows, rows_of, silent_fields
from proprietor.web.visits import STATUS, Visit

if TYPE_CHECKING:
    from proprietor.proposition.candidates import Candidate

MOST_SHOWN = 12
"""Records that name this one shown at once; the rest is folded."""

MOST_PARTS = 3
"""Parts of one kind that are named each before a record is deleted; more are counted (a guess)."""

SKIPPED = ("file", "digest", "until", "outcome", "share", "versus", "competency", "note", "contact", "address")
"""Fields nobody is asked for on a record's page when they are empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Joint:
    """A form that ties another record to this one."""

    verb: LinkKind
    out: bool
    kind: Kind
    title: str
    options: list[Option]
    candidates: "tuple[Candidate, ...]" = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """A line of a record's history: when, what happened to this record, and what a button says that takes it back."""

    seq: int
    at: datetime
    happened: str
    undone: bool
    undo: str


JOINTS: tuple[tuple[str, LinkKind, bool, str, str], ...] = (
    ("win", LinkKind.SAW, False, "person", "Add who saw it"),
    ("win", LinkKind.SHOWS, False, "artefact", "Add what shows it"),
    ("win", LinkKind.CITES, False, "claim", "Let a claim rest on it"),
    ("claim", LinkKind.CITES, True, "win", "Add a win it rests on"),
    ("claim", LinkKind.SHOWS, False, "artefact", "Add what shows it"),
    ("person", LinkKind.SAW, True, "win", "Add a win they saw"),
    ("artefact", LinkKind.SHOWS, True, "win", "Add a win it shows"),
    ("artefact", LinkKind.SAW, False, "person", "Add who saw it"),
    ("want", LinkKind.CONCERNS, True, "person", "Add who could grant it"),
    ("complaint", LinkKind.CONCERNS, True, "win", "Add a win that goes with it"),
    ("assumption", LinkKind.CONCERNS, True, "want", "Add the want it stands in the way of"),
    ("decision", LinkKind.CONCERNS, True, "complaint", "Add a complaint it answers"),
)
"""Kind of this record, kind of link, whether it leads away, kind of the other one, what the form says."""


def show(visit: Visit) -> Response:
    """The page of a record."""
    return _page(visit, _shown(visit))


def _shown(visit: Visit) -> Shown:
    return visit.business.do(ShowRecord(id=visit.path["id"]))


def _page(visit: Visit, shown: Shown, refusal: Refusal | None = None) -> Response:
    record = shown.kept.record
    if record.id != visit.path["id"]:
        return visit.go(f"/r/{record.id}")
    link = isinstance(record, Link)
    rows = link_rows(visit.business, record) if isinstance(record, Link) else rows_of(record, shown.refers)
    return visit.show(
        "record.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        kind=kind_of(record),
        kept=shown.kept,
        record=record,
        rows=[row for row in rows if not (isinstance(record, Conversation) and row.value == record.text)],
        silent=[] if link else silent_fields(record, SKIPPED),
        ties=ties_of(shown),
        referred=shown.referred,
        most=MOST_SHOWN,
        joints=_joints(visit.business, shown),
        relations=relations(""),
        past=[_past(line, record) for line in shown.history],
        source=SOURCES.get(shown.kept.source, shown.kept.source),
        remarks=remarks_on(visit.business, record.id),
        waived=waived(visit.business, record.id),
        in_ledgers=kind_of(record) in LEDGERS,
        fixed=kind_of(record).name in AS_IT_WAS,
        advice=_advice(visit.business, record),
        refusal=refusal,
        notice_line=notice_of(visit),
    )


def _advice(business: Business, record: AnyRecord) -> tuple[Advice, ...]:
    """What is vague in a competency."""
    return business.do(LookOverCompetency(competency=record)) if isinstance(record, Competency) else ()


def ties_of(shown: Shown) -> dict[str, list[Tied]]:
    """The links of a record under what stands before them: "Seen by" and those people."""
    ties: dict[str, list[Tied]] = {}
    for verb, out in TIES:
        found = [tie for tie in shown.ties if (tie.verb, tie.out) == (verb, out)]
        if found:
            ties[TIES[verb, out]] = found
    return ties


def _past(line: JournalLine, record: AnyRecord) -> Past:
    mine = [change for change in line.changes if change.record == record.id]
    what = happened(mine[-1]) if len(mine) == 1 else line.summary
    if line.undoes:
        what = f"{what}, by taking back" if mine and mine[-1].before else "Brought back"
    stands = bool(mine) and mine[-1].after is not None and mine[-1].after.record == record
    undo = "Do it again" if line.undoes else "Undo"
    return Past(at=line.at, seq=line.seq, happened=what, undone=bool(line.undone_by), undo=undo if stands else "")


def _joints(business: Business, shown: Shown) -> list[Joint]:
    record = shown.kept.record
    joints = []
    for name, verb, out, other, title in JOINTS:
        kind = kind_named(other)
        if name == kind_of(record).name and kind is not None:
            tied = frozenset(tie.record.id for tie in shown.ties if (tie.verb, tie.out) == (verb, out))
            options = options_of(business, kind, without=tied)
            sees = (name, verb, other) == ("win", LinkKind.SAW, "person")
            candidates = business.do(FindWitnesses(id=record.id)) if sees else ()
            joints.append(Joint(verb=verb, out=out, kind=kind, title=title, options=options, candidates=candidates))
    return joints


def tie(visit: Visit) -> Response:
    """Link this record with another one, or with somebody whose name is given for the first time."""
    shown = _shown(visit)
    here = shown.kept.record.id
    try:
        verb = LinkKind(visit.form.get("verb", ""))
        other = _other(visit)
        source, target = (here, other) if visit.form.get("out") else (other, here)
        link = visit.business.do(LinkRecords(source=source, target=target, verb=verb))
    except ValueError:
        wrong = Refusal("bad-value", "This is no way in which two records hang together.", "Load the page again.", place="verb")
        return _page(visit, shown, wrong)
    except Refusal as refusal:
        return _page(visit, shown, refusal)
    return visit.go(f"/r/{here}{newest(visit.business, link.id)}")


def _other(visit: Visit) -> str:
    name, which = visit.form.get("name", "").strip(), visit.form.get("which", "").strip()
    if name:
        known = (kept.record for kept in visit.business.do(ListRecords(kind="person")))
        same = next((each for each in known if each.title.casefold() == name.casefold()), None)
        return same.id if same else visit.business.do(Record(record=Person(name=name, relation=_relation(visit)))).id
    if not which:
        raise Refusal("empty", "Nothing was chosen.", "Choose one from the list.", place="which")
    kind = kind_named(visit.form.get("kind", ""))
    named = visit.business.do(ListRecords(kind=kind.name)) if kind else ()
    return next((kept.record.id for kept in named if " ".join(kept.record.title.split()) == which), which)


def _relation(visit: Visit) -> Relation:
    asked = visit.form.get("relation", "")
    return Relation(asked) if asked in set(Relation) else Relation.PEER


def untie(visit: Visit) -> Response:
    """Take one link of this record out."""
    here = _shown(visit).kept.record.id
    link = visit.business.do(ShowRecord(id=visit.form.get("link", ""))).kept.record
    if not isinstance(link, Link) or here not in {link.source, link.target}:
        raise Refusal("bad-reference", f"{link.id} is no link of {here}.", "Load the page again.", place="link")
    visit.business.do(Delete(id=link.id))
    return visit.go(f"/r/{here}{newest(visit.business, link.id)}")


def ask_delete(visit: Visit) -> Response:
    """Say what would go with a record, before it goes."""
    shown = _shown(visit)
    record = shown.kept.record
    parts = Counter(kind_of(each) for each in shown.referred if is_part(each, record.id))
    return visit.show(
        "delete.html",
        kind=kind_of(record),
        record=record,
        ties=ties_of(shown),
        gone={of: count for of, count in parts.items() if count > MOST_PARTS},
        referred=[(*_named(each), kind_of(each) in parts) for each in shown.referred if parts[kind_of(each)] <= MOST_PARTS],
    )


def _named(record: AnyRecord) -> tuple[str, AnyRecord]:
    return kind_of(record).name, record


def delete(visit: Visit) -> Response:
    """Delete a record; the notice on the list has the way back."""
    record = _shown(visit).kept.record
    visit.business.do(Delete(id=record.id))
    return visit.go(f"{_after(record, visit)}{newest(visit.business, record.id)}")


def _after(record: AnyRecord, visit: Visit) -> str:
    """The page on which one finds oneself when a record is gone."""
    if isinstance(record, Conversation | Correction):
        return "/lab" if isinstance(record, Conversation) else f"/lab/{record.conversation}"
    if isinstance(record, Briefing | Rehearsal):
        return "/briefs" if isinstance(record, Briefing) else "/rehearse"
    if isinstance(record, Move):
        return f"/opportunities/{record.opportunity}"
    kind = kind_of(record)
    return f"/{kind.plural}" if kind in LEDGERS else own_page(visit.form.get("back", ""), "/books")
