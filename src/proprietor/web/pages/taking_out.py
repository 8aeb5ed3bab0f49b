"""Taking out: what the books can be taken out as, what each is for, and the CV with what each of its lines rests on."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any
from urllib.parse import urlencode

from starlette.responses import Response

from proprietor.actions.brag import ExportBrag, ShowBrag
from proprietor.actions.cards import CardVersion, ExportPeople
from proprietor.actions.cv import ExportCv, ShowCv
from proprietor.actions.cv_parts import CvForm, Letterhead
from proprietor.actions.papers import Format, ListingForm
from proprietor.actions.proof import ExportProof, ShowProof
from proprietor.actions.tables import ExportTables
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate, parse_date
from proprietor.web.visits import STATUS, Visit

LABELS = {
    "name": "Your name",
    "headline": "What you are, in a few words",
    "email": "E-mail",
    "phone": "Telephone, with its country",
    "place": "Place",
    "url": "Your page on the web",
}
"""Part of a letterhead → the label of its field."""


def show(visit: Visit) -> Response:
    """All that can be taken out, and what each is for."""
    return visit.show("take-out.html")


def cv(visit: Visit) -> Response:
    """The CV as it would be, what each line rests on, what was left out and why."""
    return _cv(visit)


def _cv(visit: Visit, refusal: Refusal | None = None) -> Response:
    head, names = _letterhead(visit), _names(visit)
    try:
        found = visit.business.do(ShowCv(letterhead=head, names=names))
    except Refusal as wrong:
        refusal = wrong
        found = visit.business.do(ShowCv(names=names))
    typed = {each.name: getattr(head, each.name) for each in fields(head)}
    asked = {name: text for name, text in typed.items() if text} | ({"names": "yes"} if names else {})
    return visit.show(
        "cv.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        cv=found,
        labels=LABELS,
        typed=typed,
        names=names,
        query=f"?{urlencode(asked)}" if asked else "",
        refusal=refusal,
    )


def _letterhead(visit: Visit) -> Letterhead:
    return Letterhead(**{name: visit.query.get(name, "") for name in LABELS})


def _names(visit: Visit) -> bool:
    return visit.query.get("names", "") == "yes"


def export_cv(form: CvForm) -> Callable[[Visit], Response]:
    """The CV as a file."""

    def fetch(visit: Visit) -> Response:
        try:
            done = visit.business.do(ExportCv(form=form, letterhead=_letterhead(visit), names=_names(visit)))
        except Refusal as refusal:
            return _cv(visit, refusal)
        return visit.send(done.printed)

    return fetch


def _span(visit: Visit) -> dict[str, PartialDate | None]:
    """The two ends as they were typed.

    Raises:
        Refusal: `bad-date`, at the field that cannot be read.
    """
    span: dict[str, PartialDate | None] = {}
    for end in ("since", "until"):
        text = visit.query.get(end, "").strip()
        try:
            span[end] = parse_date(text) if text else None
        except Refusal as refusal:
            refusal.place = end
            raise
    return span


def brag(visit: Visit) -> Response:
    """The wins of a span, by what they served."""
    return _brag(visit)


def _brag(visit: Visit, refusal: Refusal | None = None) -> Response:
    names = _names(visit)
    try:
        found = visit.business.do(ShowBrag(**_span(visit), names=names))
    except Refusal as wrong:
        refusal = wrong
        found = visit.business.do(ShowBrag(names=names))
    sources = {each.number: each for each in found.paper.sources}
    return visit.show("brag.html", brag=found, sources=sources, names=names, **_asked(visit, refusal))


def proof(visit: Visit) -> Response:
    """What was applied for between two days."""
    return _proof(visit)


def _proof(visit: Visit, refusal: Refusal | None = None) -> Response:
    try:
        found = visit.business.do(ShowProof(**_span(visit), name=visit.query.get("name", "")))
    except Refusal as wrong:
        refusal = wrong
        found = visit.business.do(ShowProof())
    return visit.show("proof.html", proof=found, **_asked(visit, refusal))


def _asked(visit: Visit, refusal: Refusal | None) -> Mapping[str, Any]:
    """What a page between two days was asked for, for its fields and its links."""
    typed = {name: visit.query.get(name, "").strip() for name in ("since", "until", "name")}
    asked = {name: text for name, text in typed.items() if text} | ({"names": "yes"} if _names(visit) else {})
    return {
        "status": STATUS.get(refusal.code, 422) if refusal else 200,
        "typed": typed,
        "query": f"?{urlencode(asked)}" if asked else "",
        "refusal": refusal,
    }


def export_brag(form: Format) -> Callable[[Visit], Response]:
    """The brag document as a file."""

    def fetch(visit: Visit) -> Response:
        try:
            done = visit.business.do(ExportBrag(format=form, **_span(visit), names=_names(visit)))
        except Refusal as refusal:
            return _brag(visit, refusal)
        return visit.send(done.printed)

    return fetch


def export_proof(form: ListingForm) -> Callable[[Visit], Response]:
    """The proof of search as a file."""

    def fetch(visit: Visit) -> Response:
        try:
            done = visit.business.do(ExportProof(form=form, **_span(visit), name=visit.query.get("name", "")))
        except Refusal as refusal:
            return _proof(visit, refusal)
        return visit.send(done.printed)

    return fetch


def people(visit: Visit) -> Response:
    """The people in the books as an address book."""
    version = CardVersion.FOUR if visit.query.get("version", "") == CardVersion.FOUR else CardVersion.THREE
    contacts = visit.query.get("contacts", "") == "yes"
    return visit.send(visit.business.do(ExportPeople(names=_names(visit), contacts=contacts, version=version)))


def tables(visit: Visit) -> Response:
    """The records as tables, in one archive."""
    return visit.send(visit.business.do(ExportTables(names=_names(visit), mark=visit.query.get("mark", "") == "yes")).printed)
