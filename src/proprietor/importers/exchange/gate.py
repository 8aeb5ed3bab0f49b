"""The gate: every file from outside comes through here, single or packed, and what is hostile is refused with its reason."""

import codecs
import lzma
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from io import BytesIO, TextIOWrapper
from pathlib import PurePosixPath

from proprietor.importers.encodings import encoding_of
from proprietor.importers.packing import is_usual
from proprietor.importers.postings.files import Source
from proprietor.language.sentences import tidy
from proprietor.values.refusals import Refusal

LARGEST = 64 * 1024 * 1024
"""Bytes a single file may have, packed or not (a guess: the whole LinkedIn archive of a long career has some 50 MB)."""

MOST_BYTES = 256 * 1024 * 1024
"""Bytes that are read of the files in one packed file, all together (a guess); one is in memory at a time."""

STEEPEST = 100
"""How many times its packed size a file may have unpacked (a guess: tables come to ten or twenty; a bomb to a thousand)."""

SMALL = 1024 * 1024
"""Bytes up to which a file may be as steep as it likes: a table of one value is no danger (a guess)."""

MOST_PARTS = 5_000
"""Files of one packed file (a guess: an export with pictures has some hundreds)."""

PEEK = 32 * 1024
"""Bytes at the beginning of a file by which it is recognised (a guess: a preamble and a header have a hundredth)."""

PACKED = b"PK\x03\x04"
_EMPTY_PACKED = b"PK\x05\x06"
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, NotImplementedError, ValueError, RuntimeError)


@dataclass(frozen=True, slots=True)
class Piece:
    """A file to be recognised and read: what to call it, how it begins, its size in bytes, and how to get all of it.

    `begins` and `ends` say where it stands in what it is packed in, from 0 to 1.
    """

    name: str
    start: bytes
    size: int
    read: Callable[[], bytes]
    begins: float = 0.0
    ends: float = 1.0

    @property
    def plain_name(self) -> str:
        """The name without folders, in small letters."""
        return PurePosixPath(self.name.replace("\\", "/")).name.lower()

    @property
    def beginning(self) -> str:
        """How it begins, as text; empty when it is none."""
        return _beginning(self.start)

    def share(self, line: int) -> float:
        """How far one is at a line, from 0 to 1 of what it is packed in, if its lines go on as they begin."""
        lines = self.size * self.start.count(b"\n") / len(self.start) if self.start else 0
        within = min(1.0, line / lines) if lines else 0.0
        return self.begins + within * (self.ends - self.begins)

    def text(self, most: int) -> str:
        """All of it as text, noughts left out, where it has no more than so many bytes.

        Raises:
            Refusal: `not-text`, `too-large`.
        """
        if self.size > most:
            raise _too_large(self.name, most)
        data = self.read()
        return data.decode(self.encoding(data)).removeprefix("\ufeff").replace("\x00", "")

    def lines(self) -> Iterator[str]:
        """Its lines without their ends, one at a time, noughts left out; one that is very long comes in pieces.

        Raises:
            Refusal: `not-text`, `too-many`.
        """
        data, number = self.read(), 0
        file = TextIOWrapper(BytesIO(data), self.encoding(data))
        while line := file.readline(LONGEST_LINE):
            number += 1
            if number > MOST_LINES:
                raise Refusal("too-many", f"{self.name} has more than {MOST_LINES:,} lines.", "Split it.", place=self.name)
            yield line.rstrip("\r\n").replace("\x00", "").removeprefix("\ufeff")

    def encoding(self, data: bytes) -> str:
        """The encoding in which its bytes can be read to the end, tried piece by piece.

        Raises:
            Refusal: `not-text`.
        """
        first = _encoding_at(self.start)
        found = next((each for each in dict.fromkeys((first, "cp1252")) if first and _reads(data, each)), "")
        if not found:
            raise Refusal("not-text", f"{self.name} is no text that can be read here.", "Export it once more.", place=self.name)
        return found


LONGEST_LINE = 100_000
"""Signs of a line that are read at once (a guess)."""

MOST_LINES = 2_000_000
"""Lines of one file (a guess: fifty thousand cards of forty lines)."""

_CHUNK = 1024 * 1024


def _reads(data: bytes, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for at in range(0, len(data), _CHUNK):
            decoder.decode(data[at : at + _CHUNK])
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def _encoding_at(start: bytes) -> str:
    """The encoding of a beginning, which may end in the middle of a sign; empty when it is no text."""
    found = encoding_of(start)
    if found != "cp1252":
        return found
    return next((each for cut in range(1, 4) if (each := encoding_of(start[:-cut])) == "utf-8"), found)


@lru_cache(2)
def _beginning(start: bytes) -> str:
    encoding = _encoding_at(start)
    return start.decode(encoding, errors="ignore").lstrip("\ufeff").replace("\x00", "") if encoding else ""


def pieces_of(source: Source) -> Iterator[Piece]:
    """The file itself, or the files packed in it.

    Raises:
        Refusal: `empty`, `too-large`, `broken-archive`, `hostile-archive` or `encrypted`; nothing of the file is given out.
    """
    if source.size > LARGEST:
        raise _too_large(source.name)
    data = source.read()
    if len(data) > LARGEST:
        raise _too_large(source.name)
    if not data.strip(b"\x00 \t\r\n"):
        raise Refusal("empty", f"{source.name} is empty.", "Choose another file.", place=source.name)
    if data.startswith((PACKED, _EMPTY_PACKED)):
        yield from _packed(source.name, data)
    else:
        yield Piece(source.name, data[:PEEK], len(data), lambda: data)


def _packed(name: str, data: bytes) -> Iterator[Piece]:
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except _BROKEN as problem:
        raise _broken(name) from problem
    parts = [part for part in archive.infolist() if part.filename and not part.filename.endswith("/")]
    _hold(name, parts)
    allowance = [MOST_BYTES]
    whole, passed = sum(part.compress_size for part in parts) or 1, 0
    for part in parts:
        try:
            with archive.open(part) as file:
                start = file.read(PEEK)
        except _BROKEN as problem:
            raise _broken(name) from problem
        read, begun = partial(_unpack, archive, part, allowance), passed / whole
        passed += part.compress_size
        yield Piece(part.filename, start, part.file_size, read, begun, passed / whole)


def _hold(name: str, parts: list[zipfile.ZipInfo]) -> None:
    """Refuse what no service packs: too many parts, names that lead elsewhere, passwords, bombs."""
    if len(parts) > MOST_PARTS:
        raise _hostile(name, f"has {len(parts):,} files in it; more than {MOST_PARTS:,} are not looked at")
    for part in parts:
        if part.flag_bits & 1:
            raise Refusal("encrypted", f"{name} is protected by a password.", "Unpack it and choose the folder.", place=name)
        if not is_usual(part):
            raise _hostile(name, "has a file in it that is packed as no service packs")
        path = PurePosixPath(part.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or (path.parts[:1] and path.parts[0].endswith(":")):
            raise _hostile(name, f"has a file in it that wants to lie elsewhere, “{tidy(part.filename)[:80]}”")
        if part.file_size > SMALL and part.file_size > STEEPEST * max(part.compress_size, 1):
            raise _hostile(name, f"has a file in it that unpacks to more than {STEEPEST} times its size")


def _unpack(archive: zipfile.ZipFile, part: zipfile.ZipInfo, allowance: list[int]) -> bytes:
    """The bytes of a part, however many it says it has, while they are allowed."""
    if part.file_size > LARGEST:
        raise _too_large(part.filename)
    try:
        with archive.open(part) as file:
            data = file.read(LARGEST + 1)
    except _BROKEN as problem:
        raise _broken(part.filename) from problem
    allowance[0] -= len(data)
    if len(data) > LARGEST or allowance[0] < 0:
        raise _too_large(part.filename)
    return data


def _too_large(name: str, most: int = LARGEST) -> Refusal:
    sentence = f"{name} is larger than the {most // 1024 // 1024} MB that are read of its kind."
    return Refusal("too-large", sentence, "Choose the files in it that matter.", place=name)


def _broken(name: str) -> Refusal:
    return Refusal("broken-archive", f"{name} is damaged and cannot be unpacked.", "Fetch the export anew.", place=name)


def _hostile(name: str, why: str) -> Refusal:
    return Refusal(
        "hostile-archive", f"{name} {why}, so it is not opened.", "Fetch the export anew from the service.", place=name
    )
