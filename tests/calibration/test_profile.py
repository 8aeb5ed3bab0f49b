"""The profile: against the person's own mean, never against a norm."""

import math

import pytest
from hypothesis import given

from proprietor.books.people import Relation
from proprietor.calibration.model import Rating, answers_of, posterior
from proprietor.calibration.profile import Standing, profile
from tests.calibration.designs import COMPETENCIES, group, rated, ratings

PEER = Relation.PEER


@given(ratings())
def test_differences_cancel_out(answers: list[Rating]) -> None:
    found = profile(answers_of(answers), COMPETENCIES)
    assert sum(each.difference for each in found) == pytest.approx(0, abs=1e-9)
    assert all((each.above > 0.5) == (each.difference > 0) for each in found if abs(each.difference) > 1e-9)


@given(ratings())
def test_the_uncertainty_is_that_of_the_difference(answers: list[Rating]) -> None:
    known = posterior(answers_of(answers), COMPETENCIES)
    for at, each in enumerate(profile(answers_of(answers), COMPETENCIES)):
        weights = [(at == other) - 1 / len(COMPETENCIES) for other in range(len(COMPETENCIES))]
        variance = sum(
            one * two * known.covariance[row][column] for row, one in enumerate(weights) for column, two in enumerate(weights)
        )
        assert each.sd == pytest.approx(1.1 * math.sqrt(variance), abs=1e-9)


def test_strong_and_weak_lie_above_and_below_the_own_mean_however_high_that_is() -> None:
    for low in (1, 3):
        answers = [each for at in range(9) for each in rated(f"r{at}", PEER, cause=low, options=low + 1, facts=low + 2)]
        found = [each.standing for each in profile(answers_of(answers), ["cause", "options", "facts"])]
        assert found == [Standing.WEAK, Standing.LEVEL, Standing.STRONG]


def test_where_raters_differ_about_which_is_higher_nothing_is_called_strong() -> None:
    answers = [*rated("Ana", PEER, cause=3, options=4), *rated("Bo", PEER, cause=4, options=3), *rated("Cy", PEER, options=4)]
    assert {each.standing for each in profile(answers_of(answers), ["cause", "options"])} == {Standing.LEVEL}


def test_a_single_competency_is_its_own_mean() -> None:
    (found,) = profile(answers_of(group(PEER, *[5] * 9)), ["cause"])
    assert (found.difference, found.above, found.standing) == (0, 0.5, Standing.LEVEL)


def test_no_competency_has_no_profile() -> None:
    assert profile({}, []) == ()
