"""Tactiq: a time before each line."""

from collections.abc import Callable

import pytest

from proprietor.interview.formats.sheet import Sheet, sheet_of
from proprietor.interview.formats.tactiq import TACTIQ

Sheets = Callable[[str], Sheet]


def heard(sheet: Sheet) -> list[tuple[str, str, float | None]]:
    reading = TACTIQ.read(sheet)
    assert reading is not None
    return [(turn.speaker, " ".join(turn.text.split()), turn.start) for turn in reading.turns]


def test_times_before_names(sheet: Sheets) -> None:
    assert heard(sheet("tactiq.txt")) == [
        ("Ana Ruiz", "Hello Ben, can you hear me?", 1.0),
        ("Ben Okafor", "I can.", 4.0),
        ("Ana Ruiz", "There is one thing: the backlog. It is six weeks old.", 9.0),
        ("Ben Okafor", "Seven, by now.", 3730.0),
    ]


def test_times_in_brackets(sheet: Sheets) -> None:
    assert [(speaker, start) for speaker, _, start in heard(sheet("brackets.txt"))] == [
        ("Ana Ruiz", 1.0),
        ("Ben Okafor", 4.0),
        ("Ana Ruiz", 9.0),
        ("Ben Okafor", 13.0),
    ]


def test_what_whisper_prints(sheet: Sheets) -> None:
    assert heard(sheet("whisper-console.txt")) == [("", "What went wrong?", 0.0), ("", "The pump failed twice.", 2.5)]


@pytest.mark.parametrize(
    "line", ["00:03 | Ana: Hi", "00:03 - Ana: Hi", "**[00:03] Ana:** Hi", "[00:03]: Ana: Hi", "[00:03]Ana: Hi"]
)
def test_a_time_in_many_ways(line: str) -> None:
    assert heard(sheet_of(f"{line}\n00:05 Ben: Ho")) == [("Ana", "Hi", 3.0), ("Ben", "Ho", 5.0)]


def test_a_time_above_its_line() -> None:
    assert heard(sheet_of("0:00\nhello\n0:03\nand welcome")) == [("", "hello", 0.0), ("", "and welcome", 3.0)]


def test_other_texts_are_none() -> None:
    assert TACTIQ.read(sheet_of("Ana: Hi\nBen: Ho")) is None
