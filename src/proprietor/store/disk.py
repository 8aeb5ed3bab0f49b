"""Writing files so that a crash leaves the old one or the new one, never a half; and what a disk's troubles are called."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EACCES, EDQUOT, EFBIG, ENAMETOOLONG, ENOSPC, EPERM, EROFS
from pathlib import Path
from threading import get_ident

from proprietor.values.refusals import Refusal

PARTIAL = ".partial"
"""End of the name of a file that is still being written."""

THROW_AWAY = "proprietor-"
"""How a throw-away folder beside the books begins; then comes the number of its process."""

BESIDE = (".proposals", ".snapshots")
"""Folders beside the books in which half files may be left."""

OWNER_ONLY = 0o700
BLOCK = 1024 * 1024


def no_file(path: Path) -> str:
    """What stands at a place where a file is wanted: a pipe may never end, and a device is never to be replaced.

    Empty for a file, and where nothing stands.
    """
    if not path.exists() or path.is_file():
        return ""
    return "a folder" if path.is_dir() else "a device or a pipe"


def maybe_left(books: Path) -> Iterator[Path]:
    """What is called beside the books as a program that was killed may have left it; a look at names only."""
    for folder in (books.parent, *(books.with_name(books.name + end) for end in BESIDE)):
        with suppress(OSError), os.scandir(folder) as found:
            yield from [folder / each.name for each in found if each.name.endswith(PARTIAL) or each.name.startswith(THROW_AWAY)]


@contextmanager
def disk_in_words(path: Path) -> Iterator[None]:
    """Turn what the disk says about a file into a refusal that names it; anything unknown stays our bug."""
    try:
        yield
    except OSError as problem:
        if problem.errno in {ENOSPC, EDQUOT, EFBIG}:
            raise Refusal(
                "disk-full", f"There is no room for {path}.", "Free some space, or choose another place.", place=str(path)
            ) from problem
        if problem.errno in {EACCES, EPERM, EROFS}:
            raise Refusal(
                "read-only", f"{path} may not be read or written.", "Mend its rights, or choose another place.", place=str(path)
            ) from problem
        unusable = isinstance(problem, FileNotFoundError | NotADirectoryError | IsADirectoryError | FileExistsError)
        if unusable or problem.errno == ENAMETOOLONG:
            raise Refusal(
                "bad-place", f"{path} cannot be used: {problem.strerror}.", "Check the name and its folder.", place=str(path)
            ) from problem
        raise


@contextmanager
def in_one_piece(target: Path) -> Iterator[Path]:
    """Give the name of a partial file to write; when the block ends well it is put on the disk and takes the target's name."""
    partial = target.with_name(f"{target.name}.{os.getpid()}-{get_ident()}{PARTIAL}")
    try:
        yield partial
        settle(partial)
        partial.replace(target)
        settle(target.parent)
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def settle(path: Path) -> None:
    """Wait until a file or folder is on the disk."""
    if os.name == "nt" and path.is_dir():
        return  # Windows has no handle of a folder to wait for
    handle = os.open(path, os.O_RDONLY if os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def digest_of(path: Path) -> str:
    """SHA-256 of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
