"""Granola: notes, then me and them."""

from collections.abc import Callable

import pytest

from proprietor.interview.formats.granola import GRANOLA
from proprietor.interview.formats.sheet import Sheet, sheet_of


def test_the_notes_are_left_out(sheet: Callable[[str], Sheet]) -> None:
    reading = GRANOLA.read(sheet("granola.txt"))
    assert reading is not None
    assert [(turn.speaker, turn.text.strip()) for turn in reading.turns] == [
        ("Them", "Hello, did you find us?"),
        ("Me", "I did, thank you. There is one thing: I have to leave at four."),
        ("Them", "That is fine. Where do we start?"),
        ("Me", "With the night shift."),
    ]
    assert reading.left_out == (
        "# Interview with Acme",
        "### Team",
        "- Nine people, two shifts",
        "- Ben: runs nights",
        "### Next steps",
        "- They write by Friday",
    )


def test_the_heading_may_lack() -> None:
    reading = GRANOLA.read(sheet_of("Notes\n\nMe: Hi\nThem: Ho"))
    assert reading is not None
    assert ([turn.speaker for turn in reading.turns], reading.left_out) == (["Me", "Them"], ("Notes",))


@pytest.mark.parametrize("text", ["Ana: Hi\nBen: Ho", "Them: Hi\nMe: Ho\nAna: Hm", "Them: Hi", "Them: Hi\nTranscript\n"])
def test_other_texts_are_none(text: str) -> None:
    assert GRANOLA.read(sheet_of(text)) is None
