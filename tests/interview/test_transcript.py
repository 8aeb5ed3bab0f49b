"""Transcripts: who said what, in which order."""

from proprietor.interview.transcript import words_in
from tests.interview.talks import transcript_of

TALK = transcript_of("""
    Dana: Good morning.
    Owen: Good morning, and thank you.
    Dana: Do sit down.
""")


def test_speakers_come_in_the_order_in_which_they_first_speak() -> None:
    assert TALK.speakers == ("Dana", "Owen")


def test_words_are_counted_over_all_utterances() -> None:
    assert words_in(TALK.utterances) == 10
    assert words_in(()) == 0
