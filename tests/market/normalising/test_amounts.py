"""Amounts of pay: read as written, refused when impossible, never repaired."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.market.normalising.amounts import PayRange, range_of, read_pay
from proprietor.values.refusals import Refusal
from tests.refusing import refusal_of, refused


def ends(pay: PayRange) -> tuple[str, str]:
    return str(pay.least or ""), str(pay.most or "")


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("US$85k–$100k a year", "85,000 USD a year", "100,000 USD a year"),
        ("€ 4.200 brutto/Monat", "4,200 EUR a month", "4,200 EUR a month"),
        ("£14.20 ph", "14.2 GBP an hour", "14.2 GBP an hour"),
        ("85.000 EUR pro Jahr", "85,000 EUR a year", "85,000 EUR a year"),
        ("up to 60k GBP pa", "", "60,000 GBP a year"),
        ("bis zu 60.000 € im Jahr", "", "60,000 EUR a year"),
        ("from £30k a year", "30,000 GBP a year", ""),
        ("£30k+ pa", "30,000 GBP a year", ""),
        ("85-100k USD p.a.", "85,000 USD a year", "100,000 USD a year"),
        ("12-18 LPA", "1,200,000 INR a year", "1,800,000 INR a year"),
        ("£30,000 a year, 40 hours per week", "30,000 GBP a year", "30,000 GBP a year"),
        ("between £30,000 and £35,000 a year", "30,000 GBP a year", "35,000 GBP a year"),
        ("60.000 € - 75.000 € brutto pro Jahr", "60,000 EUR a year", "75,000 EUR a year"),
        ("£28,000 pa plus £2,000 bonus", "28,000 GBP a year", "28,000 GBP a year"),
        ("US$45.50/hr - US$60.00/hr", "45.5 USD an hour", "60 USD an hour"),
        ("90,000 USD", "90,000 USD a year", "90,000 USD a year"),
        ("5,000 GBP fixed price", "5,000 GBP a project", "5,000 GBP a project"),
        ("300,000 JPY a month", "300,000 JPY a month", "300,000 JPY a month"),
        ("£30,000 (4 weeks holiday, £500 bonus)", "30,000 GBP a year", "30,000 GBP a year"),
        ("£30,000 + 5 weeks holiday", "30,000 GBP a year", "30,000 GBP a year"),
        ("£40,000 (reviewed every month)", "40,000 GBP a year", "40,000 GBP a year"),
        ("£32,000, 4 day week", "32,000 GBP a year", "32,000 GBP a year"),
        ("£36,000 a year (£3,000 a month)", "36,000 GBP a year", "36,000 GBP a year"),
        ("Annual salary £30,000, paid monthly", "30,000 GBP a year", "30,000 GBP a year"),
        ("Band 5: £29,970 to £36,483 (pro rata, 37.5 hrs)", "29,970 GBP a year", "36,483 GBP a year"),
        ("Band 5 (£29,970-£36,483) plus 20% supplement", "29,970 GBP a year", "36,483 GBP a year"),
        ("12 shifts, £180 a day", "180 GBP a day", "180 GBP a day"),
        ("do 12 000 PLN miesięcznie", "", "12,000 PLN a month"),
        ("od 8 000 do 10 500 PLN w miesiącu", "8,000 PLN a month", "10,500 PLN a month"),
        ("от 80 000 ₽ в месяц", "80,000 RUB a month", ""),
        ("月給30万円", "300,000 JPY a month", "300,000 JPY a month"),
        ("月給25万円〜30万円", "250,000 JPY a month", "300,000 JPY a month"),
        ("competitive", "", ""),
        ("60k a year", "", ""),
        ("500 EUR", "", ""),
        ("", "", ""),
    ],
)
def test_pay_is_read_as_it_is_written(text: str, least: str, most: str) -> None:
    assert ends(read_pay(text)) == (least, most)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("$85k a year", "“$” is taken for USD: the country is not known to use another."),
        ("competitive", "No amount is said: “competitive”."),
        ("60k a year", "The currency is not said, so the pay is left out."),
        ("500 EUR", "No period is said, so the pay is left out."),
        ("60,000 EUR", "No period is said; an amount of this size is taken for a year’s."),
        ("2,000 EUR net a month", "The amount is after tax; most others are before."),
        ("30 000 kr a month", "“kr” may be any of SEK, NOK, DKK, ISK: no country tells which."),
    ],
)
def test_what_is_assumed_is_said(text: str, note: str) -> None:
    assert note in read_pay(text).notes


@pytest.mark.parametrize(
    ("text", "kept", "note"),
    [
        (
            "£30,000 a week",
            "",
            "30,000 GBP a week would be 1,560,000 a year, which hardly anybody is paid; the period may be another",
        ),
        (
            "£1,500 a year",
            "",
            "1,500 GBP a year, which hardly anybody is paid; the period may be another, so the pay is left out.",
        ),
        ("300 EUR an hour", "", "300 EUR an hour would be 624,000 a year, which hardly anybody is paid"),
        ("£700,000 a year", "700,000 GBP a year", "700,000 GBP a year is far from what most are paid; please look it up."),
        ("£0.90 an hour", "0.9 GBP an hour", "0.90 GBP an hour is far from what most are paid; please look it up."),
        ("12,000 INR a month", "12,000 INR a month", ""),
        ("900 GBP fixed price", "900 GBP a project", ""),
    ],
)
def test_a_size_that_fits_another_period_is_left_out_and_one_that_fits_none_is_doubted(text: str, kept: str, note: str) -> None:
    pay = read_pay(text)
    assert str(pay.least or "") == kept
    assert ([each.startswith(note) for each in pay.notes] == [True]) if note else pay.notes == ()


def test_columns_beside_a_statement_tell_what_it_does_not() -> None:
    assert ends(read_pay("£3,000 (5 weeks holiday)", period="monthly"))[0] == "3,000 GBP a month"
    assert ends(read_pay("3,000 a week", currency="GBP", period="monthly"))[0] == "3,000 GBP a week"
    assert ends(read_pay("$85k a year", currency="AUD"))[0] == "85,000 AUD a year"
    assert ends(read_pay("85k a year", currency="XYZ"))[0] == "85,000 XYZ a year"
    assert ends(read_pay("£85k a year", currency="money"))[0] == "85,000 GBP a year"


def test_the_country_tells_shared_signs_apart() -> None:
    assert ends(read_pay("$85k a year", "CA"))[0] == "85,000 CAD a year"
    assert ends(read_pay("30 000 kr a month", "SE"))[0] == "30,000 SEK a month"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("£30,000 to £25,000 a year", "The lower end, 30,000, is above the upper end, 25,000."),
        ("-£5,000 a year", "The pay is negative: -5000."),
        ("90,000 USD per hour", "Nobody is paid 90,000 USD an hour."),
        ("0.1 EUR an hour", "0.1 EUR an hour is too little to be pay."),
        ("20-20000 usd a month", "The upper end, 20,000, is more than 10 times the lower end, 20."),
        ("90 million GBP a year", "Nobody is paid 90,000,000 GBP a year."),
    ],
)
def test_an_impossible_range_is_refused_with_the_reason(text: str, reason: str) -> None:
    refusal = refused(read_pay, text)
    assert (refusal.code, refusal.sentence) == ("impossible-pay", reason)


@pytest.mark.parametrize(
    ("cells", "least", "most"),
    [
        (("85000", "100000", "USD", "yearly"), "85,000 USD a year", "100,000 USD a year"),
        (("0", "100000", "USD", "yearly"), "", "100,000 USD a year"),
        (("14.2", "", "£", "hour"), "14.2 GBP an hour", "14.2 GBP an hour"),
        (("", "50k", "GBP", "YEAR"), "", "50,000 GBP a year"),
        (("100", "", "XYZ", "day"), "100 XYZ a day", "100 XYZ a day"),
        (("4.200", "", "EUR", "monthly"), "4,200 EUR a month", "4,200 EUR a month"),
        (("100", "", "money", "day"), "", ""),
        (("100", "", "", "day"), "", ""),
        (("0", "0", "GBP", "year"), "", ""),
        (("nan", "inf", "", ""), "", ""),
    ],
)
def test_pay_in_columns_is_read(cells: tuple[str, str, str, str], least: str, most: str) -> None:
    assert ends(range_of(*cells)) == (least, most)


def test_nought_is_said() -> None:
    assert range_of("0", "0", "GBP", "year").notes == ("The amount is nought.",)
    assert range_of("0", "9000", "GBP", "year").notes == ("A lower end of nought is taken for none.",)


@pytest.mark.parametrize("cells", [("-5", "9", "GBP", "hour"), ("100", "50", "GBP", "day"), ("90000", "", "USD", "hourly")])
def test_impossible_columns_are_refused(cells: tuple[str, str, str, str]) -> None:
    assert refused(range_of, *cells).code == "impossible-pay"


@given(st.text(max_size=400) | st.text("0123456789.,'’ k-–+£€$to upmhraeyUSDEURkr/", max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    refusal = refusal_of(read_pay, text)
    if refusal is None:
        pay = read_pay(text)
        assert pay.least is None or pay.most is None or pay.least.minor <= pay.most.minor
    else:
        assert isinstance(refusal, Refusal)
        assert refusal.code == "impossible-pay"


@given(st.integers(10_000, 400_000), st.integers(0, 50_000), st.sampled_from(["{:,}", "{}"]))
def test_a_range_is_read_back(low: int, more: int, form: str) -> None:
    pay = read_pay(f"£{form.format(low)} - £{form.format(low + more)} per annum")
    assert pay.least is not None
    assert pay.most is not None
    assert (pay.least.minor, pay.most.minor) == (low * 100, (low + more) * 100)
