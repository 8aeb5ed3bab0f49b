"""Quantities: every way of writing a number that people use in a CV."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.language.atoms import atoms_of
from proprietor.language.quantities import quantities_of
from proprietor.language.units import currency
from proprietor.language.words import words_of

CASES = [
    ("Cut invoicing from 9 days to 2", [("duration", "9", "2", True, "days")]),
    ("Survey 71 → 88", [("count", "71", "88", True, "")]),
    ("+40 %", [("percent", "40", None, False, "%")]),
    ("−5 degrees", [("count", "5", None, False, "degrees")]),
    ("saved €1.2m", [("money", "1200000", None, False, "EUR")]),
    ("410 k", [("count", "410000", None, False, "")]),
    ("3rd of 14", [("ordinal", "3", None, False, ""), ("count", "14", None, False, "")]),
    ("doubled sales", [("multiple", "2", None, False, "×")]),
    ("three hundred and twelve patients", [("count", "312", None, False, "patients")]),
    ("twenty-five nurses", [("count", "25", None, False, "nurses")]),
    ("two thousand and five", [("count", "2005", None, False, "")]),
    ("five six", [("count", "5", None, False, "six"), ("count", "6", None, False, "")]),
    ("2019-2021", [("year", "2019", "2021", False, "")]),
    ("in 2019", [("year", "2019", None, False, "")]),
    ("2000 patients", [("count", "2000", None, False, "patients")]),
    ("in 2019 sales", [("year", "2019", None, False, "")]),
    ("1994", [("year", "1994", None, False, "")]),
    ("room 12", []),
    ("ISO 9001", []),
    ("Drove line 11 and 16, 1,700 hours", [("duration", "1700", None, False, "hours")]),
    ("lines 11, 12 and 16", []),
    ("line 11 or 12 & 13", []),
    ("wards 4, 5 and 6 cut falls by 30 %", [("percent", "30", None, False, "%")]),
    ("phase 2 and 14 houses", [("count", "14", None, False, "houses")]),
    ("Hired 3 nurses, 4", [("count", "3", None, False, "nurses"), ("count", "4", None, False, "")]),
    ("ward 7 and £5", [("money", "5", None, False, "GBP")]),
    ("a 28 m poplar", [("count", "28", None, False, "m")]),
    ("€28 m", [("money", "28000000", None, False, "EUR")]),
    ("28 m EUR", [("money", "28000000", None, False, "EUR")]),
    (
        "money of 1.2 mn, a partner from pharma, three posts",
        [("count", "1200000", None, False, ""), ("count", "3", None, False, "posts")],
    ),
    ("at 200 Mbit, which took drop-outs from 31 to 2", [("count", "200", None, False, "Mbit"), ("count", "31", "2", True, "")]),
    ("reached 12, down from about 40", [("count", "40", "12", True, "")]),
    ("64 fixed-hours contracts", [("count", "64", None, False, "fixed-hours contracts")]),
    ("opened at 7:30", [("time", "7", None, False, "o’clock")]),
    ("7am", [("time", "7", None, False, "o’clock")]),
    ("10× faster", [("multiple", "10", None, False, "×")]),
    ("three times a week", [("count", "3", None, False, "times")]),
    ("three times as fast", [("multiple", "3", None, False, "×")]),
    ("fell to 12 from 40", [("count", "40", "12", True, "")]),
    ("1,250.5 units", [("count", "1250.5", None, False, "units")]),
    ("4,5 t", [("count", "4.5", None, False, "t")]),
    ("a third of staff", [("count", None, None, False, "staff")]),
    ("a third party", []),
    ("a quarter of staff", [("count", "0.25", None, False, "staff")]),
    ("4 a quarter", [("count", "4", None, False, "")]),
    ("40 calls a quarter", [("count", "40", None, False, "calls")]),
    ("half of it", [("count", "0.5", None, False, "")]),
    ("half a million", [("count", "500000", None, False, "")]),
    ("nil", [("count", "0", None, False, "")]),
    ("twice a week", [("count", "2", None, False, "")]),
    ("a dozen cakes", [("count", "12", None, False, "cakes")]),
    ("two dozen cakes", [("count", "24", None, False, "cakes")]),
    ("dozen cakes", [("count", "12", None, False, "cakes")]),
    ("dozen of cakes", []),
    ("a house", []),
    ("one of the best", []),
    ("at first", []),
    ("first aid", []),
    ("first in the region", [("ordinal", "1", None, False, "")]),
    ("5-10 days", [("duration", "5", "10", False, "days")]),
    ("between 5 and 9 tonnes", [("count", "5", "9", False, "tonnes")]),
    ("5 nurses and 9 cooks", [("count", "5", None, False, "nurses"), ("count", "9", None, False, "cooks")]),
    ("from 5 to 9 %", [("percent", "5", "9", True, "%")]),
    ("from 5 EUR to 9 %", [("money", "5", None, False, "EUR"), ("percent", "9", None, False, "%")]),
    ("1 000 000 EUR", [("money", "1000000", None, False, "EUR")]),
    ("$1 M", [("money", "1000000", None, False, "USD")]),
    ("40 pounds", [("money", "40", None, False, "GBP")]),
    ("2023-04-07", [("year", "2023", None, False, "")]),
    ("9 to 2020", [("count", "9", None, False, ""), ("year", "2020", None, False, "")]),
    ("from 9; to 2", [("count", "9", None, False, ""), ("count", "2", None, False, "")]),
    ("9 kilometre 2 to 4", [("count", "9", None, False, "kilometre"), ("count", "2", "4", False, "")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quantities_are_read(text: str, expected: list[tuple[str, str | None, str | None, bool, str]]) -> None:
    found = quantities_of(text, words_of(text))
    assert [(each.kind, each.shift, each.unit) for each in found] == [(kind, shift, unit) for kind, _, _, shift, unit in expected]
    for each, (_, value, upto, _, _) in zip(found, expected, strict=True):
        assert value is None or each.value == Decimal(value)
        assert each.upto == (None if upto is None else Decimal(upto))


@pytest.mark.parametrize(
    ("text", "signed"), [("by 30 %", True), ("+40 %", True), ("±3 %", True), ("30 %", False), ("by 12 pallets", True)]
)
def test_a_change_is_told_from_a_level(text: str, signed: bool) -> None:
    assert [each.signed for each in quantities_of(text, words_of(text))] == [signed]


@pytest.mark.parametrize(
    ("written", "code"), [("€", "EUR"), ("US$", "US$"), ("chf", "CHF"), ("kr.", "kr"), ("dollars", "USD"), ("quid", "GBP")]
)
def test_currencies_get_their_code(written: str, code: str) -> None:
    assert currency(written) == code


def test_numbers_in_words_need_the_words() -> None:
    assert atoms_of("twenty", ()) == []


@given(st.text(alphabet="0123456789,. %kmfrotbyandtwenhudr→-–$€", max_size=60))
def test_places_lie_in_the_text_and_in_order(text: str) -> None:
    last = 0
    for each in quantities_of(text, words_of(text)):
        assert last <= each.start < each.end <= len(text)
        last = each.start
