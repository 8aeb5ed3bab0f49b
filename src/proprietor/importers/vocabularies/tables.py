"""Tables of a download: columns found by name, rows one by one, and those that cannot be read with their line and reason."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from proprietor.actions.vocabulary_shelf import PassedRow
from proprietor.importers.encodings import called, encoding_of
from proprietor.market.headers import plain_header
from proprietor.values.refusals import Refusal

SEPARATORS = "\t,;|"
"""Separators that are tried; the one under which most columns are known wins."""


Pass = Callable[[PassedRow], None]
"""What is told of each row that is left out."""


class Row(NamedTuple):
    """A row: the line on which it begins, and its cells by what they say; a column that is not there says nothing."""

    line: int
    cells: Mapping[str, str]


def read_rows(data: bytes, name: str, columns: Mapping[str, Sequence[str]], needed: Sequence[str]) -> Iterator[Row | PassedRow]:
    """Read a table.

    Args:
        data: the bytes of the file.
        name: its name, for a refusal.
        columns: what is wanted, each with the headers that say it, as `plain_header` writes them; the likeliest first.
        needed: of these, what every table must have.

    Raises:
        Refusal: `not-text`, or `broken-vocabulary` when a needed column is missing.
    """
    encoding = "" if called(data) else encoding_of(data)
    if not encoding:
        sentence = f"{name} is {called(data) or 'no text that can be read here'}."
        raise Refusal("not-text", sentence, "Fetch the download anew, as CSV or text.", place=name)
    text = data.decode(encoding).lstrip("\ufeff").replace("\x00", "")
    separator, places = _layout(text, columns)
    if missing := [each for each in needed if each not in places]:
        raise Refusal(
            "broken-vocabulary",
            f"{name} has no column for: {', '.join(columns[each][0] for each in missing)}.",
            "Its layout is none we know; fetch the download anew, and do not change its first line.",
            place=name,
        )
    return _rows(text, separator, places, name)


def kept_rows(rows: Iterable[Row | PassedRow], name: str, wrong: Callable[[Row], str], leave_out: Pass) -> Iterator[Row]:
    """The rows that can be used; of the others it is told where they stand and why.

    Args:
        rows: of one table.
        name: of its file.
        wrong: why a row cannot be used; empty when it can.
        leave_out: is told of each row that is left out.
    """
    for row in rows:
        if isinstance(row, PassedRow):
            leave_out(row)
        elif reason := wrong(row):
            leave_out(PassedRow(file=name, line=row.line, reason=reason))
        else:
            yield row


def _layout(text: str, columns: Mapping[str, Sequence[str]]) -> tuple[str, Mapping[str, int]]:
    """The separator under which most columns are known, and their places."""
    first = next(iter(io.StringIO(text, newline=None)), "")
    layouts = ((each, _places(next(_reader(first, each), []), columns)) for each in SEPARATORS)
    return max(layouts, key=lambda found: len(found[1]))


def _places(header: list[str], columns: Mapping[str, Sequence[str]]) -> Mapping[str, int]:
    names = [plain_header(each) for each in header]
    found = {what: next((names.index(each) for each in synonyms if each in names), -1) for what, synonyms in columns.items()}
    return {what: place for what, place in found.items() if place >= 0}


def _reader(text: str, separator: str) -> "Iterator[list[str]]":
    """Rows of a text; between tabs quotation marks are signs like others, as O*NET writes them."""
    quoting: int = csv.QUOTE_NONE if separator == "\t" else csv.QUOTE_MINIMAL
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, quoting=quoting)  # type: ignore[arg-type]


def _rows(text: str, separator: str, places: Mapping[str, int], name: str) -> Iterator[Row | PassedRow]:
    reader = _reader(text, separator)
    width = 0
    while True:
        line = reader.line_num + 1  # type: ignore[attr-defined]
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield PassedRow(file=name, line=line, reason=f"The row cannot be taken apart: {error}.")
            continue
        if not any(cells):
            continue
        if not width:
            width = len(cells)
        elif len(cells) != width:
            yield PassedRow(file=name, line=line, reason=f"The row has {len(cells)} cells, but there are {width} columns.")
        else:
            yield Row(line, {what: cells[place].strip() for what, place in places.items()})
