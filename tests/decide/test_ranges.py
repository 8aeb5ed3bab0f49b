"""Ranges: their means and spreads, what is wrong with them, and that draws lie as they should."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.decide.ranges import Range, Shape, amount, around, certain, drawn, faults

THREE = st.lists(st.floats(-1e6, 1e6), min_size=3, max_size=3).map(sorted)


def test_a_triangle_has_the_mean_and_spread_of_its_corners() -> None:
    found = Range(0, 3, 6)
    assert found.mean == 3
    assert found.spread == pytest.approx(6 / math.sqrt(24))
    assert Range(0, 0, 3).mean == 1
    assert certain(7) == Range(7, 7, 7)
    assert certain(7).spread == 0


def test_a_bell_lies_around_its_middle() -> None:
    found = around(0.01, 0.10)
    assert found.mean == 0.01
    assert found.spread == pytest.approx(0.10)
    assert found.low == pytest.approx(0.01 - 1.6448536 * 0.1)
    assert found.shape is Shape.NORMAL


@given(THREE, st.sampled_from(Shape))
def test_draws_have_the_mean_and_spread_they_are_said_to_have(ends: list[float], shape: Shape) -> None:
    found = Range(*ends, shape)
    mean, spread = (found.likely, found.spread) if shape is Shape.NORMAL else (found.mean, found.spread)
    rows = drawn([found], 2_000, np.random.default_rng(5))[:, 0]
    assert abs(rows.mean() - mean) <= 5 * spread / math.sqrt(2_000) + 1e-6
    assert rows.std() == pytest.approx(spread, rel=0.15, abs=1e-4)
    if shape is Shape.TRIANGULAR:
        slack = 1e-9 * max(1.0, *(abs(each) for each in ends))
        assert ends[0] - slack <= rows.min() <= rows.max() <= ends[2] + slack


def test_draws_of_a_triangle_lie_below_its_knee_as_often_as_they_should() -> None:
    rows = drawn([Range(0, 2, 10), around(0, 1)], 50_000, np.random.default_rng(3))
    assert (rows[:, 0] < 2).mean() == pytest.approx(0.2, abs=0.01)
    assert (rows[:, 0] < 6).mean() == pytest.approx(1 - 16 / 80, abs=0.01)
    assert np.corrcoef(rows.T)[0, 1] == pytest.approx(0, abs=0.02)


@pytest.mark.parametrize(
    ("found", "code", "says"),
    [
        (Range(1, 2, math.inf), "bad-number", "an end that is no number"),
        (Range(math.nan, 2, 3), "bad-number", "an end that is no number"),
        (Range(3, 2, 4), "bad-range", "3, 2, 4: it does not rise"),
        (Range(1, 5, 4), "bad-range", "does not rise"),
        (Range(-1, 0, 1), "bad-range", "beyond nought to one"),
        (Range(0, 1, 2), "bad-range", "beyond nought to one"),
    ],
)
def test_what_is_wrong_is_said(found: Range, code: str, says: str) -> None:
    (fault,) = faults(found, "pay", 0, 1, ("nought", "one"))
    assert fault.code == code
    assert says in fault.sentence
    assert (fault.place, bool(fault.remedy)) == ("pay", True)


def test_a_good_range_has_no_faults() -> None:
    assert list(faults(Range(0, 0.5, 1), "pay", 0, 1)) == []
    assert list(faults(certain(-9e9), "pay")) == []


@pytest.mark.parametrize(
    ("number", "said"),
    [(84_247.6405, "84,248"), (999.6, "1,000"), (999.4, "999.4"), (33.33333, "33.33"), (-0.5, "-0.5"), (0, "0")],
)
def test_a_number_in_a_sentence_has_the_signs_it_is_worth(number: float, said: str) -> None:
    assert amount(number) == said
