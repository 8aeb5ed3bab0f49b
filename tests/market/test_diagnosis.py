"""Diagnosis: a verdict with enough to go by, else what is missing and what to try."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from proprietor.market.causes import HEARD, PRIOR, TIMES, Asking, Heard, Hypothesis, Signs
from proprietor.market.diagnosis import chances_of, diagnose, passages_of
from proprietor.market.funnel import Course, Passage, Stage, Try, passage_of
from proprietor.market.reasons import Reason

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
    assert "no application for a post is written down" in found.says
    assert found.missing.startswith("Your first application:")
    assert "learns" not in found.test


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
    assert ("Nothing in it looks wrong" if named is Hypothesis.FINE else f"points to {named}.") in found.says
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
    assert found.chances[Hypothesis.REACH] > 0.95
    assert "Probability: over 95 %." in found.says
    assert "It leaks at “cold application to interview”" in found.says
    assert "do not tell why" not in found.says
    assert "6 more tries at “interview to offer”" in found.missing
    assert found.passages == signs.passages


def test_silence_is_left_to_the_counts_and_a_leak_is_never_called_nothing_wrong() -> None:
    """Eighty applications nobody answered, written down as closed by whoever sent them."""
    guessed = tuple(Heard(Reason.CLOSED, they_said=False) for _ in range(80))
    counts = (passage(Stage.COLD, 0, 80),)
    silent = Signs(passages=counts, heard=guessed, ended_silent=80)
    assert chances_of(silent) == pytest.approx(chances_of(Signs(passages=counts)))
    found = diagnose(silent)
    assert (found.verdict, found.leak) == (None, Stage.COLD)
    assert found.says.endswith("fewer get on than is usual. No reason tells why.")
    assert "why 80 of your applications ended" in found.missing
    assert "Change one thing: send the next ten" in found.test


def test_told_that_all_were_closed_the_leak_still_stands() -> None:
    found = diagnose(Signs(passages=(passage(Stage.COLD, 0, 80),), heard=heard(*[Reason.CLOSED] * 80)))
    assert found.chances[Hypothesis.FINE] > 0.95
    assert (found.verdict, found.leak) == (None, Stage.COLD)
    assert found.says.startswith("The cause cannot be told yet. It leaks at “cold application to interview”")
    assert found.says.endswith("The reasons that were heard do not tell why.")
    assert "Keep what you do" not in found.test


def test_a_leak_that_is_explained_is_named_with_its_cause() -> None:
    found = diagnose(Signs(passages=(passage(Stage.COLD, 0, 80),), heard=heard(*[Reason.PAY] * 6)))
    assert found.verdict is Hypothesis.PRICE
    assert "name a range" in found.test


def test_the_process_and_the_people_tell_no_cause_from_another() -> None:
    twelve = Signs(heard=heard(*[Reason.CHEMISTRY] * 12))
    assert chances_of(twelve) == pytest.approx(dict(PRIOR))
    found = diagnose(twelve)
    assert found.verdict is None
    assert "They point to the talks themselves" in found.says
    assert "rehearse the next talk" in found.test
    well = diagnose(Signs(passages=(passage(Stage.REFERRAL, 30, 10), passage(Stage.OFFER, 8, 22)), heard=twelve.heard))
    assert well.chances[Hypothesis.FINE] > 0.7
    assert well.verdict is None
    paid = diagnose(Signs(heard=heard(*[Reason.CHEMISTRY] * 7, *[Reason.PAY] * 6)))
    assert paid.verdict is Hypothesis.PRICE
    assert "They point to the talks themselves" in paid.says


def test_guesses_alone_name_nothing_before_the_first_look() -> None:
    guessed = tuple(Heard(Reason.EVIDENCE, they_said=False) for _ in range(20))
    assert diagnose(Signs(passages=(passage(Stage.COLD, 0, 20),), heard=guessed)).verdict is None
    assert diagnose(Signs(passages=(passage(Stage.COLD, 3, 37),), heard=guessed)).verdict is Hypothesis.PROOF
    assert diagnose(Signs(asking=HIGH, heard=tuple(replace(each, reason=Reason.PAY) for each in guessed))).verdict is None


def test_freelance_leads_alone_are_said_to_be_left_out() -> None:
    found = diagnose(Signs(leads=2))
    assert found.says.startswith("2 freelance leads are in the pipeline and are not counted here, because")
    assert "if you look for one" in found.missing
    assert diagnose(Signs(leads=1)).says.startswith("1 freelance lead is in the pipeline and is not counted here")


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
