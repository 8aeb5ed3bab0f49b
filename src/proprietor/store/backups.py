"""Backups: one file with the books, the kept files and a manifest; written whole or not at all, checked before it is believed."""

import json
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from proprietor.actions.locks import Lock
from proprietor.actions.outside import BackedUp
from proprietor.store import files
from proprietor.store.disk import digest_of, disk_in_words, in_one_piece, no_file
from proprietor.store.leavings import own_folder
from proprietor.store.locked import is_locked, lock_file
from proprietor.store.snapshots import copy_database
from proprietor.values.refusals import Refusal
from proprietor.values.version import __version__

FORMAT = 1
"""Number of the layout of the archive."""

BOOKS, MANIFEST, FILES = "books.sqlite", "manifest.json", "files/"

PLAIN = "plain.zip"
"""Name of a backup that is not locked yet, in a throw-away folder beside the books."""

LARGEST = 20 * 1024**3
"""Bytes a backup may hold once unpacked (a guess, far above any career; an archive that claims more is a trap)."""

SQLITE_MAGIC = b"SQLite format 3\x00"


def back_up(books: Path, target: Path, at: datetime, *, overwrite: bool, lock: Lock | None = None) -> BackedUp:
    """Write the books and their kept files into one file and read it back; locked only once that went well.

    Raises:
        Refusal: `exists`, `bad-place`, `read-only` or `disk-full`; with a lock `bad-key` or `too-large`, too.
    """
    _check_place(target)
    if target.resolve() == books.resolve():
        raise Refusal("bad-place", "A backup cannot take the place of the books.", "Choose another name.", place=str(target))
    if target.exists():
        _check_replaced(target, overwrite=overwrite)
    with disk_in_words(target), own_folder(books.parent) as folder:
        copy = Path(folder) / BOOKS
        copy_database(books, copy)
        records, wanted = _contents(copy)
        found, missing = _kept_files(books, wanted)
        manifest = {
            "format": FORMAT,
            "proprietor": __version__,
            "made": at.isoformat(),
            "records": records,
            "sha256": {BOOKS: digest_of(copy)} | {FILES + path.name: path.name[:64] for path in found},
        }
        with in_one_piece(target) as partial:
            plain = Path(folder) / PLAIN if lock and lock.locks else partial
            _pack(plain, copy, found, manifest)
            _read_back(plain)
            if lock and lock.locks:
                lock_file(plain, partial, lock)
    return BackedUp(path=target, size=target.stat().st_size, records=records, files=len(found), missing=tuple(missing))


def _contents(copy: Path) -> tuple[dict[str, int], list[tuple[str, str]]]:
    with closing(sqlite3.connect(copy)) as database:
        records = dict(database.execute("SELECT kind, count(*) FROM records GROUP BY kind ORDER BY kind").fetchall())
        wanted = database.execute("SELECT file, digest FROM artefacts WHERE digest <> '' ORDER BY digest").fetchall()
    return records, wanted


def _kept_files(books: Path, wanted: list[tuple[str, str]]) -> tuple[list[Path], list[str]]:
    """Every sound kept file (undo may need those of deleted records too), and the names of those that are wanted but gone."""
    found = [path for path in files.files_of(books) if digest_of(path) == path.name[:64]]
    there = {path.name[:64] for path in found}
    return found, [name or digest for name, digest in wanted if digest not in there]


def _pack(target: Path, copy: Path, found: list[Path], manifest: dict[str, object]) -> None:
    with zipfile.ZipFile(target, "x", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive:
        target.chmod(0o600)
        archive.writestr(MANIFEST, json.dumps(manifest, indent=1, ensure_ascii=False))
        archive.write(copy, BOOKS)
        for path in found:
            archive.write(path, FILES + path.name)


def _read_back(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        broken = archive.testzip()
    if broken is not None:
        raise Refusal("broken-file", f"The backup cannot be read back: {broken} is damaged.", "Check the disk.", place=str(path))


@contextmanager
def unpacked(source: Path, beside: Path | None) -> Iterator[tuple[Path, datetime | None, tuple[str, ...]]]:
    """Lay the books of a backup or snapshot out in a throw-away folder: the file, when it was made, names of kept files.

    Raises:
        Refusal: `bad-place`, `not-a-backup`, `newer-backup` or `broken-file`.
    """
    _check_place(source)
    with disk_in_words(source), source.open("rb") as file:
        start = file.read(len(SQLITE_MAGIC))
    with disk_in_words(beside or source), own_folder(beside) as folder:
        target = Path(folder) / BOOKS
        if start == SQLITE_MAGIC:
            with _damage_in_words(source):
                copy_database(source, target)
            made, names = None, ()
        else:
            with _opened(source) as (archive, manifest):
                _extract(archive, BOOKS, target, manifest["sha256"][BOOKS])
                made = datetime.fromisoformat(manifest["made"]).astimezone(UTC)
                names = tuple(name.removeprefix(FILES) for name in manifest["sha256"] if name != BOOKS)
        _sound(target, source)
        yield target, made, names


def bring_files(source: Path, books: Path) -> int:
    """Put the kept files of a backup back beside the books; how many were missing."""
    if not zipfile.is_zipfile(source):
        return 0
    brought = 0
    with _opened(source) as (archive, manifest), own_folder(books.parent) as folder:
        for name, digest in manifest["sha256"].items():
            if name != BOOKS and files.file_of(books, digest) is None:
                path = Path(folder) / digest
                _extract(archive, name, path, digest)
                files.keep(books, path, name.removeprefix(FILES)[65:])
                path.unlink()
                brought += 1
    return brought


_DAMAGE = (
    sqlite3.DatabaseError,
    zipfile.BadZipFile,
    EOFError,
    KeyError,
    ValueError,
    TypeError,
    NotImplementedError,
    RecursionError,
)
"""What a file that is not what it says may raise while it is read."""


@contextmanager
def _damage_in_words(source: Path) -> Iterator[None]:
    try:
        yield
    except _DAMAGE as problem:
        raise _broken(source) from problem


@contextmanager
def _opened(source: Path) -> Iterator[tuple[zipfile.ZipFile, dict[str, Any]]]:
    if not zipfile.is_zipfile(source):
        raise Refusal(
            "not-a-backup",
            f"{source} is neither a backup nor a snapshot of Proprietor.",
            "Name a file that backup made, or one of the list of snapshots.",
            place=str(source),
        )
    with _damage_in_words(source), zipfile.ZipFile(source) as archive:
        manifest = _manifest(archive)
        if not manifest:
            raise Refusal(
                "not-a-backup", f"{source} is an archive, but no backup of Proprietor.", "Name another file.", place=str(source)
            )
        if manifest.get("format") != FORMAT:
            raise Refusal(
                "newer-backup",
                f"{source} was made by Proprietor {str(manifest.get('proprietor'))[:20]}, in a layout this one does not know.",
                "Upgrade Proprietor and try again.",
                place=str(source),
            )
        if sum(each.file_size for each in archive.infolist()) > LARGEST:
            raise _broken(source)
        for name in manifest["sha256"]:
            if name != BOOKS and not (name.startswith(FILES) and files.NAME.fullmatch(name.removeprefix(FILES))):
                raise _broken(source)
        yield archive, manifest


def _extract(archive: zipfile.ZipFile, name: str, target: Path, digest: str) -> None:
    with archive.open(name) as whence, target.open("xb") as whither:
        shutil.copyfileobj(whence, whither)
    if digest_of(target) != digest:
        raise zipfile.BadZipFile(name)


def _sound(copy: Path, source: Path) -> None:
    with _damage_in_words(source), closing(sqlite3.connect(copy)) as database:
        said = database.execute("PRAGMA integrity_check(1)").fetchone()
    if said != ("ok",):
        raise _broken(source)


def _check_replaced(target: Path, *, overwrite: bool) -> None:
    """Refuse to take the place of a file, unless it is a backup itself and somebody asked for it.

    What a locked file holds nobody can see; it is taken for a backup.
    """
    if not (is_locked(target) or _is_backup(target)):
        sentence = f"{target} is there already, and it is no backup: a backup takes the place of nothing else."
        raise Refusal("exists", sentence, "Choose another name.", place=str(target))
    if not overwrite:
        raise Refusal(
            "exists",
            f"{target} is a backup that lies there already.",
            "Choose another name, or ask to replace it.",
            place=str(target),
        )


def _is_backup(path: Path) -> bool:
    """Whether a file is a backup of any Proprietor, this one or a newer."""
    with disk_in_words(path):
        if not zipfile.is_zipfile(path):
            return False
        try:
            with zipfile.ZipFile(path) as archive:
                return bool(_manifest(archive))
        except _DAMAGE:
            return False


_USUAL = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""The ways in which backups are packed; bzip2 and LZMA unpack to any size at the first byte that is asked for."""


def _manifest(archive: zipfile.ZipFile) -> dict[str, Any]:
    """What a backup says of itself; empty for an archive that is none, or is packed in a way that takes memory without end."""
    if any(each.compress_type not in _USUAL for each in archive.infolist()):
        return {}
    manifest = json.loads(archive.read(MANIFEST)) if MANIFEST in archive.namelist() else {}
    told = isinstance(manifest, dict) and isinstance(manifest.get("sha256"), dict) and BOOKS in manifest["sha256"]
    return manifest if told else {}


def _check_place(path: Path) -> None:
    """Refuse what is no file."""
    with disk_in_words(path):
        if called := no_file(path):
            raise Refusal("bad-place", f"{path} is {called}, not a file.", "Name the file itself.", place=str(path))


def _broken(source: Path) -> Refusal:
    return Refusal(
        "broken-file",
        f"{source} is damaged: what is in it is not what was put in.",
        "Use an older backup or a snapshot. Nothing was changed.",
        place=str(source),
    )


def set_aside(books: Path, at: datetime) -> Path:
    """Give a damaged file of books another name, with what belongs to it, so that new ones can be made in its place."""
    away = books.with_name(f"{books.name}.damaged-{at:%Y-%m-%dT%H%M%SZ}")
    with disk_in_words(books):
        books.replace(away)
        for end in ("-wal", "-shm"):
            with suppress(FileNotFoundError):
                books.with_name(books.name + end).replace(away.with_name(away.name + end))
    return away
