"""Promises to oneself: a decision is looked back on when its day has come."""

from dataclasses import replace
from datetime import date

import pytest

from proprietor.agenda.promised import look_backs
from proprietor.books import Decision
from proprietor.values.when import PartialDate
from tests.shelves import books_of

TODAY = date(2026, 3, 14)
STAY = Decision(what="Stay until the new timetable runs.", expected="Fewer late shifts.", look_back=PartialDate(2026, 3))


def test_a_decision_is_looked_back_on_from_the_first_day_it_can_mean() -> None:
    (item,) = look_backs(books_of(STAY), TODAY)
    assert item.title == "Look back: Stay until the new timetable runs"
    assert item.reason == "You wanted to see by 2026-03 what came of it. You expected: Fewer late shifts."
    assert (item.action, item.field) == ("record.revise", "outcome")


def test_what_was_not_expected_is_not_told() -> None:
    (item,) = look_backs(books_of(replace(STAY, expected="")), TODAY)
    assert item.reason == "You wanted to see by 2026-03 what came of it."


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
