"""Vectors: the titles of a vocabulary as an encoder saw them, kept on the disk, for encoding them takes a while."""

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from proprietor.importers.whole import write_whole
from proprietor.market.vocabularies import Vocabulary
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

    from proprietor.market.encoding import Encoder

ENDING = ".vectors.npy"


class KeptVectors:
    """Encoded titles beside the vocabularies they belong to, one file for each vocabulary: that of the encoder used last."""

    def __init__(self, place: Path) -> None:
        """Name the folder."""
        self._place = place

    def vectors(self, vocabulary: Vocabulary, encoder: "Encoder") -> "NDArray[float32]":
        """The titles of a vocabulary encoded, in their order; shape (titles, dimensions).

        They are kept with half the digits, which changes a cosine by less than .001; a folder that cannot be written costs the
        time anew, and nothing else.
        """
        import numpy as np  # noqa: PLC0415 - starting must stay quick

        labels = [label for _, labels in vocabulary.labelled for label in labels]
        path = self._place / f"{vocabulary.head.name}.{_digest(labels, encoder.name)}{ENDING}"
        with suppress(OSError, ValueError, EOFError):
            kept = np.load(path, allow_pickle=False)
            if kept.ndim == 2 and len(kept) == len(labels):  # noqa: PLR2004 - rows and columns
                return kept.astype(np.float32)  # type: ignore[no-any-return]
        made = encoder.encode(labels)
        with suppress(OSError, Refusal):
            self.drop(vocabulary.head.name)
            write_whole(path, lambda file: np.save(file, made.astype(np.float16), allow_pickle=False))
        return made

    def drop(self, name: str) -> None:
        """Remove what is kept of a vocabulary."""
        for path in self._place.glob(f"{name}.*{ENDING}"):
            path.unlink(missing_ok=True)


def _digest(labels: Sequence[str], encoder: str) -> str:
    return hashlib.sha256("\n".join([encoder, *labels]).encode("utf-8", "surrogatepass")).hexdigest()[:16]
