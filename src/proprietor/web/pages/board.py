"""The board meeting: the business on four pages, as one page on the screen and as papers."""

from collections.abc import Callable, Mapping
from datetime import date

from starlette.responses import Response

from proprietor.actions.board import ExportBoardMeeting, ShowBoardMeeting
from proprietor.actions.papers import Format
from proprietor.values.refusals import Refusal
from proprietor.web.charts import set_in
from proprietor.web.visits import STATUS, Visit


def show(visit: Visit) -> Response:
    """The business on four pages, held against an earlier day."""
    names, typed = visit.query.get("names", "") == "yes", visit.query.get("before", "").strip()
    refusal: Refusal | None = None
    try:
        meeting = visit.business.do(ShowBoardMeeting(before=_day(typed), names=names))
    except Refusal as wrong:
        refusal = wrong
        meeting = visit.business.do(ShowBoardMeeting(names=names))
    paper = meeting.paper
    return visit.show(
        "board-meeting.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        meeting=meeting,
        sections=[(each, set_in(visit.business, each.chart)) for each in paper.sections],
        sources={each.number: each for each in paper.sources},
        names=names,
        typed=typed,
        refusal=refusal,
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as problem:
        said = f"“{text[:40]}” is not a day."
        raise Refusal("bad-date", said, "Write it like 2024-03-01.", place="before") from problem


def export(form: Format) -> Callable[[Visit], Response]:
    """The same as a file."""

    def fetch(visit: Visit) -> Response:
        query: Mapping[str, str] = visit.query
        before = _day(query.get("before", "").strip())
        return visit.send(
            visit.business.do(ExportBoardMeeting(format=form, before=before, names=query.get("names", "") == "yes"))
        )

    return fetch
