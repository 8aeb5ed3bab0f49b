"""SQLite: the engine that is always there, for one person's postings and for some hundred thousand."""

import csv
import io
import json
import math
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from proprietor.market.facts import NOTHING
from proprietor.market.gathered import MOST_SHOWN, Broken
from proprietor.store.engines.engine import Engine, Loaded, Progress, Row, quiet
from proprietor.store.engines.parquet import save_rows
from proprietor.store.engines.sheets import Parts, Sheet, decoded, sheet_of
from proprietor.values.refusals import Refusal

EVERY = 20_000
"""Rows that are written at once, and between two signs of progress."""

RAW = {
    "number": "INTEGER PRIMARY KEY", "title": "VARCHAR", "stated": "VARCHAR", "code": "VARCHAR", "company": "VARCHAR",
    "place": "VARCHAR", "low": "DOUBLE", "high": "DOUBLE", "worded": "INTEGER", "currency": "VARCHAR", "period": "VARCHAR",
    "skills": "VARCHAR",
}  # fmt: skip
"""The columns of `raw`."""

SAID = """
SELECT number, trim(value) AS word FROM raw, json_each(skill_list(skills)) WHERE skills <> '' AND trim(value) <> ''
"""

_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_SPLIT = re.compile("[,;|]")


class SqliteEngine(Engine):
    """The standard library's database, in memory or in a file."""

    name = "sqlite"

    def __init__(self, place: str = ":memory:") -> None:
        """Open it, at a file for more than fits into memory."""
        self._base = sqlite3.connect(place)
        self._base.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE;")
        self._base.create_function("skill_list", 1, _skill_list, deterministic=True)
        for name, function in (("ln", math.log), ("floor", math.floor)):
            self._lend(name, function)

    def _lend(self, name: str, function: object) -> None:
        """Give SQLite a function that it was built without."""
        try:
            self._base.execute(f"SELECT {name}(1)")
        except sqlite3.OperationalError:
            self._base.create_function(name, 1, function, deterministic=True)  # type: ignore[arg-type]

    def load(self, sources: Sequence[str], progress: Progress = quiet) -> Loaded:
        """Take CSV files in, row by row."""
        sheets = [_sheet(name) for name in sources]
        self._table("raw", RAW)
        rows, broken = 0, []
        count = 0
        for sheet in sheets:
            reading = _Reading(sheet, rows, progress)
            fill = f"INSERT INTO raw VALUES ({', '.join('?' * len(RAW))})"
            each = iter(reading)
            while lot := list(islice(each, EVERY)):
                self._base.executemany(fill, lot)
            rows, count = reading.rows, count + reading.broken
            broken += reading.broken_lines
        self.make("skill_said", SAID)
        return Loaded(rows=rows, broken=count, broken_lines=tuple(broken[:MOST_SHOWN]))

    def make(self, table: str, select: str) -> None:
        """Make a table of what a question answers."""
        self._base.execute(f"CREATE TABLE {table} AS {select}")
        if index := _INDEXED.get(table):
            self._base.execute(f"CREATE INDEX {table}_index ON {table} ({index})")

    def put(self, table: str, columns: Mapping[str, str], rows: Iterable[Row]) -> None:
        """Make a table of rows."""
        self._table(table, columns)
        self._base.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})", rows)
        if index := _INDEXED.get(table):
            self._base.execute(f"CREATE INDEX {table}_index ON {table} ({index})")

    def rows(self, select: str) -> list[Row]:
        """What a question answers."""
        return self._base.execute(select).fetchall()

    def save(self, select: str, path: Path, columns: Mapping[str, str]) -> None:
        """Write what a question answers as Parquet, by way of DuckDB."""
        save_rows(self._base.execute(select), path, columns)

    def close(self) -> None:
        """Let go."""
        self._base.close()

    def _table(self, table: str, columns: Mapping[str, str]) -> None:
        self._base.execute(f"CREATE TABLE {table} ({', '.join(f'{name} {kind}' for name, kind in columns.items())})")


_INDEXED = {
    "title_word": "title, stated, code", "place_word": "word", "firm_word": "word", "term_word": "currency, period",
    "skill_word": "word", "first_row": "number", "posting": "number",
}  # fmt: skip
"""What is looked up by; the other engines find it without."""


def _sheet(name: str) -> Sheet:
    if Path(name).suffix.lower() in {".parquet", ".pq"}:
        remedy = "Read it with --engine duckdb, or give CSV."
        raise Refusal("no-postings", f"SQLite cannot read Parquet: {Path(name).name}.", remedy, place=name)
    return sheet_of(name)


class _Reading:
    """A file on its way in: gives its rows, and counts them and what is broken."""

    def __init__(self, sheet: Sheet, rows: int, progress: Progress) -> None:
        self.rows = rows
        self.broken = 0
        self.broken_lines: list[Broken] = []
        self._sheet = sheet
        self._progress = progress

    def __iter__(self) -> Iterator[Row]:
        sheet, size = self._sheet, max(1, self._sheet.path.stat().st_size)
        with sheet.path.open("rb") as bare, io.TextIOWrapper(bare, "utf-8-sig", "surrogateescape", newline="") as file:
            reader = csv.reader(_without_noughts(file), delimiter=sheet.separator)
            line, width = 1, 0
            while True:
                try:
                    cells = next(reader)
                except StopIteration:
                    return
                except csv.Error as error:
                    self._broken(line, f"It cannot be taken apart: {error}.")
                else:
                    if not width:
                        width = len(cells)
                    elif cells and (reason := _reason(cells, width)):
                        self._broken(line, reason)
                    elif cells:
                        self.rows += 1
                        yield (self.rows, *_row(_read(cells), sheet.parts))
                line = reader.line_num + 1
                if self.rows % EVERY == 0:
                    self._progress(f"Reading {sheet.path.name}", min(1.0, bare.tell() / size))

    def _broken(self, line: int, reason: str) -> None:
        self.broken += 1
        if len(self.broken_lines) < MOST_SHOWN:
            self.broken_lines.append(Broken(file=self._sheet.path.name, line=line, reason=reason))


def _without_noughts(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield line.replace("\x00", "") if "\x00" in line else line


def _reason(cells: Sequence[str], width: int) -> str:
    """Why a row is broken; empty if it is not. Empty cells too many say nothing, and break nothing."""
    if len(cells) < width or any(cells[width:]):
        return f"It has {len(cells)} cells, but there are {width} columns."
    return ""


def _read(cells: Sequence[str]) -> Sequence[str]:
    """Cells whose line was not UTF-8, read otherwise."""
    if any("\udc80" <= sign <= "\udcff" for cell in cells if not cell.isascii() for sign in cell):
        return [decoded(cell.encode("utf-8", "surrogateescape")) for cell in cells]
    return cells


def _row(cells: Sequence[str], parts: Parts) -> Row:
    low, high = _first(cells, parts.low), _first(cells, parts.high)
    amounts = _amount(low), _amount(high)
    worded = any(amounts[n] is None and _speaks(said) for n, said in enumerate((low, high))) or _speaks(
        _first(cells, parts.worded)
    )
    return (
        _first(cells, parts.title),
        _first(cells, parts.stated),
        _first(cells, parts.code),
        _first(cells, parts.company),
        _first(cells, parts.place) or ", ".join(filter(None, (cells[place].strip() for place in parts.towns))),
        *amounts,
        int(worded),
        _first(cells, parts.currency),
        _first(cells, parts.period),
        ",".join(cells[place] for place in parts.skills),
    )


def _first(cells: Sequence[str], places: Sequence[int]) -> str:
    """The first cell of these that says something."""
    for place in places:
        if said := cells[place].strip():
            return said
    return ""


def _amount(said: str) -> float | None:
    bare = said.replace(",", "")
    return float(bare) if _NUMBER.fullmatch(bare) and math.isfinite(float(bare)) else None


def _speaks(said: str) -> bool:
    return bool(said) and said.lower() not in NOTHING


def _skill_list(skills: str) -> str:
    return json.dumps(_SPLIT.split(skills))
