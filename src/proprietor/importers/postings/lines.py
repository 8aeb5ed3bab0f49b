"""Lines of a table as rows; they are read once more when a quotation mark that was left open has swallowed them."""

import csv
from collections import deque
from collections.abc import Callable, Iterator
from typing import NamedTuple

from proprietor.importers.postings.rows import shown

MANY = 3
"""Lines in a cell that each look like a row, from which it is taken for rows swallowed, however it is closed (a guess)."""

MOST_AGAIN = 200_000
"""Lines of a file that are read once more; a file made to have them read for ever is not (a guess)."""


class Lines:
    """The lines of a file without noughts, for a CSV reader, with those of the row at hand.

    Attributes:
        row: the lines of the row at hand.
        ended: whether the reader has asked for a line after the last, as it does only while a quotation mark is open.
    """

    def __init__(self, lines: Iterator[str]) -> None:
        """Begin before the first line."""
        self._lines = lines
        self._again: deque[str] = deque()
        self._left = MOST_AGAIN
        self._number = 0
        self.row: list[str] = []
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        """Itself."""
        return self

    def __next__(self) -> str:
        """The next line."""
        try:
            line = self._again.popleft() if self._again else next(self._lines)
        except StopIteration:
            self.ended = True
            raise
        line = line.replace("\x00", "") if "\x00" in line else line
        self._number += 1
        self.row.append(line)
        return line

    def begin(self) -> int:
        """Begin a row; the number of its first line, from 1."""
        self.row.clear()
        return self._number + 1

    def again(self) -> bool:
        """Have the lines of this row but the first read once more; false when too many were already."""
        more = self.row[1:]
        if len(more) > self._left:
            return False
        self._left -= len(more)
        self._number -= len(more)
        self._again.extendleft(reversed(more))
        self.ended = False
        return True


class Taken(NamedTuple):
    """A row beneath the header: the line on which it begins, from 1, and its cells, no more than there are columns."""

    line: int
    cells: list[str]


class Torn(NamedTuple):
    """A row that cannot be read: its line, why, and how it begins."""

    line: int
    reason: str
    raw: str


def rows_beneath(lines: Lines, separator: str, is_header: Callable[[int, list[str]], bool]) -> Iterator[Taken | Torn]:
    """The rows beneath the header, one at a time; one that is broken is told, and the reading goes on with the next.

    Args:
        lines: of the whole table.
        separator: between cells.
        is_header: whether a row is the header, by its number from 0, broken ones left aside, and its cells.
    """
    width, number = 0, -1
    reader = csv.reader(lines, delimiter=separator)
    while True:
        line = lines.begin()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            larger = f"a cell has more than {csv.field_size_limit():,} signs" if "field larger" in str(error) else error
            yield Torn(line, f"The row cannot be taken apart: {larger}; is a quotation mark left open?", shown(lines.row[0]))
            lines.again()
            reader = csv.reader(lines, delimiter=separator)
            continue
        number += 1
        if not width:
            width = len(cells) if is_header(number, cells) else 0
        elif not any(cells):
            continue
        elif (lines.ended or len(lines.row) > 1) and (reason := left_open(lines, separator, width)):
            yield Torn(line, reason, shown(lines.row[0].rstrip("\r\n")))
            reader = csv.reader(lines, delimiter=separator)
        elif len(cells) > width and any(cells[width:]):
            reason = f"The row has {len(cells)} cells, but there are {width} columns."
            yield Torn(line, reason, shown(separator.join(cells)))
        else:
            yield Taken(line, cells)


def left_open(lines: Lines, separator: str, width: int) -> str:
    """Why the row at hand is not taken, if a quotation mark was left open in it; empty when it was not.

    It was when the file ends within the quotes, or when lines within a cell look like rows and what closes the quotes opens
    others. Lines that look like rows are read once more.

    Args:
        lines: with the row at hand.
        separator: between cells.
        width: cells of the header.
    """
    swallowed = sum(_is_row(line, separator, width) for line in lines.row[1:])
    many = swallowed >= MANY <= width
    if not lines.ended and not (swallowed and (many or _is_torn(lines.row, separator))):
        return ""
    last = lines.row[-1]
    reason = "A quotation mark is left open in this row"
    if swallowed and lines.again():
        return f"{reason}; the reading goes on with the next line."
    return f"{reason}, so where it ends cannot be told." if last is not lines.row[0] else f"{reason}."


def _is_row(line: str, separator: str, width: int) -> bool:
    """Whether a line looks like a row: as many cells, none of which begins with a gap, as words after a comma do."""
    cells = next(csv.reader([line], delimiter=separator), [])
    return len(cells) == width and not any(cell[:1] == " " for cell in cells)


def _is_torn(row: list[str], separator: str) -> bool:
    """Whether more than a separator stands behind a closing quotation mark."""
    try:
        next(csv.reader(row, delimiter=separator, strict=True))
    except csv.Error:
        return True
    return False
