"""MiniLM: found without importing its packages, run in batches of like length, and told when it is missing or broken."""

import json
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from proprietor.importers import minilm
from proprietor.importers.minilm import MiniLm, encoder_at
from proprietor.values.refusals import Refusal


class Session:
    """A model that turns each piece into a vector of its own, and remembers the shapes it was given."""

    shapes: list[tuple[int, int]]
    takes = ("input_ids", "attention_mask", "token_type_ids")
    whole = False

    def __init__(self, model: bytes, _: object, providers: list[str]) -> None:
        if model == b"broken":
            raise RuntimeError("no model")
        self.shapes = []
        assert providers == ["CPUExecutionProvider"]

    def get_inputs(self) -> list[SimpleNamespace]:
        return [SimpleNamespace(name=name) for name in self.takes]

    def run(self, _: None, given: dict[str, np.ndarray]) -> list[np.ndarray]:
        assert set(given) == set(self.takes)
        ids = given["input_ids"]
        self.shapes.append(ids.shape)
        pieces = np.stack([ids == 1, ids == 2, ids > 2], axis=2).astype(np.float32)
        pieces[ids == 0] = 99  # what fills up must not count
        return [pieces[:, 0] if self.whole else pieces]


class Words:
    """A tokenizer whose pieces are the lengths of words."""

    def __init__(self) -> None:
        self.most = 0

    @classmethod
    def from_str(cls, text: str) -> "Words":
        json.loads(text)
        return cls()

    def no_padding(self) -> None:
        """As asked."""

    def enable_truncation(self, most: int) -> None:
        self.most = most

    def encode(self, text: str) -> SimpleNamespace:
        return SimpleNamespace(ids=[len(word) for word in text.split()][: self.most] or [1])


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The two libraries, as far as they are used."""
    runtime = SimpleNamespace(SessionOptions=SimpleNamespace, InferenceSession=Session)
    monkeypatch.setitem(sys.modules, "onnxruntime", runtime)
    monkeypatch.setitem(sys.modules, "tokenizers", SimpleNamespace(Tokenizer=Words))


def refused(folder: Path | None) -> Refusal:
    with pytest.raises(Refusal) as caught:
        encoder_at(folder)
    return caught.value


@pytest.mark.usefixtures("installed")
def test_texts_are_encoded_in_their_order_each_of_length_one() -> None:
    rows = MiniLm(b"model", b"{}").encode(["a bb", "a", "bb bb bb", ""])
    assert rows.dtype == np.float32
    half = 0.5**0.5
    assert rows == pytest.approx(np.array([[half, half, 0], [1, 0, 0], [0, 1, 0], [1, 0, 0]]))


@pytest.mark.usefixtures("installed")
def test_texts_of_like_length_run_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(minilm, "BATCH", 2)
    model = MiniLm(b"model", b"{}")
    model.encode(["a a a a", "a", "a a a", "a"])
    assert model._session.shapes == [(2, 1), (2, 4)]
    assert model.encode([]).shape[0] == 0


@pytest.mark.usefixtures("installed")
def test_no_more_pieces_are_read_than_fit() -> None:
    model = MiniLm(b"model", b"{}")
    model.encode(["a " * 500])
    assert model._session.shapes == [(1, minilm.MOST_TOKENS)]


@pytest.mark.usefixtures("installed")
def test_a_model_may_give_one_vector_a_text_and_take_no_types(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Session, "whole", True)
    monkeypatch.setattr(Session, "takes", ("input_ids", "attention_mask"))
    assert MiniLm(b"model", b"{}").encode(["bb a"])[0] == pytest.approx([0, 1, 0])


@pytest.mark.usefixtures("installed")
def test_the_name_tells_models_apart() -> None:
    names = {MiniLm(*each).name for each in [(b"model", b"{}"), (b"other", b"{}"), (b"model", b"[]"), (b"model", b"{}")]}
    assert len(names) == 3


@pytest.mark.usefixtures("installed")
def test_a_folder_with_a_model_and_its_tokenizer(tmp_path: Path) -> None:
    assert "no ONNX models" in refused(tmp_path).sentence
    (tmp_path / "onnx").mkdir()
    (tmp_path / "onnx" / "model.onnx").write_bytes(b"model")
    assert refused(tmp_path).code == "broken-encoder"
    (tmp_path / "tokenizer.json").write_bytes(b"{}")
    assert encoder_at(tmp_path).name == MiniLm(b"model", b"{}").name
    (tmp_path / "tokenizer.json").write_bytes(b"{")
    assert refused(tmp_path).code == "broken-encoder"
    (tmp_path / "other.onnx").write_bytes(b"broken")
    assert "2 ONNX models" in refused(tmp_path).sentence
    (tmp_path / "onnx" / "model.onnx").unlink()
    assert refused(tmp_path).code == "broken-encoder"


@pytest.mark.usefixtures("installed")
def test_the_installed_model_is_read_as_data_and_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for package, data in (("made_up_model", b"model"), ("made_up_tokenizer", b"{}")):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").write_text("raise RuntimeError('its code is never run')")
        (tmp_path / package / "data.bin").write_bytes(data)
    monkeypatch.syspath_prepend(str(tmp_path))
    digests = (
        "9372c470eeadd5ecd9c3c74c2b3cb633f8e2f2fad799250a0f70d652b6b825e4",
        "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
    )
    monkeypatch.setattr(minilm, "MODEL", ("made_up_model", "data.bin", digests[0]))
    monkeypatch.setattr(minilm, "TOKENIZER", ("made_up_tokenizer", "data.bin", digests[1]))
    assert encoder_at(None).name == MiniLm(b"model", b"{}").name
    (tmp_path / "made_up_model" / "data.bin").write_bytes(b"other")
    assert refused(None).code == "broken-encoder"
    (tmp_path / "made_up_model" / "data.bin").unlink()
    assert refused(None).code == "missing-part"
    monkeypatch.setattr(minilm, "MODEL", ("there_is_no_such_package", "data.bin", ""))
    assert "proprietor[embed]" in refused(None).remedy


def test_without_the_libraries_the_command_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(Refusal) as caught:
        MiniLm(b"model", b"{}")
    assert caught.value.code == "missing-part"
    assert "proprietor[embed]" in caught.value.remedy
