"""Periods of pay: the first that is named, or a word that alone stands for one."""

import pytest

from proprietor.market.normalising.periods import period_beside, period_in, period_of
from proprietor.values.money import Period


@pytest.mark.parametrize(
    ("said", "period"),
    [
        ("£12 an hour, paid weekly", Period.HOUR),
        ("brutto/monat", Period.MONTH),
        ("fixed price", Period.PROJECT),
        ("bi-weekly", None),
        ("2,400 every two weeks", None),
        ("every other week", None),
        ("a fortnight", None),
        ("semi-monthly", None),
        ("alle 14 tage", None),
        ("85,000 a year, paid bi-weekly", Period.YEAR),
        ("paid every two weeks, 30 an hour", Period.HOUR),
        ("every week", Period.WEEK),
        ("yesterday", None),
        ("", None),
    ],
)
def test_the_first_period_counts(said: str, period: Period | None) -> None:
    assert period_in(said) == period


@pytest.mark.parametrize(
    ("before", "behind", "period"),
    [
        ("£", " a year, 40 hours", Period.YEAR),
        ("€ ", " brutto/monat", Period.MONTH),
        ("", " € brutto im monat", Period.MONTH),
        ("", " € par an", Period.YEAR),
        ("", " zł brutto / mies.", Period.MONTH),
        ("", " zł/h", Period.HOUR),
        ("", "+ pa", Period.YEAR),
        ("", " eur, per annum", Period.YEAR),
        ("", " per project", Period.PROJECT),
        ("annual salary £", " negotiable", Period.YEAR),
        ("hourly rate of £", "", Period.HOUR),
        ("salary per month: £", "", Period.MONTH),
        ("月給 ", "円", Period.MONTH),
        ("paid monthly: £", "", None),
        ("37.5 hours £", "", None),
        ("£", " (4 weeks holiday", None),
        ("£", " + 5 weeks holiday", None),
        ("£", " (reviewed every month)", None),
        ("£", ", 4 day week", None),
        ("£", " annual bonus", None),
        ("£", " a week's holiday", None),
        ("£", " bi-weekly", None),
        ("£", " every two weeks", None),
        ("£", " per shift", None),
    ],
)
def test_only_the_period_that_belongs_to_an_amount_counts(before: str, behind: str, period: Period | None) -> None:
    assert period_beside(before, behind) == period


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
