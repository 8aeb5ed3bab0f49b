"""The calendar: every day the books know of, in order, names kept apart from what is to be done."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proprietor.agenda.calendar import Day, days
from proprietor.ask.records import Answer, Ask
from proprietor.books import Books, Decision, Person
from proprietor.books.kinds import AnyRecord
from proprietor.interview.records import Briefing, Debrief, Outcome
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.shelves import books_of
from tests.strategies import whole_books

TODAY = date(2027, 3, 1)
BO = Person(id=RecordId("per_0000000001"), name="Bo Lind")
ASK = Ask(id=RecordId("ask_0000000001"), ask="to work four days", person=BO.id, on=PartialDate(2027, 3, 2))
STAY = Decision(id=RecordId("dec_0000000001"), what="Stay.", look_back=PartialDate(2026, 9))
TALK = Debrief(id=RecordId("dbr_0000000001"), name="First talk", promised="She lets me know.", by=PartialDate(2027, 3, 5))
POST = Briefing(id=RecordId("brf_0000000001"), name="Head of office", on=PartialDate(2027, 3, 4))


def found(*records: AnyRecord, today: date = TODAY) -> tuple[Day, ...]:
    return days(books_of(*records), today)


def test_everything_with_a_day_in_the_order_of_its_days() -> None:
    assert [(str(each.on), each.what, each.detail, each.said) for each in found(TALK, POST, BO, ASK, STAY)] == [
        ("2026-09-01", "Look back: Stay", "", ""),
        ("2027-03-02", "Have the talk you planned: to work four days", "with Bo Lind", ""),
        ("2027-03-03", "Write down what came of it: to work four days", "with Bo Lind", ""),
        ("2027-03-04", "Have an interview", "Head of office", ""),
        (
            "2027-03-05",
            "See what has come of what was promised after an interview",
            "First talk",
            "What was promised: “She lets me know”.",
        ),
    ]


def test_whom_one_asks_need_not_be_known() -> None:
    assert {each.detail for each in found(ASK)} == {""}


def test_a_note_is_due_from_the_day_of_the_talk() -> None:
    note = found(ASK, Answer(id=RecordId("ans_0000000001"), ask=ASK.id, on=ASK.on), today=date(2027, 3, 2))[0]
    assert (note.opens, note.on) == (date(2027, 3, 2), date(2027, 3, 3))
    assert note.records[0] == "ans_0000000001"


@pytest.mark.parametrize(
    "record",
    [
        replace(ASK, on=None),
        replace(STAY, look_back=None),
        replace(STAY, outcome="It went well"),
        replace(TALK, by=None),
        replace(TALK, promised=""),
        replace(TALK, outcome=Outcome.LOST),
        replace(POST, on=None),
        replace(POST, on=PartialDate(2027, 2, 28)),
    ],
)
def test_without_a_day_or_once_settled_or_past_nothing_stands_there(record: AnyRecord) -> None:
    assert not found(record)


def test_an_interview_of_which_only_the_month_is_known_is_asked_about() -> None:
    (day,) = found(replace(POST, on=PartialDate(2027, 3)))
    assert (day.what, day.on) == ("Ask for the day of an interview", date(2027, 3, 1))


@settings(max_examples=60)
@given(books=whole_books(), today=st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_keys_are_unique_and_the_same_books_give_the_same_days(books: Books, today: date) -> None:
    every = days(books, today)
    assert len({each.key for each in every}) == len(every)
    assert every == days(books, today)
    assert all(each.records and each.records[0] in books for each in every)
