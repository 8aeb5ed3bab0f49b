"""Change: whether others see one otherwise than before."""

from dataclasses import replace
from math import sqrt
from statistics import NormalDist

import numpy as np
import pytest

from proprietor.books.people import Relation
from proprietor.calibration.anonymity import release
from proprietor.calibration.change import changes, changes_from
from proprietor.calibration.constants import CONSTANTS
from tests.calibration.designs import group

BOSS, PEER = Relation.BOSS, Relation.PEER


def test_everybody_two_levels_higher_is_a_real_change() -> None:
    (found,) = changes(group(PEER, *[2] * 6), group(PEER, *[4] * 6), ["cause"], ({"cause": 3}, {"cause": 4}))
    assert found.real
    assert 0.3 < found.difference < 2
    assert (found.again, found.own) == (6, 1)
    assert found.up > 0.95


def test_everybody_two_levels_lower_is_one_too() -> None:
    (found,) = changes(group(PEER, *[4] * 6), group(PEER, *[2] * 6), ["cause"])
    assert found.real
    assert found.up < 0.05
    assert found.own is None


def test_the_same_answers_are_no_change() -> None:
    (found,) = changes(group(PEER, 2, 3, 4), group(PEER, 2, 3, 4), ["cause"], ({"cause": 3}, {}))
    assert found.difference == pytest.approx(0, abs=1e-12)
    assert (found.up, found.real, found.own) == (pytest.approx(0.5), False, None)


def test_with_the_same_raters_a_change_is_more_certain_than_with_others() -> None:
    before = group(PEER, 2, 3, 4)
    (same,) = changes(before, group(PEER, 3, 4, 5), ["cause"])
    (others,) = changes(before, group(PEER, 3, 4, 5, first=10), ["cause"])
    assert same.sd < others.sd
    assert (same.again, others.again) == (3, 0)


def test_severe_newcomers_are_no_fall() -> None:
    # Two kind raters leave, two severe ones come, and the one who stayed says the same: hardly anything can be told.
    (found,) = changes(group(PEER, 3, 5, 5), [*group(PEER, 3), *group(PEER, 2, 2, first=10)], ["cause"])
    assert not found.real


def test_a_change_between_two_releases_rests_on_what_these_showed() -> None:
    before, after = group(PEER, 2, 2, 3), group(PEER, 2, 2, 3, 5, 5, 4)
    first, second = release(before, ["cause"]), release(after, ["cause"], [before])
    (found,) = changes_from(first.answers, second.answers, ["cause"])
    (other,) = changes_from(release(group(PEER, 3, 2, 2), ["cause"]).answers, second.answers, ["cause"])
    assert found == other
    assert found.difference > 0


def test_of_what_was_not_rated_twice_nothing_is_told() -> None:
    assert changes(group(PEER, 1, 1, 1), [], ["cause"]) == ()
    assert changes(group(PEER, 1), group(PEER, 1, competency="options"), ["cause", "options"]) == ()


def test_a_rise_in_one_is_a_hint_of_one_in_another() -> None:
    still = group(PEER, 3, competency="options")
    _, before = changes([*group(PEER, 2), *still], [*group(PEER, 2), *still], ["cause", "options"])
    _, after = changes([*group(PEER, 2), *still], [*group(PEER, 5), *still], ["cause", "options"])
    assert after.difference > before.difference + 0.01


def test_it_is_what_the_formula_says_over_all_answers() -> None:
    c = replace(CONSTANTS, inflate=1.0)
    before, after = [*group(PEER, 2, 3), *group(BOSS, 4)], [*group(PEER, 4), *group(BOSS, 5, 3)]
    both = [(each, -1) for each in before] + [(each, 1) for each in after]

    def kernel(one: tuple[object, int], other: tuple[object, int]) -> float:
        (a, turn), (b, turned) = one, other
        common = c.loading[a.relation] * c.loading[b.relation]  # type: ignore[attr-defined]
        shared = (a.relation == b.relation) * c.perspective[a.relation]  # type: ignore[attr-defined]
        own = (a.rater == b.rater) * c.idiosyncrasy(a.relation)  # type: ignore[attr-defined]
        moved = turn * turned / 4 * c.change**2 * common / c.reference**2
        cell = (one is other) * c.noise
        return c.mean_variance + c.sigma**2 * (common + shared + own) + moved + cell

    k = np.array([[kernel(one, other) for other in both] for one in both])
    row = np.array([turn / 2 * c.change**2 * c.loading[each.relation] / c.reference for each, turn in both])
    weights = np.linalg.solve(k, row)
    (found,) = changes(before, after, ["cause"], constants=c)
    difference = float(weights @ [each.level - c.mean for each, _ in both])
    sd = sqrt(c.change**2 - weights @ row)
    assert (found.difference, found.sd) == (pytest.approx(difference, abs=1e-9), pytest.approx(sd, abs=1e-9))
    assert found.up == pytest.approx(NormalDist().cdf(difference / sd))
