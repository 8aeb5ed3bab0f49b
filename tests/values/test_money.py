"""Pay: an amount, a currency, a period, or nothing."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.values.money import Pay, Period, parse_pay
from proprietor.values.refusals import Refusal
from tests.refusing import code_of
from tests.strategies import pays


@pytest.mark.parametrize(
    ("typed", "minor", "currency", "period"),
    [
        ("84,500 EUR a year", 8_450_000, "EUR", Period.YEAR),
        ("EUR 84.5k/year", 8_450_000, "EUR", Period.YEAR),
        ("95 gbp per hour", 9_500, "GBP", Period.HOUR),
        ("95 GBP an Hour", 9_500, "GBP", Period.HOUR),
        ("3 200 PLN a month", 320_000, "PLN", Period.MONTH),
        ("450,000 JPY a month", 450_000, "JPY", Period.MONTH),
        ("CHF 900 a day", 90_000, "CHF", Period.DAY),
        ("a day 900 CHF", 90_000, "CHF", Period.DAY),
        ("1.2 mn KRW/week", 1_200_000, "KRW", Period.WEEK),
        ("12,000 USD per project", 1_200_000, "USD", Period.PROJECT),
    ],
)
def test_pay_is_read_as_people_write_it(typed: str, minor: int, currency: str, period: Period) -> None:
    assert parse_pay(typed) == Pay(minor=minor, currency=currency, period=period)


@pytest.mark.parametrize(
    "typed", ["", "84,500", "84,500 EUR", "84,500 a year", "EUR a year", "€84,500 a year", "300/day", "per day"]
)
def test_pay_without_amount_currency_or_period_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="not pay with a currency and a period") as refused:
        parse_pay(typed)
    assert (refused.value.code, refused.value.place) == ("bad-pay", typed)


def test_an_amount_that_is_no_number_is_refused_as_such() -> None:
    with pytest.raises(Refusal, match="cannot be read as a number") as refused:
        parse_pay("much EUR a year")
    assert refused.value.code == "bad-number"


@pytest.mark.parametrize(
    ("pay", "said"),
    [
        (Pay(minor=8_450_000, currency="EUR", period=Period.YEAR), "84,500 EUR a year"),
        (Pay(minor=9_550, currency="GBP", period=Period.HOUR), "95.5 GBP an hour"),
        (Pay(minor=450_000, currency="JPY", period=Period.MONTH), "450,000 JPY a month"),
    ],
)
def test_pay_is_said_with_its_currency_and_period(pay: Pay, said: str) -> None:
    assert str(pay) == said


def test_the_amount_counts_whole_units_whatever_the_currency_divides_into() -> None:
    assert Pay(minor=12_345, currency="EUR", period=Period.DAY).amount == Decimal("123.45")
    assert Pay(minor=12_345, currency="JPY", period=Period.DAY).amount == 12_345


@given(pays())
def test_what_is_written_is_read_as_the_same(pay: Pay) -> None:
    assert parse_pay(str(pay)) == pay


@given(st.text("0123456789., /EURdayperhou", max_size=40) | st.text(max_size=30))
def test_anything_typed_is_pay_or_a_refusal(typed: str) -> None:
    assert code_of(parse_pay, typed) in {"bad-pay", "bad-number"} or parse_pay(str(parse_pay(typed))) == parse_pay(typed)
