"""Grain: topics between the speakers."""

from collections.abc import Callable

import pytest

from proprietor.interview.formats.grain import GRAIN
from proprietor.interview.formats.sheet import Sheet, sheet_of

Sheets = Callable[[str], Sheet]


@pytest.mark.parametrize(
    ("name", "topics"),
    [
        ("grain.txt", ("Welcome and small talk", "How the night shift works", "Next steps")),
        ("grain-named.txt", ("The night shift", "Next steps")),
    ],
)
def test_topics_are_left_out(sheet: Sheets, name: str, topics: tuple[str, ...]) -> None:
    reading = GRAIN.read(sheet(name))
    assert reading is not None
    assert [(turn.speaker.split()[0], turn.text.strip()) for turn in reading.turns] == [
        ("Ana", "Hello Ben. Did you find us?"),
        ("Ben", "I did, thank you."),
        ("Ana", "Tell me about the night shift."),
        ("Ben", "We are nine."),
        ("Ana", "We will write by Friday."),
    ]
    assert reading.left_out == topics


@pytest.mark.parametrize(
    "text",
    [
        "Ana: Hi.\n\nThe night shift\n\nBen: Ho.",
        "The night shift\n\nThe day shift\n\nThe late shift",
        "Ana: Hi.\n\nYes I do\n\nBen: Ho.\n\nSo do I\n\nAna: Well.\n\nThen it is two.\n\nBen: Yes.",
        "Ana: Hi.\n\nYes I do\n\nAnd you\n\nBen: Ho.",
    ],
)
def test_a_short_paragraph_of_speech_is_no_topic(text: str) -> None:
    assert GRAIN.read(sheet_of(text)) is None
