"""The week: its half-hour on one page, step by step, without script; wins are captured and the week is closed here."""

from dataclasses import dataclass

from starlette.responses import Response

from proprietor.actions.looking import ListRecords
from proprietor.actions.week import CaptureWin, CloseWeek, ShowWeek
from proprietor.agenda import Item
from proprietor.agenda.deeds import Deed
from proprietor.agenda.week import TOLD, Learn
from proprietor.ask.visibility import newest_first
from proprietor.books import Win
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.web.mends import Mend, mend_of_item
from proprietor.web.notices import newest, notice_of
from proprietor.web.pages.visibility import MEDIA, MOST_OPTIONS, options
from proprietor.web.several import several
from proprietor.web.visits import STATUS, Visit

NAMED = 3
"""Records that are named behind a sentence (a guess)."""


@dataclass(frozen=True, slots=True)
class Rested:
    """Something said, with the first of the records it rests on, id and title each, and how many more there are."""

    said: Deed | Item | Learn
    sources: tuple[tuple[RecordId, str], ...]
    more: int
    mend: Mend | None = None


def show(visit: Visit) -> Response:
    """The half-hour of the week, step by step."""
    return _page(visit, "", None)


def _page(visit: Visit, line: str, refusal: Refusal | None) -> Response:
    week = visit.business.do(ShowWeek())
    wins = newest_first(kept.record for kept in visit.business.do(ListRecords(kind="win")) if isinstance(kept.record, Win))
    return visit.show(
        "week.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        week=week,
        deeds=[_rested(visit, deed) for deed in week.deeds],
        ask=_rested(visit, week.ask) if week.ask else None,
        learn=_rested(visit, week.learn) if week.learn else None,
        line=line,
        refusal=refusal,
        wins=options(wins[:MOST_OPTIONS], ""),
        people=options((kept.record for kept in visit.business.do(ListRecords(kind="person"))), ""),
        media=MEDIA,
        told=TOLD,
        notice_line=notice_of(visit),
    )


def _rested(visit: Visit, said: Deed | Item | Learn) -> Rested:
    there = several(visit.business, said.records[:NAMED])
    sources = tuple((each, there[each].title) for each in said.records[:NAMED] if each in there)
    item = said if isinstance(said, Item) else said.item if isinstance(said, Learn) else None
    return Rested(said, sources, len(said.records) - len(sources), mend_of_item(item) if item else None)


def write(visit: Visit) -> Response:
    """Write a win down from one line, and stay at the field for the next."""
    line = visit.form.get("line", "")
    try:
        win = visit.business.do(CaptureWin(line=line))
    except Refusal as refusal:
        return _page(visit, line, refusal)
    return visit.go(f"/week{newest(visit.business, win.id)}#line")


def close(visit: Visit) -> Response:
    """Say that this week is done."""
    visit.business.do(CloseWeek())
    return visit.go(f"/week{newest(visit.business)}")
