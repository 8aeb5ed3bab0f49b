"""Vocabularies on the disk: a packed file each, a line for its head and one for each concept, written whole or not at all."""

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, fields
from datetime import datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from proprietor.actions.vocabulary_shelf import Download, ShelvedVocabulary
from proprietor.importers.vocabularies.reading import read_download
from proprietor.importers.vocabularies.vectors import KeptVectors
from proprietor.importers.whole import unwritable, write_whole
from proprietor.market.vocabularies import Concept, Scheme, Vocabulary, VocabularyHead
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

    from proprietor.market.encoding import Encoder

ENDING = ".vocabulary.gz"
FORMAT = 1
"""Of the files; one of another format is a fault, and is read anew from its download."""

LONGEST_LINE = 1_000_000
"""Signs a line may have (a guess: an occupation with the most titles has some ten thousand)."""

MOST_FILES = 200
"""Files of the folder that are looked at (a guess)."""

_BROKEN = (OSError, EOFError, zlib.error, ValueError, KeyError, TypeError)


class VocabularyFolder:
    """The folder in which vocabularies are kept."""

    def __init__(self, place: Path) -> None:
        """Name the folder; it is made when something is kept."""
        self._place = place

    def look_into(self, path: Path, release: str = "") -> Download:
        """Read a download: a zip file, a folder, or one of its tables; see `read_download`."""
        return read_download(path, release)

    def keep(self, download: Download, at: datetime) -> Sequence[ShelvedVocabulary]:
        """Keep its vocabularies; one of the same name is replaced.

        Raises:
            Refusal: `unwritable`.
        """
        return tuple(self._kept(each, download, at) for each in download.vocabularies)

    def _kept(self, vocabulary: Vocabulary, download: Download, at: datetime) -> ShelvedVocabulary:
        path = self._place / f"{vocabulary.head.name}{ENDING}"
        head = {
            "format": FORMAT,
            "head": asdict(vocabulary.head),
            "source": download.name,
            "sha256": download.sha256,
            "taken": at.isoformat(),
        }
        concepts = ({each.name: getattr(concept, each.name) for each in fields(Concept)} for concept in vocabulary.occupations)
        lines = (json.dumps(each, ensure_ascii=False, separators=(",", ":")) for each in (head, *concepts))
        write_whole(path, lambda file: _pack(file, lines))
        return ShelvedVocabulary(head=vocabulary.head, path=path, source=download.name, sha256=download.sha256, taken=at)

    def every(self) -> Sequence[ShelvedVocabulary]:
        """What is kept, by name; what cannot be read is passed over."""
        return tuple(each for path in self._paths() if (each := _shelved(path)))

    def faults(self) -> Sequence[str]:
        """Names of files that look like vocabularies and cannot be read."""
        return tuple(path.name for path in self._paths() if _shelved(path) is None)

    def drop(self, shelved: ShelvedVocabulary) -> None:
        """Remove one, and its encoded titles.

        Raises:
            Refusal: `unwritable`.
        """
        try:
            shelved.path.unlink(missing_ok=True)
            KeptVectors(self._place).drop(shelved.head.name)
        except OSError as problem:
            raise unwritable(shelved.path, problem) from problem

    def open(self, shelved: ShelvedVocabulary) -> Vocabulary:
        """Read one.

        Raises:
            Refusal: `broken-vocabulary`.
        """
        try:
            lines = _lines(shelved.path)
            next(lines)
            occupations = tuple(_concept(line) for line, _ in zip(lines, range(shelved.head.occupations), strict=False))
        except _BROKEN as problem:
            raise _broken(shelved.path.name) from problem
        if len(occupations) != shelved.head.occupations:
            raise _broken(shelved.path.name)
        return Vocabulary(head=shelved.head, occupations=occupations)

    def encoder(self, model: Path | None) -> "Encoder":
        """The encoder of a model's folder, or the installed one; see `minilm`."""
        from proprietor.importers.minilm import encoder_at  # noqa: PLC0415 - rarely needed, and it loads much

        return encoder_at(model)

    def vectors(self, vocabulary: Vocabulary, encoder: "Encoder") -> "NDArray[float32]":
        """The titles of a vocabulary encoded, in their order; kept, for this takes some seconds to a minute."""
        return KeptVectors(self._place).vectors(vocabulary, encoder)

    def _paths(self) -> Sequence[Path]:
        try:
            return sorted(path for path in self._place.iterdir() if path.name.endswith(ENDING) and path.is_file())[:MOST_FILES]
        except OSError:
            return ()


def _pack(file: IO[bytes], lines: Iterable[str]) -> None:
    with gzip.GzipFile(fileobj=file, mode="wb", filename="", mtime=0) as packed:
        for line in lines:
            packed.write(f"{line}\n".encode())


def _lines(path: Path) -> Iterator[Any]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        while line := file.readline(LONGEST_LINE):
            yield json.loads(line)


def _shelved(path: Path) -> ShelvedVocabulary | None:
    """What stands at the head of a file; None when it cannot be read."""
    try:
        said: dict[str, Any] = next(_lines(path), {})
        if said["format"] != FORMAT:
            return None
        return ShelvedVocabulary(
            head=_head(said["head"]),
            path=path,
            source=str(said["source"]),
            sha256=str(said["sha256"]),
            taken=datetime.fromisoformat(said["taken"]),
        )
    except _BROKEN:
        return None


def _head(said: Mapping[str, Any]) -> VocabularyHead:
    counts = {each: int(said[each]) for each in ("occupations", "titles")}
    words = {each: str(said[each]) for each in ("release", "language", "attribution", "licence")}
    return VocabularyHead(scheme=Scheme(said["scheme"]), **words, **counts)  # type: ignore[arg-type]


def _concept(said: Mapping[str, Any]) -> Concept:
    words = {each: str(said[each]) for each in ("id", "code", "label", "isco", "soc")}
    return Concept(others=tuple(map(str, said["others"])), **words)


def _broken(name: str) -> Refusal:
    return Refusal("broken-vocabulary", f"{name} is damaged.", "Import the vocabulary from its download anew.", place=name)
