"""Sheets: a table of postings as a file, what its columns say, and where in it a broken line stands."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from proprietor.market.headers import SKILL_LISTS, plain_header, plan_of
from proprietor.values.refusals import Refusal

SEPARATORS = ",;\t|"
"""Separators that are tried; the one under which most headers are known wins (as `importers.postings.tables`)."""

HEADER_BYTES = 64 * 1024
"""Bytes in which the header must end (a guess: 34 columns of JobSpy have 500)."""

_STRIDE = 16 * 1024 * 1024
_FOREIGN = {b"\x1f\x8b": "packed", b"PK": "packed", b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16", b"SQLite f": "a database"}


class Parts(NamedTuple):
    """Where the parts of a posting stand: places of columns for each, the likeliest first; empty where there are none."""

    title: tuple[int, ...]
    stated: tuple[int, ...]
    code: tuple[int, ...]
    company: tuple[int, ...]
    place: tuple[int, ...]
    towns: tuple[int, ...]
    low: tuple[int, ...]
    high: tuple[int, ...]
    worded: tuple[int, ...]
    currency: tuple[int, ...]
    period: tuple[int, ...]
    skills: tuple[int, ...]
    number: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as a file: where it lies, what separates its cells, its columns, and what they say."""

    path: Path
    separator: str
    columns: tuple[str, ...]
    parts: Parts


def sheet_of(name: str) -> Sheet:
    """Look at the header of a CSV file.

    Raises:
        Refusal: `no-file`, `unreadable`, `empty`, `not-text` or `no-postings`.
    """
    path = Path(name)
    start = _start(path)
    if not start.strip():
        raise Refusal("empty", f"{path.name} is empty.", "Choose the file that holds the postings.", place=name)
    called = next((what for sign, what in _FOREIGN.items() if start.startswith(sign)), "")
    if called or b"\x00" in start:
        said = f"{path.name} is {called or 'no text'}, not CSV in UTF-8."
        raise Refusal("not-text", said, "Unpack it, or save it as CSV in UTF-8 or as Parquet.", place=name)
    first = start.decode("utf-8-sig", "replace")
    headers = [(sign, _header(first, sign)) for sign in SEPARATORS]
    separator, columns = max(headers, key=lambda tried: len(plan_of(tried[1]).places))
    return Sheet(path, separator, tuple(columns), parts_of(columns, path.name))


def decoded(line: bytes) -> str:
    """A line that may not be UTF-8 in a file that else is: then it is taken for Windows-1252, as Excel writes it."""
    try:
        return line.decode()
    except UnicodeDecodeError:
        return line.decode("cp1252", "replace")


def _start(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(HEADER_BYTES)
    except FileNotFoundError as problem:
        raise Refusal("no-file", f"There is no file {path}.", "Check the name.", place=str(path)) from problem
    except OSError as problem:
        reason = (problem.strerror or "it cannot be opened").lower()
        said = f"{path} cannot be read: {reason}."
        raise Refusal("unreadable", said, "Name a file, and check who may read it.", place=str(path)) from problem


def _header(text: str, separator: str) -> list[str]:
    return next((cells for cells in csv.reader(io.StringIO(text, newline=""), delimiter=separator) if any(cells)), [])


def parts_of(columns: Sequence[str], name: str) -> Parts:
    """What columns say, by their names.

    Raises:
        Refusal: `no-postings` when none says the title.
    """
    places = plan_of(columns).places
    if "title" not in places:
        named = ", ".join(columns[:8])[:200] or "there is no header"
        remedy = "Give the columns a first line with their names, such as title, company, location, min_amount, currency."
        raise Refusal("no-postings", f"No column of {name} is called “title” or the like: {named}.", remedy, place=name)
    skills = tuple(place for place, column in enumerate(columns) if plain_header(column) in SKILL_LISTS)
    return Parts(
        title=places["title"],
        stated=places.get("level", ()),
        code=places.get("occupation_code", ()),
        company=places.get("company", ()),
        place=places.get("place", ()),
        towns=tuple(place for part in ("city", "region", "country") for place in places.get(part, ())[:1]),
        low=places.get("pay_min", ()),
        high=places.get("pay_max", ()),
        worded=places.get("pay", ()),
        currency=places.get("currency", ()),
        period=places.get("period", ()),
        skills=skills,
        number=places.get("source_id", ()),
    )


def lines_at(path: Path, offsets: Iterable[int]) -> Mapping[int, int]:
    """The number of the line, from 1, in which each byte of a file stands; blank lines before it are passed over."""
    left = sorted(set(offsets), reverse=True)
    found: dict[int, int] = {}
    done, line = 0, 1
    with path.open("rb") as file:
        while left and (stride := file.read(_STRIDE)):
            at = 0
            while left and left[-1] < done + len(stride):
                offset = left.pop()
                line += stride.count(b"\n", at, offset - done)
                at = offset - done
                rest = stride[at : at + 1024]
                blank = rest[: len(rest) - len(rest.lstrip(b"\r\n"))]
                found[offset] = line + blank.count(b"\n")
            line += stride.count(b"\n", at)
            done += len(stride)
    return found
