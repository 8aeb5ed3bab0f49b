"""DuckDB: the engine for millions of postings on one machine (extra `duckdb`)."""

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from proprietor.market.facts import NOTHING
from proprietor.market.frame import QUANTILES
from proprietor.market.gathered import MOST_SHOWN, Broken
from proprietor.store.engines import shapes
from proprietor.store.engines.engine import Engine, Loaded, Progress, Row, quiet
from proprietor.store.engines.parquet import part, quoted
from proprietor.store.engines.sheets import Sheet, decoded, lines_at, parts_of, sheet_of
from proprietor.values.refusals import Refusal

MEMORY, ROOM = "400MB", "600MB"
"""What DuckDB may hold at once while it reads files (the target for ten million rows is 0.6 GB in all), and while it counts; more
goes to the disk."""

PART = 500_000
"""Postings whose skills are told apart at one go: some four million rows, in 0.3 GB. For all of ten million postings together
1 GB did not suffice, for what tells rows apart does not go to the disk."""

STRIDE = 4 * 1024 * 1024
"""Bytes of a file that are taken apart at one go, a quarter of them in one line at most. A quotation mark left open costs about
that quarter (measured: 1 MB; with DuckDB's own 32 MB it cost 8), and smaller strides cost time."""

LOOK_EVERY = 0.2
"""Seconds between two looks at how far it is."""

_STAGED = "title, stated, code, company, place, low, high, worded, currency, period, skills"
_NOTHING = ", ".join(f"'{each}'" for each in ("", *sorted(NOTHING)))


class DuckDBEngine(Engine):
    """DuckDB with a folder of its own, for what does not fit into memory."""

    name = "duckdb"

    def __init__(self, folder: Path, memory: str = MEMORY, room: str = ROOM) -> None:
        """Open it, with so much memory for reading and for counting.

        Raises:
            Refusal: `missing-part` when DuckDB is not installed.
        """
        self._folder = folder
        self._mended: dict[str, str] = {}
        self._room = room
        self._library = part("duckdb", "duckdb")
        self._base = self._library.connect(str(folder / "engine.duckdb"))
        self._base.execute(f"SET memory_limit = '{memory}'")
        self._base.execute(f"SET temp_directory = {quoted(folder / 'spilled')}")
        self._base.execute("SET enable_progress_bar = true")
        self._base.execute("SET enable_progress_bar_print = false")

    def load(self, sources: Sequence[str], progress: Progress = quiet) -> Loaded:
        """Take CSV or Parquet files in: the columns that are read, as Parquet in the folder, without looking at a row."""
        parts: list[str] = []
        rows = 0
        for number, name in enumerate(sources):
            staged = self._folder / f"part{number}.parquet"
            with self._watched(f"Reading {Path(name).name}", progress):
                self._stage(name, staged)
            parts.append(f"SELECT file_row_number + {rows + 1} AS number, * FROM {_read(staged)}")
            [(held,)] = self.rows(f"SELECT count(*) FROM {_read(staged)}")
            rows += held
        self._base.execute(f"CREATE VIEW raw AS {_numbers(' UNION ALL '.join(parts))}")
        self._base.execute(f"CREATE VIEW skill_said AS {SAID}")
        self._base.execute(f"SET memory_limit = '{self._room}'")
        self._base.execute("SET preserve_insertion_order = false")
        return self._loaded(rows, sources)

    def make(self, table: str, select: str) -> None:
        """Make a table of what a question answers.

        Raises:
            Refusal: `too-large` when memory does not suffice even with the disk.
        """
        try:
            self._base.execute(f"CREATE TABLE {table} AS {select}")
        except self._library.OutOfMemoryException as problem:
            remedy = "Aggregate parts of them, each into a folder of its own; cells add up."
            raise Refusal("too-large", "These are more postings than can be counted at once.", remedy, place=table) from problem

    def make_in_parts(self, table: str, select: str) -> None:
        """Make a table of the skills of `PART` postings at a time."""
        [(most,)] = self.rows("SELECT coalesce(max(number), 0) FROM raw")
        self.make(table, shapes.part_of(select, 1, min(most, PART)))
        for first in range(PART + 1, most + 1, PART):
            self._base.execute(f"INSERT INTO {table} {shapes.part_of(select, first, first + PART - 1)}")

    def put(self, table: str, columns: Mapping[str, str], rows: Iterable[Row]) -> None:
        """Make a table of rows; handed over column by column, as single rows take a hundred times as long."""
        self._base.execute(f"CREATE TABLE {table} ({', '.join(f'{name} {kind}' for name, kind in columns.items())})")
        if lists := list(zip(*rows, strict=True)):
            given = ", ".join(f"unnest(?::{kind}[])" for kind in columns.values())
            self._base.execute(f"INSERT INTO {table} SELECT {given}", [list(each) for each in lists])

    def rows(self, select: str) -> list[Row]:
        """What a question answers."""
        found: list[Row] = self._base.execute(select).fetchall()
        return found

    def save(self, select: str, path: Path, columns: Mapping[str, str]) -> None:
        """Write what a question answers as Parquet."""
        self._base.execute(f"COPY ({select} ORDER BY {', '.join(columns)}) TO {quoted(path)} (FORMAT parquet, COMPRESSION zstd)")

    def close(self) -> None:
        """Let go."""
        self._base.close()

    def pay_shape(self, keys: Sequence[str]) -> str:
        """The same quantiles by DuckDB's own function, which needs no sorting of all rows."""
        names, shares = ", ".join(keys), [percent / 100 for percent in QUANTILES]
        told = ", ".join(f"found[{place}]" for place in range(1, len(shares) + 1))
        inner = (
            f"SELECT {names}, count(*) AS held, sum(logged) AS total, sum(logged * logged) AS squares, "
            f"quantile_cont(pay, {shares}) AS found FROM posting WHERE why = 0 GROUP BY {names}"
        )
        return f"SELECT {names}, held, total, squares, {told} FROM ({inner})"

    def _stage(self, name: str, staged: Path) -> None:
        self._copy(name, staged)
        if not _is_parquet(name) and self._rejected(name, "INVALID ENCODING"):
            mended = self._folder / f"{staged.stem}.csv"
            with Path(name).open("rb") as file, mended.open("w", encoding="utf-8", newline="") as written:
                written.writelines(map(decoded, file))
            self._mended[name] = str(mended)
            self._copy(str(mended), staged)

    def _copy(self, name: str, staged: Path) -> None:
        sheet, table = self._parquet(name) if _is_parquet(name) else _csv(name)
        select = f"SELECT {_columns(sheet)} FROM {table}"
        try:
            self._base.execute(f"COPY ({select}) TO {quoted(staged)} (FORMAT parquet, COMPRESSION snappy)")
        except self._library.IOException as problem:
            raise Refusal(
                "unreadable", f"{name} cannot be read.", "Check the file and the room on the disk.", place=name
            ) from problem

    def _parquet(self, name: str) -> tuple[Sheet, str]:
        table = f"read_parquet({quoted(name)})"
        try:
            described = self.rows(f"DESCRIBE SELECT * FROM {table}")
        except self._library.Error as problem:
            said = f"{Path(name).name} is no Parquet that can be read."
            raise Refusal("no-postings", said, "Check the name, or give CSV.", place=name) from problem
        columns = tuple(str(row[0]) for row in described)
        texts = tuple(_as_text(str(column), str(kind)) for column, kind, *_ in described)
        sheet = Sheet(Path(name), "", texts, parts_of(columns, Path(name).name))
        return sheet, table

    def _loaded(self, rows: int, sources: Sequence[str]) -> Loaded:
        """Count the broken lines, and find the first of them in their files."""
        count, broken = 0, []
        for name in sources:
            path = self._mended.get(name, name)
            count += self._rejected(path)
            found = self._first_rejected(path)
            lines = lines_at(Path(path), [at for at, _, _ in found]) if found else {}
            broken += [Broken(file=Path(name).name, line=lines[at], reason=_reason(error, told)) for at, error, told in found]
        return Loaded(rows=rows, broken=count, broken_lines=tuple(broken[:MOST_SHOWN]))

    def _rejected(self, name: str, kind: str = "%") -> int:
        """How many lines of a file DuckDB put by, for errors of a kind."""
        if not self.rows("SELECT 1 FROM information_schema.tables WHERE table_name = 'reject_errors'"):
            return 0
        [(count,)] = self.rows(
            f"SELECT count(DISTINCT e.line_byte_position) {_REJECTED} "
            f"WHERE s.file_path = {quoted(name)} AND e.error_type::VARCHAR LIKE '{kind}'"
        )
        return int(count)

    def _first_rejected(self, name: str) -> list[Row]:
        """The first of them: where each begins in its file, what kind of error, and what was said."""
        if not self._rejected(name):
            return []
        return self.rows(
            f"SELECT e.line_byte_position - 1, min(e.error_type::VARCHAR), list(e.error_message) {_REJECTED} "
            f"WHERE s.file_path = {quoted(name)} "
            f"GROUP BY e.line_byte_position ORDER BY e.line_byte_position LIMIT {MOST_SHOWN}"
        )

    @contextmanager
    def _watched(self, step: str, progress: Progress) -> Iterator[None]:
        """Tell how far it is while DuckDB works; nobody is told where nobody looks."""
        if progress is quiet:
            yield
            return
        done = threading.Event()

        def look() -> None:
            while not done.wait(LOOK_EVERY):
                progress(step, max(0.0, self._base.query_progress()) / 100)

        watcher = threading.Thread(target=look, daemon=True)
        watcher.start()
        try:
            yield
        finally:
            done.set()
            watcher.join()


_REJECTED = "FROM reject_errors AS e JOIN reject_scans AS s USING (scan_id, file_id)"

SAID = """
SELECT number, trim(word) AS word FROM (
  SELECT number, unnest(string_split(translate(skills, ';|', ',,'), ',')) AS word FROM raw WHERE skills <> ''
) WHERE trim(word) <> ''
"""


def _is_parquet(name: str) -> bool:
    return Path(name).suffix.lower() in {".parquet", ".pq"}


def _read(staged: Path) -> str:
    return f"read_parquet({quoted(staged)}, file_row_number = true)"


def _csv(name: str) -> tuple[Sheet, str]:
    """A CSV file as a table of texts: c0, c1 and so on; a row with more or fewer cells is put by."""
    sheet = sheet_of(name)
    kinds = ", ".join(f"'c{place}': 'VARCHAR'" for place in range(len(sheet.columns)))
    table = (
        f"read_csv({quoted(name)}, auto_detect = false, header = true, delim = {quoted(sheet.separator)}, quote = '\"', "
        f"escape = '\"', columns = {{{kinds}}}, ignore_errors = true, store_rejects = true, rejects_limit = 0, "
        f"buffer_size = {STRIDE}, max_line_size = {STRIDE // 4})"
    )
    return Sheet(sheet.path, sheet.separator, tuple(f"c{place}" for place in range(len(sheet.columns))), sheet.parts), table


def _as_text(column: str, kind: str) -> str:
    named = '"' + column.replace('"', '""') + '"'
    return f"array_to_string({named}, ',')" if kind.endswith("[]") else f"CAST({named} AS VARCHAR)"


def _columns(sheet: Sheet) -> str:
    """The parts of a posting out of a sheet's columns, as they are staged: all as texts."""
    parts, columns = sheet.parts, sheet.columns

    def first(places: Sequence[int]) -> str:
        """The first that says something; a single one is left as it is, for blanks around it are shed when it is read."""
        several = len(places) > 1
        said = [f"nullif(trim({columns[place]}), '')" if several else columns[place] for place in places]
        return f"coalesce({', '.join((*said, chr(39) * 2))})"

    towns = f"concat_ws(', ', {', '.join(f'nullif(trim({columns[place]}), {chr(39) * 2})' for place in parts.towns)})"
    place = f"coalesce(nullif({first(parts.place)}, ''), {towns})" if parts.towns else first(parts.place)
    skills = f"concat_ws(',', {', '.join(columns[place] for place in parts.skills)})" if parts.skills else "''"
    told = (
        first(parts.title), first(parts.stated), first(parts.code), first(parts.company), place, first(parts.low),
        first(parts.high), first(parts.worded), first(parts.currency), first(parts.period), skills,
    )  # fmt: skip
    return ", ".join(f"{each} AS {name}" for each, name in zip(told, _STAGED.split(", "), strict=True))


def _numbers(select: str) -> str:
    """What was staged, with amounts as numbers, and whether some pay is in words."""
    parsed = {end: f"TRY_CAST(replace({end}, ',', '') AS DOUBLE)" for end in ("low", "high")}
    fine = {end: f"CASE WHEN isfinite({told}) THEN {told} END" for end, told in parsed.items()}
    spoken = " OR ".join(
        [f"(lower(trim({end})) NOT IN ({_NOTHING}) AND ({fine[end]}) IS NULL)" for end in parsed]
        + [f"lower(trim(worded)) NOT IN ({_NOTHING})"]
    )
    return (
        f"SELECT number, title, stated, code, company, place, {fine['low']} AS low, {fine['high']} AS high, "
        f"CAST({spoken} AS INTEGER) AS worded, currency, period, skills FROM ({select})"
    )


def _reason(error: str, told: Sequence[str]) -> str:
    """Why a line is broken, in the words of the other engines; of a short line DuckDB says so once for each cell it lacks."""
    counts = [[int(word) for word in each.split() if word.isdigit()] for each in told]
    if error in {"MISSING COLUMNS", "TOO MANY COLUMNS"} and all(len(each) > 1 for each in counts):
        found = (min if error == "MISSING COLUMNS" else max)(each[1] for each in counts)
        return f"It has {found} cells, but there are {counts[0][0]} columns."
    return f"It cannot be taken apart: {told[0].rstrip('.')}."
