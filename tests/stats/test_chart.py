"""Charts: ticks are round and few, axes hold their values."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.stats.chart import round_ticks, widened

numbers = st.floats(-1e9, 1e9)


@pytest.mark.parametrize(
    ("low", "high", "most", "ticks"),
    [
        (0, 9, 4, (0, 5)),
        (0, 1, 6, (0, 0.2, 0.4, 0.6, 0.8, 1.0)),
        (38_200, 61_000, 6, (40_000, 45_000, 50_000, 55_000, 60_000)),
        (-3, 3, 4, (-2, 0, 2)),
    ],
)
def test_ticks(low: float, high: float, most: int, ticks: tuple[float, ...]) -> None:
    assert round_ticks(low, high, most) == ticks


@given(st.floats(-1e6, 1e6), st.floats(1e-2, 1e9), st.integers(2, 12))
def test_ticks_lie_within_are_few_and_evenly_spaced(low: float, span: float, most: int) -> None:
    ticks = round_ticks(low, low + span, most)
    assert len(ticks) <= most
    assert all(low - span * 1e-6 <= tick <= low + span * (1 + 1e-6) for tick in ticks)
    steps = [after - before for before, after in itertools.pairwise(ticks)]
    assert not steps or max(steps) - min(steps) <= max(steps) * 1e-3


@pytest.mark.parametrize(("low", "high", "most"), [(1, 1, 5), (2, 1, 5), (0, 1, 1)])
def test_no_ticks_between_nothing(low: float, high: float, most: int) -> None:
    with pytest.raises(ValueError, match="no ticks"):
        round_ticks(low, high, most)


@given(st.lists(numbers, min_size=1, max_size=9))
def test_an_axis_holds_its_values_with_air(values: list[float]) -> None:
    low, high = widened(values)
    assert low < min(values)
    assert high > max(values)
