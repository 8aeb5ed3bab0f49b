"""What is asked of whoever keeps vocabularies, and the values that come from there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

    from proprietor.market.encoding import Encoder
    from proprietor.market.vocabularies import Vocabulary, VocabularyHead


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedRow:
    """A row of a download that was left out: its file, the line on which it begins, and the reason."""

    file: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """What an official download holds.

    Attributes:
        name: of the file or folder.
        sha256: of its bytes; of a folder, of the names and digests of the files that were read.
        files: names of the files that were read.
        vocabularies: one a language.
        passed: how many rows were left out.
        passed_rows: the first of them.
    """

    name: str
    sha256: str
    files: tuple[str, ...]
    vocabularies: "tuple[Vocabulary, ...]"
    passed: int
    passed_rows: tuple[PassedRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelvedVocabulary:
    """A vocabulary that is kept.

    Attributes:
        head: what is said of it as a whole.
        path: its file.
        source: the name of the download it was read from.
        sha256: that download's digest.
        taken: when it was read, in UTC.
    """

    head: "VocabularyHead"
    path: Path
    source: str
    sha256: str
    taken: datetime


class VocabularyShelf(Protocol):
    """Who reads official downloads and keeps vocabularies as files."""

    def look_into(self, path: Path, release: str = "") -> Download:
        """Read a download: a zip file, a folder, or one of its tables.

        Raises:
            Refusal: `no-vocabulary`, `broken-vocabulary`, `too-large`, `not-text`, `encrypted`, `unreadable` or `bad-value`.
        """

    def keep(self, download: Download, at: datetime) -> Sequence[ShelvedVocabulary]:
        """Keep its vocabularies; one of the same name is replaced.

        Raises:
            Refusal: `unwritable`.
        """

    def every(self) -> Sequence[ShelvedVocabulary]:
        """What is kept, by name; files that are no vocabularies are passed over."""

    def faults(self) -> Sequence[str]:
        """Names of files that look like vocabularies and cannot be read."""

    def drop(self, shelved: ShelvedVocabulary) -> None:
        """Remove one, with what was made of it.

        Raises:
            Refusal: `unwritable`.
        """

    def open(self, shelved: ShelvedVocabulary) -> "Vocabulary":
        """Read one.

        Raises:
            Refusal: `broken-vocabulary`.
        """

    def encoder(self, model: Path | None) -> "Encoder":
        """The encoder of a model's folder, or the installed one.

        Raises:
            Refusal: `missing-part` or `broken-encoder`.
        """

    def vectors(self, vocabulary: "Vocabulary", encoder: "Encoder") -> "NDArray[float32]":
        """The titles of a vocabulary encoded, in their order; kept, for this takes some seconds to a minute."""
