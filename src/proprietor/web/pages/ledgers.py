"""The list of each kind of record: a page of a ledger, filtered, sorted and turned."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from urllib.parse import urlencode
from weakref import WeakKeyDictionary

from starlette.responses import Response

from proprietor.actions.looking import ListRecords
from proprietor.books import Kept
from proprietor.books.fields import cards_of
from proprietor.books.kinds import Kind
from proprietor.business import Business
from proprietor.web.columns import LAYOUTS, names_for, text_of
from proprietor.web.notices import notice_of
from proprietor.web.sayings import EMPTY
from proprietor.web.visits import Handler, Visit

ROWS = 50
"""Rows on one page of a list."""

Order = Callable[[Kept], object]


def ledger(kind: Kind) -> Handler:
    """The list of one kind."""
    return partial(_show, kind)


def _show(kind: Kind, visit: Visit) -> Response:
    """A ledger: filtered, sorted, a page at a time."""
    kept = visit.business.do(ListRecords(kind=kind.name))
    wanted = visit.query.get("q", "").strip()
    orders = orders_of(kind)
    order = visit.query.get("sort", "")
    order = order if order in orders else next(iter(orders))
    chosen = _ordered(_filtered(visit, kind, kept, wanted), order)
    number = _page(visit.query.get("page", ""), len(chosen))
    first = (number - 1) * ROWS
    rows = chosen[first : first + ROWS]
    return visit.show(
        "ledger.html",
        kind=kind,
        layout=LAYOUTS[kind.name],
        names=names_for(visit.business, kind.name, {each.record.id for each in rows}),
        rows=rows,
        first=first + 1,
        found=len(chosen),
        total=len(kept),
        wanted=wanted,
        orders=orders,
        order=order,
        newer=_turn(number - 1, wanted, order) if number > 1 else "",
        older=_turn(number + 1, wanted, order) if first + ROWS < len(chosen) else "",
        empty=EMPTY[kind.name],
        notice_line=notice_of(visit),
    )


def orders_of(kind: Kind) -> dict[str, str]:
    """The orders a list can have, the usual one first: in the address → in words."""
    if _dated(kind.record):
        return {"newest": "newest first", "oldest": "oldest first", "written": "as written down"}
    return {"name": "by name", "written": "as written down"}


def _dated(record: type) -> str:
    return next((card.name for card in cards_of(record) if card.name in {"on", "since"}), "")


def _filtered(visit: Visit, kind: Kind, kept: Sequence[Kept], wanted: str) -> Sequence[Kept]:
    words = wanted.casefold().split()
    if not words:
        return kept
    texts = _texts(visit.business, kind, kept)
    return [each for each, text in zip(kept, texts, strict=True) if all(word in text for word in words)]


def _texts(business: Business, kind: Kind, kept: Sequence[Kept]) -> Sequence[str]:
    """What stands in each row; worked out once for a ledger that has not changed, since a filter is typed sign by sign."""
    ready = _READY.setdefault(business, {})
    if (last := ready.get(kind.name)) is not None and last[0] is kept:
        return last[1]
    names = names_for(business, kind.name, {each.record.id for each in kept})
    columns = LAYOUTS[kind.name].columns
    texts = [text_of(each.record, names, columns) for each in kept]
    ready[kind.name] = (kept, texts)
    return texts


_READY: WeakKeyDictionary[Business, dict[str, tuple[Sequence[Kept], Sequence[str]]]] = WeakKeyDictionary()
"""For each books and kind the ledger whose rows were read last, and their texts. Other books answer with another ledger."""


def _ordered(kept: Sequence[Kept], order: str) -> Sequence[Kept]:
    if order == "name":
        return sorted(kept, key=lambda each: each.record.title.casefold())
    if order == "written":
        return sorted(kept, key=lambda each: each.added, reverse=True)
    if order == "oldest":
        return sorted(kept, key=_first_day)
    return kept


def _first_day(kept: Kept) -> tuple[bool, date]:
    when = getattr(kept.record, _dated(type(kept.record)))
    return when is None, when.first if when else date.min


def _page(asked: str, found: int) -> int:
    last = max(1, -(-found // ROWS))
    return min(int(asked), last) if asked.isascii() and asked.isdigit() and len(asked) < len("1000000") and int(asked) else 1


def _turn(number: int, wanted: str, order: str) -> str:
    return "?" + urlencode({"q": wanted, "sort": order, "page": number})
