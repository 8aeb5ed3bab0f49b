"""From a line to a win: asks only for what the line leaves out, with the line itself on top."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from starlette.responses import Response

from proprietor.actions.books import Record
from proprietor.actions.entry import show_entry
from proprietor.actions.kinds import kind_named
from proprietor.actions.remarks import ReadWin
from proprietor.actions.roles import NamedRole
from proprietor.books import Win
from proprietor.books.fields import cards_of
from proprietor.books.kinds import AnyRecord
from proprietor.proposition.drafts import DraftWin
from proprietor.values.refusals import Refusal
from proprietor.web.forms import Entry, Form, Option, form_for, options_of, read_form
from proprietor.web.notices import newest
from proprietor.web.pages.entries import relations, seen_by
from proprietor.web.pages.reading import LINES, place_of, read_line
from proprietor.web.tray import Sheet, sheets
from proprietor.web.values import Row, rows_of
from proprietor.web.visits import STATUS, Visit

MOST_SIGNS = 2_000
"""Signs of a line from which a win can be made: what is longer is not judged either."""

ASKED = ("problem", "action", "result", "figure", "on")
"""What makes a win, in the order in which one would tell it; the rest of the form is folded away."""

_YEARS = re.compile(r"\W*\(?(?:\b[A-Za-z]{3,9}\.? |\b\d{1,2}/|\bsince )?(?:19|20)\d\d.*$")
_PARTS = re.compile(r"\s*(?:,|\||\t| · | • | – | — | - | at | @ )\s*")


@dataclass(frozen=True, slots=True)
class Origin:
    """The line a win is made of, the role heading above it, and where it stands."""

    line: str
    context: str = ""
    sheet: Sheet | None = None
    key: str = ""


def ask(visit: Visit) -> Response:
    """The form for a line: of a text at hand, or typed on the first page."""
    origin = _origin(visit, visit.query)
    if not origin.line:
        return visit.go("/wins/new")
    return _page(visit, origin, None, None)


def write(visit: Visit) -> Response:
    """Write the win down, and return to the text it came from."""
    origin = _origin(visit, visit.form)
    try:
        kept = _kept(visit)
    except Refusal as refusal:
        return _page(visit, origin, visit.form, refusal)
    done = newest(visit.business, kept.id)
    if origin.sheet is None:
        return visit.go(f"/r/{kept.id}{done}")
    origin.sheet.wins[origin.line] = kept.id
    place = next((at for at, spot in enumerate(origin.sheet.spots) if spot.key == origin.key), 0)
    page = f"&page={place // LINES + 1}" if place >= LINES else ""
    return visit.go(f"/read/{origin.sheet.id}{done}&at={origin.key}{page}#{place_of(origin.key)}")


def _kept(visit: Visit) -> AnyRecord:
    record = read_form(_WIN, visit.form)
    name = visit.form.get("role_name", "").strip()
    role = None
    if isinstance(record, Win) and not record.role and (name or visit.form.get("role_employer", "").strip()):
        draft = visit.business.do(ReadWin(line="", context=visit.form.get("context", "")[:MOST_SIGNS]))
        role = NamedRole(name=name, employer=visit.form.get("role_employer", ""), since=draft.role_from, until=draft.role_to)
        if not name:
            raise Refusal("empty", "An employer alone is no role.", "Say what you were there.", place="role_name")
    request: Record[Any] = Record(record=record, seen_by=seen_by(visit), role=role, anyway="anyway" in visit.form)
    kept: AnyRecord = visit.business.do(request)
    return kept


def _origin(visit: Visit, given: Mapping[str, str]) -> Origin:
    """Where the line comes from; a form brings the words along, so that it outlives the text it came from."""
    line, context = " ".join(given.get("line", "").split())[:MOST_SIGNS], given.get("context", "")[:MOST_SIGNS]
    if "sheet" not in given:
        return Origin(line, context)
    try:
        sheet = sheets(visit.business).get(given["sheet"])
        spot = sheet.spot(given.get("at", ""))
    except Refusal:
        if line:
            return Origin(line, context)
        raise
    return Origin(line or spot.line.text, context or spot.line.context, sheet, spot.key)


def _page(visit: Visit, origin: Origin, typed: Mapping[str, str] | None, refusal: Refusal | None) -> Response:
    draft = visit.business.do(ReadWin(line=origin.line, context=origin.context))
    fields = show_entry(draft.win) if typed is None else typed
    form = form_for(visit.business, _WIN, fields, refusal)
    asked, known = _divided(form, draft)
    role_name, role_employer, roles = _roles(visit, origin, typed)
    ticked = frozenset(visit.many.get("seen_by", ()))
    report = read_line(visit, origin.line)
    return visit.show(
        "line.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        origin=origin,
        form=form,
        asked=asked,
        known=known,
        told=_told(draft) if typed is None else [],
        findings=report.findings,
        refusal=refusal,
        double=refusal.place if refusal and refusal.code == "duplicate" else "",
        roles=roles,
        role_name=role_name,
        role_employer=role_employer,
        employers=options_of(visit.business, _EMPLOYER),
        people=[replace(each, chosen=each.value in ticked) for each in options_of(visit.business, _PERSON)],
        relations=relations((typed or {}).get("seen_relation", "")),
        seen_name=(typed or {}).get("seen_name", ""),
    )


def _divided(form: Form, draft: DraftWin) -> tuple[list[Entry], list[Entry]]:
    """The fields to ask for, under the questions of the draft, and those the line answers; what is wrong is asked again."""
    words = {question.field: question.words for question in draft.missing}
    entries = {entry.name: entry for entry in form.entries if entry.name in ASKED}
    asked = [
        replace(entry, card=replace(entry.card, label=words.get(name, entry.card.label), hint=""))
        for name, entry in entries.items()
        if name in words or entry.errors
    ]
    names = {entry.name for entry in asked}
    return asked, [entry for name, entry in entries.items() if name not in names]


def _told(draft: DraftWin) -> list[Row]:
    labels = {card.label for card in cards_of(Win) if card.name in ASKED}
    return [row for row in rows_of(draft.win, {}) if row.label in labels]


def _roles(visit: Visit, origin: Origin, typed: Mapping[str, str] | None) -> tuple[str, str, list[Option]]:
    """The role as it was typed or as the heading above the line names it: chosen when it is in the books, else in words."""
    name, employer = role_in(origin.context) if typed is None else (typed.get("role_name", ""), typed.get("role_employer", ""))
    options = options_of(visit.business, _ROLE, chosen=(typed or {}).get("role", ""))
    if typed is None and name:
        said = ", ".join(part for part in (name, employer) if part).casefold()
        options = [replace(each, chosen=each.words.casefold() == said) for each in options]
    chosen = any(option.chosen for option in options)
    return ("", "", options) if chosen else (name, employer, options)


def role_in(heading: str) -> tuple[str, str]:
    """The role and the employer a heading names: "Office manager, Harbour School, 2019–2023"."""
    bare = _YEARS.sub("", heading.strip("#* ")).strip(" ,|–—-·(")
    parts = [part for part in _PARTS.split(bare) if part]
    return (parts[0] if parts else "", parts[1] if len(parts) > 1 else "")


_WIN, _ROLE, _EMPLOYER, _PERSON = (kind for name in ("win", "role", "employer", "person") if (kind := kind_named(name)))
