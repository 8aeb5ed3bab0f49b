"""The dialogue about swings: what is asked next, what is refused, and that every step can be taken back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.decide.dialogue import Dialogue, Stage, back, begin, chose, counted, question
from proprietor.decide.options import SIX, with_pay
from proprietor.values.refusals import Refusal
from tests.decide.cases import LIFE, PAY

THREE = with_pay(30_000, 50_000, "GBP a year")[:3]


def after(*names: str) -> Dialogue:
    dialogue = begin(THREE)
    for name in names:
        dialogue = chose(dialogue, name)
    return dialogue


def sentence(dialogue: Dialogue) -> str:
    asked = question(dialogue)
    assert asked is not None
    return asked.sentence


def test_the_order_is_asked_first_then_the_points_then_one_of_them_again() -> None:
    dialogue = begin(THREE)
    asked = question(dialogue)
    assert asked is not None
    assert (asked.stage, asked.choices, asked.number, asked.of) == (Stage.ORDER, THREE, 1, 5)
    assert "at its worst in all of this" in asked.sentence
    dialogue = chose(dialogue, "growth")
    assert "Which one would you lift next?" in sentence(dialogue)
    dialogue = chose(dialogue, "pay")
    assert dialogue.order == ("growth", "pay", "interest"), "the last one follows by itself"
    assert sentence(dialogue) == (
        "Lifting growth from 0 points to 100 points counts 100. How much does lifting pay from 30,000 GBP a year to 50,000 GBP a "
        "year count beside it?"
    )
    dialogue = counted(counted(dialogue, 80), 40)
    asked = question(dialogue)
    assert asked is not None
    assert (asked.stage, asked.number, asked.of) == (Stage.AGAIN, 5, 5)
    assert asked.sentence.startswith("Once more, from another side. Leave growth out of it. Lifting pay")
    dialogue = counted(dialogue, 55)
    assert question(dialogue) is None
    assert (dialogue.points, dialogue.again) == ((80, 40), 55)


def test_with_two_or_where_the_second_counts_nothing_nothing_is_asked_again() -> None:
    two = counted(chose(begin((PAY, LIFE)), "life"), 0)
    assert (two.order, question(two)) == (("life", "pay"), None)
    assert question(counted(counted(after("pay", "growth"), 0), 0)) is None


def test_one_alone_needs_no_question_and_none_is_refused() -> None:
    one = begin((PAY,))
    assert (one.order, question(one), back(one)) == (("pay",), None, one)
    with pytest.raises(Refusal) as caught:
        begin(())
    assert caught.value.code == "empty"
    with pytest.raises(Refusal) as caught:
        begin(SIX * 3)
    assert caught.value.code == "too-many"


def test_what_is_not_to_be_chosen_is_refused() -> None:
    for dialogue, name, remedy in (
        (begin(THREE), "wage", "pay, growth, interest"),
        (after("pay"), "pay", "growth, interest"),
        (after("pay", "growth"), "interest", "the order is complete"),
    ):
        with pytest.raises(Refusal) as caught:
            chose(dialogue, name)
        assert caught.value.code == "bad-value"
        assert remedy in caught.value.remedy


@pytest.mark.parametrize("points", [-1, 101, float("nan")])
def test_points_lie_between_nought_and_a_hundred(points: float) -> None:
    with pytest.raises(Refusal) as caught:
        counted(after("pay", "growth"), points)
    assert "is not between 0 and 100." in caught.value.sentence


def test_what_comes_later_cannot_count_more() -> None:
    with pytest.raises(Refusal) as caught:
        counted(counted(after("pay", "growth"), 60), 61)
    assert "not between 0 and 60. You would lift this one later" in caught.value.sentence
    assert "go back" in caught.value.remedy


def test_no_number_is_taken_where_none_is_asked_for() -> None:
    done = counted(counted(counted(after("pay", "growth"), 60), 30), 50)
    for dialogue in (begin(THREE), done):
        with pytest.raises(Refusal, match="No number is asked for here"):
            counted(dialogue, 50)


def test_the_last_answer_is_taken_back() -> None:
    assert back(begin(THREE)) == begin(THREE)
    assert back(after("pay", "growth")) == after("pay"), "the last one in the order followed by itself"
    one = counted(after("pay", "growth"), 60)
    two = counted(one, 30)
    assert back(one) == after("pay", "growth")
    assert back(two) == one
    assert back(counted(two, 55)) == two


@given(st.permutations([each.name for each in SIX]), st.lists(st.integers(0, 100), min_size=5, max_size=5), st.integers(0, 100))
def test_every_answer_can_be_taken_back_and_the_count_is_right(names: list[str], points: list[int], again: int) -> None:
    dialogue, seen = begin(SIX), []
    numbers = iter((*sorted(points, reverse=True), again))
    while (asked := question(dialogue)) is not None:
        seen.append(dialogue)
        assert (asked.number, asked.of) == (len(seen), 11)
        dialogue = chose(dialogue, names[len(seen) - 1]) if asked.stage is Stage.ORDER else counted(dialogue, next(numbers))
    for before in reversed(seen):
        dialogue = back(dialogue)
        assert dialogue == before
    assert back(dialogue) == begin(SIX)
