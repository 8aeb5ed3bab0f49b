"""Quantiles of the normal and of Student's t, held against published tables, closed forms and laws."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.stats.student import MANY, _expanded, normal_density, normal_quantile, t_above, t_quantile

TABLE = [
    (1, 0.95, 6.314), (1, 0.9995, 636.619), (2, 0.975, 4.303), (3, 0.90, 1.638), (4, 0.995, 4.604), (5, 0.99, 3.365),
    (10, 0.95, 1.812), (12, 0.90, 1.356), (20, 0.975, 2.086), (30, 0.9995, 3.646), (60, 0.995, 2.660), (120, 0.975, 1.980),
]  # fmt: skip
"""Student's t as every textbook prints it: degrees of freedom, p, t (NIST/SEMATECH e-Handbook, 1.3.6.7.2)."""


@pytest.mark.parametrize(("freedom", "p", "t"), TABLE)
def test_quantiles_are_those_of_the_table(freedom: float, p: float, t: float) -> None:
    assert round(t_quantile(p, freedom), 3) == t


@pytest.mark.parametrize("p", [0.51, 0.6, 0.9, 0.975, 0.9995, 0.999999])
def test_one_two_and_four_degrees_of_freedom_have_closed_forms(p: float) -> None:
    alpha = 4 * p * (1 - p)
    four = 2 * math.sqrt(math.cos(math.acos(math.sqrt(alpha)) / 3) / math.sqrt(alpha) - 1)
    assert t_quantile(p, 1) == pytest.approx(math.tan(math.pi * (p - 0.5)), rel=1e-8)
    assert t_quantile(p, 2) == pytest.approx((2 * p - 1) * math.sqrt(2 / alpha), rel=1e-8)
    assert t_quantile(p, 4) == pytest.approx(four, rel=1e-8)


@pytest.mark.parametrize("p", [0.6, 0.9, 0.999])
def test_the_expansion_meets_the_halving(p: float) -> None:
    below, above = t_quantile(p, MANY - 1e-6), t_quantile(p, MANY + 1e-6)
    assert above == pytest.approx(below, abs=1e-8)
    assert t_quantile(p, 1e12) == pytest.approx(normal_quantile(p), abs=1e-9)


@given(st.floats(0.501, 0.9999), st.floats(0.5, 3_000))
def test_a_quantile_is_where_the_distribution_says(p: float, freedom: float) -> None:
    t = t_quantile(p, freedom)
    assert t_above(t, freedom) == pytest.approx(1 - p, abs=1e-10)
    assert t_quantile(1 - p, freedom) == pytest.approx(-t, rel=1e-7)
    assert t >= normal_quantile(p) - 1e-9


def test_below_the_middle_it_is_the_same_on_the_other_side() -> None:
    assert t_quantile(0.025, 10) == -t_quantile(0.975, 10)


def test_the_middle_is_zero() -> None:
    assert t_quantile(0.5, 3) == pytest.approx(0, abs=1e-12)
    assert normal_quantile(0.5) == pytest.approx(0, abs=1e-15)


def test_the_normal_is_the_known_one() -> None:
    assert normal_quantile(0.9) == pytest.approx(1.2815515655446004, abs=1e-12)
    assert normal_density(0) == pytest.approx(0.3989422804014327, abs=1e-15)


@pytest.mark.parametrize("p", [0.0, 1.0, -0.5, 2.0, math.nan])
def test_a_share_that_cannot_be_is_an_error(p: float) -> None:
    with pytest.raises(ValueError, match="no quantile at"):
        t_quantile(p, 3)
    with pytest.raises(ValueError, match="no quantile at"):
        normal_quantile(p)


@pytest.mark.parametrize("freedom", [0.0, -1.0, math.nan])
def test_no_degrees_of_freedom_is_an_error(freedom: float) -> None:
    with pytest.raises(ValueError, match="degrees of freedom"):
        t_quantile(0.9, freedom)


@pytest.mark.parametrize("p", [0.6, 0.9, 0.99])
def test_the_expansion_is_right_to_its_last_term(p: float) -> None:
    """At fifty degrees its first term left out is about 10⁻⁷; a slip in the fourth would show."""
    assert _expanded(normal_quantile(p), 50) == pytest.approx(t_quantile(p, 50), abs=3e-8)
    assert _expanded(normal_quantile(0.6), 20) == pytest.approx(t_quantile(0.6, 20), abs=1e-8)
