"""Bands: the formulae held against hand-made figures, known special cases and laws."""

import math
from statistics import NormalDist, fmean, stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.market.bands import (
    LEAST_SPREAD,
    Moments,
    Prior,
    cell_quantile,
    centre_by_t,
    conformal_needs,
    moments_of,
    next_by_t,
    next_conformal,
    next_offer,
    own_spread,
    quantile_alone,
    quantile_found,
    sample_quantile,
)
from proprietor.stats.student import t_quantile

PRIOR = Prior(currency="EUR", centre=11.0, spread=0.28, tau=0.14)
Z = NormalDist().inv_cdf(0.9)
logs_of = st.lists(st.floats(9, 13), min_size=2, max_size=40)


def test_without_figures_the_prior_speaks() -> None:
    found = next_offer((), PRIOR)
    assert PRIOR.weight == pytest.approx(4)
    assert (found.value, found.share) == (11.0, 0.0)
    assert found.high - found.value == pytest.approx(1.3562173 * 0.28 * math.sqrt(1.25), rel=1e-6)
    assert found.value - found.low == pytest.approx(found.high - found.value)


def test_one_figure_by_hand() -> None:
    """k0 = 4, n = 1, y = 11.5: centre 11.1, s² = (12 × .0784 + .8 × .25)/13."""
    found = next_offer((11.5,), PRIOR)
    variance = (12 * 0.0784 + 0.8 * 0.25) / 13
    assert found.value == pytest.approx(11.1)
    assert found.share == pytest.approx(0.2)
    assert found.high - found.value == pytest.approx(t_quantile(0.9, 13) * math.sqrt(variance * 1.2))


def test_two_figures_by_hand() -> None:
    found = next_offer((10.9, 11.3), PRIOR, 0.5)
    variance = (12 * 0.0784 + 0.08 + 4 * 2 / 6 * 0.01) / 14
    assert found.value == pytest.approx((4 * 11 + 22.2) / 6)
    assert found.high - found.value == pytest.approx(t_quantile(0.75, 14) * math.sqrt(variance * 7 / 6))


def test_a_quantile_without_figures_is_the_priors() -> None:
    middle, upper = cell_quantile(0.5, (), PRIOR), cell_quantile(0.9, (), PRIOR)
    assert (middle.value, middle.share) == (11.0, 0.0)
    assert middle.high - 11 == pytest.approx(Z * 0.14)
    assert upper.value == pytest.approx(11 + Z * 0.28)
    assert upper.high - upper.value == pytest.approx(Z * math.sqrt(0.14**2 + (Z * 0.28 * 0.288) ** 2))


def test_a_quantile_of_one_figure_by_hand() -> None:
    """The error of one figure's median is π/2 × s², the spread that of the prior."""
    found = cell_quantile(0.5, (11.5,), PRIOR)
    error = math.pi / 2 * 0.28**2
    share = 0.14**2 / (0.14**2 + error)
    assert found.share == pytest.approx(share)
    assert found.value == pytest.approx(11 + share * 0.5)
    assert found.high - found.value == pytest.approx(Z * math.sqrt(share * error))


def test_many_figures_drown_the_prior() -> None:
    logs = [12 + 0.3 * NormalDist().inv_cdf((n + 0.5) / 4000) for n in range(4000)]
    for p in (0.1, 0.5, 0.9):
        found = cell_quantile(p, logs, PRIOR)
        assert found.value == pytest.approx(12 + 0.3 * NormalDist().inv_cdf(p), abs=0.01)
        assert found.share > 0.99
    assert next_offer(logs, PRIOR).high == pytest.approx(12 + 0.3 * Z, abs=0.01)


@given(logs_of, st.sampled_from([0.1, 0.25, 0.5, 0.75, 0.9]))
def test_a_shrunk_quantile_lies_between_prior_and_figures(logs: list[float], p: float) -> None:
    found = cell_quantile(p, logs, PRIOR)
    expected = cell_quantile(p, (), PRIOR).value
    seen = sample_quantile(p, logs) if len(logs) > 2 else fmean(logs) + NormalDist().inv_cdf(p) * PRIOR.spread
    assert min(expected, seen) - 1e-9 <= found.value <= max(expected, seen) + 1e-9
    assert 0 < found.share < 1


@given(logs_of, st.floats(0.5, 0.9))
def test_a_surer_interval_is_wider(logs: list[float], level: float) -> None:
    for way in (lambda at: next_offer(logs, PRIOR, at), lambda at: next_by_t(logs, at), lambda at: centre_by_t(logs, at)):
        narrow, wide = way(level), way(level + 0.05)
        assert wide.low < narrow.low < narrow.value < narrow.high < wide.high


def test_figures_alone_by_t() -> None:
    logs = (10.8, 11.0, 11.4)
    mean, spread = fmean(logs), stdev(logs)
    assert next_by_t(logs).high == pytest.approx(mean + 1.8856181 * spread * math.sqrt(4 / 3))
    assert centre_by_t(logs).low == pytest.approx(mean - 1.8856181 * spread / math.sqrt(3))
    assert next_by_t(logs).share == centre_by_t(logs).share == 1.0


def test_equal_figures_do_not_pin_down_a_market() -> None:
    assert own_spread((11.0, 11.0, 11.0)) == LEAST_SPREAD
    assert next_by_t((11.0, 11.0, 11.0)).high > 11.05


def test_conformal_exists_from_nine_at_eighty_percent() -> None:
    nine = [float(n) for n in (3, 1, 9, 7, 5, 2, 4, 8, 6)]
    found = next_conformal(nine)
    assert conformal_needs() == 9
    assert conformal_needs(0.9) == 19
    assert conformal_needs(0.5) == 3
    assert found is not None
    assert (found.low, found.value, found.high, found.share) == (1.0, 5.0, 9.0, 1.0)
    assert next_conformal(nine[:8]) is None
    twenty = next_conformal([float(n) for n in range(1, 20)])
    assert twenty is not None
    assert (twenty.low, twenty.high) == (2.0, 18.0)


def test_quantiles_of_a_sample() -> None:
    assert sample_quantile(0.5, (3.0, 1.0, 2.0)) == 2.0
    assert sample_quantile(0.5, (1.0, 2.0)) == pytest.approx(1.5)
    assert sample_quantile(0.1, (1.0, 2.0, 3.0)) == 1.0
    assert sample_quantile(0.9, (1.0, 2.0, 3.0)) == 3.0
    assert sample_quantile(0.25, tuple(range(1, 10))) == pytest.approx(2 + 2 / 3)
    assert sample_quantile(0.9, (4.0,)) == 4.0


def test_a_quantile_alone_narrows_with_the_root_of_the_count() -> None:
    few, many = quantile_alone(0.5, (10.0, 11.0, 12.0) * 4), quantile_alone(0.5, (10.0, 11.0, 12.0) * 16)
    assert few.value == many.value == pytest.approx(11.0)
    assert (few.high - few.low) / (many.high - many.low) == pytest.approx(2, rel=0.05)


@given(logs=logs_of)
def test_moments_serve_as_the_figures_do(logs: list[float]) -> None:
    known = moments_of(logs)
    assert (known.count, known.mean) == (len(logs), fmean(logs))
    assert moments_of(known) is known
    assert next_offer(known, PRIOR) == next_offer(logs, PRIOR)
    assert centre_by_t(known) == centre_by_t(logs)
    assert quantile_found(0.25, sample_quantile(0.25, logs), known) == quantile_alone(0.25, logs)


def test_no_figures_have_no_moments() -> None:
    assert moments_of(()) == Moments(0)
    assert next_offer(Moments(0), PRIOR) == next_offer((), PRIOR)
