"""Posted pay: by the year, one figure a firm, currencies never mixed."""

import math
from datetime import date

import pytest

from proprietor.market.posted import LeftOut, Posted, log_pay, sample_of, yearly
from proprietor.values.money import Pay, Period, parse_pay


def posted(firm: str, text: str, most: str = "", on: date | None = None) -> Posted:
    return Posted(firm=firm, least=parse_pay(text), most=parse_pay(most) if most else None, on=on)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("50 USD an hour", 104_000),
        ("400 GBP a day", 104_000),
        ("1,000 EUR a week", 52_000),
        ("3,000 PLN a month", 36_000),
        ("60,000 CHF a year", 60_000),
        ("5,000,000 JPY a year", 5_000_000),
        ("9,000 EUR a project", None),
    ],
)
def test_pay_is_brought_to_a_year(text: str, year: float | None) -> None:
    assert yearly(parse_pay(text)) == year


def test_the_middle_of_a_range_counts_and_a_single_figure_for_itself() -> None:
    assert log_pay(posted("A", "40,000 EUR a year", "60,000 EUR a year"), "EUR") == pytest.approx(math.log(50_000))
    assert log_pay(posted("A", "50,000 EUR a year"), "EUR") == pytest.approx(math.log(50_000))
    assert log_pay(posted("A", "3,000 EUR a month", "48,000 EUR a year"), "EUR") == pytest.approx(math.log(42_000))


@pytest.mark.parametrize(
    ("least", "most", "why"),
    [
        ("40,000 USD a year", "", LeftOut.CURRENCY),
        ("40,000 EUR a year", "50,000 USD a year", LeftOut.CURRENCY),
        ("4,000 EUR a project", "", LeftOut.PERIOD),
        ("40,000 EUR a year", "30,000 EUR a year", LeftOut.RANGE),
        ("10,000 EUR a year", "60,000 EUR a year", LeftOut.WIDE),
        ("0 EUR a year", "", LeftOut.RANGE),
    ],
)
def test_what_says_nothing_is_told_apart(least: str, most: str, why: LeftOut) -> None:
    assert log_pay(posted("A", least, most), "EUR") == why
    assert sample_of([posted("A", least, most)], "EUR").left_out == {why: 1}


def test_a_firm_counts_once_however_it_is_written() -> None:
    found = sample_of(
        [
            posted("Müller & Söhne GmbH", "40,000 EUR a year", on=date(2026, 1, 5)),
            posted("MÜLLER & SÖHNE", "90,000 EUR a year", on=date(2026, 3, 5)),
            posted("Other S.A.", "50,000 EUR a year", on=date(2025, 12, 1)),
            posted("", "50,000 EUR a year"),
            posted("  ", "60,000 EUR a year"),
        ],
        "EUR",
    )
    assert (found.postings, found.firms, found.unnamed) == (5, 3, 2)
    assert found.logs[2] == pytest.approx((math.log(40_000) + math.log(90_000)) / 2)
    assert list(found.logs) == sorted(found.logs)
    assert (found.oldest, found.newest) == (date(2025, 12, 1), date(2026, 3, 5))


def test_no_postings_are_a_sample_too() -> None:
    found = sample_of([], "EUR")
    assert (found.firms, found.postings, found.oldest, found.newest, found.left_out) == (0, 0, None, None, {})


def test_a_minor_unit_is_not_taken_for_a_whole_one() -> None:
    assert yearly(Pay(minor=5_000_050, currency="EUR", period=Period.YEAR)) == 50_000.5
