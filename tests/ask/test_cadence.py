"""Days counted: working days over weekends and years, each constant to be overridden."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.ask.cadence import USUAL, Cadence, in_words, later, working, working_days_after

DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("day", "days", "found"),
    [
        (date(2027, 3, 1), 7, date(2027, 3, 10)),  # Monday
        (date(2027, 3, 5), 1, date(2027, 3, 8)),  # Friday to Monday
        (date(2027, 3, 6), 1, date(2027, 3, 8)),  # Saturday
        (date(2027, 3, 7), 1, date(2027, 3, 8)),  # Sunday
        (date(2027, 3, 5), 14, date(2027, 3, 25)),
        (date(2026, 12, 28), 7, date(2027, 1, 6)),  # over the end of the year; holidays are not known
        (date(2028, 2, 25), 7, date(2028, 3, 7)),  # over a leap day
        (date(2027, 3, 6), 0, date(2027, 3, 6)),
    ],
)
def test_working_days_are_counted_over_weekends_and_years(day: date, days: int, found: date) -> None:
    assert working_days_after(day, days) == found


@pytest.mark.parametrize(
    ("day", "found"),
    [(date(2027, 3, 5), date(2027, 3, 5)), (date(2027, 3, 6), date(2027, 3, 8)), (date(2027, 1, 31), date(2027, 2, 1))],
)
def test_a_weekend_waits_for_monday(day: date, found: date) -> None:
    assert working(day) == found


@given(day=DAYS, days=st.integers(1, 30))
def test_so_many_working_days_later_is_a_working_day_with_so_many_between(day: date, days: int) -> None:
    found = working_days_after(day, days)
    between = [day + timedelta(days=n) for n in range(1, (found - day).days + 1)]
    assert found.weekday() < 5
    assert sum(each.weekday() < 5 for each in between) == days


def test_the_spec_is_the_usual_cadence_and_can_be_overridden() -> None:
    assert Cadence(recap=1, recap_lapses=7, write_down=1, check_within=30, chases=(7, 14), again=90) == USUAL
    assert Cadence(again=30) != USUAL


def test_a_day_in_a_sentence() -> None:
    assert in_words(later(date(2026, 12, 31), 1)) == "1 January 2027"
