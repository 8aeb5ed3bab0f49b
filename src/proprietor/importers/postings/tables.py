"""Tables: CSV of any separator and encoding, read row by row."""

import csv
import io
from collections.abc import Iterator
from typing import Protocol

from proprietor.importers.postings.rows import Columns, Passed, Read, Row, shown
from proprietor.market.headers import Plan, facts_by, plan_of
from proprietor.values.refusals import Refusal

SEPARATORS = ",;\t|"
"""Separators that are tried; the one under which most headers are known wins."""

_HEADER_SIGNS = 20_000
"""Signs in which a header must end (a guess: 34 columns of JobSpy have 500); fewer than the CSV reader takes for one cell."""

_FEWEST_KNOWN = 2


def is_table(start: str) -> bool:
    """Whether a text begins with the header of a table of postings: one column is a title's, and another is known."""
    plan = _best(start)[1]
    return "title" in plan.places and len(plan.places) >= _FEWEST_KNOWN


def read_table(data: bytes, encoding: str, name: str) -> Iterator[Read]:
    """Read a table, one row at a time.

    Raises:
        Refusal: `no-postings` when no column says the title.
    """
    start = io.TextIOWrapper(io.BytesIO(data), encoding, newline="").read(_HEADER_SIGNS)
    separator, plan = _best(start)
    if "title" not in plan.places:
        raise Refusal(
            "no-postings",
            f"No column of {name} is called “title” or the like: {', '.join(plan.unread[:8]) or 'there is no header'}.",
            "Give the columns a first line with their names, such as title, company, location, description.",
            place=name,
        )
    yield Columns(plan.unread, plan.dropped)
    lines = _without_noughts(io.TextIOWrapper(io.BytesIO(data), encoding, newline=""))
    yield from _rows(csv.reader(lines, delimiter=separator), plan, separator)


class _Reader(Protocol):
    """What the standard library's CSV reader is to us."""

    @property
    def line_num(self) -> int:
        """Lines that were read so far."""

    def __next__(self) -> list[str]:
        """The next row."""


def _rows(reader: _Reader, plan: Plan, separator: str) -> Iterator[Read]:
    width = 0
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Passed(line, f"The row cannot be taken apart: {error}; is a quotation mark left open?", "")
            continue
        if not any(cells) or (not width and _is_hint(cells)):
            continue
        if not width:
            width = len(cells)
        elif len(cells) > width and any(cells[width:]):
            reason = f"The row has {len(cells)} cells, but there are {width} columns."
            yield Passed(line, reason, shown(separator.join(cells)))
        else:
            yield Row(line, facts_by(plan, cells), shown(separator.join(cells)))


def _is_hint(cells: list[str]) -> bool:
    """Whether a first line is Excel’s hint on the separator, "sep=;"."""
    return cells[0].lower().lstrip("\ufeff").startswith("sep=")


def _best(start: str) -> tuple[str, Plan]:
    """The separator under which most columns are known, and what they are."""
    plans = [(separator, plan_of(_header(start, separator))) for separator in SEPARATORS]
    return max(plans, key=lambda tried: len(tried[1].places))


def _header(start: str, separator: str) -> list[str]:
    reader = csv.reader(_without_noughts(io.StringIO(start, newline="")), delimiter=separator)
    return next((cells for cells in reader if any(cells) and not _is_hint(cells)), [])


def _without_noughts(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        yield line.replace("\x00", "") if "\x00" in line else line
