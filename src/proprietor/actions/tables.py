"""The trade of the tables: the records as CSV, a file a kind, for spreadsheets and for other programs."""

import csv
import io
import re
import zipfile
from collections.abc import Callable, Collection, Container, Iterator, Mapping
from dataclasses import dataclass

from proprietor.actions.context import Context, Request
from proprietor.actions.entry import names_of, read_entry, show_entry
from proprietor.actions.kinds import KINDS
from proprietor.actions.left_out import tamed, untamed
from proprietor.actions.naming import without_names
from proprietor.actions.papers import Printed
from proprietor.books import Books, Confidentiality, Employer, Kept, Link, LinkKind, Win
from proprietor.books.fields import Shape, cards_of
from proprietor.books.kinds import AnyRecord, Kind
from proprietor.values.ids import RecordId

MEDIA = "text/csv; charset=utf-8"

OF_OTHERS = frozenset({"conversation", "invitation", "person", "reply"})
"""Kinds that are others' names and words; they leave the books only if names are asked for."""

SECRET = frozenset({"secret"})
"""Fields that open something; they stand in no table. A backup and the folder of text files hold them."""

FIRST, LAST = ("id",), ("added", "changed")
"""Columns before and after those of the fields."""

_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")
"""Cells that begin as a formula does and are none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """Tables as files and as one ZIP, with how many records each holds, and how many of each kind were left out."""

    files: tuple[Printed, ...]
    printed: Printed
    rows: Mapping[str, int]
    left_out: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportTables(Request[Tables]):
    """The records as CSV, a file a kind; no cell runs as a formula, and what was written can be read again.

    Attributes:
        names: whether people stand in it, with what they said, and private wins; otherwise “somebody” stands for their names.
        mark: whether each file begins with the mark by which some spreadsheets know UTF-8.
    """

    names: bool = False
    mark: bool = False


def export_tables(context: Context, request: ExportTables) -> Tables:
    """Fulfil `ExportTables`."""
    books = context.books
    strike = _as_it_is if request.names else without_names(books, {each.id for each in books.of(Employer)})
    by_kind = {kind: [kept for kept in books.kept if type(kept.record) is kind.record] for kind in _kinds_in(books)}
    kept_in = frozenset() if request.names else _of_private_wins(books)
    told = by_kind if request.names else {kind: open_ for kind, rows in by_kind.items() if (open_ := _open(kind, rows, kept_in))}
    files = tuple(
        Printed(name=f"{kind.plural}.csv", media=MEDIA, data=_table(kind, rows, strike, mark=request.mark))
        for kind, rows in told.items()
    )
    return Tables(
        files=files,
        printed=Printed(name="tables.zip", media="application/zip", data=_zipped(files)),
        rows={kind.plural: len(rows) for kind, rows in told.items()},
        left_out={kind.plural: out for kind, rows in by_kind.items() if (out := len(rows) - len(told.get(kind, ())))},
    )


def _open(kind: Kind, rows: Collection[Kept], kept_in: Container[RecordId]) -> list[Kept]:
    """The records of a kind that are neither others' names and words nor private."""
    return [] if kind.name in OF_OTHERS else [kept for kept in rows if kept.record.id not in kept_in]


def _of_private_wins(books: Books) -> frozenset[RecordId]:
    """The private wins, and the claims and artefacts that hang on nothing else, for they tell of them."""
    private = frozenset(win.id for win in books.of(Win) if win.confidentiality is Confidentiality.PRIVATE)
    hangs: dict[RecordId, set[RecordId]] = {}
    for link in books.of(Link):
        if link.verb in {LinkKind.CITES, LinkKind.SHOWS}:
            hangs.setdefault(link.source, set()).add(link.target)
    return private | {each for each, wins in hangs.items() if wins <= private}


def _as_it_is(text: str) -> str:
    return text


def _kinds_in(books: Books) -> list[Kind]:
    """The kinds of which there are records, without loading the others."""
    there = {f"{type(kept.record).__module__}.{type(kept.record).__qualname__}" for kept in books.kept}
    root = __package__.partition(".")[0]
    return [kind for kind in KINDS if f"{root}.{kind.place}" in there]


def columns_of(kind: Kind) -> tuple[str, ...]:
    """The columns of a kind's table, in order: its id, its fields as they are typed, when it was added and changed."""
    named = [name for card in cards_of(kind.record) for name in names_of(card) if name not in SECRET]
    return (*FIRST, *named, *LAST)


def _table(kind: Kind, rows: Collection[Kept], strike: Callable[[str], str], *, mark: bool) -> bytes:
    told = io.StringIO(newline="")
    writer = csv.writer(told)
    columns, texts = columns_of(kind), frozenset(_texts_of(kind))
    writer.writerow(columns)
    for kept in rows:
        shown = show_entry(kept.record)
        cells = {name: strike(text) if name in texts else text for name, text in shown.items()}
        cells |= {"id": kept.record.id, "added": kept.added.isoformat(), "changed": kept.changed.isoformat()}
        writer.writerow([_cell(cells[name]) for name in columns])
    return told.getvalue().encode("utf-8-sig" if mark else "utf-8", "replace")


def _texts_of(kind: Kind) -> Iterator[str]:
    """The columns in which a name can stand."""
    for card in cards_of(kind.record):
        if card.shape is Shape.FIGURE:
            yield from (f"{card.name}.unit", f"{card.name}.period")
        elif card.shape in {Shape.TEXT, Shape.LIST}:
            yield card.name


def _cell(text: str) -> str:
    return text if _NUMBER.fullmatch(text) else tamed(text)


def _zipped(files: Collection[Printed]) -> bytes:
    """The files in one archive; the same files give the same bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in files:
            archive.writestr(zipfile.ZipInfo(each.name), each.data, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def read_table(kind: Kind, data: bytes) -> Iterator[tuple[str, AnyRecord]]:
    """The records of a table as it was written: the id, and the record under no id yet. Columns are found by their names.

    Raises:
        Refusal: for a cell that cannot be read, as for anything typed.
    """
    for row in csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")):
        cells = {name: untamed(text or "") for name, text in row.items() if name and name not in (*FIRST, *LAST)}
        yield row.get("id") or "", read_entry(kind, cells)
