"""Turns: what one side says until the other really takes over."""

import pytest

from proprietor.interview.analysis.turns import LONGEST_TURN, SECONDS_A_WORD, Turn, is_backchannel, turns_of
from proprietor.interview.transcript import Side
from tests.interview.talks import transcript_of


def turns(dialogue: str, *mine: str, marked: bool | None = True) -> list[Turn]:
    return list(turns_of(transcript_of(dialogue).utterances, mine or ("Me",), marked=marked))


def said(found: list[Turn]) -> list[tuple[str, str]]:
    return [(each.speaker, each.text) for each in found]


@pytest.mark.parametrize("words", ["mm-hm", "yeah right", "i see", "oh okay sure"])
def test_a_few_words_of_listening_are_a_backchannel(words: str) -> None:
    assert is_backchannel(tuple(words.replace("-", " ").split()))


@pytest.mark.parametrize("words", ["", "permits", "yeah we do", "yeah yeah okay right"])
def test_other_words_and_longer_runs_are_none(words: str) -> None:
    assert not is_backchannel(tuple(words.split()))


def test_lines_of_one_speaker_are_one_turn() -> None:
    found = turns("""
        Dana: We run two shifts.
        Dana: The night is thin.
        Me: How thin?
    """)
    assert said(found) == [("Dana", "We run two shifts. The night is thin."), ("Me", "How thin?")]
    assert [each.number for each in found] == [1, 2]
    assert [each.utterances for each in found] == [(1, 2), (3,)]
    assert [each.side for each in found] == [Side.THEM, Side.ME]
    assert [each.words for each in found] == [8, 2]
    assert found[0].lows == ("we", "run", "two", "shifts", "the", "night", "is", "thin")


def test_listening_does_not_break_a_turn_and_is_kept_beside_it() -> None:
    found = turns("""
        Dana: We run two shifts.
        Me: Mm-hm.
        Dana: The night is thin.
        Me: Since when?
    """)
    assert said(found) == [("Dana", "We run two shifts. The night is thin."), ("Me", "Since when?")]
    assert found[0].heard == ("Mm-hm.",)
    assert found[1].heard == ()


def test_after_a_question_the_same_words_are_an_answer() -> None:
    found = turns("""
        Me: Do you run nights?
        Dana: Yeah.
        Me: Many?
    """)
    assert [text for _, text in said(found)] == ["Do you run nights?", "Yeah.", "Many?"]


def test_when_talk_goes_on_after_the_question_they_are_listening_again() -> None:
    found = turns("""
        Me: Do you run nights? I mean with a full crew.
        Dana: Right.
        Me: I ask since I have.
    """)
    assert len(found) == 1


def test_with_marks_a_sentence_still_open_asks_nothing_yet() -> None:
    dialogue = """
        Me: What do you
        Dana: mm hm
        Me: do at night?
    """
    assert [text for _, text in said(turns(dialogue))] == ["What do you do at night?"]
    assert len(turns(dialogue, marked=False)) == 3


def test_a_colleague_on_the_same_side_takes_the_turn_even_with_a_word() -> None:
    found = turns("""
        Dana: We run two shifts.
        Lindsay: Right.
        Dana: And a weekend.
    """)
    assert [each.speaker for each in found] == ["Dana", "Lindsay", "Dana"]
    assert {each.side for each in found} == {Side.THEM}


def test_talk_that_opens_with_listening_is_a_turn() -> None:
    assert said(turns("Me: Mm-hm.")) == [("Me", "Mm-hm.")]


def test_listening_that_goes_on_to_speak_is_one_turn_with_it() -> None:
    found = turns("""
        Dana: We run two shifts.
        Me: Right.
        Me: And who covers the night?
    """)
    assert said(found)[1] == ("Me", "Right. And who covers the night?")
    assert found[0].heard == ()


def test_nothing_said_is_no_turn() -> None:
    assert list(turns_of((), ("Me",))) == []


def test_times_run_from_the_first_line_to_the_last() -> None:
    (found,) = turns("""
        1-4 Dana: We run two shifts.
        4-9.5 Dana: The night is thin.
    """)
    assert (found.start, found.end, found.seconds) == (1, 9.5, 8.5)
    assert [each.seconds for each in turns("1-1.5 Dana: No.")] == [0.5]


@pytest.mark.parametrize(
    ("start", "end"),
    [(None, None), (3.0, None), (None, 3.0), (3.0, 3.0), (5.0, 3.0), (0.0, LONGEST_TURN + 1), (0.0, float("nan"))],
)
def test_without_times_that_can_be_a_turn_lasts_as_long_as_its_words(start: float | None, end: float | None) -> None:
    turn = Turn(number=1, side=Side.ME, speaker="Me", text="We did.", words=2, start=start, end=end)
    assert turn.seconds == 2 * SECONDS_A_WORD
