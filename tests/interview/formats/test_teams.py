"""Teams text: copied out of Teams or its document."""

from collections.abc import Callable

import pytest

from proprietor.interview.formats.sheet import Sheet, sheet_of
from proprietor.interview.formats.teams import TEAMS

Sheets = Callable[[str], Sheet]


def test_the_document_that_teams_saves(sheet: Sheets) -> None:
    reading = TEAMS.read(sheet("teams.txt"))
    assert reading is not None
    assert [(turn.speaker, turn.start) for turn in reading.turns] == [
        ("Ruiz, Ana (HR)", 3.0),
        ("Okafor, Ben", 9.0),
        ("Ruiz, Ana (HR)", 15.0),
    ]
    assert reading.echoed == 1


def test_the_page_that_teams_shows(sheet: Sheets) -> None:
    reading = TEAMS.read(sheet("teams-web.txt"))
    assert reading is not None
    assert [(turn.speaker, turn.text.strip(), turn.start) for turn in reading.turns] == [
        ("Ana Ruiz", "Good morning, Ben.", 3.0),
        ("Ana Ruiz", "Shall we start?", 5.0),
        ("Ben Okafor", "Please.", 69.0),
    ]
    assert reading.echoed == 2


@pytest.mark.parametrize(
    "sign", ["Ana   0:03\nHi.", "Ana  0:03\nAna  0:03\nHi.", "Ana started transcription\nAna  0:03\nHi.\nBen  0:05\nHo."]
)
def test_by_what_teams_is_known(sign: str) -> None:
    assert TEAMS.read(sheet_of(sign)) is not None


@pytest.mark.parametrize("text", ["Ana  0:03\nHi.", "Ana   0:03\nHi.\nTranscribed by https://otter.ai", "Ana: Hi\nBen: Ho"])
def test_other_texts_are_none(text: str) -> None:
    assert TEAMS.read(sheet_of(text)) is None
