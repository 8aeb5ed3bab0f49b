"""Swings as they are kept: answers told again, weights out of what is kept, and what has changed since."""

from dataclasses import replace
from decimal import Decimal

import pytest

from proprietor.decide.constants import CONSTANTS
from proprietor.decide.dialogue import question
from proprietor.decide.records import Weighing
from proprietor.decide.swings import kept_of, told, weights_in
from proprietor.decide.weights import Basis, weights_of
from tests.decide.cases import LIFE, PAY
from tests.refusing import refused

GROWTH = replace(LIFE, name="growth", label="growth")
THREE = (PAY, GROWTH, LIFE)
ANSWERS = ("growth", "pay", "80", "40", "55")


def test_answers_are_told_again_and_kept_as_they_were() -> None:
    dialogue = told(THREE, ANSWERS)
    assert question(dialogue) is None
    kept = kept_of(dialogue)
    assert kept.swings == ("growth=100", "pay=80", "life=40")
    assert (kept.again, kept.scales[0]) == (Decimal(55), "pay=30000..50000 GBP a year")
    assert weights_in(kept, THREE) == weights_of(dialogue)


def test_an_order_alone_is_kept_without_points() -> None:
    assert kept_of(told(THREE, ("growth",))).swings == ("growth",)
    kept = kept_of(told(THREE, ("growth", "pay", "80")))
    assert kept.swings == ("growth", "pay", "life")
    found = weights_in(kept, THREE)
    assert (found.basis, found.shares["growth"]) == (Basis.ORDER, pytest.approx(11 / 18))


@pytest.mark.parametrize(
    ("answers", "place", "code"),
    [
        (("weather",), "1", "bad-value"),
        (("growth", "pay", "much"), "3", "bad-number"),
        (("growth", "pay", "120"), "3", "bad-value"),
    ],
)
def test_an_answer_that_does_not_fit_is_refused_at_its_place(answers: tuple[str, ...], place: str, code: str) -> None:
    refusal = refused(told, THREE, answers)
    assert (refusal.place, refusal.code) == (place, code)


def test_nothing_kept_is_nothing_said() -> None:
    for weighing in (None, Weighing(), Weighing(swings=("weather=100", "=3", "pay=-5", "pay=x"))):
        assert weights_in(weighing, THREE).basis is Basis.NOTHING


def test_all_noughts_fall_back_on_the_order() -> None:
    assert weights_in(Weighing(swings=("pay=0", "growth=0")), THREE).basis is Basis.ORDER


def test_what_was_not_there_counts_nothing_and_that_is_said() -> None:
    found = weights_in(Weighing(swings=("pay=50", "growth=100")), THREE)
    assert found.shares == pytest.approx({"pay": 1 / 3, "growth": 2 / 3, "life": 0})
    assert found.said == ("You have not said how much life beside work counts here, so it counts nothing until you do.",)
    found = weights_in(Weighing(swings=("pay=50",)), THREE)
    assert "growth and life beside work counts" in found.said[0]


def test_one_that_fell_away_takes_the_question_that_came_twice_with_it() -> None:
    whole = Weighing(swings=("growth=100", "pay=80", "life=40", "title=20"), again=Decimal(10))
    assert weights_in(replace(whole, swings=whole.swings[:3]), THREE).concentration == CONSTANTS.loosened
    found = weights_in(whole, THREE)
    assert (found.concentration, found.said) == (CONSTANTS.concentration, ())
    nought = Weighing(swings=("growth=100", "pay=0", "life=0"), again=Decimal(10))
    assert weights_in(nought, THREE).shares["growth"] == 1


def test_a_longer_step_counts_accordingly_and_another_unit_is_answered_anew() -> None:
    weighing = Weighing(swings=("pay=100", "life=100"), scales=("pay=40000..50000 GBP a year", "life=0..100 points", "odd"))
    found = weights_in(weighing, (PAY, LIFE))
    assert found.shares == pytest.approx({"pay": 2 / 3, "life": 1 / 3})
    assert found.said == (
        "You weighed pay from 40,000 to 50,000; it goes from 30,000 GBP a year to 50,000 GBP a year now, and counts accordingly.",
    )
    other = weights_in(replace(weighing, scales=("pay=0..100 points", "pay=5..5 points", "pay=x..9 points")), (PAY, LIFE))
    assert other.shares == pytest.approx({"pay": 1 / 2, "life": 1 / 2})
    assert other.said == ("You weighed pay in points, and it is counted in GBP a year now: answer anew.",)


def test_the_last_name_may_be_said_though_it_follows_by_itself() -> None:
    assert told(THREE, ("growth", "pay", "life", "80", "40", "55")) == told(THREE, ANSWERS)
    assert refused(lambda: told(THREE, ("growth", "pay", "growth", "80"))).code == "bad-number"
    assert refused(lambda: told(THREE, ("growth", "pay", "80", "life"))).place == "4"
    numbered = (*THREE[:2], replace(LIFE, name="80", label="80"))
    assert told(numbered, ("growth", "pay", "80")).points == (80.0,), "a number is an answer before it is a name"
