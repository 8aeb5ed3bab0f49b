"""Pay tables one reads in: looked through before they are kept, and read again as references afterwards."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from proprietor.market.choosing import Shelf
from proprietor.market.records import LONGEST_TABLE, PayTable
from proprietor.market.reference import PayReference
from proprietor.market.reference_table import ReferenceTable, RowTrouble, read_reference

REMEMBERED = 8
"""Tables that stay read (a guess: few have more, and one of the longest takes a second)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRead:
    """What a pay table holds, before it is kept.

    Attributes:
        table: the record it would become.
        occupations: how many occupations it has.
        areas: names of its areas with how many rows each has, the most first; the empty name is the whole.
        currencies: codes with how many rows each.
        sources: publishers and editions with how many rows each.
        levels: levels as they are written with how many rows each; the empty one is for all.
        troubles: rows that cannot be used.
        first: the first rows, to look at.
    """

    table: PayTable
    occupations: int
    areas: tuple[tuple[str, int], ...]
    currencies: tuple[tuple[str, int], ...]
    sources: tuple[tuple[str, int], ...]
    levels: tuple[tuple[str, int], ...]
    troubles: tuple[RowTrouble, ...]
    first: tuple[PayReference, ...]

    @property
    def rows(self) -> int:
        """How many rows can be used."""
        return self.table.rows or 0


SHOWN = 5
"""Rows that are shown before a table is kept (a guess)."""


def look_through(text: str, name: str = "", file: str = "") -> TableRead:
    """Look a pay table through.

    Args:
        text: as CSV.
        name: what to call it; empty for what its rows name as source, else its file.
        file: the name of its file without an ending.
    """
    read = read_reference(text)
    sources = _counted(f"{row.source} {row.release}".strip() for row in read.rows)
    licences = _counted(row.licence for row in read.rows)
    return TableRead(
        table=PayTable(
            name=name.strip() or (sources[0][0] if len(sources) == 1 else "") or file,
            rows=len(read.rows),
            licence=licences[0][0] if len(licences) == 1 else "",
            table=tidied(text),
        ),
        occupations=len({row.occupation_code for row in read.rows}),
        areas=_counted(row.area_name or row.area_code for row in read.rows),
        currencies=_counted(row.currency for row in read.rows),
        sources=sources,
        levels=_counted(row.level for row in read.rows),
        troubles=read.troubles,
        first=read.rows[:SHOWN],
    )


def too_long(text: str) -> bool:
    """Whether a table is longer than one record holds."""
    return len(text) > LONGEST_TABLE


def tidied(text: str) -> str:
    """The table as it is kept: line feeds alone between its lines, no signs that steer, no blank ends."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    return "".join(sign for sign in plain if sign >= " " or sign in "\n\t").strip()


def _counted(words: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(Counter(words).most_common())


@lru_cache(REMEMBERED)
def rows_in(table: str) -> ReferenceTable:
    """The rows of a table; read once while the same few are asked for."""
    return read_reference(table)


def shelves_of(tables: Sequence[PayTable]) -> tuple[Shelf, ...]:
    """The tables in the books as sources of references."""
    return tuple(Shelf(name=each.name, rows=rows_in(each.table).rows, table=each.id) for each in tables)


def same_as(table: PayTable, tables: Iterable[PayTable]) -> PayTable | None:
    """The table in the books that has this very content; None for none."""
    return next((each for each in tables if each.table == table.table), None)
