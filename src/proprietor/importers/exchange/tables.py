"""Tables of services: found by what their columns are called, wherever the header stands, and read row by row."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from proprietor.importers.exchange.gate import Piece
from proprietor.importers.postings.lines import Lines, Torn, rows_beneath
from proprietor.importers.postings.tables import SEPARATORS
from proprietor.market.headers import plain_header
from proprietor.market.intake import Skipped
from proprietor.values.refusals import Refusal

PREAMBLE = 15
"""Rows among which the header is looked for (a guess: LinkedIn's list of connections has three lines of notes before it)."""

MOST_COLUMNS = 300
"""Columns a table may have (a guess: JobSpy has 34, Huntr some 60)."""

LONGEST_LINE = 400_000
"""Signs a line may have (a guess: a pasted advertisement has a fiftieth)."""

MOST_ROWS = 100_000
"""Rows of one table that are read (issue 8: so many in ten seconds)."""

LARGEST = 24 * 1024 * 1024
"""Bytes of one table that are read, so that its records fit beside it in memory (a guess: a row of 240 signs)."""


class Head(NamedTuple):
    """A row that may be the header: the separator, how many rows stand before it, and what its columns are called."""

    separator: str
    at: int
    names: tuple[str, ...]

    def of(self, names: Iterable[str]) -> tuple[str, ...]:
        """Those of some names that are columns of it, in their order."""
        return tuple(name for name in names if name in self.names)


def heads_of(piece: Piece) -> tuple[Head, ...]:
    """Every row near the beginning under each separator, with its cells as names of columns."""
    return _heads_of(piece.beginning)


@lru_cache(2)
def _heads_of(start: str) -> tuple[Head, ...]:
    found: list[Head] = []
    for separator in SEPARATORS if start else ():
        if separator in start or separator == SEPARATORS[0]:
            found += list(_heads(start, separator))
    return tuple(found)


def _heads(start: str, separator: str) -> Iterator[Head]:
    reader = csv.reader(io.StringIO(start, newline=""), delimiter=separator)
    at = 0
    while at < PREAMBLE:
        try:
            cells = next(reader)
        except (StopIteration, csv.Error):
            return
        if 0 < len(cells) <= MOST_COLUMNS:
            yield Head(separator, at, tuple(plain_header(cell) for cell in cells))
        at += 1


def head_with(piece: Piece, needs: Iterable[Iterable[str]], *, alone: bool = False) -> Head | None:
    """The first row that has a column of each of some sets of names; None for none.

    Args:
        piece: the file.
        needs: sets of names, as `plain_header` writes them.
        alone: whether there may be no other column.
    """
    wanted = [frozenset(each) for each in needs]
    for head in heads_of(piece):
        names = frozenset(head.names)
        if all(names & each for each in wanted) and (not alone or len(head.names) == len(wanted)):
            return head
    return None


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its line, from 1, and its cells by the names of their columns; of two columns of one name the first."""

    line: int
    cells: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        """The cell of a column, without blanks around it; empty where there is none."""
        return self.cells.get(name, "").strip()

    def first(self, names: Iterable[str]) -> str:
        """The first of these columns that says something."""
        for name in names:
            if cell := self[name]:
                return cell
        return ""


def rows_of(piece: Piece, head: Head) -> Iterator[Row | Skipped]:
    """The rows beneath a header. Lines are counted as they stand in the file.

    Raises:
        Refusal: `not-text`, `too-large`, `too-many`.
    """
    if piece.size > LARGEST:
        said = f"{piece.name} is larger than the {LARGEST // 1024 // 1024} MB of a table that are read."
        raise Refusal("too-large", said, "Split it.", place=piece.name)
    data = piece.read()
    lines = Lines(_lines(io.TextIOWrapper(io.BytesIO(data), piece.encoding(data), newline=""), piece.name))
    names = tuple(reversed(head.names))
    width = len(names)
    for number, each in enumerate(rows_beneath(lines, head.separator, lambda number, _: number == head.at), start=1):
        if number > MOST_ROWS:
            raise Refusal("too-many", f"{piece.name} has more than {MOST_ROWS:,} rows.", "Split it.", place=piece.name)
        if isinstance(each, Torn):
            yield Skipped(piece.name, *each)
            continue
        cells = each.cells[:width]
        cells += [""] * (width - len(cells))
        yield Row(each.line, dict(zip(names, reversed(cells), strict=True)))


def _lines(file: io.TextIOWrapper, name: str) -> Iterator[str]:
    """The lines of a file, none longer than it may be.

    Raises:
        Refusal: `too-large`.
    """
    while line := file.readline(LONGEST_LINE + 1):
        if len(line) > LONGEST_LINE:
            said = f"A line of {name} is longer than {LONGEST_LINE:,} signs."
            raise Refusal("too-large", said, "Export the table once more.", place=name)
        yield line
