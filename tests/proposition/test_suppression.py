"""Suppression: comments that ask for silence, and ids of evidence."""

import pytest

from proprietor.proposition.rule import Suppression
from proprietor.proposition.suppression import without_comments, without_ids


@pytest.mark.parametrize(
    ("line", "rest", "asked"),
    [
        ("Cut costs", "Cut costs", ()),
        ("ignore this", "ignore this", ()),
        ("Cut <!-- lint: ignore W204 they counted -->", "Cut", (Suppression(("W204",), "they counted"),)),
        ("Cut  # lint: ignore W204, E101: both known", "Cut", (Suppression(("W204", "E101"), "both known"),)),
        ("Cut <!-- lint: ignore -->", "Cut", (Suppression((), ""),)),
        ("Cut <!-- lint: ignore everything now -->", "Cut", (Suppression(("everything",), "now", ("everything",)),)),
        ("Cut <!-- lint: IGNORE W999 -->", "Cut", (Suppression(("W999",), "", ("W999",)),)),
    ],
)
def test_comments_are_read(line: str, rest: str, asked: tuple[Suppression, ...]) -> None:
    assert without_comments(line) == (rest, asked)


@pytest.mark.parametrize(
    ("line", "rest", "ids"),
    [
        ("Cut costs", "Cut costs", ()),
        ("Every ward", "Every ward", ()),
        ("Cut costs [ev12]", "Cut costs", ("ev12",)),
        ("Cut costs [ev12, win_4k7m2p9qxt].", "Cut costs.", ("ev12", "win_4k7m2p9qxt")),
    ],
)
def test_ids_are_read(line: str, rest: str, ids: tuple[str, ...]) -> None:
    assert without_ids(line) == (rest, ids)
