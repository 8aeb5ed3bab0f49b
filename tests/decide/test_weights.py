"""Weights: by points, by an order, by nothing; and the answer that was asked for twice."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.decide.constants import CONSTANTS
from proprietor.decide.dialogue import Dialogue, begin, chose, counted
from proprietor.decide.options import SIX
from proprietor.decide.weights import Basis, rank_order_centroid, weights_from, weights_of
from proprietor.values.refusals import Refusal
from tests.decide.cases import LIFE, PAY

THREE = SIX[:3]


def told(*answers: str | float) -> Dialogue:
    dialogue = begin(THREE)
    for each in answers:
        dialogue = chose(dialogue, each) if isinstance(each, str) else counted(dialogue, each)
    return dialogue


@pytest.mark.parametrize(
    ("count", "weights"),
    [(1, (1,)), (2, (0.75, 0.25)), (3, (11 / 18, 5 / 18, 2 / 18)), (4, (25 / 48, 13 / 48, 7 / 48, 3 / 48))],
)
def test_the_rank_order_centroid_is_the_published_one(count: int, weights: tuple[float, ...]) -> None:
    assert rank_order_centroid(count) == pytest.approx(weights)


@given(st.integers(1, 12))
def test_a_centroid_sums_to_one_and_falls(count: int) -> None:
    found = rank_order_centroid(count)
    assert math.fsum(found) == pytest.approx(1)
    assert list(found) == sorted(found, reverse=True)


def test_points_are_weights_when_they_are_shared_out() -> None:
    found = weights_of(told("growth", "pay", 80, 20))
    assert found.shares == pytest.approx({"pay": 0.4, "growth": 0.5, "interest": 0.1})
    assert (found.basis, found.concentration, found.said) == (Basis.SWINGS, 30, ())


def test_an_answer_given_twice_alike_is_one() -> None:
    found = weights_of(told("growth", "pay", 80, 40, 60))
    assert found.said == ("Asked twice how much interest and effect counts, you said 50 and 60 of 100: that is one answer.",)
    assert found.concentration == CONSTANTS.concentration
    assert found.shares["interest"] / found.shares["pay"] == pytest.approx(0.55)


def test_one_that_differs_makes_all_less_sure() -> None:
    found = weights_of(told("growth", "pay", 80, 40, 90))
    assert found.concentration == CONSTANTS.loosened
    assert "you said 50 and 90 of 100. Such questions are hard for everyone." in found.said[0]
    assert found.shares["interest"] / found.shares["pay"] == pytest.approx(0.7)
    edge = weights_of(told("growth", "pay", 80, 40, 50 + CONSTANTS.apart))
    assert edge.concentration == CONSTANTS.concentration


@pytest.mark.parametrize("answers", [("growth", "pay"), ("growth", "pay", 80)])
def test_an_order_alone_goes_by_the_centroid(answers: tuple[str | float, ...]) -> None:
    found = weights_of(told(*answers))
    assert found.shares == pytest.approx({"growth": 11 / 18, "pay": 5 / 18, "interest": 2 / 18})
    assert (found.basis, found.concentration) == (Basis.ORDER, CONSTANTS.loosened)
    assert "from your order alone" in found.said[0]


def test_part_of_an_order_leaves_the_rest_alike() -> None:
    found = weights_of(told("growth"))
    assert found.shares == pytest.approx({"growth": 11 / 18, "pay": 3.5 / 18, "interest": 3.5 / 18})
    assert found.basis is Basis.ORDER


def test_nothing_said_is_all_alike() -> None:
    found = weights_of(told())
    assert found.shares == pytest.approx(dict.fromkeys(("pay", "growth", "interest"), 1 / 3))
    assert found.basis is Basis.NOTHING
    assert "nothing of what counts more" in found.said[0]


def test_one_alone_counts_all() -> None:
    assert weights_of(begin((PAY,))).shares == {"pay": 1}
    assert weights_of(counted(chose(begin((PAY, LIFE)), "life"), 0)).shares == {"pay": 0, "life": 1}


@pytest.mark.parametrize(
    ("points", "code", "place"),
    [
        ({"pay": 0, "life": 0}, "no-weights", ""),
        ({}, "no-weights", ""),
        ({"pay": -1, "life": 2}, "bad-number", "pay"),
        ({"pay": 1, "life": math.nan}, "bad-number", "life"),
        ({"pay": math.inf}, "bad-number", "pay"),
    ],
)
def test_weights_that_cannot_be_are_refused(points: dict[str, float], code: str, place: str) -> None:
    with pytest.raises(Refusal) as caught:
        weights_from(points)
    assert (caught.value.code, caught.value.place, bool(caught.value.remedy)) == (code, place, True)


POINTS = st.dictionaries(st.sampled_from([each.name for each in SIX]), st.integers(0, 10**9), min_size=1)


@given(POINTS.filter(lambda points: any(points.values())))
def test_shares_sum_to_one_and_keep_their_proportions(points: dict[str, int]) -> None:
    found = weights_from(points).shares
    assert math.fsum(found.values()) == pytest.approx(1)
    most = max(points, key=points.__getitem__)
    assert all(found[name] * points[most] == pytest.approx(found[most] * each) for name, each in points.items())
