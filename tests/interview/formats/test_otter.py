"""Otter: paragraphs under names."""

from collections.abc import Callable

import pytest

from proprietor.interview.formats.otter import OTTER
from proprietor.interview.formats.sheet import Sheet, sheet_of

Sheets = Callable[[str], Sheet]


def test_paragraphs_under_names(sheet: Sheets) -> None:
    reading = OTTER.read(sheet("otter.txt"))
    assert reading is not None
    assert [(turn.speaker, turn.text.strip(), turn.start) for turn in reading.turns] == [
        ("Ana Ruiz", "Hello Ben. We spoke at 10:30 last time, so I will be short.", 3.0),
        ("Ben Okafor", "Please do. There is one thing: time.", 15.0),
        ("Ana Ruiz", "Then let me ask about the night shift.", 3723.0),
        ("Unknown Speaker", "Somebody should close the door.", 3750.0),
    ]
    assert reading.left_out[0] == "SUMMARY KEYWORDS"


@pytest.mark.parametrize("name", ["descript.txt", "fathom.txt"])
def test_other_programs_write_so_too(sheet: Sheets, name: str) -> None:
    reading = OTTER.read(sheet(name))
    assert reading is not None
    assert [turn.start for turn in reading.turns] == [3.0, 15.0, 20.0]
    assert [turn.speaker.split()[0] for turn in reading.turns] == ["Ana", "Ben", "Ana"]


def test_other_texts_are_none() -> None:
    assert OTTER.read(sheet_of("Ana: Hi\nBen: Ho")) is None
