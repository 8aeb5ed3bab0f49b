"""Drafts that tell of wins: choose one, read it with what each sentence rests on, take it along; nothing is sent or kept."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import Response

from proprietor.actions.looking import ListRecords
from proprietor.actions.papers import Format
from proprietor.actions.visibility import DraftNote, ExportNote
from proprietor.ask.notes import Note
from proprietor.ask.records import NoteKind
from proprietor.ask.visibility import newest_first
from proprietor.books import Win
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.web.notices import notice_of
from proprietor.web.pages.visibility import MOST_OPTIONS, options
from proprietor.web.visits import STATUS, Handler, Visit

FIELDS = ("kind", "to", "win", "headings", "ahead", "voice1", "voice2")

KINDS: Mapping[NoteKind, str] = {
    NoteKind.FRIDAY: "Three lines: what got done, what it changed, what is next.",
    NoteKind.MONTHLY: "Each win of the month in a sentence or two.",
    NoteKind.REVIEW: "The year’s wins under your firm’s own headings.",
    NoteKind.MESSAGE: "One win for one person.",
}


@dataclass(frozen=True, slots=True)
class Drafted:
    """What a page shows: the draft or why there is none, and what each record behind it is called."""

    note: Note | None
    refusal: Refusal | None
    titles: Mapping[RecordId, str]


def show(visit: Visit) -> Response:
    """A draft, and what it is made of."""
    return _page(visit, None)


def _page(visit: Visit, refusal: Refusal | None) -> Response:
    typed = _typed(visit)
    drafted = Drafted(None, refusal, {}) if refusal else _drafted(visit, typed)
    people = [kept.record for kept in visit.business.do(ListRecords(kind="person"))]
    wins = newest_first(kept.record for kept in visit.business.do(ListRecords(kind="win")) if isinstance(kept.record, Win))
    offered = [win for at, win in enumerate(wins) if at < MOST_OPTIONS or win.id == typed["win"]]
    return visit.show(
        "drafts.html",
        status=STATUS.get(drafted.refusal.code, 422) if drafted.refusal else 200,
        refusal=drafted.refusal,
        note=drafted.note,
        titles=drafted.titles,
        kinds=KINDS,
        typed=typed,
        people=options(people, typed["to"]),
        wins=options(offered, typed["win"]),
        notice_line=notice_of(visit),
    )


def wanted(visit: Visit) -> DraftNote:
    """The draft that a form asks for."""
    return _wanted(_typed(visit))


def _typed(visit: Visit) -> dict[str, str]:
    given = visit.form or visit.query
    typed = {name: given.get(name, "") for name in FIELDS}
    typed["kind"] = typed["kind"] if typed["kind"] in set(NoteKind) else NoteKind.FRIDAY.value
    return typed


def _wanted(typed: Mapping[str, str]) -> DraftNote:
    return DraftNote(
        kind=NoteKind(typed["kind"]),
        to=typed["to"],
        win=typed["win"],
        headings=typed["headings"],
        voice=(typed["voice1"], typed["voice2"]),
        ahead=typed["ahead"],
    )


def _drafted(visit: Visit, typed: Mapping[str, str]) -> Drafted:
    try:
        note = visit.business.do(_wanted(typed))
    except Refusal as refusal:
        asked = visit.form or typed["to"] or typed["win"]
        return Drafted(None, refusal if asked else None, {})
    return Drafted(note, None, _titles(visit, note))


def _titles(visit: Visit, note: Note) -> dict[RecordId, str]:
    """What the records behind the lines are called."""
    named = {record for line in note.lines for record in line.records} | {each.record for each in note.omitted}
    kinds = {"win": "win", "per": "person", "ask": "ask", "ans": "answer"}
    wanted = {kinds[record[:3]] for record in named}
    kept = (each.record for kind in wanted for each in visit.business.do(ListRecords(kind=kind)))
    return {record.id: " ".join(record.title.split()) for record in kept if record.id in named}


def export(form: Format) -> Handler:
    """A draft as a file of one format."""

    def handler(visit: Visit) -> Response:
        """The draft as a file to edit on."""
        try:
            return visit.send(visit.business.do(ExportNote(note=_wanted(_typed(visit)), format=form)))
        except Refusal as refusal:
            return _page(visit, refusal)

    return handler
