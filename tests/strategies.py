"""Strategies for everything the books can hold, built from the same field cards as forms and tables."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import strategies as st

from proprietor.actions.bounds import RANGES
from proprietor.actions.kinds import KINDS, LEDGERS, kind_named, kind_of
from proprietor.books import Books, Kept, Link, LinkKind, Source, Waiver
from proprietor.books.fields import FieldCard, Shape, cards_of
from proprietor.books.kinds import AnyRecord, Kind
from proprietor.values.figure import Figure
from proprietor.values.ids import LENGTH, SIGNS, UNKEPT, RecordId
from proprietor.values.money import Pay, Period
from proprietor.values.when import PartialDate
from tests.shelves import books_of

NASTY = (
    "<script>alert(1)</script>",
    "\"><img src=x onerror='alert(1)'>",
    "'; DROP TABLE wins; --",
    "{{ 7 * 7 }} %s %(x)s {0} ${HOME}",
    "null",
    "None",
    "NaN",
    "true",
    "0",
    "=1+1",
    "---\n# heading\n- [x] done",
    "a: b\n\tc: 'd'",
    '"quoted" \\n \\u0000 \\',
    "e\u0301 is not \u00e9",
    "\u202eright to left\u202c مرحبا שלום",
    "\ufeffmarked",
    "👩\u200d👩\u200d👧 𝔘𝔫𝔦 𐍈",
    "İstanbul ẞ ǅ ﬁ",
    "win_4k7m2p9qxt",
    "\u2028line\u2029paragraph\u0085next",
    "x" * 3000,
)
"""Texts that broke somebody's program once."""

CURRENCIES = ("EUR", "USD", "GBP", "PLN", "CHF", "JPY", "KRW", "INR", "BRL", "ISK")

_SIGNS = st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n\t")


def texts(*, but: str = "") -> st.SearchStrategy[str]:
    """What a text field can hold once it is in the books: trimmed, without control signs, else anything."""
    plain = st.text("aeiou nrst 0123456789%,.;-", max_size=30) | st.text(_SIGNS, max_size=30) | st.sampled_from(NASTY)
    return plain.map(lambda text: "".join(sign for sign in text if sign not in but and (sign >= " " or sign in "\n\t")).strip())


def titles() -> st.SearchStrategy[str]:
    """A text that says something."""
    return texts().filter(bool)


def decimals() -> st.SearchStrategy[Decimal]:
    """A number a person could have written."""
    return st.integers(0, 6).flatmap(
        lambda places: st.integers(-(10**14), 10**14).map(lambda whole: Decimal(whole).scaleb(-places))
    )


def partial_dates() -> st.SearchStrategy[PartialDate]:
    """A date known to the year, the month or the day."""
    days = st.dates(datetime(1900, 1, 1, tzinfo=UTC).date(), datetime(2199, 12, 31, tzinfo=UTC).date())
    depths = st.integers(1, 3)
    return st.builds(lambda day, depth: PartialDate(*(day.year, day.month, day.day)[:depth]), days, depths)


def past_dates() -> st.SearchStrategy[PartialDate]:
    """A date before the day on which the tests take place."""
    return partial_dates().filter(lambda when: when.year < 2026)


def pays() -> st.SearchStrategy[Pay]:
    """Any pay."""
    return st.builds(
        Pay, minor=st.integers(1, 10**14), currency=st.sampled_from(CURRENCIES), period=st.sampled_from(list(Period))
    )


def figures() -> st.SearchStrategy[Figure]:
    """A figure that says something."""
    numbers = st.none() | decimals()
    built = st.builds(Figure, value=numbers, unit=texts(), before=numbers, after=numbers, period=texts())
    return built.filter(lambda figure: figure != Figure())


def record_ids(prefix: str | None = None) -> st.SearchStrategy[RecordId]:
    """A whole id."""
    prefixes = st.just(prefix) if prefix else st.sampled_from([kind.prefix for kind in KINDS])
    signs = st.text("01ab" + SIGNS, min_size=LENGTH, max_size=LENGTH)
    return st.builds(lambda head, tail: RecordId(f"{head}_{tail}"), prefixes, signs)


def _references(card: FieldCard) -> st.SearchStrategy[RecordId]:
    kind = kind_named(card.of)
    return st.just(UNKEPT) | record_ids(kind.prefix if kind else None)


_OF_SHAPE: dict[Shape, Callable[[FieldCard], st.SearchStrategy[Any]]] = {
    Shape.TEXT: lambda card: texts(but=":") if card.name == "address" else texts(),
    Shape.REFERENCE: _references,
    Shape.CHOICE: lambda card: st.sampled_from(card.choices),
    Shape.NUMBER: lambda card: st.none() | st.integers(*next((each[1:3] for each in RANGES if each[0] == card.name), (0, 100))),
    Shape.DECIMAL: lambda _: st.none() | decimals(),
    Shape.FLAG: lambda _: st.booleans(),
    Shape.DATE: lambda _: st.none() | partial_dates(),
    Shape.LIST: lambda _: st.lists(texts(but=",\n").filter(bool), max_size=4, unique=True).map(tuple),
    Shape.FIGURE: lambda _: st.none() | figures(),
    Shape.PAY: lambda _: st.none() | pays(),
}


@cache
def records(kind: Kind) -> st.SearchStrategy[AnyRecord]:
    """Any record of a kind as the books could hold it, under an id; what it refers to need not exist."""
    parts = {card.name: _OF_SHAPE[card.shape](card) for card in cards_of(kind.record)}
    return st.builds(kind.record, id=record_ids(kind.prefix), **parts)


def any_records() -> st.SearchStrategy[AnyRecord]:
    """A record of any kind."""
    return st.sampled_from(KINDS).flatmap(records)


def moments() -> st.SearchStrategy[datetime]:
    """A moment in UTC."""
    return st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - Hypothesis wants them bare


def kepts(inner: st.SearchStrategy[AnyRecord] | None = None) -> st.SearchStrategy[Kept]:
    """A record as it lies in the books."""
    return st.builds(
        lambda record, version, source, added, seconds: Kept(record, version, source, added, added + timedelta(seconds=seconds)),
        any_records() if inner is None else inner,
        st.integers(1, 99),
        st.sampled_from(list(Source)),
        moments(),
        st.integers(0, 10**8),
    )


_ENDS = {
    LinkKind.SAW: ("person", "win"),
    LinkKind.SHOWS: ("artefact", "win"),
    LinkKind.CITES: ("claim", "win"),
    LinkKind.SAME: ("complaint", "complaint"),
    LinkKind.APART: ("complaint", "complaint"),
}


_ALONE = tuple(kind for kind in KINDS if kind.record not in {Link, Waiver})
"""Kinds whose records need no other one to stand."""


@st.composite
def whole_books(draw: st.DrawFn, most: int = 25) -> Books:
    """Books in which every reference leads to a record of the right kind; dates may contradict each other."""
    laid: list[AnyRecord] = []
    wanted = draw(st.lists(st.sampled_from(_ALONE), max_size=most))
    for n, kind in enumerate(wanted):
        bare = draw(records(kind))
        named = {card.name: draw(_one_of(laid, card.of)) for card in cards_of(kind.record) if card.shape is Shape.REFERENCE}
        laid.append(replace(bare, id=RecordId(f"{kind.prefix}_{n:010d}"), **named))
    ledger = [record for record in laid if kind_of(record) in LEDGERS]
    for n in range(draw(st.integers(0, len(ledger)))):
        laid += draw(_ties(ledger, n))
    return books_of(*laid)


def _one_of(laid: list[AnyRecord], kind: str) -> st.SearchStrategy[RecordId]:
    of = kind_named(kind)
    fitting = [record.id for record in laid if of is not None and isinstance(record, of.record)]
    return st.sampled_from([UNKEPT, *fitting])


@st.composite
def _ties(draw: st.DrawFn, ledger: list[AnyRecord], n: int) -> list[AnyRecord]:
    """A link between two records that may hang together so, or a waiver about one."""
    if draw(st.booleans()):
        about = draw(st.sampled_from(ledger)).id
        rule = draw(st.sampled_from(["W204", "W211", "E101", "I301", "X000"]))
        return [Waiver(id=RecordId(f"wvr_{n:010d}"), about=about, rule=rule, reason=draw(titles()))]
    verb = draw(st.sampled_from(list(LinkKind)))
    begins, ends = _ENDS.get(verb, ("", ""))
    sources = [record.id for record in ledger if not begins or record.id.startswith(_prefix(begins))]
    targets = [record.id for record in ledger if not ends or record.id.startswith(_prefix(ends))]
    pairs = [(source, target) for source in sources for target in targets if source != target]
    if not pairs:
        return []
    source, target = draw(st.sampled_from(pairs))
    return [Link(id=RecordId(f"lnk_{n:010d}"), verb=verb, source=source, target=target)]


def _prefix(name: str) -> str:
    kind = kind_named(name)
    assert kind is not None
    return kind.prefix
