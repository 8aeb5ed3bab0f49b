"""Paragraphs: two people in turn, as a guess."""

from collections.abc import Callable

from proprietor.interview.formats.paragraphs import in_turn
from proprietor.interview.formats.sheet import Sheet, sheet_of


def test_paragraphs_take_turns(sheet: Callable[[str], Sheet]) -> None:
    reading = in_turn(sheet("paragraphs.txt"))
    assert reading.guessed
    assert [(turn.speaker, turn.text) for turn in reading.turns] == [
        ("Speaker 1", "What would you change first?"),
        ("Speaker 2", "The handover. There is one thing: time.\nWe lose an hour."),
        ("Speaker 1", "Each shift?"),
        ("Speaker 2", "Each shift."),
    ]


def test_lines_take_turns_where_nothing_parts_them() -> None:
    assert [turn.text for turn in in_turn(sheet_of("\none\ntwo\n")).turns] == ["one", "two"]
