"""Figures: what makes a number believable, and how numbers are read and written."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.values.figure import MOST, Figure, parse_number, plain_number
from proprietor.values.refusals import Refusal
from tests.refusing import code_of
from tests.strategies import decimals


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (Figure(), ""),
        (Figure(value=Decimal(7), unit="days"), "7 days"),
        (Figure(value=Decimal(7)), "7"),
        (Figure(before=Decimal(9), after=Decimal(2), unit="days", period="over 8 weeks"), "from 9 to 2 days, over 8 weeks"),
        (Figure(before=Decimal(9), unit="days"), "from 9"),
        (Figure(after=Decimal("2.50"), unit="bar"), "to 2.5 bar"),
        (Figure(after=Decimal(12)), "to 12"),
        (Figure(value=Decimal(28), unit="calls a week", before=Decimal(40), after=Decimal(12)), "28 calls a week from 40 to 12"),
        (Figure(period="Q1–Q3 2024"), "Q1–Q3 2024"),
        (Figure(value=Decimal(84500), unit="EUR", period="2024"), "84,500 EUR, 2024"),
    ],
)
def test_a_figure_is_said_in_words(figure: Figure, said: str) -> None:
    assert str(figure) == said


@pytest.mark.parametrize(
    ("figure", "believable"),
    [
        (Figure(value=Decimal(3), unit="wards"), False),
        (Figure(value=Decimal(3), period="  "), False),
        (Figure(before=Decimal(0)), True),
        (Figure(value=Decimal(3), period="8 weeks"), True),
    ],
)
def test_a_baseline_is_a_level_before_or_a_period(figure: Figure, believable: bool) -> None:
    assert figure.has_baseline is believable


@pytest.mark.parametrize(
    ("number", "written"),
    [("84500.00", "84,500"), ("1E+3", "1,000"), ("0.10", "0.1"), ("-1234567.8", "-1,234,567.8"), ("100", "100"), ("0.000", "0")],
)
def test_numbers_are_written_without_exponent_or_needless_zeros(number: str, written: str) -> None:
    assert plain_number(Decimal(number)) == written


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("42", "42"),
        (" 1,250.5 ", "1250.5"),
        ("84 500", "84500"),
        ("84\u00a0500", "84500"),
        ("84\u202f500.25", "84500.25"),
        ("12,34,567", "1234567"),
        ("410k", "410000"),
        ("1.2 mn", "1200000"),
        ("3M", "3000000"),
        ("2 bn", "2000000000"),
        ("\u22125", "-5"),
        ("+7", "7"),
        (".5", "0.5"),
        ("5.", "5"),
    ],
)
def test_numbers_are_read_as_people_write_them(typed: str, meant: str) -> None:
    assert parse_number(typed) == Decimal(meant)


@pytest.mark.parametrize(
    "typed",
    [
        *"1_000 1e5 nan -Infinity sNaN 0x10 kk k . 1,2,3 --5 1000000bn 1e-999999999".split(),  # noqa: SIM905 - easier to read
        "8 4",
        "5 million",
        "",
        " ",
        "9" * 16,
        "0" * 41,
    ],
)
def test_what_is_no_number_is_refused_with_a_way_to_write_it(typed: str) -> None:
    with pytest.raises(Refusal, match="cannot be read as a number") as refused:
        parse_number(typed)
    assert (refused.value.code, refused.value.place) == ("bad-number", typed.strip()[:40])


@pytest.mark.parametrize("typed", ["3,5", "1.250,5", "0,75", "12,5k"])
def test_a_decimal_comma_is_refused_and_never_read_as_ten_times_as_much(typed: str) -> None:
    with pytest.raises(Refusal, match="a point for decimals"):
        parse_number(typed)


@given(decimals())
def test_what_is_written_is_read_as_the_same(number: Decimal) -> None:
    assert parse_number(plain_number(number)) == number
    assert parse_number(f"{number:f}") == number


@given(decimals())
def test_a_written_number_has_neither_exponent_nor_trailing_zeros(number: Decimal) -> None:
    written = plain_number(number)
    assert "E" not in written
    assert "." not in written or not written.endswith(("0", "."))


@given(st.text("0123456789.,-+ kmnb\u00a0\u2212eE_", max_size=45) | st.text(max_size=20))
def test_anything_typed_is_a_number_within_reason_or_a_refusal(typed: str) -> None:
    assert code_of(parse_number, typed) == "bad-number" or abs(parse_number(typed)) < MOST
