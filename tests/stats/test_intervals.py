"""Intervals of shares: Jeffreys' interval, held against known values, laws, and another way to reckon."""

import math
from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.stats.intervals import beta_below, beta_quantile, jeffreys

SLICES = 4_000


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [
        (0, 10, 0.0, 0.217),
        (5, 10, 0.224, 0.776),
        (10, 10, 0.783, 1.0),
        (1, 10, 0.011, 0.381),
        (0, 1, 0.0, 0.853),
        (1, 1, 0.147, 1.0),
    ],
)
def test_intervals_at_95_percent_are_the_known_ones(hits: int, of: int, low: float, high: float) -> None:
    found = jeffreys(hits, of, 0.95)
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-4)
    assert (found.value, found.count, found.level, found.reason) == (hits / of, of, 0.95, "")


@pytest.mark.parametrize(("hits", "of"), [(-1, 10), (11, 10), (0, 0), (0, -1), (-2, -1)])
def test_counts_that_cannot_be_are_an_error(hits: int, of: int) -> None:
    with pytest.raises(ValueError, match=f"no share of {hits} in {of}"):
        jeffreys(hits, of)


@pytest.mark.parametrize("level", [0.0, 1.0, -0.9, 90.0, math.nan])
def test_a_level_that_cannot_be_is_an_error(level: float) -> None:
    with pytest.raises(ValueError, match="no interval holds"):
        jeffreys(1, 2, level)


counts = st.integers(1, 500).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))
levels = st.floats(0.5, 0.999)


def width(hits: int, of: int, level: float = 0.9) -> float:
    found = jeffreys(hits, of, level)
    assert found.low is not None
    assert found.high is not None
    return found.high - found.low


@given(counts, levels)
def test_an_interval_holds_its_value(counted: tuple[int, int], level: float) -> None:
    found = jeffreys(*counted, level)
    assert found.value is not None
    assert found.low is not None
    assert found.high is not None
    assert 0 <= found.low <= found.value <= found.high <= 1
    assert found.low < found.high


@given(counts, st.integers(2, 20), levels)
def test_an_interval_shrinks_with_the_count(counted: tuple[int, int], times: int, level: float) -> None:
    hits, of = counted
    assert width(hits * times, of * times, level) < width(hits, of, level)


@given(counts, levels)
def test_a_surer_interval_is_wider(counted: tuple[int, int], level: float) -> None:
    assert width(*counted, level) < width(*counted, level + (1 - level) / 2)


@given(counts, levels)
def test_misses_are_the_mirror_of_hits(counted: tuple[int, int], level: float) -> None:
    hits, of = counted
    there, back = jeffreys(hits, of, level), jeffreys(of - hits, of, level)
    assert there.low is not None
    assert back.high is not None
    assert there.low == pytest.approx(1 - back.high, abs=1e-9)


@pytest.mark.parametrize("of", [10_000, 1_000_000, 100_000_000])
@pytest.mark.parametrize("share", [0.5, 0.1])
def test_large_counts_come_near_the_normal_interval(of: int, share: float) -> None:
    half = NormalDist().inv_cdf(0.95) * math.sqrt(share * (1 - share) / of)
    found = jeffreys(round(share * of), of)
    assert (found.low, found.high) == pytest.approx((share - half, share + half), abs=half * 0.02)


def summed_below(x: float, a: float, b: float) -> float:
    """The share of Beta(a, b) below x by Simpson's rule, the root at both ends taken away by x = sin² t."""
    end = math.asin(math.sqrt(x))
    scale = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b))

    def height(t: float) -> float:
        return 2 * scale * math.pow(math.sin(t), 2 * a - 1) * math.pow(math.cos(t), 2 * b - 1)

    step = end / SLICES
    inner = sum((4 if place % 2 else 2) * height(place * step) for place in range(1, SLICES))
    return (height(0.0) + inner + height(end)) * step / 3


@pytest.mark.parametrize(("a", "b"), [(0.5, 0.5), (0.5, 10.5), (1.5, 3.5), (20.5, 80.5), (7.5, 7.5)])
@pytest.mark.parametrize("x", [0.001, 0.1, 0.3, 0.5, 0.9, 0.999])
def test_the_share_below_is_that_of_another_way_to_reckon(x: float, a: float, b: float) -> None:
    assert beta_below(x, a, b) == pytest.approx(summed_below(x, a, b), abs=1e-7)


def test_nothing_lies_below_0_and_all_below_1() -> None:
    assert [beta_below(x, 2.5, 3.5) for x in (-1.0, 0.0, 1.0, 2.0)] == [0.0, 0.0, 1.0, 1.0]


@given(st.floats(0.001, 0.999), st.floats(0.5, 200), st.floats(0.5, 200))
def test_a_quantile_has_its_share_below_it(p: float, a: float, b: float) -> None:
    x = beta_quantile(p, a, b)
    assert beta_below(x - 1e-9, a, b) - 1e-7 <= p <= beta_below(x + 1e-9, a, b) + 1e-7


@pytest.mark.parametrize("of", [1_000, 1_000_000, 1_000_000_000])
def test_half_of_an_even_distribution_lies_below_the_middle(of: int) -> None:
    assert beta_below(0.5, of / 2 + 0.5, of / 2 + 0.5) == pytest.approx(0.5, abs=1e-5)


def test_counts_beyond_reason_end_all_the_same() -> None:
    assert math.isfinite(beta_below(0.5, 1e14, 1e14))
