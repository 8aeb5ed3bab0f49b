"""Who knows of which win: the map with its gaps, and noting that somebody was told."""

from collections.abc import Iterable, Mapping

from starlette.responses import Response

from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.actions.papers import Format
from proprietor.actions.visibility import ExportVisibility, RecordTelling, ShowVisibility
from proprietor.ask.gaps import HOW, last_told
from proprietor.ask.records import Medium
from proprietor.ask.visibility import newest_first
from proprietor.books import Win
from proprietor.books.kinds import AnyRecord
from proprietor.business import Business
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate, parse_date
from proprietor.web.forms import Option
from proprietor.web.notices import newest, notice_of, own_page, with_done
from proprietor.web.visits import STATUS, Handler, Visit

MOST_OPTIONS = 60
"""Wins a list offers, the newest; an older one is told of from its place on the map (a guess)."""

MOST_GAPS = 5
"""Gaps spelt out; the others are folded (a guess)."""

MEDIA = {
    Medium.TALK: "In a talk",
    Medium.MAIL: "By mail",
    Medium.NOTE: "By note",
    Medium.MEETING: "In a meeting",
    Medium.REVIEW: "In a review",
}


def show(visit: Visit) -> Response:
    """The map of who knows of which win, and its gaps."""
    return _page(visit, None)


def _page(visit: Visit, refusal: Refusal | None) -> Response:
    shown = visit.business.do(ShowVisibility())
    return visit.show(
        "visibility.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        seen=shown.seen,
        gaps=shown.gaps[:MOST_GAPS],
        more=shown.gaps[MOST_GAPS:],
        nudge=shown.nudge,
        last_told=last_told,
        how=HOW,
        media=MEDIA,
        notice_line=notice_of(visit),
    )


def ask(visit: Visit) -> Response:
    """Where one notes that somebody was told of a win."""
    return _ask(visit, visit.query, None)


def _ask(visit: Visit, given: Mapping[str, str], refusal: Refusal | None) -> Response:
    typed = {name: given.get(name, "") for name in ("win", "person", "medium", "on", "note", "back")}
    wins = newest_first(record for record in _records(visit.business, "win") if isinstance(record, Win))
    chosen = [win for at, win in enumerate(wins) if at < MOST_OPTIONS or win.id == typed["win"]]
    return visit.show(
        "telling.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        typed=typed,
        wins=options(chosen, typed["win"]),
        people=options(_records(visit.business, "person"), typed["person"]),
        media=MEDIA,
        back=own_page(typed["back"], "/visibility"),
    )


def _records(business: Business, kind: str) -> list[AnyRecord]:
    return [kept.record for kept in business.do(ListRecords(kind=kind))]


def options(records: Iterable[AnyRecord], chosen: str) -> list[Option]:
    """Records to choose from, by their titles on one line."""
    return [Option(value=record.id, words=" ".join(record.title.split())[:120], chosen=record.id == chosen) for record in records]


def tell(visit: Visit) -> Response:
    """Note that somebody was told of a win."""
    form = visit.form
    try:
        told = visit.business.do(
            RecordTelling(
                win=form.get("win", ""),
                person=form.get("person", ""),
                medium=_medium(form.get("medium", "")),
                on=day_at(form.get("on", "")),
                note=form.get("note", ""),
            )
        )
    except Refusal as refusal:
        return _ask(visit, form, refusal)
    line = newest(visit.business, told.id).removeprefix("?done=")
    person = visit.business.do(ShowRecord(id=told.person)).kept.record
    return visit.go(with_done(own_page(form.get("back", ""), f"/visibility#{person.id}"), int(line or 0)))


def day_at(text: str, place: str = "on") -> PartialDate | None:
    """A day as it was typed, None for nothing; what cannot be read is refused at its field."""
    try:
        return parse_date(text) if text.strip() else None
    except Refusal as refusal:
        raise Refusal(refusal.code, refusal.sentence, refusal.remedy, place=place) from refusal


def _medium(word: str) -> Medium:
    if word and word not in set(Medium):
        raise Refusal("bad-value", f"“{word[:40]}” is no way of telling.", "Choose one from the list.", place="medium")
    return Medium(word) if word else Medium.TALK


def export(form: Format) -> Handler:
    """The map as a file of one format."""

    def handler(visit: Visit) -> Response:
        """The map as a file to print."""
        try:
            return visit.send(visit.business.do(ExportVisibility(format=form, names="names" in visit.query)))
        except Refusal as refusal:
            return _page(visit, refusal)

    return handler
