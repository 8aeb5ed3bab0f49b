"""Tables: CSV of any separator and encoding, read row by row."""

import csv
import io
from collections.abc import Iterator

from proprietor.importers.postings.lines import Lines, Torn, rows_beneath
from proprietor.importers.postings.rows import NO_HINTS, Columns, Hints, Passed, Read, Row, shown
from proprietor.market.headers import Plan, facts_by, plan_of
from proprietor.values.refusals import Refusal

SEPARATORS = ",;\t|"
"""Separators that are tried; the one under which most headers are known wins."""

_HEADER_SIGNS = 20_000
"""Signs in which a header must end (a guess: 34 columns of JobSpy have 500); fewer than the CSV reader takes for one cell."""

_FEWEST_KNOWN = 2


def is_table(start: str, hints: Hints = NO_HINTS) -> bool:
    """Whether a text begins with the header of a table of postings: one column is a title's, and another is known."""
    plan = _best(start, hints)[1]
    return "title" in plan.places and len(plan.places) >= _FEWEST_KNOWN


def parts_in(start: str) -> frozenset[str]:
    """The parts of a posting that the columns of a table say, such as title and company."""
    return frozenset(_best(start, NO_HINTS)[1].places)


def read_table(data: bytes, encoding: str, name: str, hints: Hints = NO_HINTS) -> Iterator[Read]:
    """Read a table, one row at a time; its columns are told first, also where none is known.

    Raises:
        Refusal: `no-postings` when no column says the title.
    """
    start = io.TextIOWrapper(io.BytesIO(data), encoding, newline="").read(_HEADER_SIGNS)
    separator, plan = _best(start, hints)
    yield Columns(plan.unread, plan.dropped, plan.unkept, plan.told)
    if "title" not in plan.places:
        raise Refusal(
            "no-postings",
            f"No column of {name} is called “title” or the like: {', '.join(plan.unread[:8]) or 'there is no header'}.",
            "Say which column is the title, or give the columns a first line with names such as title, company, description.",
            place=name,
        )
    yield from _rows(Lines(io.TextIOWrapper(io.BytesIO(data), encoding, newline="")), plan, separator)


def _rows(lines: Lines, plan: Plan, separator: str) -> Iterator[Read]:
    for each in rows_beneath(lines, separator, lambda _, cells: any(cells) and not _is_hint(cells)):
        if isinstance(each, Torn):
            yield Passed(each.line, each.reason, each.raw)
        else:
            yield Row(each.line, facts_by(plan, each.cells), shown(separator.join(each.cells)))


def _is_hint(cells: list[str]) -> bool:
    """Whether a first line is Excel’s hint on the separator, "sep=;"."""
    return cells[0].lower().lstrip("\ufeff").startswith("sep=")


def _best(start: str, hints: Hints) -> tuple[str, Plan]:
    """The separator under which most columns are known, and what they are."""
    plans = [(separator, plan_of(_header(start, separator), hints.columns)) for separator in SEPARATORS]
    return max(plans, key=lambda tried: len(tried[1].places))


def _header(start: str, separator: str) -> list[str]:
    reader = csv.reader(Lines(io.StringIO(start, newline="")), delimiter=separator)
    return next((cells for cells in reader if any(cells) and not _is_hint(cells)), [])
