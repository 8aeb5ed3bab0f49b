"""Periods of pay: the first that is named, or a word that alone stands for one."""

import pytest

from proprietor.market.normalising.periods import period_in, period_of
from proprietor.values.money import Period


@pytest.mark.parametrize(
    ("said", "period"),
    [
        ("£12 an hour, paid weekly", Period.HOUR),
        ("brutto/monat", Period.MONTH),
        ("fixed price", Period.PROJECT),
        ("yesterday", None),
        ("", None),
    ],
)
def test_the_first_period_counts(said: str, period: Period | None) -> None:
    assert period_in(said) == period


@pytest.mark.parametrize(
    ("word", "period"),
    [
        (" YEAR", Period.YEAR),
        ("annually", Period.YEAR),
        ("annum", Period.YEAR),
        ("Hourly", Period.HOUR),
        ("daily", Period.DAY),
        ("two weeks", None),
        ("biweekly", None),
        ("semi-annual", None),
        ("", None),
    ],
)
def test_a_word_stands_for_a_period_or_for_none(word: str, period: Period | None) -> None:
    assert period_of(word) == period
