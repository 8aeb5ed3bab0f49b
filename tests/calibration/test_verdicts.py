"""Self against others: a verdict where it is nearly sure, and what is missing where it is not."""

import math
from dataclasses import replace
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.books.people import Relation
from proprietor.calibration.constants import CONSTANTS
from proprietor.calibration.model import Rating, views
from proprietor.calibration.profile import Standing
from proprietor.calibration.verdicts import Judged, Verdict, chances, judge
from tests.calibration.designs import COMPETENCIES, group, rated, ratings

PEER = Relation.PEER


def one(own: int, *levels: int) -> Judged:
    """The judgement of a single competency."""
    (found,) = judge(group(PEER, *levels), {"cause": own}, ["cause"])
    return found


@given(ratings(), st.dictionaries(st.sampled_from(COMPETENCIES), st.integers(1, 5)))
def test_chances_add_up_and_a_verdict_is_nearly_sure(answers: list[Rating], own: dict[str, int]) -> None:
    for each in judge(answers, own, COMPETENCIES):
        told = {Verdict.OVER: each.over, Verdict.UNDER: each.under, Verdict.AGREE: each.agree}
        if each.own is None:
            assert (each.gap, each.beyond_leniency, each.needed, sum(told.values())) == (None, None, None, 0)
            assert each.verdict is Verdict.OPEN
            continue
        assert sum(told.values()) == pytest.approx(1)
        assert each.gap == each.own - each.view.value
        assert each.beyond_leniency == pytest.approx(each.gap - 0.256)
        if each.verdict is Verdict.OPEN:
            assert max(told.values()) < 0.8 or each.view.raters < 2
            assert each.needed is None or 1 <= each.needed <= 20
        else:
            assert told[each.verdict] >= 0.8
            assert each.needed is None


@given(st.floats(-5, 5), st.floats(0.01, 2))
def test_chances_are_those_of_a_normal_gap(gap: float, sd: float) -> None:
    over, under, agree = chances(gap, sd)
    real = NormalDist(gap, sd)
    assert over == pytest.approx(1 - real.cdf(0.5), abs=1e-12)
    assert under == pytest.approx(real.cdf(-0.5), abs=1e-12)
    assert over + under + agree == pytest.approx(1)


def test_five_where_eight_say_three_is_over() -> None:
    found = one(5, *[3] * 8)
    assert (found.verdict, found.name, found.group) == (Verdict.OVER, "blind spot", "over-estimator")


def test_two_where_eight_say_four_is_under() -> None:
    found = one(2, *[4] * 8)
    assert (found.verdict, found.name, found.group) == (Verdict.UNDER, "hidden strength", "under-estimator")


def test_the_same_as_twenty_others_is_agreement_without_a_name_in_a_level_profile() -> None:
    found = one(4, *[4] * 20)
    assert (found.verdict, found.name, found.group) == (Verdict.AGREE, "", "in agreement")


def test_where_there_is_no_verdict_it_is_said_how_many_more_answers_would_bring_one() -> None:
    found = one(5, 4, 5)
    assert (found.verdict, found.name, found.group) == (Verdict.OPEN, "", "")
    assert found.needed is not None
    assert found.gap is not None

    def sure(more: int) -> float:
        # Colleagues who leave the estimate where it is.
        (after,) = views(group(PEER, 4, 5, *[4] * more), ["cause"])
        return max(chances(found.gap or 0, after.sd))

    assert sure(found.needed) >= 0.8 > sure(found.needed - 1)


def test_a_gap_on_the_boundary_stays_open_whoever_is_asked() -> None:
    level = one(5, 5, 5, 4).view.value
    constants = replace(CONSTANTS, beyond=5 - level)
    (found,) = judge(group(PEER, 5, 5, 4), {"cause": 5}, ["cause"], constants)
    assert (found.verdict, found.needed) == (Verdict.OPEN, None)
    assert found.over == pytest.approx(0.5)


def test_what_nobody_rated_has_no_verdict_however_far_the_model_expects_it() -> None:
    answers = [each for name in COMPETENCIES[1:] for each in group(PEER, *[1] * 9, competency=name)]
    found = judge(answers, {"cause": 5}, COMPETENCIES)[0]
    assert found.over >= 0.8
    assert (found.verdict, found.view.raters, found.needed) == (Verdict.OPEN, 0, 2)


@pytest.mark.parametrize("own", range(1, 6))
@pytest.mark.parametrize("level", range(1, 6))
def test_one_person_alone_brings_no_verdict(own: int, level: int) -> None:
    found = one(own, level)
    assert (found.verdict, found.name, found.group) == (Verdict.OPEN, "", "")
    assert found.needed != 0
    assert one(5, 1).needed == 1


def test_the_own_level_never_enters_the_view() -> None:
    assert one(1, 3, 4).view == one(5, 3, 4).view


@pytest.mark.parametrize(
    ("own", "verdict", "standing", "name", "words"),
    [
        (5, Verdict.OVER, Standing.WEAK, "blind spot", "over-estimator, weak"),
        (2, Verdict.AGREE, Standing.WEAK, "confirmed gap", "in agreement, weak"),
        (1, Verdict.UNDER, Standing.WEAK, "", "under-estimator, weak"),
    ],
)
def test_names_of_a_weak_side(own: int, verdict: Verdict, standing: Standing, name: str, words: str) -> None:
    found = _among(2, own)
    assert (found.verdict, found.standing, found.name, found.group) == (verdict, standing, name, words)


@pytest.mark.parametrize(
    ("own", "verdict", "standing", "name", "words"),
    [
        (5, Verdict.OVER, Standing.STRONG, "", "over-estimator, strong"),
        (4, Verdict.AGREE, Standing.STRONG, "confirmed strength", "in agreement, strong"),
        (2, Verdict.UNDER, Standing.STRONG, "hidden strength", "under-estimator, strong"),
    ],
)
def test_names_of_a_strong_side(own: int, verdict: Verdict, standing: Standing, name: str, words: str) -> None:
    found = _among(4, own)
    assert (found.verdict, found.standing, found.name, found.group) == (verdict, standing, name, words)


def _among(level: int, own: int) -> Judged:
    """The first competency, rated by many at a level, among others rated at three."""
    answers = [each for at in range(40) for each in rated(f"r{at}", PEER, cause=level, options=3, facts=3, plan=3)]
    return judge(answers, {"cause": own}, ["cause", "options", "facts", "plan"])[0]


def test_the_uncertainty_of_a_verdict_is_the_inflated_one() -> None:
    found = one(5, 3, 3, 3)
    assert found.gap is not None
    assert found.over == pytest.approx(NormalDist().cdf((found.gap - 0.5) / found.view.sd))
    assert math.isclose(found.view.sd, views(group(PEER, 3, 3, 3), ["cause"])[0].sd)


def test_an_own_level_off_the_scale_is_no_level() -> None:
    with pytest.raises(ValueError, match="a level is a whole number from 1 to 5, and 6 is not"):
        one(6, 3, 3)
