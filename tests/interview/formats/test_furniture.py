"""Furniture: lines that programs write."""

import pytest

from proprietor.interview.formats.furniture import is_furniture, says_it_ended


@pytest.mark.parametrize(
    "line",
    [
        "Transcribed by https://otter.ai",
        "Transcript ended",
        "Meeting ended after 00:34:12 👋",
        "Transcription ended after 00:34:12",
        "Ana Ruiz started transcription",
        "  Ana Ruiz stopped transcription ",
        "-----",
        "This editable transcript was computer generated and might contain errors.",
    ],
)
def test_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize("line", ["The meeting ended badly for all of us", "Hello", "", "-", "a" * 1000])
def test_speech(line: str) -> None:
    assert not is_furniture(line)


def test_a_transcript_says_that_it_ended() -> None:
    assert says_it_ended("Ana\nHi\nTranscript ended")
    assert not says_it_ended("Ana said the transcript ended")
