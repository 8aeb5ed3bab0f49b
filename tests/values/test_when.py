"""Dates known to the year, the month or the day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.values.refusals import Refusal
from proprietor.values.when import DAYS_PER_MONTH, PartialDate, date_of, months_in_words, parse_date
from tests.refusing import code_of
from tests.strategies import partial_dates


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2023", PartialDate(2023)),
        (" 2023-04 ", PartialDate(2023, 4)),
        ("2023-4-7", PartialDate(2023, 4, 7)),
        ("2024-02-29", PartialDate(2024, 2, 29)),
        ("04/2023", PartialDate(2023, 4)),
        ("4.2023", PartialDate(2023, 4)),
        ("April 2023", PartialDate(2023, 4)),
        ("apr 2023", PartialDate(2023, 4)),
        ("Sept. 2023", PartialDate(2023, 9)),
        ("7 Apr 2023", PartialDate(2023, 4, 7)),
        ("7. April, 2023", PartialDate(2023, 4, 7)),
    ],
)
def test_dates_are_read_as_people_write_them(typed: str, meant: PartialDate) -> None:
    assert parse_date(typed) == meant


@pytest.mark.parametrize(
    "typed", ["", "7/4/2023", "yesterday", "Ma 2023", "Foo 2023", "23", "20230407", "2023-04-07T10:00", "x" * 500]
)
def test_what_cannot_be_read_is_refused_with_a_way_to_write_it(typed: str) -> None:
    with pytest.raises(Refusal, match="cannot be read as a date") as refused:
        parse_date(typed)
    assert refused.value.code == "bad-date"
    assert refused.value.place == typed[:40]
    assert "2023-04" in refused.value.remedy


@pytest.mark.parametrize("typed", ["2023-13", "2023-02-29", "30 Feb 2024", "1899", "2200-01", "13/2023", "2023-00-05"])
def test_what_no_calendar_has_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="not a date in any calendar") as refused:
        parse_date(typed)
    assert refused.value.code == "bad-date"


@pytest.mark.parametrize("parts", [(2023, -1), (2023, 0, 5), (2023, 4, 31), (2023, 4, -1), (1899, 1, 1)])
def test_parts_that_do_not_fit_are_refused(parts: tuple[int, ...]) -> None:
    with pytest.raises(Refusal, match="not a date"):
        PartialDate(*parts)


def test_a_year_means_all_of_its_days() -> None:
    assert (PartialDate(2023).first, PartialDate(2023).last) == (date(2023, 1, 1), date(2023, 12, 31))


def test_a_month_ends_on_its_own_last_day() -> None:
    assert PartialDate(2024, 2).last == date(2024, 2, 29)
    assert PartialDate(2023, 2).last == date(2023, 2, 28)


def test_less_known_comes_first() -> None:
    dates = [PartialDate(2023, 4, 7), PartialDate(2023, 4), PartialDate(2024), PartialDate(2023)]
    assert [str(each) for each in sorted(dates)] == ["2023", "2023-04", "2023-04-07", "2024"]


def test_months_are_counted_from_the_latest_day_it_can_mean() -> None:
    assert PartialDate(2023, 4, 7).months_until(date(2023, 4, 7)) == 0
    assert PartialDate(2023).months_until(date(2024, 12, 31)) == pytest.approx(12, abs=0.05)
    assert PartialDate(2024).months_until(date(2024, 6, 1)) < 0


def test_it_says_itself_in_code() -> None:
    assert repr(PartialDate(2023, 4)) == "PartialDate(2023, 4, 0)"


def test_it_is_no_text() -> None:
    assert PartialDate(2023) != "2023"
    assert len({PartialDate(2023), PartialDate(2023), PartialDate(2023, 1)}) == 2


@given(partial_dates())
def test_what_is_written_is_read_as_the_same(when: PartialDate) -> None:
    assert parse_date(str(when)) == when


@given(partial_dates())
def test_the_first_day_is_never_after_the_last(when: PartialDate) -> None:
    assert when.first <= when.last
    assert (when.first == when.last) == bool(when.day)


@given(partial_dates(), partial_dates(), partial_dates())
def test_the_order_is_total(one: PartialDate, two: PartialDate, three: PartialDate) -> None:
    assert (one < two) + (one == two) + (one > two) == 1
    assert not (one <= two <= three) or one <= three
    assert not one <= two or one.first <= two.first
    assert one != two or hash(one) == hash(two)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_day_of_the_calendar_is_known_to_the_day(day: date) -> None:
    assert date_of(day).first == date_of(day).last == day
    assert parse_date(day.isoformat()) == date_of(day)
    assert parse_date(f"{day.day} {day:%B} {day.year}") == date_of(day)


@given(partial_dates(), st.integers(-40_000, 40_000))
def test_months_grow_with_the_days(when: PartialDate, days: int) -> None:
    today = when.last + timedelta(days=days)
    assert when.months_until(today) == pytest.approx(days / DAYS_PER_MONTH)
    assert when.months_until(today + timedelta(days=1)) > when.months_until(today)


@given(st.text(max_size=30))
def test_anything_typed_is_a_date_or_a_refusal(typed: str) -> None:
    assert code_of(parse_date, typed) == "bad-date" or parse_date(str(parse_date(typed))) == parse_date(typed)


def test_a_date_stands_in_a_sentence_as_far_as_it_is_known():
    assert [PartialDate(*parts).words for parts in ((2025, 3, 3), (2025, 3), (2025,))] == ["3 March 2025", "March 2025", "2025"]


@pytest.mark.parametrize(
    ("months", "words"),
    [
        (-3, "less than a month"),
        (0.4, "less than a month"),
        (1, "1 month"),
        (12.2, "1 year"),
        (27, "2 years and 3 months"),
        (66, "5 years and 6 months"),
    ],
)
def test_a_length_of_time_is_said_in_years_and_months(months, words):
    assert months_in_words(months) == words
