"""What they told: difficulties, whether they were taken up, and what stayed unasked."""

import pytest

from proprietor.interview.analysis.told import LATER, Told, told_in
from proprietor.interview.intents import Intent
from tests.interview.talks import read

TROUBLE = "Dana: We lose the night permits, and we are short of foremen."


def told(dialogue: str) -> Told:
    return told_in(read(f"{TROUBLE}\n{dialogue}"))[0]


def test_a_difficulty_is_told_in_the_words_of_whoever_has_it() -> None:
    found = told("Me: I see, well, my notice is three months.")
    assert found.at.turn == 1
    assert found.words == ("lose", "short of")


def test_what_nobody_asks_about_stays_unasked_in_full() -> None:
    found = told("Me: My notice is three months.\nDana: Fine with us, I would say.")
    assert found.taken_up == ()
    assert found.unasked == (Intent.PROBLEM, Intent.IMPLICATION, Intent.NEED_PAYOFF)


def test_a_question_that_follows_at_once_takes_it_up() -> None:
    found = told("Me: How many vans do you have?")
    assert [each.text for each in found.taken_up] == ["How many vans do you have?"]
    assert found.unasked == (Intent.IMPLICATION, Intent.NEED_PAYOFF)


@pytest.mark.parametrize(
    "reply",
    [
        "So you lose the permits and you are short of foremen.",
        "At my last job we had the same with permits, and a board by the gate helped.",
    ],
)
def test_saying_it_back_or_offering_a_thought_on_it_at_once_takes_it_up_too(reply: str) -> None:
    found = told(f"Me: {reply}")
    assert [each.text for each in found.taken_up] == [reply]
    assert len(found.unasked) == 3


def test_one_about_terms_does_not() -> None:
    assert told("Me: What is the salary?").taken_up == ()


def test_a_later_one_takes_it_up_by_its_words_only() -> None:
    between = "Me: My notice is three months.\nDana: Fine with us, I would say."
    assert told(f"{between}\nMe: How many vans do you have?").taken_up == ()
    assert [each.turn for each in told(f"{between}\nMe: Who looks after permits, then?").taken_up] == [4]


def test_words_count_without_the_stops_that_follow_them() -> None:
    between = "Me: My notice is three months.\nDana: Fine with us, I would say."
    assert len(told(f"{between}\nMe: About those permits, who looks?").taken_up) == 1


def test_each_kind_of_question_about_it_is_crossed_off() -> None:
    found = told("""
        Me: What makes the permits hard?
        Dana: The post does.
        Me: What does it cost you when permits fail?
        Dana: A night.
        Me: What would good look like for permits?
    """)
    assert len(found.taken_up) == 3
    assert found.unasked == ()


def test_a_question_long_after_takes_nothing_up() -> None:
    filler = "Me: My notice is three months.\nDana: Fine with us, I would say.\n" * (LATER // 2)
    assert told(f"{filler}Me: Who looks after permits, then?").taken_up == ()


def test_where_nothing_is_told_there_is_nothing() -> None:
    assert told_in(read("Dana: Good morning to you.\nMe: Good morning.")) == ()
