"""Connections: how SQLite is made safe, and what a database that cannot be opened is called in words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EROFS
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from proprietor.values.refusals import Refusal

PATIENCE = 30
"""Seconds a writer waits for another process to finish its transaction (a guess; a write takes milliseconds)."""


def engine_for(place: str | Path) -> Engine:
    """An engine for a file, or for a `postgresql://` address.

    Raises:
        Refusal: `missing-part` when the PostgreSQL driver is not installed, `bad-place` for an unusable address.
    """
    if "://" in str(place):
        return _server(str(place))
    engine = create_engine(URL.create("sqlite", database=str(place)), connect_args={"timeout": PATIENCE})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _server(address: str) -> Engine:
    try:
        url = make_url(address)
        postgres = url.get_backend_name() == "postgresql"
        return create_engine(url.set(drivername="postgresql+psycopg" if postgres else "sqlite+unknown"))
    except ImportError as problem:
        raise Refusal(
            "missing-part", "The driver for PostgreSQL is not installed.", "Add it with: pip install 'proprietor[postgres]'"
        ) from problem
    except (ArgumentError, NoSuchModuleError, ValueError) as problem:
        raise Refusal(
            "bad-place",
            "This is no address of a PostgreSQL database.",
            "Write it as postgresql://user@host/database, or give the name of a file.",
        ) from problem


def _prepare(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None  # SQLAlchemy says BEGIN itself (below), so that a writer takes its turn at once
    if _is_foreign(connection):
        return  # to set the mode of its journal would change a file that is not ours
    for pragma in ("journal_mode=WAL", "foreign_keys=ON", "synchronous=FULL", "secure_delete=ON", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")


def _is_foreign(connection: sqlite3.Connection) -> bool:
    """Whether another program's tables are in the file; those of books of any version are known by two of ours."""
    if connection.execute("PRAGMA journal_mode").fetchone() == ("wal",):
        return False  # it is as we would make it
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return bool(tables) and not {"records", "journal"} <= tables


def _begin(connection: Any) -> None:  # noqa: ANN401 - an event of SQLAlchemy
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


_SAYINGS = (
    ("database or disk is full", "disk-full", "There is no room left on the disk.", "Free some space; nothing was written."),
    ("no space left", "disk-full", "There is no room left on the disk.", "Free some space; nothing was written."),
    (
        "readonly database",
        "read-only",
        "The books lie where nothing may be written.",
        "Mend the rights of the folder, or choose another with --books FILE.",
    ),
    (
        "unable to open database",
        "bad-place",
        "The books cannot be opened or made at this place.",
        "Check that the folder exists and may be written, or choose another with --books FILE.",
    ),
    (
        "file is not a database",
        "broken-file",
        "This file is not a book of Proprietor, or it is damaged.",
        "Choose another with --books FILE, or bring back a copy with restore.",
    ),
    ("malformed", "broken-file", "The file of the books is damaged.", "Bring back a copy with restore; snapshots lists them."),
    ("disk i/o error", "disk-full", "The disk refused to read or write.", "Check the disk; nothing was written."),
    ("locked", "in-use", "Another program has held the books for too long.", "Close it and try again; nothing was written."),
    *(
        (
            sign,
            "bad-place",
            "The PostgreSQL server of this address cannot be found.",
            "Write it as postgresql://user@host/database, and check the name of the host.",
        )
        for sign in ("failed to resolve host", "could not translate host name", "no such file or directory")
    ),
    (
        "connection failed",
        "bad-place",
        "The PostgreSQL server does not answer.",
        "Check the address and whether the server runs.",
    ),
    (
        "connection refused",
        "bad-place",
        "The PostgreSQL server does not answer.",
        "Check the address and whether the server runs.",
    ),
)


@contextmanager
def in_words(place: str) -> Iterator[None]:
    """Turn what the database says of its own troubles into a refusal; anything unknown stays our bug."""
    try:
        yield
    except (DBAPIError, sqlite3.Error, OSError) as problem:
        said = str(getattr(problem, "orig", None) or problem).lower()
        for sign, code, sentence, remedy in _SAYINGS:
            if sign in said:
                raise Refusal(code, sentence, remedy, place=place) from problem
        if isinstance(problem, PermissionError) or getattr(problem, "errno", None) == EROFS:
            raise Refusal("read-only", *_SAYINGS[2][2:], place=place) from problem
        raise
