"""Downloads as they lie on a disk: a zip file, a folder or a single file; read within limits, and never unpacked to the disk."""

import hashlib
import lzma
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import IO

from proprietor.importers.packing import is_usual
from proprietor.values.refusals import Refusal

LARGEST = 64 * 1024 * 1024
"""Bytes one table may have (a guess: the largest that is read, O*NET's job titles, has 4 MB)."""

LARGEST_ARCHIVE = 512 * 1024 * 1024
"""Bytes a zip file may have (a guess: O*NET's has 12 MB, ESCO's of one language 15 MB)."""

STEEPEST = 200
"""How many times its packed size a file may have unpacked (a guess: tables come to ten; a bomb to a thousand)."""

MOST_PARTS = 10_000
"""Files of an archive or folder that are looked at by name (a guess: O*NET has 40)."""

_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, NotImplementedError, ValueError)


@dataclass(frozen=True, slots=True)
class Archive:
    """A download.

    Attributes:
        name: of the file or folder.
        around: that name, and the folders in which the wanted files lie; a release may be told there.
        files: the wanted files by name, each with what reads it.
        sha256: digest of the file; of a folder, of its wanted files.
    """

    name: str
    around: tuple[str, ...]
    files: Mapping[str, Callable[[], bytes]]
    sha256: str


def opened(path: Path, wanted: Callable[[str], bool]) -> Archive:
    """Look into a download for the files whose names are wanted; nothing is read yet but what the digest needs.

    Raises:
        Refusal: `no-vocabulary` when nothing lies there or none is wanted, `too-large`, `broken-vocabulary`, `unreadable`.
    """
    try:
        path = path.expanduser().resolve()
        if path.is_dir():
            return _folder(path, wanted)
        if not path.is_file():
            raise nothing_there(path.name)
        with path.open("rb") as file:
            packed = file.read(4) == b"PK\x03\x04"
        return _packed(path, wanted) if packed else _loose(path.parent, {path.name: path} if wanted(path.name) else {}, path.name)
    except OSError as problem:
        reason = (problem.strerror or type(problem).__name__).lower()
        raise Refusal(
            "unreadable", f"{path.name} cannot be read: {reason}.", "Check its permissions.", place=path.name
        ) from problem


def nothing_there(name: str) -> Refusal:
    """The refusal of what holds no list of occupations."""
    return Refusal(
        "no-vocabulary",
        f"There is no list of occupations at {name}.",
        "Name the zip file as ESCO’s or O*NET’s page offers it (CSV or text), or the folder it was unpacked to.",
        place=name,
    )


def _folder(path: Path, wanted: Callable[[str], bool]) -> Archive:
    """The wanted files of a folder and of the folders in it, links left out."""
    found: dict[str, Path] = {}
    for number, each in enumerate(_near(path)):
        if number >= MOST_PARTS:
            raise Refusal(
                "too-many", f"{path.name} has more than {MOST_PARTS:,} files.", "Name the folder of the download itself."
            )
        if wanted(each.name):
            _once(each.name, found)
            found[each.name] = each
    return _loose(path, found, path.name)


def _near(path: Path) -> Iterator[Path]:
    for each in sorted(path.iterdir()):
        if each.is_symlink():
            continue
        yield from (
            (each,) if each.is_file() else (inner for inner in sorted(each.iterdir()) if _plain(inner)) if each.is_dir() else ()
        )


def _plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _loose(root: Path, found: Mapping[str, Path], name: str) -> Archive:
    if not found:
        raise nothing_there(name)
    digest = hashlib.sha256()
    for each, path in sorted(found.items()):
        if path.stat().st_size > LARGEST:
            raise _too_large(each)
        with path.open("rb") as file:
            digest.update(f"{each}\n{hashlib.file_digest(file, 'sha256').hexdigest()}\n".encode())
    around = dict.fromkeys([name, root.name, *(path.parent.name for path in found.values())])
    return Archive(name, tuple(around), {each: _reader(path) for each, path in found.items()}, digest.hexdigest())


def _reader(path: Path) -> Callable[[], bytes]:
    def read() -> bytes:
        with path.open("rb") as file:
            return _bounded(file, path.name)

    return read


def _bounded(file: IO[bytes], name: str) -> bytes:
    data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise _too_large(name)
    return data


def _packed(path: Path, wanted: Callable[[str], bool]) -> Archive:
    if path.stat().st_size > LARGEST_ARCHIVE:
        raise _too_large(path.name, LARGEST_ARCHIVE)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except _BROKEN as problem:
        raise _broken(path.name) from problem
    found: dict[str, zipfile.ZipInfo] = {}
    for part in parts[:MOST_PARTS]:
        name = PurePath(part.filename.replace("\\", "/")).name
        if not part.is_dir() and wanted(name):
            _once(name, found)
            found[name] = part
    if not found:
        raise nothing_there(path.name)
    around = dict.fromkeys([path.name, *_folders(found.values())])
    return Archive(path.name, tuple(around), {name: _unpacker(path, part) for name, part in found.items()}, digest)


def _folders(parts: Iterable[zipfile.ZipInfo]) -> Iterator[str]:
    return (folder for part in parts for folder in PurePath(part.filename.replace("\\", "/")).parts[:-1])


def _unpacker(path: Path, part: zipfile.ZipInfo) -> Callable[[], bytes]:
    def unpack() -> bytes:
        if part.file_size > LARGEST or part.file_size > STEEPEST * max(part.compress_size, 1):
            raise _too_large(part.filename)
        if not is_usual(part):
            raise _broken(path.name)
        if part.flag_bits & 1:
            sentence = f"{path.name} is protected by a password."
            raise Refusal("encrypted", sentence, "The official downloads need none; fetch it anew.", place=path.name)
        try:
            with zipfile.ZipFile(path) as archive, archive.open(part) as file:
                return _bounded(file, part.filename)
        except _BROKEN as problem:
            raise _broken(path.name) from problem

    return unpack


def _once(name: str, found: Mapping[str, object]) -> None:
    if name in found:
        sentence = f"There are two files called {name}, perhaps of two releases."
        raise Refusal("broken-vocabulary", sentence, "Name the folder or zip file of one release.", place=name)


def _too_large(name: str, most: int = LARGEST) -> Refusal:
    sentence = f"{name} is larger than a list of occupations can be; up to {most // 1024 // 1024} MB are read."
    return Refusal("too-large", sentence, "Fetch the download anew from the page of its publisher.", place=name)


def _broken(name: str) -> Refusal:
    return Refusal("broken-vocabulary", f"{name} is damaged and cannot be unpacked.", "Fetch the download anew.", place=name)
