"""Quality: how far to trust a transcript, in sentences."""

import pytest

from proprietor.interview.formats.quality import LEAST_CONFIDENCE, LONG_TALK, MANY_UTTERANCES, MOST_AT_A_TABLE, quality_of
from proprietor.interview.formats.sheet import Reading
from proprietor.interview.transcript import Quality, Utterance


def said(*speakers: str, start: float | None = None, confidence: float | None = None) -> tuple[Utterance, ...]:
    return tuple(Utterance(number, name, "Hi", start, None, confidence) for number, name in enumerate(speakers, start=1))


def judged(utterances: tuple[Utterance, ...], **facts: object) -> Quality:
    return quality_of(utterances, Reading(turns=(), **facts), 0)  # type: ignore[arg-type]


def test_a_good_transcript_has_no_warning() -> None:
    assert judged(said("Ana", "Ben", start=1.0, confidence=LEAST_CONFIDENCE)) == Quality(
        labelled=1.0, speakers=2, timed=1.0, confidence=LEAST_CONFIDENCE
    )


def test_no_times_and_no_confidence_are_worth_no_warning() -> None:
    assert judged(said("Ana", "Ben")) == Quality(labelled=1.0, speakers=2, timed=0.0, confidence=None)


@pytest.mark.parametrize(
    ("quality", "beginning"),
    [
        (judged(said("Ana", "Ana")), "Only one speaker is named, “Ana”"),
        (judged(said("Ana", "Ben", "", "", "")), "Only 2 of 5 utterances name their speaker"),
        (judged(said("", "")), "No utterance names its speaker"),
        (judged(said("Speaker 1", "Speaker 2"), guessed=True), "No names were found"),
        (judged(said("Ana", "Ben", confidence=0.59)), "The recogniser was sure of its words to 59% only"),
        (judged(said("Ana", "Ben"), echoed=1), "1 line only repeats the line before and was dropped"),
        (judged(said("Ana", "Ben"), echoed=2), "2 lines only repeat the line before and were dropped"),
        (judged(said("Ana", "Ben"), backwards=1), "1 cue has times that cannot be read or run backwards; its words are kept"),
        (quality_of(said("Ana", "Ben"), Reading(turns=()), 1), "1 cue has times that cannot be read or run backwards"),
        (judged(said("Ana", "Ben"), left_out=("Notes",)), "1 line was left out as a heading or note that nobody said, beginning"),
        (judged(said("Ana", "Ben"), left_out=("x " * 99, "b")), "2 lines were left out as headings or notes"),
        (judged(said(*"ABCDEFGHI")), f"There are {MOST_AT_A_TABLE + 1} speakers"),
        (judged(said(*"AB" * MANY_UTTERANCES)), "This is long for one talk: 3,000 utterances. It is read all the same"),
        (
            judged((*said("A", start=0.0), *said("B", start=LONG_TALK + 1800))),
            "This is long for one talk: 3.5 hours. It is read all the same",
        ),
    ],
)
def test_each_weakness_is_said_once(quality: Quality, beginning: str) -> None:
    (warning,) = quality.warnings
    assert warning.startswith(beginning)
    assert warning.endswith(".")


def test_cues_that_run_backwards_are_counted_together() -> None:
    (warning,) = quality_of(said("Ana", "Ben"), Reading(turns=(), backwards=1), 2).warnings
    assert warning.startswith("3 cues have times that cannot be read or run backwards; their words are kept")


def test_a_long_heading_is_cut() -> None:
    (warning,) = judged(said("Ana", "Ben"), left_out=("x " * 99,)).warnings
    assert " …”" in warning


def test_a_guess_labels_nothing() -> None:
    assert judged(said("Speaker 1", "Speaker 2"), guessed=True).labelled == 0.0


def test_a_long_talk_at_the_limit_is_no_long_talk() -> None:
    assert judged((*said("A", start=0.0), *said("B", start=LONG_TALK))).warnings == ()
    assert judged(said(*("AB" * MANY_UTTERANCES)[:MANY_UTTERANCES])).warnings == ()
    assert judged(said(*"ABCDEFGH")).warnings == ()


def test_one_paragraph_without_names_is_not_told_to_be_two_people() -> None:
    (warning,) = judged(said("Speaker 1"), guessed=True).warnings
    assert "one paragraph" in warning
    assert "is named" not in warning


def test_letters_that_were_read_in_another_coding_are_warned_of() -> None:
    spoilt = "Für später: “geprüft” und schön".encode().decode("cp1252", "replace")
    (warning,) = judged((Utterance(1, "Ana", spoilt), *said("Ben"))).warnings
    assert warning.startswith("Signs such as “Ã¼” stand where letters should")
    assert not judged((Utterance(1, "Ana", "São Paulo, “geprüft”, château, 5 € – ÃO"), *said("Ben"))).warnings
