"""Files: which reader a file needs, told by what it holds and by its ending; a folder is read file by file."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path, PurePath

from proprietor.importers.documents import read_document
from proprietor.importers.encodings import called, encoding_of
from proprietor.importers.postings.data import is_lines, read_data, read_lines
from proprietor.importers.postings.rows import LARGEST, NO_HINTS, Hints, Passed, Read, Row, shown
from proprietor.importers.postings.tables import is_table, read_table
from proprietor.market.advert import MOST_SIGNS, read_advert
from proprietor.market.jobdata import written_jobs
from proprietor.market.jobfacts import facts_of_advert, facts_of_job
from proprietor.market.pages import is_page, read_page
from proprietor.values.refusals import Refusal

MOST_FILES = 10_000
"""Files of a folder that are read (a guess)."""

LARGEST_PAGE = 10 * 1024 * 1024
"""Signs of a saved page that are read (a guess: one with its scripts has a tenth of it)."""

_DOCUMENTS = frozenset({".pdf", ".docx"})
_START = 20_000


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be read: what to call it, how many bytes it has, and how to get them."""

    name: str
    size: int
    read: Callable[[], bytes]


def source_of(data: bytes, name: str) -> Source:
    """A source of bytes that are at hand, such as a text that was pasted."""
    return Source(name, len(data), lambda: data)


def sources_in(path: Path) -> tuple[Source, ...]:
    """The file, or all files of a folder and of the folders in it, by name; hidden ones and links are left out.

    Raises:
        Refusal: `bad-folder` when there is nothing, `too-many` with more than MOST_FILES files.
    """
    try:
        if path.is_file():
            return (Source(path.name, path.stat().st_size, partial(_bytes_of, path)),)
        found = sorted(islice(_files_in(path), MOST_FILES + 1)) if path.is_dir() else []
    except OSError as problem:
        raise _unreadable(path, problem) from problem
    if not found:
        raise Refusal(
            "bad-folder", f"There is nothing to read at {path.name}.", "Name a file, or a folder of files.", place=path.name
        )
    if len(found) > MOST_FILES:
        sentence = f"{path.name} has more than {MOST_FILES:,} files, and no more are read."
        raise Refusal("too-many", sentence, "Read its folders one by one.", place=path.name)
    return tuple(Source(each.relative_to(path).as_posix(), _size_of(each), partial(_bytes_of, each)) for each in found)


MOST_BYTES = 64 * 1024 * 1024 + 1
"""Bytes of a file that are read, one more than any reader takes; one that grows meanwhile is not read to its end."""


def _bytes_of(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        Refusal: `unreadable` when it is gone, or may not be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES)
    except OSError as problem:
        raise _unreadable(path, problem) from problem


def _size_of(path: Path) -> int:
    """Bytes of a file; 0 for one that went meanwhile, which its reading will say."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _unreadable(path: Path, problem: OSError) -> Refusal:
    reason = (problem.strerror or type(problem).__name__).lower()
    sentence = f"{path.name[:80]} cannot be read: {reason}."
    return Refusal("unreadable", sentence, "See whether it is still there, and whether you may read it.", place=path.name)


def _files_in(root: Path) -> Iterator[Path]:
    """The files of a folder and of those in it; hidden ones and links are not looked into, so that it ends in any home."""
    for folder, folders, names in os.walk(root):
        folders[:] = [each for each in folders if not each.startswith(".")]
        for each in (Path(folder, name) for name in names if not name.startswith(".")):
            if not each.is_symlink() and each.is_file():
                yield each


def read_source(source: Source, hints: Hints = NO_HINTS) -> Iterator[Read]:
    """Read a file, piece by piece, as the person's hints have it.

    Raises:
        Refusal: `too-large`, `empty`, `not-text`, `no-postings`, or what a document is refused with.
    """
    name = source.name
    if source.size > LARGEST:
        raise _too_large(name, LARGEST)
    data = source.read()
    if len(data) > LARGEST:
        raise _too_large(name, LARGEST)
    if not data.strip(b"\x00 \t\r\n"):
        raise Refusal("empty", f"{name} is empty.", "Choose the file that holds the postings.", place=name)
    ending = PurePath(name).suffix.lower()
    if ending in _DOCUMENTS:
        yield from _advert(read_document(data, name).text, hints)
        return
    encoding = "" if called(data) else encoding_of(data)
    if not encoding:
        what = called(data) or "no text that can be read here"
        raise Refusal("not-text", f"{name} is {what}.", "Save it as CSV, JSON, HTML or plain text in UTF-8.", place=name)
    yield from _text(data, encoding, name, ending, hints)


def _text(data: bytes, encoding: str, name: str, ending: str, hints: Hints) -> Iterator[Read]:
    start = data[: _START * 4].decode(encoding, errors="ignore").lstrip("\ufeff \t\r\n\x00")
    if ending in {".jsonl", ".ndjson"} or (start[:1] == "{" and is_lines(start)):
        yield from read_lines(data, encoding, hints)
    elif start[:1] in {"{", "["} and ending not in {".txt", ".md"}:
        yield from read_data(data.decode(encoding), name, hints)
    elif ending in {".csv", ".tsv"} or (not start.startswith("<") and is_table(start, hints)):
        yield from read_table(data, encoding, name, hints)
    else:
        if len(data) > LARGEST_PAGE:
            raise _too_large(name, LARGEST_PAGE)
        yield from _page_or_advert(data.decode(encoding), hints)


def _page_or_advert(text: str, hints: Hints) -> Iterator[Read]:
    jobs = []
    if is_page(text):
        jobs = [job for each in read_page(text).data for job in written_jobs(each)]
    for number, job in enumerate(jobs, start=1):
        facts = facts_of_job(job)
        yield Row(number, facts, shown(facts["title"] or facts["description"]))
    if not jobs:
        yield from _advert(text, hints)


def _advert(text: str, hints: Hints) -> Iterator[Read]:
    try:
        advert = read_advert(text.replace("\x00", ""))
    except Refusal as refusal:
        yield Passed(1, refusal.sentence, shown(text))
        return
    facts = facts_of_advert(advert)
    yield Row(1, {**facts, "title": hints.title or facts["title"]}, shown(advert.text))


def _too_large(name: str, most: int) -> Refusal:
    sentence = f"{name} is larger than {most // 1024 // 1024} MB, the most that is read at once."
    return Refusal("too-large", sentence, f"Split it, or save the postings alone; up to {MOST_SIGNS:,} signs each.", place=name)
