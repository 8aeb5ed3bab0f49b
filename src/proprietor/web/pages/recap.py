"""The note after a talk in which one asked: to copy, or as a file."""

from collections.abc import Callable

from starlette.responses import Response

from proprietor.actions.papers import Format
from proprietor.actions.recapping import ExportRecap, ShowRecap
from proprietor.web.notices import notice_of
from proprietor.web.visits import Visit


def show(visit: Visit) -> Response:
    """The draft of the note, to copy."""
    made = visit.business.do(ShowRecap(id=visit.path["id"]))
    return visit.show("recap.html", answer=made.answer, ask=made.ask, recap=made.recap, notice_line=notice_of(visit))


def export(form: Format) -> Callable[[Visit], Response]:
    """The note as a file."""

    def fetch(visit: Visit) -> Response:
        return visit.send(visit.business.do(ExportRecap(id=visit.path["id"], format=form)))

    return fetch
