"""WebVTT: captions."""

from collections.abc import Callable

import pytest

from proprietor.interview.formats.sheet import Sheet, sheet_of
from proprietor.interview.formats.webvtt import WEBVTT
from proprietor.values.refusals import Refusal

Sheets = Callable[[str], Sheet]


def heard(sheet: Sheet) -> list[tuple[str, str, float | None, float | None]]:
    reading = WEBVTT.read(sheet)
    assert reading is not None
    return [(turn.speaker, turn.text, turn.start, turn.end) for turn in reading.turns]


def test_teams_writes_one_utterance_in_parts(sheet: Sheets) -> None:
    assert heard(sheet("teams.vtt")) == [
        ("Ana Ruiz", "Good morning, Ben. Thanks for making the time. Shall we start with the team?", 3.189, 8.4),
        ("Ben Okafor", "Gladly. We are nine, in two shifts, R&D next door.", 9.1, 12.75),
        ("Ana Ruiz", "And what keeps you up at night?", 13.0, 15.0),
    ]


def test_zoom_writes_names_before_colons(sheet: Sheets) -> None:
    assert [(speaker, text) for speaker, text, _, _ in heard(sheet("zoom.vtt"))] == [
        ("Ana Ruiz", "Hello Ben, can you hear me?"),
        ("Ben Okafor", "Loud and clear."),
        ("Ana Ruiz", "There is one thing: the backlog. How old is it?"),
        ("Ben Okafor", "About six weeks."),
    ]


def test_notes_styles_regions_settings_and_keys_say_nothing(sheet: Sheets) -> None:
    assert heard(sheet("careful.vtt")) == [
        ("Ana", "Hi there, Ben <smiles>", 1.0, 4.0),
        ("Ben", "Hi Ana", 5.0, 6.0),
        ("Ana", "This cue goes back.", None, None),
        ("Ben", "This one ends first.", None, None),
        ("Ana", "Both", 10.0, 12.0),
        ("Ben", "speak here.", 10.0, 12.0),
    ]


def test_cues_that_run_backwards_are_counted_once_each(sheet: Sheets) -> None:
    reading = WEBVTT.read(sheet("careful.vtt"))
    assert reading is not None
    assert reading.backwards == 2


def test_meet_writes_names_above_and_a_footer(sheet: Sheets) -> None:
    assert [(speaker, text) for speaker, text, _, _ in heard(sheet("meet.vtt"))] == [
        ("Ana Ruiz", "Hello everyone"),
        ("Ana Ruiz", "can you see my screen"),
        ("Ben Okafor", "Yes we can"),
        ("Ana Ruiz", "Good then let's start"),
        ("Ben Okafor", "Go ahead"),
    ]


def test_rolling_captions_are_said_once(sheet: Sheets) -> None:
    assert [text for _, text, _, _ in heard(sheet("rolling.vtt"))] == ["so tell me", "about your week"]


def test_a_note_within_speech_is_speech() -> None:
    assert heard(sheet_of("WEBVTT\n00:01.000 --> 00:02.000\nI said\nNOTE this")) == [("", "I said NOTE this", 1.0, 2.0)]


@pytest.mark.parametrize("text", ["WEBVTT", "WEBVTT\n\nNOTE\n00:01.000 --> 00:02.000", "WEBVTT\n\n00:01 -> 00:02\nHi"])
def test_without_a_cue_the_file_is_broken(text: str) -> None:
    with pytest.raises(Refusal, match="not one cue") as refused:
        WEBVTT.read(sheet_of(text, "talk.vtt"))
    assert (refused.value.code, refused.value.place) == ("broken-file", "talk.vtt")


@pytest.mark.parametrize("text", ["", "WEBVTTX\n", "Ana: WEBVTT", "\nWEBVTT\n"])
def test_other_texts_are_none(text: str) -> None:
    assert WEBVTT.read(sheet_of(text)) is None
