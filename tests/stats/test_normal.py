"""The normal distribution, against the standard library's."""

from statistics import NormalDist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.stats.normal import Z90, below


@given(st.floats(-8, 8))
def test_below_is_the_share_below(z: float) -> None:
    assert below(z) == pytest.approx(NormalDist().cdf(z), abs=1e-12)


def test_far_out_the_share_is_not_rounded_to_nothing() -> None:
    assert 0 < below(-20) < 1e-80


def test_an_interval_of_ninety_per_cent_holds_ninety() -> None:
    assert below(Z90) - below(-Z90) == pytest.approx(0.9)
