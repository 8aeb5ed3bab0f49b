"""Encoded titles on the disk: encoded once, anew for another encoder or other titles, and never in the way."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from proprietor.importers.vocabularies.vectors import KeptVectors
from proprietor.market.vocabularies import Concept, Scheme, Vocabulary, vocabulary_of


class Counting:
    """An encoder that counts how often it is asked."""

    def __init__(self, name: str = "one") -> None:
        self.name = name
        self.asked = 0

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        self.asked += 1
        rows = np.array([[len(text), 1.0] for text in texts], dtype=np.float32)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def vocabulary(*others: str) -> Vocabulary:
    return vocabulary_of(Scheme.ESCO, "1.2.1", "en", [Concept(id="http://x/1", code="1", label="baker", others=others)])


def test_titles_are_encoded_once(tmp_path: Path) -> None:
    shelf, encoder = KeptVectors(tmp_path / "shelf"), Counting()
    first, again = (shelf.vectors(vocabulary("oven hand"), encoder) for _ in range(2))
    assert encoder.asked == 1
    assert first.shape == again.shape == (2, 2)
    assert again.dtype == np.float32
    assert np.abs(first - again).max() < 0.001


def test_other_titles_or_another_encoder_are_encoded_anew_and_take_the_place(tmp_path: Path) -> None:
    shelf, encoder, other = KeptVectors(tmp_path), Counting(), Counting("two")
    shelf.vectors(vocabulary(), encoder)
    assert len(shelf.vectors(vocabulary("oven hand"), encoder)) == 2
    shelf.vectors(vocabulary("oven hand"), other)
    assert (encoder.asked, other.asked) == (2, 1)
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("data", [b"", b"no numbers", None])
def test_what_cannot_be_read_is_encoded_anew(tmp_path: Path, data: bytes | None) -> None:
    shelf, encoder = KeptVectors(tmp_path), Counting()
    shelf.vectors(vocabulary(), encoder)
    [path] = tmp_path.iterdir()
    if data is None:
        np.save(path, np.zeros(3))
    else:
        path.write_bytes(data)
    assert shelf.vectors(vocabulary(), encoder).shape == (1, 2)
    assert encoder.asked == 2


def test_a_place_that_cannot_be_written_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    encoder = Counting()
    assert [KeptVectors(tmp_path / "file").vectors(vocabulary(), encoder).shape for _ in range(2)] == [(1, 2)] * 2
    assert encoder.asked == 2
