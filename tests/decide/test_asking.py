"""Asking first: it pays if and only if p·(U_yes − U_best) exceeds what a no and the delay cost."""

import math
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.ask.records import Ask
from proprietor.books import Decision
from proprietor.decide.asking import AskCosts, ask_first, asking_said, costs_of
from proprietor.decide.constants import CONSTANTS
from proprietor.decide.options import OptionKind
from proprietor.decide.records import Appraisal, ListedOption
from proprietor.decide.setting import Setting, setting_of
from proprietor.decide.weigh import weigh
from proprietor.decide.weights import Weights, weights_from
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from tests.shelves import books_of

FEW = replace(CONSTANTS, draws=500)
MEASURE = st.integers(-100, 100).map(float)


@given(st.integers(0, 100).map(lambda p: p / 100), MEASURE, MEASURE, st.integers(0, 50), st.integers(0, 50))
def test_the_rule(chance: float, yes: float, best: float, refusal: int, delay: int) -> None:
    found = ask_first(chance, yes, best, refusal=refusal, delay=delay)
    assert found.pays is (chance * (yes - best) > refusal + delay)
    assert found.gain == pytest.approx(chance * (yes - best) - refusal - delay)
    if found.threshold is None:
        assert not found.pays
        assert not ask_first(1, yes, best, refusal=refusal, delay=delay).pays
    elif abs(chance - found.threshold) > 1e-9:
        assert found.pays is (chance > found.threshold)


def test_it_is_said() -> None:
    assert ask_first(0.3, 0.7, 0.6, refusal=0.01, delay=0.01).said == (
        "Asking first pays from a chance of 20 % on; you give it 30 %, so ask first, if the others wait for you."
    )
    assert "so it does not pay now" in ask_first(0.1, 0.7, 0.6, refusal=0.02).said
    assert "finds out nothing you would act on" in ask_first(0.9, 0.6, 0.6).said
    assert "never pays by these figures" in ask_first(0.9, 0.7, 0.6, refusal=0.2).said


@pytest.mark.parametrize(
    ("chance", "yes", "costs"),
    [(1.1, 1.0, (0, 0)), (math.nan, 1, (0, 0)), (0.5, math.inf, (0, 0)), (0.5, 1, (-1, 0)), (0.5, 1, (0, -1))],
)
def test_what_cannot_be_is_refused(chance: float, yes: float, costs: tuple[float, float]) -> None:
    with pytest.raises(Refusal) as caught:
        ask_first(chance, yes, 0.5, refusal=costs[0], delay=costs[1])
    assert caught.value.code == "bad-number"


DECISION = Decision(id=RecordId("dec_0000000001"), what="Stay, or go")
PLAN = Ask(id=RecordId("ask_0000000001"), ask="a raise", chance=40)
STAY = ListedOption(id=RecordId("opt_0000000001"), name="Stay", decision=DECISION.id)
FIRST = ListedOption(id=RecordId("opt_0000000002"), name="Ask", decision=DECISION.id, way=OptionKind.ASK, ask=PLAN.id)


def said_of(number: int, option: ListedOption, attribute: str, *three: int) -> Appraisal:
    low, likely, high = (Decimal(each) for each in three)
    made = RecordId(f"apr_{number:010}")
    return Appraisal(id=made, option=option.id, attribute=attribute, low=low, likely=likely, high=high)


STANDING = (said_of(1, STAY, "pay", 50, 50, 50), said_of(2, FIRST, "pay", 40, 50, 90))


def asked(*records: object, weights: Weights | None = None) -> tuple[str, Setting]:
    """What is said of asking first, where only pay counts."""
    setting = setting_of(DECISION, books_of(DECISION, STAY, FIRST, *records))
    weighed = weigh(setting.options, setting.attributes, weights or weights_from({"pay": 1}), seed=3, constants=FEW)
    return asking_said(setting, weighed), setting


def test_a_yes_is_what_was_said_at_its_best_and_what_nobody_said_is_no_gain() -> None:
    said, _ = asked(PLAN, *STANDING)
    assert said.startswith("“Ask”: a yes, taken as the most you have said, would be worth 40.0 of 100 more than the best")
    half, _ = asked(PLAN, *STANDING, weights=weights_from({"pay": 1, "life": 1}))
    assert "would be worth 20.0 of 100 more" in half, "life is unknown with both, and stays where it is expected"


def test_what_asking_costs_is_the_owners_own_word_else_a_guess_that_is_called_one() -> None:
    said, setting = asked(PLAN, *STANDING)
    assert costs_of(FIRST, setting) == AskCosts(refusal=0.02, delay=0.01, guessed=("ask-refusal", "ask-delay"))
    assert "A no is taken to cost 2 and the waiting 1 of 100; these are guesses, so say your own." in said
    assert said.endswith("Asking first pays from a chance of 8 % on; you give it 40 %, so ask first, if the others wait for you.")
    said, setting = asked(PLAN, *STANDING, said_of(3, FIRST, "ask-refusal", 10, 12, 20))
    assert costs_of(FIRST, setting) == AskCosts(refusal=pytest.approx(0.14), delay=0.01, guessed=("ask-delay",))
    assert "A no is taken to cost 14 and the waiting 1 of 100; one of them is a guess. Asking first pays" in said
    said, _ = asked(PLAN, *STANDING, said_of(3, FIRST, "ask-refusal", 10, 10, 10), said_of(4, FIRST, "ask-delay", 8, 8, 8))
    assert "A no is taken to cost 10 and the waiting 8 of 100. Asking first pays from a chance of 45 % on;" in said
    assert "so it does not pay now" in said


def test_the_chance_is_the_one_said_with_the_option_else_the_plans() -> None:
    said, _ = asked(PLAN, *STANDING, said_of(3, FIRST, "pay-chance", 4, 4, 4))
    assert "you give it 4 %, so it does not pay now" in said
    said, _ = asked(*STANDING)
    assert "nobody has said how probable a yes is" in said


def test_a_yes_that_is_worth_no_more_finds_out_nothing() -> None:
    said, _ = asked(PLAN, said_of(1, STAY, "pay", 90, 90, 90), STANDING[1])
    assert said.startswith("“Ask”: Even a yes would be worth no more")


def test_where_nothing_begins_with_asking_nothing_is_said() -> None:
    setting = setting_of(DECISION, books_of(DECISION, STAY, replace(FIRST, way=OptionKind.WAIT)))
    assert asking_said(setting, weigh(setting.options, setting.attributes, weights_from({"pay": 1}), seed=3, constants=FEW)) == ""
