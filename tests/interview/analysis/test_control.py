"""Control: who leads the talk after each turn."""

import pytest

from proprietor.interview.analysis.control import control_after, other, shift_of
from proprietor.interview.analysis.labels import Answered, Shift
from proprietor.interview.analysis.turns import Turn
from proprietor.interview.transcript import Side
from proprietor.language.talk.speech import lows_of
from tests.interview.talks import read


def turn(text: str, side: Side = Side.ME) -> Turn:
    lows = tuple(lows_of(text))
    return Turn(number=1, side=side, speaker="x", text=text, words=len(lows), lows=lows)


def leads(dialogue: str) -> list[str]:
    return [each.control for each in read(dialogue)]


def test_the_other_side_of_the_table_is_the_other_side() -> None:
    assert [other(Side.ME), other(Side.THEM)] == [Side.THEM, Side.ME]


def test_an_assertion_leads_unless_it_answers_a_question() -> None:
    assert leads("""
        Dana: We run two shifts.
        Me: At our mill we had three of them.
    """) == ["them", "me"]
    assert leads("""
        Dana: How many shifts did you run?
        Me: At our mill we had three of them.
    """) == ["them", "them"]


def test_a_question_or_request_leads() -> None:
    assert leads("""
        Dana: We run two shifts.
        Me: Who covers the night?
        Dana: A crew of four does.
        Me: Tell me about the four.
    """) == ["them", "me", "me", "me"]


def test_a_prompt_hands_the_lead_to_the_hearer() -> None:
    assert leads("""
        Me: We had three shifts once.
        Dana: Good.
    """) == ["me"]
    assert control_after(turn("Mm-hm."), (), None, Side.ME) is Side.THEM
    assert control_after(turn("Mm-hm."), (), None, Side.THEM) is Side.THEM


def test_a_prompt_that_answers_leaves_the_lead_where_it_was() -> None:
    assert control_after(turn("Yes."), (), Answered.YES, Side.THEM) is Side.THEM


def test_a_dodge_takes_the_lead() -> None:
    assert leads("""
        Dana: What do you earn today?
        Me: I'd rather not say that before I know the work.
    """) == ["them", "me"]


def test_an_answer_followed_by_a_question_leads() -> None:
    assert leads("""
        Dana: How many shifts did you run?
        Me: We ran three of them. How many do you run here?
    """) == ["them", "me"]


def test_asking_back_before_answering_leaves_the_lead() -> None:
    assert leads("""
        Dana: How many did you make?
        Me: In the year, or the month?
    """) == ["them", "them"]


@pytest.mark.parametrize(
    ("back", "leads_after"),
    [("In the year, or the month, or weeks?", "them"), ("In the year, or the month, or the week?", "me")],
)
def test_only_a_few_words_ask_back(back: str, leads_after: str) -> None:
    assert leads(f"Dana: How many did you make?\nMe: {back}")[-1] == leads_after


def test_a_request_never_merely_asks_back() -> None:
    assert leads("""
        Dana: How many did you make?
        Me: Tell me more about that.
    """) == ["them", "me"]


@pytest.mark.parametrize(
    ("before", "after", "asks", "shift"),
    [
        (Side.ME, Side.ME, False, None),
        (Side.ME, Side.THEM, False, Shift.ABDICATED),
        (Side.THEM, Side.ME, False, Shift.SEIZED),
        (Side.THEM, Side.ME, True, Shift.ASKED),
    ],
)
def test_the_lead_goes_over_by_giving_it_taking_it_or_asking_for_it(
    before: Side, after: Side, asks: bool, shift: Shift | None
) -> None:
    asked = read("Me: Who covers the night?")[0].asked if asks else ()
    assert shift_of(before, after, turn("x"), asked) is shift


def test_whoever_speaks_first_leads_at_first_and_takes_it_from_nobody() -> None:
    assert [each.shift for each in read("Me: Shall I begin?\nDana: Do.")] == [None, None]
