"""Parquet: written and read by DuckDB, which is an optional part, loaded when it is asked for."""

import csv
import tempfile
from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from proprietor.values.refusals import Refusal

Row = tuple[Any, ...]


def part(name: str, extra: str) -> ModuleType:
    """An optional library.

    Raises:
        Refusal: `missing-part` when it is not installed.
    """
    try:
        return import_module(name)
    except ImportError as missing:
        told = f"This needs {name}, which is not installed."
        raise Refusal("missing-part", told, f"Install it with: pip install 'proprietor[{extra}]'", place=name) from missing


def quoted(path: Path | str) -> str:
    """A name of a file as a text of SQL."""
    return "'" + str(path).replace("'", "''") + "'"


def save_rows(rows: Iterable[Row], path: Path, columns: Mapping[str, str]) -> None:
    """Write rows as Parquet; on their way they lie in a file of text beside it."""
    duckdb = part("duckdb", "duckdb")
    with tempfile.NamedTemporaryFile("w", suffix=".csv", dir=path.parent, encoding="utf-8", newline="") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows(rows)
        file.flush()
        kinds = ", ".join(f"'{name}': '{kind}'" for name, kind in columns.items())
        table = (
            f"read_csv({quoted(file.name)}, auto_detect = false, header = false, columns = {{{kinds}}}, quote = '\"', "
            f"escape = '\"', force_not_null = [{_texts(columns)}])"
        )
        with duckdb.connect() as base:
            order = ", ".join(columns)
            base.execute(f"COPY (FROM {table} ORDER BY {order}) TO {quoted(path)} (FORMAT parquet, COMPRESSION zstd)")


def _texts(columns: Mapping[str, str]) -> str:
    return ", ".join(f"'{name}'" for name, kind in columns.items() if kind == "VARCHAR")


def rows_of(path: Path, columns: Iterable[str]) -> list[Row]:
    """The rows of a Parquet file, by the names of its columns.

    Raises:
        Refusal: `missing-part`, or `bad-file` when it is none, or has not these columns.
    """
    duckdb = part("duckdb", "duckdb")
    with duckdb.connect() as base:
        try:
            found: list[Row] = base.execute(f"SELECT {', '.join(columns)} FROM read_parquet({quoted(path)})").fetchall()
        except duckdb.Error as problem:
            said = f"{path.name} cannot be read: {str(problem).splitlines()[0]}."
            raise Refusal("bad-file", said, "Aggregate the postings anew.", place=str(path)) from problem
    return found
