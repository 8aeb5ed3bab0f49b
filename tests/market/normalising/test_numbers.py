"""Numbers in postings: separators of all countries, scales, and what is no amount."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.market.normalising.numbers import amounts_in


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("85k", ["85000"]),
        ("85.000", ["85000"]),
        ("85'000", ["85000"]),
        ("85 000", ["85000"]),
        ("1,234.56", ["1234.56"]),
        ("1.234,56", ["1234.56"]),
        ("14,20", ["14.20"]),
        ("0.500", ["0.500"]),
        ("1.234.567", ["1234567"]),
        ("12,00,000", ["1200000"]),
        ("12 lakhs", ["1200000"]),
        ("1.5m", ["1500000"]),
        ("10% of 20", ["20"]),
        ("30 to 40", ["30", "40"]),
        ("9" * 16, []),
        ("x9", []),
    ],
)
def test_numbers_are_read(said: str, values: list[str]) -> None:
    assert [amount.value for amount in amounts_in(said)] == [Decimal(value) for value in values]


def test_their_places_are_known() -> None:
    [amount] = amounts_in("up to £60k a year")
    assert "up to £60k a year"[amount.start : amount.stop] == "60k"
    assert (amount.scale, amount.lakhs) == (1000, False)


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    assert all(text[amount.start].isdigit() for amount in amounts_in(text))
