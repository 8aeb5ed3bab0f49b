"""Snapshots: copies of the books the program makes by itself, through SQLite's backup API, and their rotation."""

import glob
import re
import sqlite3
from collections.abc import Callable, Hashable, Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from proprietor.actions.outside import Snapshot
from proprietor.store.disk import OWNER_ONLY, PARTIAL, in_one_piece

DAILY, WEEKLY, MONTHLY, OTHERS = 7, 4, 12, 5
"""How many daily snapshots stay: of the last days, weeks and months of use; and how many of any other reason (guesses)."""

EVERY_DAY = "daily"

STALE_PARTIAL = timedelta(days=1)
"""After this time a half-written copy has no writer any more (a guess)."""

_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d{6}Z)-([a-z]+)(?:-(\d+))?\.books")
_STAMP = "%Y-%m-%dT%H%M%SZ"


def folder_of(books: Path) -> Path:
    """The folder of the snapshots of a file of books."""
    return books.with_name(books.name + ".snapshots")


def snapshot(books: Path, reason: str, at: datetime | None = None) -> Snapshot:
    """Copy the books, whoever else is using them, and let old copies go.

    Args:
        books: the file of the books.
        reason: one lower-case word: daily, migration, restore, asked.
        at: the time in its name; now, if nobody has read the clock yet (on opening, before a migration).
    """
    at = at or datetime.now(UTC)
    folder = folder_of(books)
    folder.mkdir(mode=OWNER_ONLY, exist_ok=True)
    target = _free_name(folder, at, reason)
    with in_one_piece(target) as partial:
        copy_database(books, partial)
    rotate(books, at, spare=target)  # a clock that was set back makes it look old
    return Snapshot(path=target, at=at.replace(microsecond=0), reason=reason, size=target.stat().st_size)


def snapshots_of(books: Path) -> list[Snapshot]:
    """All snapshots there are, newest first."""
    folder = folder_of(books)
    if not folder.is_dir():
        return []
    found = [made for path in folder.iterdir() if (made := read_name(path)) is not None]
    return sorted(found, key=lambda each: (each.at, each.path.name), reverse=True)


def has_daily(books: Path, at: datetime) -> bool:
    """Whether the day (in UTC, as in the names) has its snapshot; looks at names only."""
    folder = folder_of(books)
    day = f"{at:%Y-%m-%d}T"
    return folder.is_dir() and any(name.name.startswith(day) and f"-{EVERY_DAY}" in name.name for name in folder.iterdir())


def copy_database(source: Path, target: Path) -> None:
    """Copy a database as it stands at this moment into a new file that needs no other file beside it."""
    with closing(sqlite3.connect(source, timeout=30)) as live, closing(sqlite3.connect(target)) as copy:
        target.chmod(0o600)
        copy.execute("PRAGMA synchronous=OFF")  # the whole file is settled at once, when it is complete
        live.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")


def rotate(books: Path, at: datetime, *, spare: Path | None = None) -> None:
    """Let go of the snapshots nobody needs any more, and of copies that were never finished."""
    for each in doomed(snapshots_of(books)):
        if each.path != spare:
            each.path.unlink(missing_ok=True)
    for path in leftovers(books):
        with suppress(OSError):
            if datetime.fromtimestamp(path.stat().st_mtime, UTC) < at - STALE_PARTIAL:
                path.unlink()


def leftovers(books: Path) -> list[Path]:
    """Copies that are still being written, or never were finished."""
    folder = folder_of(books)
    return sorted(folder.glob(f"*{PARTIAL}*")) if folder.is_dir() else []


def set_aside_files(books: Path) -> list[Snapshot]:
    """Damaged files of books that were given another name; copies too, in a way."""
    found = [(path, path.stat()) for path in books.parent.glob(f"{glob.escape(books.name)}.damaged-*")]
    return [
        Snapshot(path=path, at=datetime.fromtimestamp(told.st_mtime, UTC), reason="damaged", size=told.st_size)
        for path, told in found
    ]


def doomed(found: Sequence[Snapshot]) -> list[Snapshot]:
    """Which of the snapshots, newest first, are to go."""
    daily = [each for each in found if each.reason == EVERY_DAY]
    spared = {
        *_newest(daily, DAILY, lambda each: each.at.date()),
        *_newest(daily, WEEKLY, lambda each: each.at.isocalendar()[:2]),
        *_newest(daily, MONTHLY, lambda each: (each.at.year, each.at.month)),
    }
    for reason in {each.reason for each in found} - {EVERY_DAY}:
        spared |= {each.path for each in [each for each in found if each.reason == reason][:OTHERS]}
    return [each for each in found if each.path not in spared]


def holds(path: Path, words: Sequence[str]) -> bool:
    """Whether one of the words stands in a copy, in any case of letters, in a row or elsewhere in its bytes."""
    wanted = [word.casefold() for word in words if word]
    data = path.read_bytes()
    if any(word.encode() in data for word in words if word):
        return True
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as copy:
            names = copy.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
            for (name,) in names.fetchall():
                for row in copy.execute(f'SELECT * FROM "{name}"'):  # noqa: S608 - names of tables, from the file itself
                    told = "\n".join(value for value in row if isinstance(value, str)).casefold()
                    if any(word in told for word in wanted):
                        return True
    except sqlite3.Error:
        return True  # what cannot be read may hold anything
    return False


def _newest(found: Sequence[Snapshot], many: int, span: Callable[[Snapshot], Hashable]) -> set[Path]:
    newest: dict[Hashable, Path] = {}
    for each in found:
        newest.setdefault(span(each), each.path)
    return set(list(newest.values())[:many])


def _free_name(folder: Path, at: datetime, reason: str) -> Path:
    stem = f"{at.astimezone(UTC).strftime(_STAMP)}-{reason}"
    path, number = folder / f"{stem}.books", 2
    while path.exists():
        path, number = folder / f"{stem}-{number}.books", number + 1
    return path


def read_name(path: Path) -> Snapshot | None:
    """What the name of a snapshot tells; None if it is no such name."""
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    try:
        at = datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC)
        return Snapshot(path=path, at=at, reason=found[2], size=path.stat().st_size)
    except (ValueError, OSError):
        return None
