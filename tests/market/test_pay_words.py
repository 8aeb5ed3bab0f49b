"""Pay in words: rounded, with its interval, its firms and its source."""

from dataclasses import replace
from datetime import date

import pytest

from proprietor.market.pay import Method, Paid
from proprietor.market.pay_words import firms_of, rounded, source_of, told
from proprietor.values.estimate import Estimate, cannot_tell
from proprietor.values.money import Period

FIGURE = Estimate(value=41_268.0, low=35_211.0, high=48_399.0, count=4, level=0.8)


def paid(**more: object) -> Paid:
    return Paid(**{"figure": FIGURE, "currency": "GBP", "method": Method.REFERENCE, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "words"),
    [(41_268.0, "41,300 GBP"), (6_041_268.0, "6,040,000 GBP"), (412.4, "412 GBP"), (41.6, "42 GBP"), (0.4, "0 GBP")],
)
def test_a_figure_has_as_many_digits_as_it_is_worth(value: float, words: str) -> None:
    assert rounded(value, "GBP") == words


def test_a_figure_comes_with_its_interval_or_its_reason() -> None:
    assert told(paid()) == "41,300 GBP a year; four times in five between 35,200 and 48,400"
    assert told(paid(figure=cannot_tell("nobody posts"))) == "It cannot be told yet, because nobody posts"


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({}, "no posting of your own"),
        ({"postings": 5}, "5 postings of 4 firms, without dates"),
        ({"postings": 1, "oldest": date(2026, 2, 3), "newest": date(2026, 2, 3)}, "1 posting of 4 firms, of 3 February 2026"),
        (
            {"postings": 5, "oldest": date(2026, 2, 3), "newest": date(2026, 3, 4)},
            "5 postings of 4 firms, from 3 February 2026 to 4 March 2026",
        ),
    ],
)
def test_firms_and_days(more: dict[str, object], words: str) -> None:
    assert firms_of(paid(**more)) == words


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"source": "Survey"}, "All of it comes from Survey."),
        ({"source": "Survey", "share": 0.42}, "About 42 % of it comes from these postings, the rest from Survey."),
        (
            {"share": 1.0, "method": Method.NORMAL},
            "All of it comes from these postings, taking pay to spread as it mostly does (log-normally).",
        ),
        (
            {"share": 1.0, "method": Method.CONFORMAL},
            "All of it comes from these postings.",
        ),
        ({"figure": cannot_tell("nobody posts")}, "There is nothing to go by."),
    ],
)
def test_data_or_prior(more: dict[str, object], words: str) -> None:
    assert source_of(paid(**more)) == words


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (Period.HOUR, "19.80 GBP an hour (41,300 GBP a year); four times in five between 16.90 and 23.30"),
        (Period.DAY, "159 GBP a day (41,300 GBP a year); four times in five between 135 and 186"),
        (Period.MONTH, "3,440 GBP a month (41,300 GBP a year); four times in five between 2,930 and 4,030"),
        (Period.PROJECT, "41,300 GBP a year; four times in five between 35,200 and 48,400"),
        (None, "41,300 GBP a year; four times in five between 35,200 and 48,400"),
    ],
)
def test_a_figure_is_told_in_the_unit_of_the_wish_with_the_year_beside(period: Period | None, words: str) -> None:
    assert told(paid(), period) == words


def test_another_interval_is_told_by_the_hundred() -> None:
    assert told(paid(figure=replace(FIGURE, level=0.5))).endswith("; 50 times in 100 between 35,200 and 48,400")


@pytest.mark.parametrize("share", [0.0, 0.4, 1.0])
def test_an_interval_that_was_widened_says_so(share: float) -> None:
    assert "taken to differ by 5 %" in source_of(paid(share=share, widened=True))
    assert "5 %" not in source_of(paid(share=share))
