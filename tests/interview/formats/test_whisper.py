"""Whisper JSON: segments, words and speakers."""

import json
from collections.abc import Callable

import pytest

from proprietor.interview.formats.sheet import Reading, Sheet, Turn, sheet_of
from proprietor.interview.formats.whisper import WHISPER
from proprietor.values.refusals import Refusal

Sheets = Callable[[str], Sheet]


def read(content: object) -> Reading:
    reading = WHISPER.read(sheet_of(json.dumps(content)))
    assert reading is not None
    return reading


def test_whisper_says_how_sure_it_was(sheet: Sheets) -> None:
    reading = WHISPER.read(sheet("whisper.json"))
    assert reading is not None
    assert [(turn.speaker, turn.text.strip(), turn.start, turn.end) for turn in reading.turns] == [
        ("", "What went wrong?", 0.0, 1.9),
        ("", "The pump failed twice.", 2.1, 4.4),
    ]
    assert [turn.confidence for turn in reading.turns] == pytest.approx([0.905, 0.407], abs=0.001)


def test_a_segment_whose_words_change_speaker_is_split(sheet: Sheets) -> None:
    reading = WHISPER.read(sheet("whisperx.json"))
    assert reading is not None
    assert [(turn.speaker, turn.text.strip(), turn.start, turn.end) for turn in reading.turns] == [
        ("SPEAKER_00", "What went wrong?", 0.1, 1.0),
        ("SPEAKER_01", "The pump.", 2.0, 3.0),
        ("SPEAKER_01", "It failed twice.", 3.5, 4.5),
    ]
    assert [turn.confidence for turn in reading.turns] == pytest.approx([0.8, 0.6, 0.5])


def test_a_bare_list_of_segments() -> None:
    segments = [{"text": "Hi", "speaker": "A"}, {"text": "Ho", "speaker": "B", "words": [{"word": "Ho"}]}, {"no": "text"}, 3]
    assert read(segments).turns == (Turn("A", "Hi"), Turn("B", "Ho"))


def test_a_text_alone_has_a_turn_a_line() -> None:
    assert read({"text": "Hi\nHo"}).turns == (Turn("", "Hi"), Turn("", "Ho"))


def test_an_empty_list_beside_a_text_leaves_the_text() -> None:
    assert read({"segments": [], "text": "Hi"}).turns == (Turn("", "Hi"),)


@pytest.mark.parametrize("value", [True, "1.0", None, float("nan"), float("inf"), 10**400, -1e12])
def test_numbers_that_are_none_are_left_out(value: object) -> None:
    assert read([{"text": "Hi", "start": value, "avg_logprob": value}]).turns == (Turn("", "Hi"),)


def test_a_confidence_stays_between_none_and_all() -> None:
    assert read([{"text": "Hi", "avg_logprob": 3, "words": []}]).turns[0].confidence == 1.0
    assert read([{"text": "Hi", "words": [{"word": "Hi", "score": 7}]}]).turns[0].confidence == 1.0


def test_odd_words_and_names_are_no_trouble() -> None:
    assert read([{"text": "Hi", "words": "none", "speaker": 3}]).turns == (Turn("", "Hi"),)
    assert read([{"text": "Hi Ho", "words": [{"text": "Hi", "speaker": "A"}, 4, {"speaker": "B", "word": 5}]}]).turns == (
        Turn("A", "Hi"),
        Turn("B", "5"),
    )


def test_words_name_a_speaker_whom_the_segment_does_not() -> None:
    assert read([{"text": "Hi", "words": [{"word": "Hi", "speaker": "A"}]}]).turns == (Turn("A", "Hi"),)


def test_json_that_breaks_off_is_refused_with_its_place() -> None:
    with pytest.raises(Refusal, match="line 2, column 14") as refused:
        WHISPER.read(sheet_of('{"segments":\n [{"start": 0', "talk.json"))
    assert (refused.value.code, refused.value.place) == ("broken-file", "talk.json")


@pytest.mark.parametrize("text", ['{"a":' * 100_000, '{"a": ' + "1" * 5000 + "}"])
def test_json_made_to_hurt_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="too long to be read"):
        WHISPER.read(sheet_of(text))


@pytest.mark.parametrize("text", ['{"foo": 1}', "[]", "{}", '{"segments": 3, "text": 4}', '[{"text": 3}]'])
def test_json_of_another_kind_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="neither"):
        WHISPER.read(sheet_of(text))


@pytest.mark.parametrize("text", ["[00:01] Ana: Hi", "{laughs} Hi", "Ana: {}", "", "[inaudible]"])
def test_other_texts_are_none(text: str) -> None:
    assert WHISPER.read(sheet_of(text)) is None
