"""What was never said: wants, complaints, beliefs."""

from dataclasses import replace
from datetime import date

import pytest

from proprietor.agenda.checks import CHECKS
from proprietor.agenda.unsaid import RECURRING, assumptions, complaints, recurring, waited, wants
from proprietor.ask.records import Answer, Ask, Result
from proprietor.books import Assumption, Books, Complaint, Held, Person, Role, Want
from proprietor.decide.complaints import register_of
from proprietor.decide.findings import findings_of
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.shelves import books_of

TODAY = date(2026, 3, 14)
FOUR_DAYS = Want(what="Four days a week from autumn.", since=PartialDate(2025, 3, 14))
BO = Person(id=RecordId("per_b000000000"), name="Bo Lind")
NOISE = Complaint(what="Plans change every Monday", changer=BO.id, since=PartialDate(2024, 1))
BELIEF = Assumption(belief="She thinks I am happy where I am", sure=90, since=PartialDate(2025, 12, 1))


@pytest.mark.parametrize(
    ("since", "said"),
    [
        (None, ""),
        (PartialDate(2026, 3, 10), " since this month"),
        (PartialDate(2026, 2, 14), " for 1 month"),
        (PartialDate(2025, 10, 14), " for 5 months"),
        (PartialDate(2025, 3, 14), " for 1 year"),
        (PartialDate(2024, 2, 14), " for 2 years and 1 month"),
        (PartialDate(2022, 10, 14), " for 3 years and 5 months"),
        (PartialDate(2030), " since this month"),
    ],
)
def test_waiting_is_said_in_words(since: PartialDate | None, said: str) -> None:
    assert waited(since, TODAY) == said


def test_a_want_nobody_heard_of_is_to_be_said() -> None:
    (item,) = wants(books_of(FOUR_DAYS), TODAY)
    assert item.title == "Say it to somebody who can grant it: four days a week from autumn"
    assert item.reason == "You have wanted this for 1 year, and by your books nobody has been told."
    assert (item.check, item.action, item.field) == ("unvoiced-want", "record.record", "ask")
    assert item.weight == pytest.approx(64, abs=0.1)


@pytest.mark.parametrize("known", [{"voiced": PartialDate(2025, 5)}, {"outcome": "Granted"}])
def test_a_want_that_was_said_or_settled_is_left_alone(known: dict[str, object]) -> None:
    assert not list(wants(books_of(replace(FOUR_DAYS, **known)), TODAY))


def test_a_want_of_nobody_knows_when_weighs_least_and_an_old_one_no_more_than_two_years() -> None:
    undated, old, older, coming = (
        next(iter(wants(books_of(replace(FOUR_DAYS, since=since)), TODAY))).weight
        for since in (None, PartialDate(2020), PartialDate(1990), PartialDate(2030))
    )
    assert undated == coming == 52
    assert old == older == 76


def test_a_complaint_is_raised_with_who_could_change_it() -> None:
    books = books_of(BO, NOISE)
    (item,) = complaints(books, TODAY)
    assert item.title == "Raise it with Bo Lind: plans change every Monday"
    assert item.records == (books.of(Complaint)[0].id, BO.id)
    assert item.reason == "It has bothered you for 2 years and 1 month, and by your books nobody who could change it was told."


def test_a_complaint_nobody_is_named_for_asks_for_somebody() -> None:
    (item,) = complaints(books_of(Complaint(what="HR never answers")), TODAY)
    assert item.title == "Raise it with somebody who could change it: HR never answers"
    assert len(item.records) == 1


@pytest.mark.parametrize("known", [{"raised": PartialDate(2025)}, {"mended": True}])
def test_a_complaint_that_was_raised_or_settled_is_left_alone(known: dict[str, object]) -> None:
    assert not list(complaints(books_of(replace(NOISE, **known)), TODAY))


def test_a_belief_one_is_sure_of_is_to_be_tested() -> None:
    (item,) = assumptions(books_of(BELIEF), TODAY)
    assert item.title == "Find out whether it is so: she thinks I am happy where I am"
    assert item.reason == "You are 90 % sure and have not asked for 3 months."
    assert item.field == "test"


def test_ones_own_test_is_remembered() -> None:
    (item,) = assumptions(books_of(replace(BELIEF, test="Ask her in March.")), TODAY)
    assert item.reason.endswith("Your own test for it: ask her in March")
    assert item.field == "outcome"


@pytest.mark.parametrize("known", [{"sure": 79}, {"sure": None}, {"held": Held.TRUE}, {"held": Held.FALSE}])
def test_a_belief_that_is_doubted_or_was_tested_is_left_alone(known: dict[str, object]) -> None:
    assert not list(assumptions(books_of(replace(BELIEF, **known)), TODAY))


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("I am paid late.", "I am paid late"),
        ("I’m told last", "I’m told last"),
        ("IT is slow", "IT is slow"),
        ("Friday’s rota is late", "Friday’s rota is late"),
        ("Saturdays are announced on Friday", "Saturdays are announced on Friday"),
        ("March past, they say", "march past, they say"),
        ("A desk", "a desk"),
        ("", ""),
        ("Two\n lines", "two lines"),
    ],
)
def test_a_sentence_after_a_colon_begins_small_unless_it_must_not(what: str, said: str) -> None:
    (item,) = complaints(books_of(Complaint(what=what)), TODAY)
    assert item.title.partition(": ")[2] == said


WANTED = replace(FOUR_DAYS, id=RecordId("wnt_0000000001"))
NOISY = replace(NOISE, id=RecordId("cmp_0000000001"))
PLANNED = Ask(id=RecordId("ask_0000000001"), ask="to work four days", want=WANTED.id, complaint=NOISY.id)


def test_what_an_open_ask_is_about_is_planned_and_needs_no_word() -> None:
    books = books_of(WANTED, NOISY, PLANNED)
    assert not [*wants(books, TODAY), *complaints(books, TODAY)]


def test_what_was_asked_was_said_even_if_the_record_does_not_know() -> None:
    yes = Answer(id=RecordId("ans_0000000001"), ask=PLANNED.id, result=Result.YES)
    assert not list(wants(books_of(WANTED, PLANNED, yes), TODAY))
    dropped = replace(yes, result=Result.AVOIDED, came="I let it go")
    (item,) = wants(books_of(WANTED, PLANNED, dropped), TODAY)
    assert (item.action, item.field, item.record) == ("record.record", "ask", WANTED.id)


WARD = Role(id=RecordId("rol_0000000001"), name="Staff nurse", since=PartialDate(2018))
OFFICE = Role(id=RecordId("rol_0000000002"), name="Coordinator", since=PartialDate(2023))
BEFORE = replace(NOISY, id=RecordId("cmp_0000000002"), role=WARD.id, since=PartialDate(2019, 2), outcome="I left")
AGAIN = replace(NOISY, role=OFFICE.id, since=PartialDate(2024, 2))


def test_a_complaint_that_followed_one_is_shown_once_with_both_records_and_how_long_it_waits() -> None:
    books = books_of(WARD, OFFICE, BEFORE, AGAIN)
    (item,) = recurring(books, TODAY)
    assert item.title == "This complaint followed you, and it was never raised: plans change every Monday"
    assert item.reason == (
        "It followed you once: as staff nurse, since February 2019; and now as coordinator for 2 years. "
        "Nobody who could change it was told, so nobody has had the chance to mend it."
    )
    assert item.records == (AGAIN.id, BEFORE.id)
    assert (item.action, item.field, item.weight) == ("record.record", "ask", RECURRING)
    assert not list(complaints(books, TODAY))
    assert not list(complaints(books_of(WARD, OFFICE, replace(BEFORE, outcome=""), AGAIN), TODAY))
    assert recurring in CHECKS


@pytest.mark.parametrize("ended", [PartialDate(2025, 6), PartialDate(2020)])
def test_what_was_wrong_in_a_job_that_has_ended_can_be_raised_with_nobody(ended: PartialDate) -> None:
    left = replace(OFFICE, until=ended)
    assert not list(recurring(books_of(WARD, left, BEFORE, AGAIN), TODAY))
    assert not list(complaints(books_of(WARD, left, BEFORE, AGAIN), TODAY))
    assert not list(complaints(books_of(left, replace(NOISY, role=left.id)), TODAY))
    (item,) = recurring(books_of(WARD, replace(OFFICE, until=PartialDate(2199)), BEFORE, AGAIN), TODAY)
    assert item.record == AGAIN.id


def test_one_that_was_raised_in_any_job_is_not_called_silent() -> None:
    assert not list(recurring(books_of(WARD, OFFICE, replace(BEFORE, raised=PartialDate(2020)), AGAIN), TODAY))


def test_the_register_and_the_agenda_count_alike_how_often_one_followed() -> None:
    twice_there = replace(BEFORE, id=RecordId("cmp_0000000003"), since=PartialDate(2020))
    books = books_of(WARD, OFFICE, BEFORE, twice_there, AGAIN)
    (item,) = recurring(books, TODAY)
    found = next(each for each in findings_of(register_of(books)) if each.rule == "D201")
    assert "followed you once" in item.reason
    assert "followed you once" in found.reason
    assert item.records == (AGAIN.id, twice_there.id, BEFORE.id)


def test_it_weighs_more_than_any_other_complaint() -> None:
    (oldest,) = complaints(books_of(replace(NOISE, since=PartialDate(1950))), TODAY)
    assert oldest.weight < RECURRING


def test_a_complaint_that_followed_one_is_silent_once_it_is_planned() -> None:
    assert not list(recurring(books_of(WARD, OFFICE, BEFORE, AGAIN, PLANNED), TODAY))


def test_three_times_in_roles_nobody_named() -> None:
    third = replace(BEFORE, id=RecordId("cmp_0000000003"), role=RecordId("rol_0000000003"), since=None)
    (item,) = recurring(books_of(third, BEFORE, AGAIN), TODAY)
    assert (
        "It followed you twice: in another role; in another role, since February 2019; and now in another role for 2 years."
        in item.reason
    )


def test_nothing_unsaid_in_new_books() -> None:
    assert not [*wants(Books(), TODAY), *complaints(Books(), TODAY), *assumptions(Books(), TODAY)]
