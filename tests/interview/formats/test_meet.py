"""Google Meet: a document with times, or captions with a footer."""

from collections.abc import Callable

import pytest

from proprietor.interview.formats.meet import MEET
from proprietor.interview.formats.sheet import Sheet, sheet_of

Sheets = Callable[[str], Sheet]


def heard(sheet: Sheet) -> list[tuple[str, str, float | None]]:
    reading = MEET.read(sheet)
    assert reading is not None
    return [(turn.speaker, " ".join(turn.text.split()), turn.start) for turn in reading.turns]


def test_times_between_are_the_start_of_the_turn_below(sheet: Sheets) -> None:
    assert heard(sheet("meet.txt")) == [
        ("Ana Ruiz", "Hello Ben. Can you hear me?", 0.0),
        ("Ben Okafor", "I can.", None),
        ("Ana Ruiz", "Then let us go on.", 300.0),
    ]


def test_captions_stand_under_names(sheet: Sheets) -> None:
    assert heard(sheet("meet-captions.txt")) == [
        ("Ana Ruiz", "hello everyone can you see my screen", None),
        ("Ben Okafor", "yes we can Okay", None),
        ("Ana Ruiz", "good then let's start", None),
    ]


def test_a_footer_is_enough_for_named_turns() -> None:
    assert heard(sheet_of("Ana: Hi\nBen: Ho\nTranscript ended")) == [("Ana", "Hi", None), ("Ben", "Ho", None)]


@pytest.mark.parametrize("text", ["Ana: Hi\nBen: Ho", "0:15\nhello", "Ana: Hi\n12:99:\nBen: Ho", "hello\nTranscript ended"])
def test_other_texts_are_none(text: str) -> None:
    assert MEET.read(sheet_of(text)) is None
