"""When two complaints are one by their words, and in which order they came."""

from dataclasses import replace
from datetime import date

import pytest

from proprietor.ask.recurring import alike, began, role_of
from proprietor.books import Complaint, Role
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.shelves import books_of

WARD = Role(id=RecordId("rol_0000000001"), name="Staff nurse", since=PartialDate(2018))
OFFICE = Role(id=RecordId("rol_0000000002"), name="Coordinator", since=PartialDate(2023))
OLD = Complaint(
    id=RecordId("cmp_0000000001"), what="Decisions about my work are made in meetings I am not asked to", role=WARD.id
)
NEW = replace(
    OLD, id=RecordId("cmp_0000000002"), what="Decisions about discharge are made in meetings I'm not asked to", role=OFFICE.id
)


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("Plans change every Monday and nobody says why", "The plan changes each Monday and nobody tells us why", True),
        ("My boss takes credit for my work", "The boss takes the credit for what I do", True),
        ("My hours are cut without notice", "Hours get cut with no notice", True),
        ("Nobody answers my mails", "Nobody answers the phone", False),
        ("Noise", "Noise", False),
        ("Plans change every Monday and nobody says why", "The rota changes at short notice", False),
        ("The canteen closes at nine", "Decisions are made in meetings I am not asked to", False),
        ("", "", False),
    ],
)
def test_alike_by_their_words(one: str, two: str, same: bool) -> None:
    assert alike(one, two) is same
    assert alike(two, one) is same


def test_the_role_it_was_in_is_known_only_if_it_is_in_the_books() -> None:
    assert role_of(OLD, books_of(OLD, WARD)) == WARD
    assert role_of(OLD, books_of(OLD)) is None
    assert role_of(replace(OLD, role=OLD.id), books_of(OLD)) is None


def test_the_job_comes_first_then_its_own_day_and_what_nobody_knows_before_all() -> None:
    late = replace(OLD, since=PartialDate(2024))
    books = books_of(OLD, NEW, WARD, OFFICE)
    assert began(late, books) < began(NEW, books)
    assert began(late, books_of(late)) == (date(2024, 1, 1), date(2024, 1, 1))
    assert began(OLD, books_of(OLD)) == (date.min, date.min)
