"""Taking out: what the books can be taken out as, what each is for, and the CV with what each of its lines rests on."""

from collections.abc import Callable
from dataclasses import fields
from urllib.parse import urlencode

from starlette.responses import Response

from proprietor.actions.cv import ExportCv, ShowCv
from proprietor.actions.cv_parts import CvForm, Letterhead
from proprietor.values.refusals import Refusal
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
    head, names = _letterhead(visit), _names(visit)
    refusal: Refusal | None = None
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
        done = visit.business.do(ExportCv(form=form, letterhead=_letterhead(visit), names=_names(visit)))
        return visit.send(done.printed)

    return fetch
