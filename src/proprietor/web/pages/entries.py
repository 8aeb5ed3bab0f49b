"""Writing a record down and changing it: one form for every kind, made of its cards."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from starlette.responses import Response

from proprietor.actions.asking import ShowPlan
from proprietor.actions.books import LinkRecords, Record, Revise, refuse_as_it_was
from proprietor.actions.entry import show_entry
from proprietor.actions.kinds import LEDGERS, kind_named, kind_of, kind_of_id
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.books import Artefact, Kept, LinkKind, Relation
from proprietor.books.kinds import AnyRecord, Kind
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.web.forms import Option, form_for, options_of, read_form
from proprietor.web.notices import newest, notice_of
from proprietor.web.pages.files import keep
from proprietor.web.sayings import CHOICES, EMPTY
from proprietor.web.values import Difference, typed_differences
from proprietor.web.visits import STATUS, Handler, Visit

SEEN = frozenset({"win"})
"""Kinds of which one says who saw them while writing them down."""

MOST_TO_CITE = 40
"""Wins offered to a new claim, newest first; more can be linked on its page."""


def new(kind: Kind) -> Handler:
    """The empty form for one kind; the address may bring the first words."""
    return partial(_new, kind)


def write(kind: Kind) -> Handler:
    """Take the form for one kind."""
    return partial(_write, kind)


def _new(kind: Kind, visit: Visit) -> Response:
    """The form for a new record."""
    typed = dict(visit.query)
    if kind.name == "answer" and not typed.get("ask"):
        typed["ask"] = _only_open_ask(visit)
    return _entry_page(visit, kind, typed)


LOOKED_AT = 30
"""Asks looked at to find the only open one; with more of them one chooses (a guess)."""


def _only_open_ask(visit: Visit) -> str:
    """The one ask that is open, to be proposed for an answer; empty when there is none or there are several."""
    asks = visit.business.do(ListRecords(kind="ask"))
    found = [each.record.id for each in asks[: LOOKED_AT + 1] if not visit.business.do(ShowPlan(id=each.record.id)).closed]
    return found[0] if len(found) == 1 and len(asks) <= LOOKED_AT else ""


def _write(kind: Kind, visit: Visit) -> Response:
    """Write it down and show it; what cannot be read comes back at its field."""
    try:
        kept = _kept(kind, visit)
    except Refusal as refusal:
        return _entry_page(visit, kind, visit.form, refusal)
    done = newest(visit.business, kept.id)
    return visit.go(f"/{kind.plural}/new{done}" if "another" in visit.form else f"/r/{kept.id}{done}")


def _kept(kind: Kind, visit: Visit) -> AnyRecord:
    record = read_form(kind, visit.form)
    shows = tuple(visit.business.do(ShowRecord(id=each)).kept.record.id for each in visit.many.get("shows", ()) if each)
    if isinstance(record, Artefact) and "file" in visit.files:
        return keep(visit, record, shows)
    request: Record[Any] = Record(
        record=record, seen_by=seen_by(visit), rests_on=visit.many.get("cites", ()), anyway="anyway" in visit.form
    )
    kept: AnyRecord = visit.business.do(request)
    for target in shows:
        visit.business.do(LinkRecords(source=kept.id, target=target, verb=LinkKind.SHOWS))
    return kept


def seen_by(visit: Visit) -> tuple[str, ...]:
    """Who saw it, as a form says: those ticked, and somebody named for the first time."""
    name = visit.form.get("seen_name", "").strip()
    relation = visit.form.get("seen_relation", "") or Relation.PEER.value
    ticked = visit.many.get("seen_by", ())
    return (*ticked, f"{name.replace('(', '').replace(')', '')} ({relation})") if name else ticked


def _entry_page(visit: Visit, kind: Kind, typed: Mapping[str, str], refusal: Refusal | None = None) -> Response:
    ticked = frozenset(visit.many.get("seen_by", ()))
    people = options_of(visit.business, _PERSON) if kind.name in SEEN else []
    return visit.show(
        "entry.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        form=form_for(visit.business, kind, typed, refusal),
        refused=refusal is not None,
        double=refusal.place if refusal and refusal.code == "duplicate" else "",
        record=None,
        stale=False,
        shows=[each for each in visit.many.get("shows", ()) if each] if kind.name == "artefact" else [],
        empty=EMPTY[kind.name],
        notice_line=notice_of(visit),
        seen=kind.name in SEEN,
        people=[Option(value=each.value, words=each.words, chosen=each.value in ticked) for each in people],
        relations=relations(typed.get("seen_relation", "")),
        seen_name=typed.get("seen_name", ""),
        wins=_to_cite(visit) if kind.name == "claim" else [],
    )


def _to_cite(visit: Visit) -> list[Option]:
    """The wins a new claim can rest on, those chosen already first."""
    chosen = frozenset(visit.many.get("cites", ()))
    wins = [replace(each, chosen=each.value in chosen) for each in options_of(visit.business, _WIN)]
    return sorted(wins, key=lambda win: not win.chosen)[:MOST_TO_CITE]


def relations(chosen: str) -> list[Option]:
    """Who somebody can be to you, to choose from."""
    said = [(each.value, CHOICES["relation", each.value][0]) for each in Relation]
    return [Option(value=value, words=words, chosen=value == (chosen or Relation.PEER.value)) for value, words in said]


def edit(visit: Visit) -> Response:
    """The form over a record that is there."""
    kept = visit.business.do(ShowRecord(id=visit.path["id"])).kept
    refuse_as_it_was(kept.record)
    return _edit_page(visit, kept, show_entry(kept.record))


def revise(visit: Visit) -> Response:
    """Take the changed form; when the record was changed meanwhile, show both and lose nothing."""
    try:
        kept = visit.business.do(ShowRecord(id=visit.path["id"])).kept
    except Refusal as refusal:
        return _gone_meanwhile(visit, refusal)
    refuse_as_it_was(kept.record)
    seen = visit.form.get("expected_version", "")
    version = int(seen) if seen.isascii() and seen.isdigit() and len(seen) < len("1000000000") else 0
    try:
        record = read_form(kind_of(kept.record), visit.form, kept.record)
        request: Revise[Any] = Revise(record=record, expected_version=version)
        visit.business.do(request)
    except Refusal as refusal:
        now = visit.business.do(ShowRecord(id=kept.record.id)).kept
        differences = typed_differences(visit.business, now.record, visit.form) if refusal.code == "stale" else ()
        return _edit_page(visit, now, visit.form, refusal, differences)
    return visit.go(f"/r/{kept.record.id}{newest(visit.business, kept.record.id) if record != kept.record else ''}")


def _gone_meanwhile(visit: Visit, refusal: Refusal) -> Response:
    """The record was deleted while the form lay open: what was typed becomes a new one."""
    kind = kind_of_id(RecordId(visit.path["id"]))
    if kind is None or kind not in LEDGERS or refusal.code != "unknown-id":
        raise refusal
    gone = Refusal(
        "unknown-id",
        f"This {kind.name} was deleted while you had it open.",
        f"What you typed stands below; saving writes it down as a new {kind.name}. Or bring the old one back from the journal.",
    )
    return _entry_page(visit, kind, visit.form, gone)


def _edit_page(
    visit: Visit,
    kept: Kept,
    typed: Mapping[str, str],
    refusal: Refusal | None = None,
    differences: Sequence[Difference] = (),
) -> Response:
    stale = refusal is not None and refusal.code == "stale"
    return visit.show(
        "entry.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        form=form_for(visit.business, kind_of(kept.record), typed, None if stale else refusal),
        refused=refusal is not None,
        stale=stale,
        differences=differences,
        double="",
        notice_line=None,
        shows=[],
        record=kept.record,
        version=kept.version if stale or refusal is None else typed.get("expected_version", "0"),
        seen=False,
    )


_WIN = next(kind for kind in (kind_named("win"),) if kind)
_PERSON = next(kind for kind in (kind_named("person"),) if kind)
