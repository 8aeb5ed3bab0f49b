"""Weighing as a whole: what comes out, in which order, and what is refused."""

from dataclasses import replace

import pytest

from proprietor.decide.constants import CONSTANTS
from proprietor.decide.options import SIX, Option, OptionKind
from proprietor.decide.weigh import Weighed, weigh
from proprietor.decide.weights import Basis, Weights, weights_from
from proprietor.values.refusals import Refusal
from tests.decide.cases import LIFE, PAY, TOY_WEIGHTS, bell, option, toy

STAY = option("Stay", pay=(35_000, 36_000, 37_000), life=(60, 70, 80))
JOIN = option("Join", kind=OptionKind.JOIN, pay=(36_000, 42_000, 48_000), life=(10, 60, 90))
EVEN = weights_from({"pay": 1, "life": 1})
FEW = replace(CONSTANTS, draws=2_000)


def weighed(*options: Option, weights: Weights = EVEN, **more: int) -> Weighed:
    return weigh(options, (PAY, LIFE), weights, seed=more.get("seed", 3), constants=FEW)


def test_the_toy_run_comes_out_in_its_order_with_its_figures() -> None:
    found = weigh(toy(), SIX, weights_from(TOY_WEIGHTS), seed=7)
    assert [each.option.name for each in found.standings] == ["Join", "Step back", "Ask", "Stay"]
    assert [each.worth for each in found.standings] == pytest.approx([0.594, 0.585, 0.577, 0.514])
    assert [each.best for each in found.standings] == pytest.approx([0.41, 0.32, 0.25, 0.02], abs=0.015)
    assert [each.regret for each in found.standings] == sorted(each.regret for each in found.standings)
    assert found.leader.value.low is not None
    assert found.leader.value.high is not None
    assert found.leader.value.low < 0.594 < found.leader.value.high
    assert (found.seed, found.draws, found.leader.value.count) == (7, 20_000, 20_000)
    assert found.question is not None


def test_the_question_is_about_what_is_most_worth_finding_out() -> None:
    found = weighed(STAY, JOIN)
    first = next(each for each in found.unknowns if each.option)
    assert found.question is not None
    assert (found.question.option, found.question.attribute) == (first.option, first.attribute) == ("Join", "life")
    assert found.question.sentence == "Before you decide, find out this one thing: life beside work with “Join”."
    assert found.question.why.startswith("It may be anything from 10 to 90 points, and nothing is written that this rests on.")
    assert f"by {first.gain * 100:.1f} points of 100" in found.question.why
    assert [each.gain for each in found.unknowns] == sorted((each.gain for each in found.unknowns), reverse=True)
    assert {each.attribute for each in found.unknowns if not each.option} == {"pay", "life"}


def test_where_a_range_comes_from_stands_in_the_why() -> None:
    sourced = replace(JOIN, assumed=tuple(replace(each, source="What Ana told me.") for each in JOIN.assumed))
    found = weighed(STAY, sourced).question
    assert found is not None
    assert "which rests on this: What Ana told me. Of all" in found.why


def test_nothing_is_asked_where_no_answer_would_change_anything() -> None:
    found = weighed(option("Good", pay=(48_000, 49_000, 50_000), life=(90, 95, 100)), STAY)
    assert (found.leader.option.name, found.question) == ("Good", None)


def test_what_nobody_has_said_is_named_and_worth_finding_out() -> None:
    found = weighed(STAY, option("Join", pay=(36_000, 42_000, 48_000)))
    assert [(name, [each.name for each in missing]) for name, missing in found.unsaid] == [("Join", ["life"])]
    assert found.question is not None
    assert found.question.attribute == "life"


def test_weights_of_other_names_are_left_out_and_missing_ones_weigh_nothing() -> None:
    found = weighed(STAY, JOIN, weights=weights_from({"pay": 1, "growth": 3}))
    assert found.weights.shares == {"pay": 1, "life": 0}
    kept = weighed(STAY, JOIN, weights=replace(EVEN, basis=Basis.SWINGS, said=("As told.",), concentration=10))
    assert (kept.weights.basis, kept.weights.said, kept.weights.concentration) == (Basis.SWINGS, ("As told.",), 10)


def test_the_same_seed_says_the_same() -> None:
    assert weighed(STAY, JOIN) == weighed(STAY, JOIN)
    assert weighed(STAY, JOIN) != weighed(STAY, JOIN, seed=4)


@pytest.mark.parametrize(
    ("options", "weights", "changes", "code"),
    [
        ((STAY,), EVEN, {}, "one-option"),
        ((STAY, JOIN), weights_from({"growth": 1}), {}, "no-weights"),
        ((STAY, JOIN), EVEN, {"draws": 0}, "bad-number"),
        ((STAY, JOIN), EVEN, {"draws": 200_001}, "bad-number"),
        ((STAY, JOIN), EVEN, {"seed": -1}, "bad-number"),
        ((STAY, JOIN), replace(EVEN, concentration=0), {}, "bad-number"),
        ((STAY, JOIN), replace(EVEN, concentration=float("nan")), {}, "bad-number"),
        ((STAY, option("Join", pay=(3, 2, 1))), EVEN, {}, "bad-range"),
    ],
)
def test_what_cannot_be_weighed_is_refused(
    options: tuple[Option, ...], weights: Weights, changes: dict[str, int], code: str
) -> None:
    constants = replace(FEW, draws=changes.get("draws", 10))
    with pytest.raises(Refusal) as caught:
        weigh(options, (PAY, LIFE), weights, seed=changes.get("seed", 1), constants=constants)
    assert (caught.value.code, bool(caught.value.remedy)) == (code, True)


def test_the_question_says_what_the_range_means_without_needless_decimals() -> None:
    wild = bell("Wild", "pay", 30_123.4567, 40_000, 49_876.5433)
    found = weighed(
        option("Calm", pay=(39_000, 40_000, 41_000), life=(50,) * 3), wild, weights=weights_from({"pay": 1, "life": 0})
    )
    assert found.question is not None
    assert found.question.why.startswith("Nine times in ten it is taken to lie from 30,123 to 49,877 GBP a year, ")
    flat = option("Wild", pay=(30_123.4567, 40_000, 49_876.5433))
    found = weighed(
        option("Calm", pay=(39_000, 40_000, 41_000), life=(50,) * 3), flat, weights=weights_from({"pay": 1, "life": 0})
    )
    assert found.question is not None
    assert found.question.why.startswith("It may be anything from 30,123 to 49,877 GBP a year, ")


@pytest.mark.parametrize(
    ("best", "often"), [(0, "0"), (0.001, "under 1"), (0.014, "1"), (0.82, "82"), (0.9991, "over 99"), (1, "100")]
)
def test_what_is_not_certain_is_not_rounded_to_never_or_always(best: float, often: str) -> None:
    assert replace(weighed(STAY, JOIN).leader, best=best).often == often
