"""Quarters by the calendar, what belongs to one, and wins counted by quarter."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.agenda.quarter import FIRST, SHOWN, Quarter, quarter_before, stands, wins_by_quarter
from proprietor.books import Books, Link, LinkKind, Person, Win
from proprietor.values.figure import Figure
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.shelves import books_of

TODAY = date(2026, 3, 14)
BO = Person(id=RecordId("per_b000000000"), name="Bo Lind")


def win(at: int, on: PartialDate | None = None, until: PartialDate | None = None, figure: Figure | None = None) -> Win:
    return Win(id=RecordId(f"win_{at:010}"), result=f"Cut {at} calls", on=on, until=until, figure=figure)


def saw(at: int) -> Link:
    return Link(id=RecordId(f"lnk_{at:010}"), verb=LinkKind.SAW, source=BO.id, target=RecordId(f"win_{at:010}"))


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2026, 3, 14), date(2025, 12, 14)),
        (date(2026, 5, 31), date(2026, 2, 28)),
        (date(2024, 5, 30), date(2024, 2, 29)),
        (date(2026, 12, 31), date(2026, 9, 30)),
        (date(1, 3, 31), date.min),
    ],
)
def test_a_quarter_is_three_months_by_the_calendar(day: date, before: date) -> None:
    assert quarter_before(day) == before


@given(st.dates(min_value=FIRST))
def test_it_is_never_longer_than_92_days_and_a_slip(day: date) -> None:
    assert timedelta(days=89) <= day - quarter_before(day) <= timedelta(days=93)


def test_something_belongs_to_it_by_its_own_day() -> None:
    quarter = Quarter(date(2025, 12, 14), TODAY, Books())
    assert quarter.holds(RecordId("win_1"), PartialDate(2026, 1))
    assert quarter.holds(RecordId("win_1"), PartialDate(2025, 12, 15))
    assert quarter.holds(RecordId("win_1"), PartialDate(2025, 12)), "it may have been the second half of the month"
    assert not quarter.holds(RecordId("win_1"), PartialDate(2025, 12, 14))
    assert not quarter.holds(RecordId("win_1"), PartialDate(2026, 4))
    assert not quarter.comparable


def test_a_year_that_goes_on_in_it_does_not_say_whether_something_belongs_to_it() -> None:
    old = win(1)
    quarter = Quarter(date(2025, 12, 14), TODAY, books_of(old))
    assert [quarter.tells(each) for each in (PartialDate(2025), PartialDate(2026), PartialDate(2024))] == [False, True, True]
    assert quarter.holds(RecordId("win_new"), PartialDate(2025)), "it was written down in it"
    assert not quarter.holds(old.id, PartialDate(2025))
    assert quarter.holds(old.id, PartialDate(2026)), "the year has no other part yet"
    assert not quarter.holds(old.id, PartialDate(2024))


def test_without_a_day_it_belongs_to_the_quarter_in_which_it_was_written_down() -> None:
    old = win(1)
    quarter = Quarter(date(2025, 12, 14), TODAY, books_of(old))
    assert quarter.comparable
    assert not quarter.holds(old.id, None)
    assert quarter.holds(RecordId("win_new"), None)
    assert not Quarter(date(2025, 12, 14), TODAY, Books()).holds(old.id, None), "nobody knows"


def test_a_win_stands_with_a_figure_and_a_witness() -> None:
    figure = Figure(value=Decimal(7))
    books = books_of(BO, win(1, figure=figure), win(2, figure=figure), win(3), saw(1), saw(3))
    assert [stands(each, books) for each in books.of(Win)] == [True, False, False]


def test_wins_are_counted_by_quarter() -> None:
    figure = Figure(value=Decimal(7))
    wins = [
        win(1, PartialDate(2026, 1), figure=figure),
        win(2, PartialDate(2024, 5), until=PartialDate(2026, 2)),
        win(3, PartialDate(2025, 10)),
        win(4, PartialDate(2019)),
        win(5),
        win(6, PartialDate(2026, 5)),
        win(7, PartialDate(2025)),
    ]
    chart = wins_by_quarter(books_of(BO, *wins, saw(1)), TODAY)
    assert chart is not None
    counts = [(dot.x, dot.hollow) for dot in chart.dots]
    assert len(counts) == 2 * SHOWN
    assert counts[:4] == [(2, False), (1, True), (1, False), (0, True)]
    assert sum(count for count, hollow in counts if not hollow) == 3
    assert chart.y.ticks[0] == (float(SHOWN), "to Mar 2026")
    assert chart.dots[0].told == "quarter to March 2026: 2 wins"
    assert chart.dots[1].told == "quarter to March 2026: 2 wins, 1 with a figure and somebody who saw it"
    assert chart.dots[2].told == "quarter to December 2025: 1 win"
    assert [words for _, words in chart.x.ticks] == ["0", "1", "2"]


def test_without_dated_wins_of_two_years_there_is_no_picture() -> None:
    assert wins_by_quarter(Books(), TODAY) is None
    assert wins_by_quarter(books_of(win(1), win(2, PartialDate(2020))), TODAY) is None


def test_a_win_of_the_month_that_goes_on_stands_in_the_newest_quarter() -> None:
    chart = wins_by_quarter(books_of(win(1, PartialDate(2026, 3))), TODAY)
    assert chart is not None
    assert chart.dots[0].told == "quarter to March 2026: 1 win"


def test_many_wins_have_few_ticks() -> None:
    chart = wins_by_quarter(books_of(*(win(at, PartialDate(2026, 2)) for at in range(50))), TODAY)
    assert chart is not None
    assert len(chart.x.ticks) <= 7
