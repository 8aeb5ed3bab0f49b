"""Numbered lines: a number before each name."""

from collections.abc import Callable

import pytest

from proprietor.interview.formats.numbered import NUMBERED
from proprietor.interview.formats.sheet import Sheet, sheet_of


def test_numbers_before_names(sheet: Callable[[str], Sheet]) -> None:
    reading = NUMBERED.read(sheet("numbered.txt"))
    assert reading is not None
    assert [(turn.speaker, turn.text) for turn in reading.turns] == [
        ("Ana Ruiz", "Hello Ben, can you hear me?"),
        ("Ben Okafor", "I can."),
        ("Ana Ruiz", "Then let me ask: how old is the backlog?"),
        ("Ben Okafor", "Six weeks."),
    ]


@pytest.mark.parametrize("text", ["1. Cut costs\n2. Built a ramp", "Ana: 1 of us\nBen: 2 of us", "1\n2\n3"])
def test_a_list_is_no_talk(text: str) -> None:
    assert NUMBERED.read(sheet_of(text)) is None
