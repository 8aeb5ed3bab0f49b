"""Objects: JSON of any service, read once, within limits, whatever it nests."""

import json
from collections.abc import Mapping
from functools import lru_cache

from proprietor.importers.exchange.gate import Piece
from proprietor.values.refusals import Refusal

LARGEST = 8 * 1024 * 1024
"""Bytes of an object that are read: empty lists take twenty times as much in memory (a guess: a CV has some kB)."""

_START = frozenset("{[")

_DECODER = json.JSONDecoder(strict=False)


def may_be_object(piece: Piece) -> bool:
    """Whether a file begins as JSON does."""
    return piece.beginning.lstrip()[:1] in _START


def keys_at_start(piece: Piece) -> frozenset[str]:
    """Words in quotes before a colon near the beginning of a file, by which its format is told."""
    return _keys(piece.beginning) if may_be_object(piece) else frozenset()


@lru_cache(2)
def _keys(start: str) -> frozenset[str]:
    parts = start.split('"')
    return frozenset(word for word, after in zip(parts[1::2], parts[2::2], strict=False) if after.lstrip()[:1] == ":")


def object_in(piece: Piece) -> Mapping[str, object]:
    """The object a file holds.

    Raises:
        Refusal: `broken-document` when it is broken, nested too deep, or no object.
    """
    try:
        held = _DECODER.decode(piece.text(LARGEST).strip())
    except (ValueError, RecursionError) as error:
        raise Refusal("broken-document", f"{piece.name} is broken JSON.", "Export it once more.", place=piece.name) from error
    if not isinstance(held, Mapping):
        raise Refusal("broken-document", f"{piece.name} holds no object.", "Export it once more.", place=piece.name)
    return held
