"""Reads the folder form back: every file is a record or a reason, never a surprise."""

import hashlib
import json
import os
import re
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from proprietor.actions.codec import line_from_json
from proprietor.actions.kinds import KINDS
from proprietor.actions.outside import Found, JournalLine, Shelved, Skipped
from proprietor.importers.record_files import LARGEST, read_record
from proprietor.values.refusals import Refusal

FORMAT = 1
"""The layout this reader knows."""

SIGN, CONTENTS, JOURNAL, FILES = "proprietor.toml", "contents.txt", "journal.jsonl", "files"

MOST_FILES = 100_000
"""Records a folder may hold (a guess: forty years of one a day are a seventh of it)."""

LARGEST_JOURNAL = 512 * 1024 * 1024
"""Bytes the history may have (a guess)."""

LARGEST_FILE = 100 * 1024 * 1024
"""Bytes a kept file may have, as when it is kept."""

_LINE_TROUBLES = (ValueError, KeyError, TypeError, AttributeError, AssertionError, RecursionError, OverflowError, Refusal)
"""What a line of the history from a strange hand may raise while it is read."""


def read(source: Path) -> Shelved:
    """Read a folder.

    Raises:
        Refusal: `bad-place`, `not-an-export`, `newer-export`, `too-many` or `read-only`.
    """
    try:
        _check_sign(source)
        skipped: list[Skipped] = []
        found = sorted(_records(source, skipped), key=_order(source))
        journal = _journal(source / JOURNAL, skipped) if (source / JOURNAL).is_file() else ()
        files = dict(_files(source, skipped))
    except OSError as problem:
        raise Refusal(
            "bad-place", f"{source} cannot be read: {problem.strerror or problem}.", "Check its rights.", place=str(source)
        ) from problem
    return Shelved(records=tuple(found), journal=journal, files=files, skipped=tuple(skipped))


def _check_sign(source: Path) -> None:
    if not source.is_dir():
        raise Refusal("bad-place", f"{source} is no folder.", "Name the folder that export folder made.", place=str(source))
    sign = source / SIGN
    data = sign.read_bytes()[: LARGEST + 1] if sign.is_file() else b""
    try:
        told = tomllib.loads(data.decode()).get("format")
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, int) or isinstance(told, bool) or told < 1:
        raise Refusal(
            "not-an-export",
            f"{source} is no export: it has no file {SIGN} that says which format it is in.",
            f"Name the folder that export folder made. If you wrote the files by hand, put “format = {FORMAT}” into {SIGN}.",
            place=str(source),
        )
    if told > FORMAT:
        raise Refusal(
            "newer-export",
            f"{source} was written by a newer Proprietor (format {told}; this one knows {FORMAT}).",
            "Upgrade Proprietor and try again.",
            place=str(source),
        )


def _records(source: Path, skipped: list[Skipped]) -> Iterator[Found]:
    now = datetime.now(UTC)  # only for files without dates; the books date what is added by the door's own clock
    count = 0
    for kind in KINDS:
        for entry in _entries(source, kind.plural, skipped):
            count += 1
            if count > MOST_FILES:
                raise Refusal(
                    "too-many", f"{source} holds more than {MOST_FILES:,} files.", "Take it in in parts.", place=str(source)
                )
            file = f"{kind.plural}/{entry.name}"
            if not entry.name.endswith(".toml"):
                skipped.append(Skipped(file=file, place="", reason="It is not a record: its name does not end in .toml."))
            elif (data := _bytes(entry, file, LARGEST, skipped)) is not None:
                read_in = read_record(data, kind, file, entry.name.removesuffix(".toml"), now)
                if isinstance(read_in, Found):
                    yield read_in
                else:
                    skipped.append(read_in)


def _entries(source: Path, folder: str, skipped: list[Skipped]) -> list["os.DirEntry[str]"]:
    path = source / folder
    if not path.is_dir():
        return []
    if path.is_symlink():
        skipped.append(Skipped(file=folder, place="", reason="It is a link to a folder elsewhere; copy the folder itself."))
        return []
    with os.scandir(path) as found:
        return sorted((entry for entry in found if not entry.name.startswith(".")), key=lambda entry: entry.name)


def _bytes(entry: "os.DirEntry[str]", file: str, most: int, skipped: list[Skipped]) -> bytes | None:
    if entry.is_symlink() or not entry.is_file(follow_symlinks=False):
        skipped.append(Skipped(file=file, place="", reason="It is a link, folder or device; put the file itself there."))
    elif (size := entry.stat(follow_symlinks=False).st_size) > most:
        skipped.append(Skipped(file=file, place="", reason=f"It has {size:,} bytes; {most:,} is the most."))
    else:
        try:
            return Path(entry.path).read_bytes()
        except OSError as problem:
            skipped.append(Skipped(file=file, place="", reason=f"It cannot be read: {problem.strerror}."))
    return None


def _order(source: Path) -> "_Order":
    listed = source / CONTENTS
    if listed.is_file() and not listed.is_symlink() and listed.stat().st_size <= LARGEST_JOURNAL:
        lines = listed.read_text("utf-8", "replace").split("\n")
    else:
        lines = []
    return _Order({line.rstrip("\r"): number for number, line in enumerate(lines)})


class _Order:
    """Files in the order of the list, those that are not in it after them, by age."""

    def __init__(self, places: dict[str, int]) -> None:
        self._places = places

    def __call__(self, found: Found) -> tuple[float, datetime, str]:
        return self._places.get(found.file, float("inf")), found.kept.added, found.kept.record.id


def _journal(path: Path, skipped: list[Skipped]) -> tuple[JournalLine, ...]:
    """The history, all of it or none: half a history would tell a wrong story."""
    if path.is_symlink() or path.stat().st_size > LARGEST_JOURNAL:
        skipped.append(Skipped(file=JOURNAL, place="", reason="It is a link or too large; the history is left out."))
        return ()
    lines: list[JournalLine] = []
    for number, raw in enumerate(path.read_bytes().split(b"\n"), start=1):
        if not raw.strip():
            continue
        try:
            line = line_from_json(raw.decode())
            _fits(line, lines)
        except _LINE_TROUBLES as problem:
            reason = "it is not text in UTF-8" if isinstance(problem, UnicodeDecodeError) else _why(problem)
            reason = f"It is no line of the history: {reason}. All of the history is left out."
            skipped.append(Skipped(file=JOURNAL, place=f"line {number}", reason=reason))
            return ()
        lines.append(line)
    return tuple(lines)


_MOST_SEQ = 2**31 - 1
"""The highest number a line can have in every database."""


def _fits(line: JournalLine, before: list[JournalLine]) -> None:
    last = before[-1].seq if before else 0
    message = ""
    if not last < line.seq <= _MOST_SEQ:
        message = "the numbers do not rise"
    elif not 0 <= line.undoes < line.seq:
        message = "it takes back a later line"
    elif any("\x00" in text for text in (line.summary, line.action)):
        message = "it holds a sign no text has"
    elif any(kept is not None and kept.record.id != each.record for each in line.changes for kept in (each.before, each.after)):
        message = "a change names another record than it holds"
    if message:
        raise ValueError(message)


def _why(problem: Exception) -> str:
    if isinstance(problem, json.JSONDecodeError):
        return f"{problem.msg[:1].lower()}{problem.msg[1:]} at sign {problem.pos + 1}"
    if isinstance(problem, KeyError):
        return f"{problem.args[0]} is missing"
    return str(problem).rstrip(".")[:200] or "it holds something strange"


def _files(source: Path, skipped: list[Skipped]) -> Iterator[tuple[str, Path]]:
    for entry in _entries(source, FILES, skipped):
        file = f"{FILES}/{entry.name}"
        if not re.fullmatch(r"[0-9a-f]{64}-[^/\\]+", entry.name):
            skipped.append(Skipped(file=file, place="", reason="Its name does not begin with the digest of a kept file."))
        elif (data := _bytes(entry, file, LARGEST_FILE, skipped)) is not None:
            if hashlib.sha256(data).hexdigest() == entry.name[:64]:
                yield entry.name[:64], Path(entry.path)
            else:
                skipped.append(Skipped(file=file, place="", reason="Its bytes do not fit the digest in its name."))
