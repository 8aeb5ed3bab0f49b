"""Complaints that followed their owner: alike by their words, in two roles, raised in neither."""

from dataclasses import replace

import pytest

from proprietor.ask.recurring import alike, recurring, role_of
from proprietor.books import Complaint, Role
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.shelves import books_of

WARD = Role(id=RecordId("rol_0000000001"), name="Staff nurse", since=PartialDate(2018))
OFFICE = Role(id=RecordId("rol_0000000002"), name="Coordinator", since=PartialDate(2023))
THIRD = Role(id=RecordId("rol_0000000003"), name="Lead", since=PartialDate(2025))
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


def ids(*records: Complaint | Role) -> list[tuple[str, ...]]:
    return [(newest.id, *(each.id for each in earlier)) for newest, earlier in recurring(books_of(*records))]


def test_the_newest_is_named_with_the_earlier_one() -> None:
    assert ids(WARD, OFFICE, OLD, NEW) == ids(OFFICE, WARD, NEW, OLD) == [(NEW.id, OLD.id)]
    settled = replace(OLD, outcome="I changed hospitals")
    assert ids(WARD, OFFICE, settled, NEW) == [(NEW.id, OLD.id)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"raised": PartialDate(2020)}, {}),
        ({}, {"raised": PartialDate(2025)}),
        ({}, {"outcome": "Mended"}),
        ({"role": OFFICE.id}, {}),
        ({"role": RecordId("")}, {}),
        ({"what": "The canteen closes at nine"}, {}),
    ],
)
def test_raised_in_one_or_settled_or_of_one_role_or_unlike_is_left_alone(old: dict[str, object], new: dict[str, object]) -> None:
    assert not ids(WARD, OFFICE, replace(OLD, **old), replace(NEW, **new))


def test_three_jobs_are_one_story() -> None:
    newest = replace(NEW, id=RecordId("cmp_0000000003"), role=THIRD.id)
    assert ids(WARD, OFFICE, THIRD, NEW, newest, OLD) == [(newest.id, NEW.id, OLD.id)]


def test_without_roles_in_the_books_their_own_days_decide() -> None:
    gone = replace(OLD, since=PartialDate(2019))
    here = replace(NEW, since=PartialDate(2024))
    assert ids(here, gone) == [(NEW.id, OLD.id)]
    assert role_of(here, books_of(here)) is None
