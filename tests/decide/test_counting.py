"""What counts in one decision, and in what it is counted."""

import pytest

from proprietor.books import Decision
from proprietor.decide.counting import attributes_of, scale_of, unit_of, year_of, year_said
from proprietor.decide.options import Assumed
from proprietor.values.money import parse_pay

BARE = Decision(what="Stay, or go")
PAID = Decision(what="Stay, or go", pay=parse_pay("40,000 GBP a year"))


def test_pay_is_in_points_until_todays_pay_is_known() -> None:
    assert (unit_of("pay", BARE), unit_of("growth", PAID), unit_of("pay-growth", PAID)) == ("points", "points", "%")
    assert (unit_of("pay-unpaid", BARE), unit_of("pay", PAID)) == ("months", "GBP a year")
    pay = attributes_of(BARE, (), ())[0]
    assert (pay.worst, pay.best, pay.ends) == (0, 100, ("the worst pay you can think of here", "the best"))


def test_pay_lies_around_what_the_options_pay() -> None:
    offers = (Assumed(attribute="pay", low=38_900, likely=41_000, high=44_500),)
    pay, growth, *_ = attributes_of(PAID, (), offers)
    assert (pay.worst, pay.best, pay.unit) == (38_000, 45_000, "GBP a year")
    assert pay.ends == ("38,000 GBP a year", "45,000 GBP a year")
    assert growth.ends == ("nothing left to learn", "learning all the time")


def test_ones_own_attributes_come_behind_the_six_and_what_paths_are_made_of_is_none() -> None:
    found = attributes_of(BARE, ("way to work", "pay-growth", "growth", "", "way to work"), ())
    assert [each.name for each in found[6:]] == ["way to work"]
    assert found[6].ends == ("its worst", "its best")


@pytest.mark.parametrize(
    ("amounts", "scale"),
    [
        ([40_000], (28_000, 52_000)),
        ([40_000, 44_500], (40_000, 45_000)),
        ([40_000, 45_000], (40_000, 45_000)),
        ([40_000, -5, 45_000], (0, 45_000)),
        ([15.5, 18.2], (15, 19)),
    ],
)
def test_a_scale_is_rounded_outwards(amounts: list[float], scale: tuple[float, float]) -> None:
    assert scale_of(amounts) == pytest.approx(scale)


def test_pay_is_brought_to_a_year_where_it_has_one() -> None:
    assert year_of(parse_pay("3,000 EUR a month")) == (36_000, "EUR")
    assert year_of(parse_pay("3,000 EUR a project")) is None
    assert year_of(parse_pay("0 EUR a year")) is None
    assert year_of(None) is None


@pytest.mark.parametrize(
    ("pay", "said"),
    [
        ("46 PLN an hour", "46 PLN an hour is counted as 95,680 PLN a year: 2,080 hours, as in full-time work."),
        ("450 EUR a day", "450 EUR a day is counted as 117,000 EUR a year: 260 days, as in full-time work."),
        ("4,000 EUR a project", "4,000 EUR a project has no year, so nothing can be held against it in money."),
        ("3,200 PLN a month", ""),
        ("40,000 GBP a year", ""),
    ],
)
def test_how_pay_is_brought_to_a_year_is_said_where_it_takes_a_guess(pay: str, said: str) -> None:
    assert year_said(parse_pay(pay)) == said
    assert year_said(None) == ""


def test_what_asking_costs_is_none_of_what_counts() -> None:
    assert [each.name for each in attributes_of(Decision(), ("ask-refusal", "ask-delay", "pay-growth", "commute"), ())][6:] == [
        "commute"
    ]
