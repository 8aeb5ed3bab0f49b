"""Stepping back: the published table, the closed form, and the cases in which it never pays."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.decide.break_even import break_even, years
from proprietor.values.refusals import Refusal


@pytest.mark.parametrize(
    ("cut", "extra", "level", "total"),
    [(0.10, 0.05, 3, 6), (0.20, 0.05, 5, 10), (0.20, 0.08, 3, 7), (0.30, 0.05, 8, 15), (0.30, 0.08, 5, 10)],
)
def test_the_table_of_the_spec(cut: float, extra: float, level: int, total: int) -> None:
    """spec/decide.md: growth 3.5 %."""
    found = break_even(cut, extra, 0.035)
    assert (found.level_year, found.total) == (level, total)
    assert found.level == pytest.approx(math.log(1 / (1 - cut)) / math.log((1.035 + extra) / 1.035))


def test_a_case_by_hand() -> None:
    """Half the pay, then doubling against standing still: level after one year, caught up after three."""
    found = break_even(0.5, 1.0, 0.0)
    assert (found.level, found.level_year) == (1, 1)
    assert found.total == 3, "0.5 + 1 + 2 is the first to reach 3"


def test_it_is_said_with_what_it_rests_on() -> None:
    assert break_even(0.2, 0.05, 0.035).said == (
        "After a cut of 20 % it takes 5 years to equal pay, and 10 years until all you have earned has caught up.",
        "That rests on 5 points of extra growth, every year for as long. Why would you have them?",
    )
    assert (years(1), years(2)) == ("1 year", "2 years")


@pytest.mark.parametrize(
    ("extra", "says"), [(0.0, "no faster than if you stay"), (-0.01, "1 point a year more slowly than if you stay")]
)
def test_without_extra_growth_it_is_never(extra: float, says: str) -> None:
    found = break_even(0.2, extra, 0.035)
    assert (found.level, found.level_year, found.total) == (None, None, None)
    assert says in found.said[0]
    assert found.said[0].startswith("Never: after a cut of 20 %")


def test_what_takes_longer_than_a_career_is_said() -> None:
    found = break_even(0.5, 0.02, 0.0)
    assert (found.level_year, found.total) == (36, None)
    assert "36 years to equal pay, and it has not caught up within 45 years" in found.said[0]


@pytest.mark.parametrize("extra", [0.01, 1e-9, 5e-324])
def test_extra_growth_too_small_to_matter_is_not_waited_for(extra: float) -> None:
    found = break_even(0.5, extra, 0.0)
    assert (found.level, found.total) == (None, None)
    assert found.said[0] == "After a cut of 50 % pay is not level within 45 years."
    assert "Why would you have them?" in found.said[1]


def test_nothing_given_up_is_nothing_to_catch_up() -> None:
    found = break_even(0.0, 0.05)
    assert (found.level, found.total, len(found.said)) == (0.0, 0, 1)
    slower = break_even(0.0, -0.01)
    assert (slower.level, slower.total) == (0.0, 1)


@pytest.mark.parametrize(
    ("cut", "extra", "growth", "place"),
    [
        (1.0, 0.05, 0.03, "cut"),
        (-0.1, 0.05, 0.03, "cut"),
        (math.nan, 0.05, 0.03, "cut"),
        (0.2, 0.05, 2.0, "growth"),
        (0.2, 0.05, -1.0, "growth"),
        (0.2, 1.0, 0.5, "extra"),
        (0.2, math.nan, 0.5, "extra"),
    ],
)
def test_what_cannot_be_is_refused(cut: float, extra: float, growth: float, place: str) -> None:
    with pytest.raises(Refusal) as caught:
        break_even(cut, extra, growth)
    assert (caught.value.code, caught.value.place) == ("bad-number", place)


@given(st.floats(0.01, 0.6), st.floats(0.02, 0.3), st.floats(0, 0.1))
def test_pay_is_level_at_the_level_and_sums_at_the_total(cut: float, extra: float, growth: float) -> None:
    found = break_even(cut, extra, growth)
    if found.level is None:
        assert (1 - cut) * (1 + growth + extra) ** 45 < (1 + growth) ** 45
        return
    assert (1 - cut) * (1 + growth + extra) ** found.level == pytest.approx((1 + growth) ** found.level)
    assert found.total is None or found.total >= found.level
    if found.total is not None:
        for count, reached in ((found.total, True), (found.total - 1, False)):
            stayed = math.fsum((1 + growth) ** year for year in range(count))
            stepped = math.fsum((1 - cut) * (1 + growth + extra) ** year for year in range(count))
            assert (stepped >= stayed * (1 - 1e-8)) is reached or not count
