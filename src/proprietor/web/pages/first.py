"""The first page: three doors while the books are empty, afterwards what needs their owner next; and what is put off."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from starlette.responses import Response

from proprietor.actions.agenda import PostponeItem, ResumeItem, ShowAgenda, SilenceItem
from proprietor.actions.kinds import LEDGERS
from proprietor.actions.looking import ListRecords
from proprietor.actions.quieting import KeepQuietHours, ShowQuietHours
from proprietor.agenda import Item, PutOff
from proprietor.books import Link, LinkKind, Want, Win
from proprietor.books.kinds import AnyRecord
from proprietor.business import Business
from proprietor.values.ids import RecordId
from proprietor.values.numbering import counted, number
from proprietor.values.refusals import Refusal
from proprietor.web.mends import Mend, mend_of_item
from proprietor.web.notices import newest, notice_of
from proprietor.web.several import several
from proprietor.web.tray import texts
from proprietor.web.visits import STATUS, Visit

MOST_LATER = 60
"""Items listed behind the front ones; the remarks have a page of their own."""


NEVER = "never"

SPELLS = (("1", "tomorrow"), ("7", "in a week"), ("14", "in two weeks"), ("30", "in a month"), (NEVER, "never again"))
"""For how many days a matter waits, and what the choice says."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What was put off: what it says, its waiver, the day on which it comes back, and the person's words to it."""

    title: str
    waiver: RecordId
    until: date | None
    why: str


@dataclass(frozen=True, slots=True)
class Point:
    """An item of the agenda with its button and the records it rests on: id and title."""

    item: Item
    mend: Mend
    sources: tuple[tuple[RecordId, str], ...]


def show(visit: Visit) -> Response:
    """The agenda, or the doors when nothing is written down yet."""
    return _page(visit)


def _page(visit: Visit, refusal: Refusal | None = None) -> Response:
    """The same, with quiet hours that were refused still in their fields."""
    if not filled(visit.business):
        return doors(visit)
    agenda = visit.business.do(ShowAgenda())
    later = agenda.later[:MOST_LATER]
    named = [record for item in (*agenda.front, *later) for record in item.records]
    there = several(visit.business, [*named, *(each.about for each, _ in agenda.aside if each.about)])
    return visit.show(
        "agenda.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        span=visit.business.do(ShowQuietHours()).span,
        typed=visit.form,
        front=[_point(item, there) for item in agenda.front],
        later=[_point(item, there) for item in later],
        aside=[_waiting(each, item, there) for each, item in agenda.aside],
        spells=SPELLS,
        read=agenda.read,
        unread=agenda.unread,
        proposed=agenda.proposed,
        hours=agenda.hours,
        hushed="" if "anyway" in visit.query else agenda.quiet,
        beyond=max(0, len(agenda.later) - MOST_LATER),
        standing=standing(visit.business),
        texts=texts(visit.business),
        notice_line=notice_of(visit),
    )


def quiet(visit: Visit) -> Response:
    """Keep the quiet hours, or have none."""
    begins, ends = (visit.form.get(name, "").strip() for name in ("begins", "ends"))
    try:
        visit.business.do(KeepQuietHours(span="off" if "off" in visit.form else f"{begins}-{ends}"))
    except Refusal as refusal:
        return _page(visit, refusal)
    return visit.go("/#quiet")


def _waiting(each: PutOff, item: Item | None, there: Mapping[RecordId, AnyRecord]) -> Waiting:
    title = item.title if item else there[each.about].title if each.about in there else each.key
    return Waiting(title, each.waiver, each.until, each.why)


def postpone(visit: Visit) -> Response:
    """Put a matter of the agenda off for some days, or for good."""
    key, record, why = (visit.form.get(name, "") for name in ("key", "record", "why"))
    days = visit.form.get("days", "")
    if days == NEVER:
        visit.business.do(SilenceItem(key=key, record=record, why=why))
    else:
        known = dict(SPELLS)
        spell = timedelta(days=int(days if days in known else "14"))
        until = visit.business.do(ShowAgenda()).today + spell
        visit.business.do(PostponeItem(key=key, record=record, until=until, why=why))
    return visit.go(f"/{newest(visit.business)}")


def resume(visit: Visit) -> Response:
    """Bring a matter back that was put off."""
    visit.business.do(ResumeItem(id=visit.form.get("waiver", "")))
    return visit.go(f"/{newest(visit.business)}")


def doors(visit: Visit, text: str = "", refusal: Refusal | None = None) -> Response:
    """The three doors, with a refused text still in its field."""
    status = STATUS.get(refusal.code, 422) if refusal else 200
    proposed = visit.business.do(ShowAgenda()).proposed
    return visit.show("first.html", status=status, text=text, refusal=refusal, proposed=proposed, notice_line=notice_of(visit))


def filled(business: Business) -> bool:
    """Whether anything at all is written down."""
    return any(business.do(ListRecords(kind=kind.name)) for kind in LEDGERS)


def _point(item: Item, there: Mapping[RecordId, AnyRecord]) -> Point:
    return Point(item, mend_of_item(item), tuple((each, there[each].title) for each in item.records if each in there))


def standing(business: Business) -> str:
    """How the books stand, counted in two sentences."""
    wins = [kept.record for kept in business.do(ListRecords(kind="win")) if isinstance(kept.record, Win)]
    links = [kept.record for kept in business.do(ListRecords(kind="link")) if isinstance(kept.record, Link)]
    seen = {link.target for link in links if link.verb is LinkKind.SAW}
    strong = sum(win.figure is not None and win.id in seen for win in wins)
    said = f"{counted(len(wins), 'win').capitalize()}"
    if wins:
        said += f", {number(strong)} with a figure and somebody who saw it"
    wants = [kept.record for kept in business.do(ListRecords(kind="want")) if isinstance(kept.record, Want)]
    if not wants:
        return f"{said}."
    voiced = sum(want.voiced is not None for want in wants)
    return f"{said}. {counted(len(wants), 'want').capitalize()}, {number(voiced)} said out loud."
