"""Kept files: what artefacts are made of, beside the books, each under its digest."""

import hashlib
import re
from pathlib import Path

from proprietor.store.disk import BLOCK, OWNER_ONLY, digest_of, disk_in_words, in_one_piece
from proprietor.values.refusals import Refusal

LARGEST = 100 * 1024 * 1024
"""Bytes one kept file may have (a guess: a long film is better kept as a link)."""

LONGEST_NAME = 80
"""Signs of a file's own name that are kept (a guess that fits every file system, the digest before it included)."""

NAME = re.compile(r"[0-9a-f]{64}-[^/\\]+")


def folder_of(books: Path) -> Path:
    """The folder of the files kept beside a file of books."""
    return books.with_name(books.name + ".files")


def safe_name(name: str) -> str:
    """A name no file system stumbles over: its last part, without signs that mean something to a shell or a path."""
    last = re.split(r"[/\\]", name.strip())[-1]
    tidy = re.sub(r"[^\w.\-]+", "-", last).strip("-.")
    tidy = re.sub(r"-*\.[-.]*", ".", tidy)
    stem, dot, end = tidy.rpartition(".")
    most = LONGEST_NAME - len(end) - 1
    return (f"{stem[:most]}{dot}{end}" if dot and most > 0 else tidy[:LONGEST_NAME]) or "file"


def keep(books: Path, source: Path, name: str = "") -> tuple[str, str]:
    """Copy a file beside the books; the name it is kept by and its SHA-256. Keeping it twice keeps it once.

    Raises:
        Refusal: `bad-place`, `too-large`, `empty`, `read-only` or `disk-full`.
    """
    with disk_in_words(source):
        if not source.is_file():
            raise Refusal("bad-place", f"{source} is no file.", "Name the file itself.", place=str(source))
        size = source.stat().st_size
        if size > LARGEST or size == 0:
            code, sentence = ("empty", "holds nothing") if size == 0 else ("too-large", f"has {size / 2**20:,.0f} MB")
            remedy = f"A kept file has between one byte and {LARGEST // 2**20} MB; keep what is larger as a link."
            raise Refusal(code, f"{source} {sentence}.", remedy, place=str(source))
        return _copy(books, source, safe_name(name or source.name))


def file_of(books: Path, digest: str) -> Path | None:
    """Where the kept file with this digest lies; None if it is gone."""
    if not re.fullmatch("[0-9a-f]{64}", digest):
        return None
    return next((folder_of(books) / digest[:2]).glob(f"{digest}-*"), None)


def files_of(books: Path) -> list[Path]:
    """All kept files."""
    return sorted(path for path in folder_of(books).glob("??/*") if NAME.fullmatch(path.name))


def _copy(books: Path, source: Path, name: str) -> tuple[str, str]:
    digest = digest_of(source)
    there = file_of(books, digest)
    if there is not None and digest_of(there) == digest:
        return there.name.partition("-")[2], digest
    folder = folder_of(books) / digest[:2]
    folder.parent.mkdir(mode=OWNER_ONLY, exist_ok=True)
    folder.mkdir(mode=OWNER_ONLY, exist_ok=True)
    target = there or folder / f"{digest}-{name}"
    with disk_in_words(target), in_one_piece(target) as partial:
        copied = hashlib.sha256()
        with source.open("rb") as whence, partial.open("xb") as whither:
            partial.chmod(0o600)
            while block := whence.read(BLOCK):
                copied.update(block)
                whither.write(block)
        if copied.hexdigest() != digest:
            raise Refusal("changed", f"{source} changed while it was copied.", "Try again.", place=str(source))
    return target.name.partition("-")[2], digest
