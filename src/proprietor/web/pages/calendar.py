"""The calendar: what is due and what comes, by its day, and as a file for calendar programs."""

from starlette.responses import Response

from proprietor.actions.calendar import ExportCalendar, ShowCalendar
from proprietor.web.notices import notice_of
from proprietor.web.visits import Visit


def show(visit: Visit) -> Response:
    """What is due and what comes, by its day."""
    dated = visit.business.do(ShowCalendar())
    return visit.show("calendar.html", dated=dated, notice_line=notice_of(visit))


def export(visit: Visit) -> Response:
    """The calendar as an .ics file."""
    return visit.send(visit.business.do(ExportCalendar(names="names" in visit.query)))
