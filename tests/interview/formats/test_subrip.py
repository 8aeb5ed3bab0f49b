"""SubRip: numbered subtitles."""

from collections.abc import Callable

import pytest

from proprietor.interview.formats.sheet import Sheet, sheet_of
from proprietor.interview.formats.subrip import SUBRIP
from proprietor.values.refusals import Refusal


def test_subtitles_with_speakers_in_brackets(sheet: Callable[[str], Sheet]) -> None:
    reading = SUBRIP.read(sheet("talk.srt"))
    assert reading is not None
    assert [(turn.speaker, turn.text, turn.start, turn.end) for turn in reading.turns] == [
        ("SPEAKER_00", "What would you change first?", 1.0, 3.5),
        ("SPEAKER_01", "The handover. We lose an hour each shift.", 4.0, 8.25),
        ("SPEAKER_00", "An hour?", 8.5, 10.0),
        ("SPEAKER_01", "At least.", 10.1, 12.0),
    ]


def test_subtitles_may_lack_numbers_and_have_gaps() -> None:
    reading = SUBRIP.read(sheet_of("00:00:01,000 --> 00:00:02,000\nHi\n\nthere"))
    assert reading is not None
    assert [turn.text for turn in reading.turns] == ["Hi there"]


@pytest.mark.parametrize("text", ["1\n00:00:01 -> 00:00:02\nHi", "1\n\n00:00 --> later\nHi"])
def test_without_a_cue_the_file_is_broken(text: str) -> None:
    with pytest.raises(Refusal, match="not one cue") as refused:
        SUBRIP.read(sheet_of(text, "talk.srt"))
    assert refused.value.code == "broken-file"


@pytest.mark.parametrize("text", ["", "Ana: a -> b", "1\nAna: a --> b", "Ana: Hi\n00:00:01,000 --> 00:00:02,000\nHi", "-->"])
def test_other_texts_are_none(text: str) -> None:
    assert SUBRIP.read(sheet_of(text)) is None
