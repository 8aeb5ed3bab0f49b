"""Diagnosis: a verdict with enough to go by, else what is missing and what to try."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from proprietor.market.diagnosis import (
    HEARD,
    PRIOR,
    TIMES,
    Asking,
    Heard,
    Hypothesis,
    Reason,
    Signs,
    chances_of,
    diagnose,
    passages_of,
)
from proprietor.market.funnel import Course, Passage, Stage, Try, passage_of

DAY = date(2026, 1, 1)


def passage(stage: Stage, hits: int, misses: int) -> Passage:
    return passage_of(stage, [*[Try(DAY, hit=True, weight=1.0)] * hits, *[Try(DAY, hit=False, weight=1.0)] * misses])


def heard(*reasons: Reason) -> tuple[Heard, ...]:
    return tuple(Heard(reason) for reason in reasons)


def test_tables_are_probabilities() -> None:
    assert sum(PRIOR.values()) == pytest.approx(1)
    assert all(sum(row.values()) == pytest.approx(1) for row in HEARD.values())
    assert set(PRIOR) == set(HEARD) == set(TIMES) == set(Hypothesis)


def test_without_signs_the_prior_stands_and_nothing_is_named() -> None:
    assert chances_of(Signs()) == pytest.approx(dict(PRIOR))
    found = diagnose(Signs())
    assert (found.verdict, found.leak) == (None, None)
    assert "no application has been decided" in found.says
    assert "why the next one ends" in found.missing
    assert "Change nothing" in found.test


@pytest.mark.parametrize(
    ("reason", "named"),
    [
        (Reason.PROFILE, Hypothesis.REACH),
        (Reason.EVIDENCE, Hypothesis.PROOF),
        (Reason.PAY, Hypothesis.PRICE),
        (Reason.CLOSED, Hypothesis.FINE),
    ],
)
def test_reasons_name_it(reason: Reason, named: Hypothesis) -> None:
    found = diagnose(Signs(heard=heard(*[reason] * 4), ended_silent=3))
    assert found.verdict is named
    assert f"points to {named}" in found.says
    assert "why 3 of your applications ended" in found.missing


def test_what_the_owner_thinks_counts_less() -> None:
    said, thought = (Signs(heard=tuple(Heard(Reason.PAY, they_said=they) for _ in range(3))) for they in (True, False))
    assert chances_of(said)[Hypothesis.PRICE] > chances_of(thought)[Hypothesis.PRICE] > PRIOR[Hypothesis.PRICE]
    assert diagnose(said).verdict is Hypothesis.PRICE
    found = diagnose(thought)
    assert found.verdict is None
    assert "too early for the counts alone" in found.says


def test_the_leak_is_where_the_looks_say() -> None:
    signs = Signs(passages=(passage(Stage.COLD, 0, 90), passage(Stage.OFFER, 2, 4)), heard=heard(*[Reason.PROFILE] * 6))
    found = diagnose(signs)
    assert (found.leak, found.verdict) == (Stage.COLD, Hypothesis.REACH)
    assert f"with a probability of {found.chances[Hypothesis.REACH] * 100:.0f} %." in found.says
    assert "It leaks from cold application to interview" in found.says
    assert "6 more tries from interview to offer" in found.missing
    assert found.passages == signs.passages


def test_the_worse_of_two_leaks_is_named() -> None:
    signs = Signs(passages=(passage(Stage.COLD, 0, 160), passage(Stage.OFFER, 0, 12)))
    assert diagnose(signs).leak is Stage.COLD
    assert all(each.leaks for each in signs.passages)


def test_counts_past_a_look_are_not_called_early() -> None:
    found = diagnose(Signs(passages=(passage(Stage.OFFER, 2, 4),)))
    assert found.verdict is None
    assert "too early" not in found.says


def test_interviews_without_offers_point_away_from_reach() -> None:
    chances = chances_of(Signs(passages=(passage(Stage.COLD, 8, 60), passage(Stage.OFFER, 0, 8))))
    assert chances[Hypothesis.PROOF] > PRIOR[Hypothesis.PROOF]
    assert chances[Hypothesis.REACH] < PRIOR[Hypothesis.REACH]


def test_gaps_point_to_the_price() -> None:
    assert chances_of(Signs(gaps=(0.15, 0.2)))[Hypothesis.PRICE] > 0.7
    assert chances_of(Signs(gaps=(0.0, -0.05)))[Hypothesis.PRICE] < 0.05


HIGH = Asking(ask=70_000, p25=45_000, p50=50_000, p75=58_490)


def test_an_ask_above_the_market_needs_a_second_sign() -> None:
    assert HIGH.z == pytest.approx(2)
    assert diagnose(Signs(asking=HIGH)).verdict is None
    assert diagnose(Signs(asking=HIGH, gaps=(0.05,))).verdict is None
    for signs in (Signs(asking=HIGH, gaps=(0.12,)), Signs(asking=HIGH, heard=heard(Reason.PAY, Reason.PAY))):
        found = diagnose(signs)
        assert found.verdict is Hypothesis.PRICE
        assert "2.0 standard deviations above" in found.says
        assert "name a range" in found.test
    low = replace(HIGH, ask=58_490)
    assert diagnose(Signs(asking=low, heard=heard(Reason.PAY, Reason.PAY))).verdict is None


def test_a_market_without_width_divides_nothing_by_zero() -> None:
    assert Asking(ask=1, p25=1, p50=1, p75=1).z == 0


def test_what_is_missing_when_reasons_are_there() -> None:
    six = heard(*[Reason.CLOSED] * 6)
    assert "What the market pays" in diagnose(Signs(heard=six)).missing
    assert "compare two ways" in diagnose(Signs(heard=six, asking=HIGH)).missing


def test_stages_that_were_tried_are_there() -> None:
    courses = [Course(stage=Stage.WARM, sent=DAY, interviewed=DAY + timedelta(days=9))]
    assert [each.stage for each in passages_of(courses, date(2026, 3, 1))] == [Stage.WARM, Stage.OFFER]
    assert passages_of([], DAY) == ()


def named_right(matter: Hypothesis, reasons: int, runs: int) -> tuple[float, float]:
    """How often the matter is named, and how often another: forty cold applications, their interviews, and some reasons."""
    chance, right, wrong = Random(f"{matter}"), 0, 0
    for _ in range(runs):
        first, second = (chance.random() for _ in range(2))
        interviews = round(40 * 0.06 * TIMES[matter][0] * (0.5 + first))
        offers = round(interviews * 0.27 * TIMES[matter][1] * (0.5 + second))
        told = chance.choices(list(HEARD[matter]), list(HEARD[matter].values()), k=reasons)
        signs = Signs(
            passages=(passage(Stage.COLD, interviews, 40 - interviews), passage(Stage.OFFER, offers, interviews - offers)),
            heard=heard(*told),
        )
        verdict = diagnose(signs).verdict
        right += verdict is matter
        wrong += verdict not in {matter, None}
    return right / runs, wrong / runs


@pytest.mark.parametrize("matter", list(Hypothesis))
def test_six_reasons_mostly_name_the_matter_and_rarely_another(matter: Hypothesis) -> None:
    right, wrong = named_right(matter, 6, 150)
    assert right > 0.4
    assert wrong < 0.2


def test_counts_weigh_by_the_beta_binomial() -> None:
    """Four interviews without an offer: the chance of that is Π (b + i)/(a + b + i), with a = .27 × 6 times what each leaves."""
    chances = chances_of(Signs(passages=(passage(Stage.OFFER, 0, 4),)))
    weights = {}
    for each in Hypothesis:
        a = 0.27 * 6 * TIMES[each][1]
        weights[each] = PRIOR[each]
        for i in range(4):
            weights[each] *= (6 - a + i) / (6 + i)
    total = sum(weights.values())
    assert chances == pytest.approx({each: weight / total for each, weight in weights.items()})


def test_a_hit_counts_too() -> None:
    one = chances_of(Signs(passages=(passage(Stage.COLD, 1, 0),)))
    weights = {each: PRIOR[each] * TIMES[each][0] for each in Hypothesis}
    assert one == pytest.approx({each: weight / sum(weights.values()) for each, weight in weights.items()})


def test_the_probability_is_said_in_percent() -> None:
    assert "a probability of 40 %" in diagnose(Signs(passages=(passage(Stage.COLD, 0, 0),))).says
