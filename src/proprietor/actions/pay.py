"""Pay: what to expect for what one aims for, and tables of pay that are read in to be held against."""

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from proprietor.actions.bounds import above_nothing
from proprietor.actions.context import Context, Request
from proprietor.actions.sorting import occupation_written
from proprietor.actions.whole import short, whole
from proprietor.books import Source
from proprietor.market.levels import Level
from proprietor.market.records import Exemplar, PayTable, Target
from proprietor.values.money import Pay
from proprietor.values.refusals import Refusal
from proprietor.values.when import date_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from proprietor.market.choosing import Shelf
    from proprietor.market.outlook import Outlook
    from proprietor.market.pay_told import PayTold
    from proprietor.market.paytables import TableRead
    from proprietor.stats.chart import Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class PaySeen:
    """What pay to expect for one aim, its picture, and why an installed reference could not be asked; empty for none."""

    outlook: "Outlook"
    picture: "Chart | None"
    missing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PayShown:
    """What pay to expect.

    Attributes:
        seen: an answer for each aim.
        postings: how many postings the books have.
        unsorted: how many of them have no occupation yet, so that they tell of no aim.
        tables: the pay tables in the books.
    """

    seen: tuple[PaySeen, ...]
    postings: int
    unsorted: int
    tables: tuple[PayTable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPay(Request[PayShown]):
    """See what pay to expect from the next offer, what the middle is paid, and what you want beside it, with its uncertainty.

    Attributes:
        target: the id of a target; empty for all, or for what the rest says.
        title: any other post, in your own words.
        occupation: its occupation, by id or usual title; empty to be told by the title.
        level: its level; with a target, another level than its own.
        place: where; with a target, another place.
        wanted: what you want to be paid; with a target, another pay.
        uplift: by what share pay has risen since the references were published, as you judge; 0.03 for 3 %.
    """

    target: str = ""
    title: str = ""
    occupation: str = ""
    level: Level | None = None
    place: str = ""
    wanted: Pay | None = None
    uplift: float = 0.0


def show_pay(context: Context, request: ShowPay) -> PayShown:
    """Fulfil `ShowPay`."""
    from proprietor.market.pay_told import pay_told_in  # noqa: PLC0415 - the vocabulary of occupations, which only this needs
    from proprietor.market.paytables import shelves_of  # noqa: PLC0415 - the same

    if not -1 < request.uplift < _MOST_UPLIFT:
        said = "Pay has not risen by that much."
        raise Refusal("bad-value", said, "Give the rise since the reference in per cent, such as 3.", place="uplift")
    tables = tuple(context.books.of(PayTable))
    named = pay_told_in(context.books)
    shelves = shelves_of(tables)
    seen = tuple(_seen(context, target, named, shelves, request.uplift) for target in _asked(context, request))
    postings = [each for each in named if not each.offer]
    unsorted = sum(not each.occupation for each in postings)
    return PayShown(seen=seen, postings=len(postings), unsorted=unsorted, tables=tables)


_MOST_UPLIFT = 10
"""Times that pay may have risen; beyond it a slip is likelier (a guess)."""


def _asked(context: Context, request: ShowPay) -> "Sequence[Target]":
    """What is asked about: a target with what is said otherwise, any other post, or every target.

    Raises:
        Refusal: `bad-value`, `empty`, `bad-reference`, or `unknown-id` for a target that is none.
    """
    if request.wanted is not None:
        above_nothing(request.wanted, "What you want", "wanted")
    level, said = request.level, bool(request.title.strip() or request.occupation.strip())
    if request.target and said:
        raise Refusal("bad-value", "A target and a title are two questions.", "Ask for one of them.", place="title")
    if not request.target and not said:
        if request.level or request.place.strip() or request.wanted:
            raise Refusal("empty", "It is not said which post is meant.", "Name a title or a target, too.", place="title")
        return context.books.of(Target)
    occupation = occupation_written(request.occupation) if request.occupation.strip() else ""
    base = Target(name=request.title.strip(), occupation=occupation)
    if request.target:
        found = context.books.find(request.target).record
        if not isinstance(found, Target):
            raise Refusal("bad-reference", f"{found.id} is no target.", "Name one of your targets by its id.", place="target")
        base = found
    changed = Target(
        id=base.id,
        name=base.name,
        occupation=base.occupation,
        level=base.level if level is None else level,
        place=request.place.strip() or base.place,
        pay=request.wanted or base.pay,
    )
    return [changed]


def _seen(context: Context, target: Target, named: "Sequence[PayTold]", tables: "Sequence[Shelf]", uplift: float) -> PaySeen:
    from proprietor.market.aim import aim_at  # noqa: PLC0415 - as above
    from proprietor.market.cell import currency_of  # noqa: PLC0415 - the same
    from proprietor.market.outlook import outlook_of  # noqa: PLC0415 - the same
    from proprietor.market.pay_picture import picture_of_pay  # noqa: PLC0415 - the same

    aim = aim_at(target, context.books.of(Exemplar))
    shelves, missing = list(tables), ""
    survey = context.survey
    if survey and aim.occupation:
        try:
            installed = survey.shelf(aim, currency_of(aim, named))
        except Refusal as refusal:
            installed, missing = None, f"{refusal.sentence} {refusal.remedy}"
        shelves += [installed] if installed else []
    outlook = outlook_of(aim, named, shelves, uplift=uplift)
    return PaySeen(outlook=outlook, picture=picture_of_pay(outlook.found) if outlook.found else None, missing=missing)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableSeen:
    """What a pay table holds, and tables in the books beside it: the one with the same content, and others of its name."""

    read: "TableRead"
    same: PayTable | None
    named_alike: tuple[PayTable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewPayTable(Request[TableSeen]):
    """Look a pay table through before it is kept: how many rows can be used, for what, and what is wrong with the others.

    Attributes:
        file: the name of its file.
        data: its bytes: CSV with the columns of a pay reference.
        name: what to call it; empty for what its rows name as their source.
    """

    file: str
    data: bytes
    name: str = ""


def preview_pay_table(context: Context, request: PreviewPayTable) -> TableSeen:
    """Fulfil `PreviewPayTable`."""
    from proprietor.market.paytables import look_through, same_as, too_long  # noqa: PLC0415 - as above

    text = context.documents(request.data, request.file).text
    if too_long(text):
        said = f"{request.file} has {len(text):,} signs; that is more than is kept of one table."
        raise Refusal("too-long", said, "Keep the occupations and areas you ask about, and leave the others out.", place="file")
    read = look_through(text, request.name, PurePath(request.file).stem)
    tables = context.books.of(PayTable)
    return TableSeen(
        read=read,
        same=same_as(read.table, tables),
        named_alike=tuple(each for each in tables if each.name == read.table.name and each.table != read.table.table),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPayTable(Request[PayTable]):
    """Keep a pay table, so that figures of pay are held against it. A table that is in the books already stays as it is.

    Attributes:
        file: the name of its file.
        data: its bytes.
        name: what to call it; empty for what its rows name as their source.
    """

    file: str
    data: bytes
    name: str = ""


def import_pay_table(context: Context, request: ImportPayTable) -> PayTable:
    """Fulfil `ImportPayTable`; answers with the table as it lies in the books, whether it was there before or not."""
    seen = preview_pay_table(context, PreviewPayTable(file=request.file, data=request.data, name=request.name))
    read = seen.read
    if not read.rows:
        first = read.troubles[0] if read.troubles else None
        said = f"No row of {request.file} can be used{f': line {first.line}: {first.sentence}' if first else '.'}"
        raise Refusal(
            "empty", said, first.remedy if first else "Write a row for each occupation beneath the headings.", place="file"
        )
    if seen.same is not None and seen.same.name == read.table.name:
        return seen.same
    table = PayTable(
        name=read.table.name, rows=read.rows, licence=read.table.licence, on=date_of(context.today), table=read.table.table
    )
    kept = context.add(whole(table, context.books, context.today), source=Source.IMPORTED)
    context.summary = f"Read in the pay table “{short(kept.title)}”, {read.rows:,} rows"
    return kept
