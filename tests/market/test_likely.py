"""How likely something is, in words."""

from datetime import date

import pytest

from proprietor.market.funnel import Stage, Try, passage_of
from proprietor.market.likely import chance_said, look_said, share_said
from proprietor.values.estimate import Estimate


@pytest.mark.parametrize(
    ("chance", "said"),
    [
        (1.0, "over 95 %"),
        (0.951, "over 95 %"),
        (0.95, "95 %"),
        (0.4, "40 %"),
        (0.05, "5 %"),
        (0.049, "under 5 %"),
        (0, "under 5 %"),
    ],
)
def test_a_probability_is_never_told_as_sure(chance: float, said: str) -> None:
    assert chance_said(chance) == said


@pytest.mark.parametrize(
    ("value", "low", "high", "said"),
    [
        (0.404, 0.21, 0.62, "40 % (21 to 62)"),
        (0.0051, 0.001, 0.02, "1 % (0 to 2)"),
        (0.0049, 0.0, 0.016, "under 1 % (0 to 2)"),
        (0.001, 0.0, 0.004, "under 1 %"),
    ],
)
def test_a_share_has_its_interval_and_no_decimals(value: float, low: float, high: float, said: str) -> None:
    assert share_said(Estimate(value=value, low=low, high=high)) == said


@pytest.mark.parametrize(
    ("hits", "misses", "said"),
    [
        (0, 39, "too early: looked at from 40 tries on"),
        (0, 80, "clearly below the usual rate, after 80 tries"),
        (4, 40, "not clearly below the usual rate, after 40 tries"),
    ],
)
def test_a_look_is_said_in_words(hits: int, misses: int, said: str) -> None:
    day = date(2026, 1, 1)
    tries = [*[Try(day, hit=True, weight=1.0)] * hits, *[Try(day, hit=False, weight=1.0)] * misses]
    assert look_said(passage_of(Stage.COLD, tries)) == said


def test_what_is_open_counts_in_part_and_that_is_said() -> None:
    open_ones = [Try(date(2026, 1, 1), hit=False, weight=0.5)] * 60
    assert look_said(passage_of(Stage.COLD, open_ones)) == "too early: looked at from 40 tries on, and these count as 30 by now"
