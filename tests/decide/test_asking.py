"""Asking first: it pays if and only if p·(U_yes − U_best) exceeds what a no and the delay cost."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.decide.asking import ask_first
from proprietor.values.refusals import Refusal

MEASURE = st.integers(-100, 100).map(float)


@given(st.integers(0, 100).map(lambda p: p / 100), MEASURE, MEASURE, st.integers(0, 50), st.integers(0, 50))
def test_the_rule(chance: float, yes: float, best: float, refusal: int, delay: int) -> None:
    found = ask_first(chance, yes, best, refusal=refusal, delay=delay)
    assert found.pays is (chance * (yes - best) > refusal + delay)
    assert found.gain == pytest.approx(chance * (yes - best) - refusal - delay)
    if found.threshold is None:
        assert not found.pays
        assert not ask_first(1, yes, best, refusal=refusal, delay=delay).pays
    elif abs(chance - found.threshold) > 1e-9:
        assert found.pays is (chance > found.threshold)


def test_it_is_said() -> None:
    assert ask_first(0.3, 0.7, 0.6, refusal=0.01, delay=0.01).said == (
        "Asking first pays from a chance of 20 % on; you give it 30 %, so ask first, if the others wait for you."
    )
    assert "so it does not pay now" in ask_first(0.1, 0.7, 0.6, refusal=0.02).said
    assert "finds out nothing you would act on" in ask_first(0.9, 0.6, 0.6).said
    assert "never pays by these figures" in ask_first(0.9, 0.7, 0.6, refusal=0.2).said


@pytest.mark.parametrize(
    ("chance", "yes", "costs"),
    [(1.1, 1.0, (0, 0)), (math.nan, 1, (0, 0)), (0.5, math.inf, (0, 0)), (0.5, 1, (-1, 0)), (0.5, 1, (0, -1))],
)
def test_what_cannot_be_is_refused(chance: float, yes: float, costs: tuple[float, float]) -> None:
    with pytest.raises(Refusal) as caught:
        ask_first(chance, yes, 0.5, refusal=costs[0], delay=costs[1])
    assert caught.value.code == "bad-number"
