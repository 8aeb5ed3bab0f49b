"""Pay in words: what names pay, what only sounds like it, and that a plan hears it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from proprietor.ask.naming_pay import names_pay
from proprietor.ask.plan import Plan
from proprietor.ask.records import Ask
from proprietor.ask.rules import RULES
from tests.ask.plans import FULL

HERE = Path(__file__).parent / "pay"
ASKED = (HERE / "asked.txt").read_text(encoding="utf-8").splitlines()
NOT_PAY = (HERE / "not-pay.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("said", ASKED)
def test_pay_is_heard_in_the_words(said: str) -> None:
    assert names_pay(said)


@pytest.mark.parametrize("said", NOT_PAY)
def test_what_only_sounds_like_pay_is_not(said: str) -> None:
    assert not names_pay(said)


@pytest.mark.parametrize("said", ["", "A", "+", "%", "2025 more", "a day off in 1999", "k"])
def test_next_to_nothing_names_no_pay(said: str) -> None:
    assert not names_pay(said)


@pytest.mark.parametrize(("said", "heard"), [("+8 %", True), ("the pay of the bed manager", True), ("paid training", False)])
def test_a_plan_without_a_figure_hears_it(said: str, heard: bool) -> None:
    plan = Plan(ask=Ask(ask=said))
    assert plan.about_pay is heard
    (rule,) = (each for each in RULES if each.id == "A210")
    assert bool([*rule.check(plan, date(2027, 2, 1))]) is heard


def test_a_figure_in_a_field_is_enough() -> None:
    assert Plan(ask=replace(FULL, ask="what is fair")).about_pay
