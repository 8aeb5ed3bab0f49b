"""Currencies: codes before signs, and shared signs by the country."""

import pytest

from proprietor.market.normalising.currencies import currency_in, worth


@pytest.mark.parametrize(
    ("text", "country", "code"),
    [
        ("30 000 sek", "", "SEK"),
        ("A$90k", "", "AUD"),
        ("90k zł", "", "PLN"),
        ("€ 3", "", "EUR"),
        ("$3", "", "USD"),
        ("$3", "NZ", "NZD"),
        ("3 kr", "DK", "DKK"),
        ("3 kr", "", ""),
        ("¥3", "DE", ""),
        ("£3 or eur 4", "", "EUR"),
        ("krona", "", ""),
        ("3", "GB", ""),
    ],
)
def test_a_currency_is_told_by_its_code_or_sign(text: str, country: str, code: str) -> None:
    assert currency_in(text, country).code == code


def test_a_doubt_is_said() -> None:
    assert "JPY, CNY" in currency_in("¥3").note
    assert currency_in("£3").note == ""


def test_the_order_of_magnitude_of_an_unknown_currency_is_one() -> None:
    assert (worth("JPY"), worth("XYZ")) == (150, 1)
