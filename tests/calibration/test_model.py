"""The view others have of somebody: as the formula says, from little and from much."""

import math
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.books.people import Relation
from proprietor.calibration.constants import CONSTANTS
from proprietor.calibration.model import Rating, answers_of, posterior, uncertainty, views
from tests.calibration.designs import COMPETENCIES, dense, group, rated, ratings

BOSS, PEER, REPORT = Relation.BOSS, Relation.PEER, Relation.REPORT


@given(ratings())
def test_the_view_is_what_the_formula_says_over_all_answers(answers: list[Rating]) -> None:
    levels, variances = dense(answers, COMPETENCIES)
    known = posterior(answers_of(answers), COMPETENCIES)
    assert known.mean == pytest.approx(levels, abs=1e-9)
    assert [row[at] for at, row in enumerate(known.covariance)] == pytest.approx(variances, abs=1e-9)
    for view, level, variance in zip(views(answers, COMPETENCIES), levels, variances, strict=True):
        assert view.value == pytest.approx(min(5, max(1, level)), abs=1e-9)
        assert view.sd == pytest.approx(1.1 * math.sqrt(variance), abs=1e-9)


@given(ratings(), st.floats(0.3, 1.5), st.floats(0, 1), st.floats(0, 0.3))
def test_so_it_is_with_other_constants(answers: list[Rating], sigma: float, general: float, error: float) -> None:
    constants = replace(CONSTANTS, sigma=sigma, general=general, error=error, perspective=dict.fromkeys(Relation, 0.0))
    levels, variances = dense(answers, COMPETENCIES, constants)
    known = posterior(answers_of(answers), COMPETENCIES, constants)
    assert known.mean == pytest.approx(levels, abs=1e-9)
    assert [row[at] for at, row in enumerate(known.covariance)] == pytest.approx(variances, abs=1e-9)


@given(ratings(), st.randoms())
def test_the_order_of_the_answers_does_not_matter(answers: list[Rating], chance: object) -> None:
    shuffled = list(answers)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    for one, other in zip(views(answers, COMPETENCIES), views(shuffled, COMPETENCIES), strict=True):
        assert (one.value, one.sd, one.raters) == (pytest.approx(other.value), pytest.approx(other.sd), other.raters)


@given(ratings(), st.sampled_from(Relation), st.sets(st.sampled_from(COMPETENCIES), min_size=1))
def test_a_further_rater_never_makes_a_view_less_certain(answers: list[Rating], relation: Relation, seen: set[str]) -> None:
    more = [*answers, *rated("one more", relation, **dict.fromkeys(seen, 3))]
    for before, after in zip(views(answers, COMPETENCIES), views(more, COMPETENCIES), strict=True):
        assert after.sd <= before.sd + 1e-12


@pytest.mark.parametrize(
    ("raters", "sd"),
    [
        ({PEER: 0}, 1.0),
        ({BOSS: 1}, 0.81),
        ({PEER: 3}, 0.64),
        ({BOSS: 1, PEER: 3}, 0.58),
        ({PEER: 5}, 0.56),
        ({BOSS: 1, PEER: 5, REPORT: 3}, 0.50),
        ({PEER: 15}, 0.42),
    ],
)
def test_the_published_table_of_who_was_asked_comes_out(raters: dict[Relation, int], sd: float) -> None:
    # That table knows the level beforehand, has one competency and no rounding; the prior's standard deviation is its unit.
    constants = replace(CONSTANTS, mean_variance=0.0, rounding=0.0)
    answers = [each for relation, count in raters.items() for each in group(relation, *[4] * count)]
    (variance,) = uncertainty([each.cell for each in answers], ["cause"], constants)
    assert math.sqrt(variance) / (0.8 * 0.583) == pytest.approx(sd, abs=0.006)


def test_with_no_answer_at_all_the_view_is_what_was_expected_before() -> None:
    (view,) = views([], ["cause"])
    assert (view.value, view.raters) == (3.8, 0)
    assert view.sd == pytest.approx(1.1 * math.sqrt(0.25 + 0.64 * 0.583**2))
    assert view.high == 5


def test_answers_to_one_competency_tell_something_of_another() -> None:
    cause, options = views(group(PEER, 1, 1, 1, 2), ["cause", "options"])
    assert cause.value < options.value < 3.8
    assert (cause.raters, options.raters) == (4, 0)
    assert options.sd > cause.sd


def test_a_competency_that_is_not_asked_for_still_counts() -> None:
    (view,) = views(group(PEER, 1, 1, 1, 2), ["options"])
    among = views(group(PEER, 1, 1, 1, 2), ["cause", "options"])[1]
    assert (view.value, view.sd) == (pytest.approx(among.value), pytest.approx(among.sd))


def test_no_competency_has_no_view() -> None:
    assert views(group(PEER, 3), []) == ()


def test_the_last_answer_of_a_rater_stands() -> None:
    first, last = rated("Ana", PEER, cause=1), rated("Ana", PEER, cause=5)
    assert views([*first, *last], ["cause"]) == views(last, ["cause"])


def test_who_became_the_boss_counts_as_that_where_the_answer_was_given_anew() -> None:
    first, last = rated("Ana", PEER, cause=1), rated("Ana", BOSS, cause=5)
    assert views([*first, *last], ["cause"]) == views(last, ["cause"])


def test_a_boss_counts_more_than_somebody_led() -> None:
    (boss,), (led,) = views(group(BOSS, 1), ["cause"]), views(group(REPORT, 1), ["cause"])
    assert boss.value < led.value < 3.8


def test_the_interval_is_held_to_the_scale() -> None:
    (view,) = views(group(PEER, *[5] * 5), ["cause"])
    assert 1 < view.low < view.value < view.high == 5


@pytest.mark.parametrize("level", [0, 6, -1])
def test_a_level_off_the_scale_is_no_level(level: int) -> None:
    with pytest.raises(ValueError, match=f"a level is a whole number from 1 to 5, and {level} is not"):
        views(group(PEER, level), ["cause"])


def test_a_competency_asked_for_twice_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="a competency is asked for twice"):
        views([], ["cause", "cause"])


def test_many_raters_of_many_competencies_are_no_trouble() -> None:
    # 2,000 answers: written out, a matrix of four million numbers. With so many the view is the mean, but for the perspective.
    answers = [each for at in range(20) for each in group(PEER, *[4] * 100, competency=f"c{at}")]
    found = views(answers, [f"c{at}" for at in range(20)])
    assert all(each.value == pytest.approx(4, abs=0.03) and each.raters == 100 for each in found)


def test_numpy_is_loaded_only_when_something_is_computed() -> None:
    rooms = "anonymity, asking, change, comments, estimating, profile, verdicts, window"
    program = f"import sys; from proprietor.calibration import {rooms}; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
