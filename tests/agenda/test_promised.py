"""Promises: a decision is looked back on when its day has come, what others promised is asked after when theirs has passed."""

from dataclasses import replace
from datetime import date

import pytest

from proprietor.agenda.checks import CHECKS
from proprietor.agenda.promised import LAPSES, OVERDUE, lapsing, look_backs, overdue
from proprietor.books import Came, Credential, Decision
from proprietor.interview.records import Debrief, Outcome
from proprietor.values.when import PartialDate
from tests.shelves import books_of

TODAY = date(2026, 3, 14)
STAY = Decision(what="Stay until the new timetable runs.", expected="Fewer late shifts.", look_back=PartialDate(2026, 3))


def test_a_decision_is_looked_back_on_from_the_first_day_it_can_mean() -> None:
    (item,) = look_backs(books_of(STAY), TODAY)
    assert item.title == "Look back: Stay until the new timetable runs"
    assert item.reason == "You wanted to see by March 2026 what came of it. You expected: Fewer late shifts."
    assert (item.action, item.field) == ("decision.look-back", "outcome")


def test_what_was_not_expected_is_not_told() -> None:
    (item,) = look_backs(books_of(replace(STAY, expected="")), TODAY)
    assert item.reason == "You wanted to see by March 2026 what came of it."


@pytest.mark.parametrize(
    "known",
    [
        {"look_back": None},
        {"look_back": PartialDate(2026, 4)},
        {"outcome": "It went well"},
        {"look_back": PartialDate(2026, 3, 15)},
    ],
)
def test_a_decision_without_a_day_or_before_it_or_with_an_outcome_is_left_alone(known: dict[str, object]) -> None:
    assert not list(look_backs(books_of(replace(STAY, **known)), TODAY))


def test_the_day_itself_counts() -> None:
    assert list(look_backs(books_of(replace(STAY, look_back=PartialDate(2026, 3, 14))), TODAY))


TALK = Debrief(name="First talk", promised="She lets me know.", by=PartialDate(2026, 3, 13))


def test_what_was_promised_is_asked_after_the_day_has_passed() -> None:
    (item,) = overdue(books_of(TALK), TODAY)
    assert item.title == "Ask what became of it: She lets me know"
    assert item.reason == "It was promised by 13 March 2026, after “First talk”. A short, friendly line is enough."
    assert (item.action, item.field, item.weight) == ("record.revise", "outcome", OVERDUE)
    assert overdue in CHECKS


@pytest.mark.parametrize(
    "known",
    [
        {"promised": ""},
        {"by": None},
        {"by": PartialDate(2026, 3, 14)},
        {"by": PartialDate(2026, 3)},
        {"outcome": Outcome.NEXT_ROUND},
        {"outcome": Outcome.LOST},
    ],
)
def test_nothing_promised_no_day_a_day_that_may_still_come_or_an_outcome_is_left_alone(known: dict[str, object]) -> None:
    assert not list(overdue(books_of(replace(TALK, **known)), TODAY))


def test_looking_back_on_a_decision_of_ones_own_comes_first() -> None:
    (own,) = look_backs(books_of(STAY), TODAY)
    assert own.weight > OVERDUE


def test_the_chance_one_gave_is_said_and_a_decision_looked_back_on_is_left_alone() -> None:
    (item,) = look_backs(books_of(replace(STAY, chance=70)), TODAY)
    assert item.reason.endswith("You gave it a chance of 70 %.")
    assert not list(look_backs(books_of(replace(STAY, came=Came.NO)), TODAY))


LICENCE = Credential(name="Registered nurse", issuer="Council", until=PartialDate(2026, 6, 12))


def test_a_credential_that_runs_out_within_three_months_is_told_of() -> None:
    (item,) = lapsing(books_of(LICENCE), TODAY)
    assert item.title == "Renew it, or let it go: Registered nurse, Council"
    assert item.reason == "It is valid until 12 June 2026. Empty the day if you let it go."
    assert (item.action, item.field, item.weight) == ("record.revise", "until", LAPSES)
    (over,) = lapsing(books_of(replace(LICENCE, until=PartialDate(2025, 3, 14))), TODAY)
    assert over.reason.startswith("It was valid until 14 March 2025.")
    assert lapsing in CHECKS


@pytest.mark.parametrize("until", [None, PartialDate(2026, 6, 13), PartialDate(2025, 3, 13)])
def test_one_that_holds_longer_or_lapsed_long_ago_is_left_alone(until: PartialDate | None) -> None:
    assert not list(lapsing(books_of(replace(LICENCE, until=until)), TODAY))
