"""The keeper: looks after the books as files, or says what cannot be done where they are none."""

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager, closing, suppress
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import text
from sqlalchemy.engine import make_url

from proprietor.actions.outside import Ailment, BackedUp, Copy, Snapshot, Whole
from proprietor.store import files, snapshots
from proprietor.store.disk import digest_of, disk_in_words
from proprietor.store.engine import in_words
from proprietor.store.shelf import Store
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.actions.locks import Key, Lock

SCRUB_PATIENCE = 5
"""Seconds to wait for other programs to let go of the books before saying that they do not (a guess)."""


class StoreKeeper:
    """Looks after the files of the books at one place."""

    def __init__(self, place: str, store: Store | None = None) -> None:
        """Look after the books at this place; `store` is needed for those on a server."""
        self._place = place
        self._store = store
        self._file = None if "://" in place else Path(place)
        self._day: date | None = None

    def place(self) -> str:
        """The file, or the server's address without its password."""
        return str(self._file) if self._file else make_url(self._place).render_as_string(hide_password=True)

    def daily(self, at: datetime) -> None:
        """Make the day's snapshot, once a day of use; a failure must not keep anybody from writing (`doctor` tells of it)."""
        if self._file is None or self._day == at.date():
            return
        self._day = at.date()
        with suppress(OSError, sqlite3.Error, Refusal):
            if not snapshots.has_daily(self._file, at) and self._has_past():
                snapshots.snapshot(self._file, snapshots.EVERY_DAY, at)

    def backup(self, target: Path, at: datetime, *, overwrite: bool = False, lock: "Lock | None" = None) -> BackedUp:
        """Write the whole of the books and their kept files into one file."""
        from proprietor.store.backups import back_up  # noqa: PLC0415 - archives are rarely needed

        if self._file is None:
            raise Refusal(
                "no-file",
                "These books lie on a PostgreSQL server; a backup is made of books in a file.",
                "Use pg_dump, or export them with: proprietor export folder DIR",
                place=self.place(),
            )
        with in_words(str(target)):
            return back_up(self._file, target, at, overwrite=overwrite, lock=lock)

    def unlocked(self, source: Path, key: "Key") -> AbstractContextManager[Path]:
        """A backup to look into, unlocked with a key in a throw-away folder if it is locked."""
        from proprietor.store.locked import unlocked  # noqa: PLC0415 - archives are rarely needed

        return unlocked(source, key, self._folder())

    def look_into(self, source: Path) -> Copy:
        """Check a backup or snapshot and read what is in it."""
        from proprietor.store.backups import unpacked  # noqa: PLC0415 - archives are rarely needed

        made = snapshots.read_name(source)
        with unpacked(source, self._folder()) as (path, stamped, names):
            store = Store(path)
            try:
                with store.reading() as session:
                    whole = Whole(kept=tuple(session.books.kept), journal=tuple(session.journal.every()))
            finally:
                store.close()
        return Copy(path=source, made=stamped or (made.at if made else None), whole=whole, files=names)

    def bring_files(self, source: Path) -> int:
        """Put the kept files of a backup back beside the books; how many were missing."""
        from proprietor.store.backups import bring_files  # noqa: PLC0415 - archives are rarely needed

        return bring_files(source, self._file) if self._file else 0

    def snapshots(self) -> Sequence[Snapshot]:
        """Copies the program made by itself, newest first."""
        return snapshots.snapshots_of(self._file) if self._file else ()

    def snapshot(self, reason: str, at: datetime) -> Snapshot | None:
        """Make one now; None where the books are not a file."""
        if self._file is None:
            return None
        folder = snapshots.folder_of(self._file)
        with disk_in_words(folder), in_words(str(folder)):
            return snapshots.snapshot(self._file, reason, at)

    def drop_snapshots(self, paths: Sequence[Path]) -> None:
        """Delete some of them."""
        for path in paths:
            with disk_in_words(path):
                path.unlink(missing_ok=True)

    def holding(self, words: Sequence[str]) -> Sequence[Snapshot]:
        """The snapshots, and damaged books that were set aside, in which one of these words stands, in any case of letters."""
        aside = snapshots.set_aside_files(self._file) if self._file else ()
        return [each for each in (*self.snapshots(), *aside) if snapshots.holds(each.path, words)]

    def keeps_files(self) -> bool:
        """Whether files can be kept at all: not where the books lie on a server."""
        return self._file is not None

    def keep_file(self, source: Path, name: str = "") -> tuple[str, str]:
        """Copy a file beside the books; the name it is kept by and its SHA-256."""
        if self._file is None:
            raise Refusal(
                "no-file",
                "These books lie on a server, so no file can be kept beside them.",
                "Record the artefact with a link instead.",
                place=str(source),
            )
        return files.keep(self._file, source, name)

    def file_of(self, digest: str) -> Path | None:
        """Where the kept file with this digest lies; None if it is gone."""
        return files.file_of(self._file, digest) if self._file else None

    def kept_files(self) -> Sequence[Path]:
        """All kept files."""
        return files.files_of(self._file) if self._file else ()

    def changed_files(self) -> Sequence[Path]:
        """Kept files whose bytes no longer fit their digest."""
        return [path for path in self.kept_files() if digest_of(path) != path.name[:64]]

    def scrub(self) -> bool:
        """Leave no trace of what was deleted in the bytes of the books; False while another program holds them."""
        if self._file is None:
            assert self._store is not None
            engine = self._store.engine.execution_options(isolation_level="AUTOCOMMIT")
            with in_words(self.place()), engine.connect() as server:
                server.execute(text("VACUUM"))
            return True
        for path in snapshots.leftovers(self._file):
            path.unlink(missing_ok=True)
        try:
            with closing(sqlite3.connect(self._file, timeout=SCRUB_PATIENCE, isolation_level=None)) as books:
                for step in ("PRAGMA secure_delete=ON", "PRAGMA temp_store=MEMORY", _FORGET_WORDS, "VACUUM"):
                    books.execute(step)
                busy = books.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        except sqlite3.OperationalError as problem:
            if "locked" in str(problem):
                return False
            with in_words(str(self._file)):
                raise
        return not busy

    def inspect(self) -> Sequence[Ailment]:
        """What is wrong with the file."""
        from proprietor.store.condition import ailments_of  # noqa: PLC0415 - only doctor needs it

        if self._file is None:
            return ()
        with in_words(str(self._file)):
            return ailments_of(self._file)

    def parts(self) -> Sequence[Ailment]:
        """Optional parts that are not installed."""
        from proprietor.store.condition import missing_parts  # noqa: PLC0415 - only doctor needs it

        return missing_parts()

    def _folder(self) -> Path | None:
        return self._file.parent if self._file else None

    def _has_past(self) -> bool:
        """Whether anything was ever written: new books need no copy."""
        assert self._file is not None
        with closing(sqlite3.connect(self._file)) as books:
            return books.execute("SELECT 1 FROM journal LIMIT 1").fetchone() is not None


_FORGET_WORDS = "INSERT INTO search (search) VALUES ('rebuild')"
"""FTS5 keeps the words of deleted texts in its index until it is rebuilt from what is there."""
