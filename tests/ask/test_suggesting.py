"""What an answer changes in the books: only what it says, and nothing twice."""

from dataclasses import replace

import pytest

from proprietor.ask.records import Answer, Ask, Result
from proprietor.ask.suggesting import outcome_of, proposals_of
from proprietor.books import Complaint, Want
from proprietor.books.kinds import AnyRecord
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.shelves import books_of

WANT = Want(id=RecordId("wnt_0000000001"), what="Four days a week.", since=PartialDate(2025))
NOISE = Complaint(id=RecordId("cmp_0000000001"), what="Plans change every Monday", since=PartialDate(2025))
ASK = Ask(id=RecordId("ask_0000000001"), ask="to work four days a week", want=WANT.id, complaint=NOISE.id)
SAID = Answer(id=RecordId("ans_0000000001"), ask=ASK.id, on=PartialDate(2027, 3, 2), said="Not before the budget.")


def keys(answer: Answer, *records: AnyRecord) -> list[str]:
    return [each.key for each in proposals_of(answer, books_of(*records))]


def test_a_want_is_said_and_a_complaint_raised_with_what_came_of_it() -> None:
    said, came, raised, ended = proposals_of(SAID, books_of(WANT, NOISE, ASK, SAID))
    assert said.record == replace(WANT, voiced=SAID.on)
    assert said.words == "Note that you said on 2 March 2027 what you want: “Four days a week”."
    assert came.record == replace(WANT, outcome="Not now: “Not before the budget”.")
    assert raised.record == replace(NOISE, raised=SAID.on)
    assert ended.record == replace(NOISE, outcome="Not now: “Not before the budget”.")
    assert came.because == "You wrote down what they said."


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"on": None}, ["want-came"]),
        ({"said": ""}, ["want-said"]),
        ({"on": None, "said": ""}, []),
        ({"result": Result.AVOIDED}, []),
        ({"on": PartialDate(2024, 1, 1)}, ["want-came"]),
        ({"on": PartialDate(2025)}, ["want-said", "want-came"]),
        ({"ask": RecordId("")}, []),
        ({"ask": WANT.id}, []),
    ],
)
def test_only_what_the_answer_says(change: dict[str, object], found: list[str]) -> None:
    assert keys(replace(SAID, **change), WANT, replace(ASK, complaint=RecordId(""))) == found


def test_what_the_books_hold_already_is_not_proposed_again() -> None:
    known = replace(WANT, voiced=PartialDate(2026), outcome="She thinks about it")
    told = replace(NOISE, raised=PartialDate(2026), outcome="Mended")
    assert not keys(SAID, known, told, ASK)
    assert keys(SAID, replace(WANT, since=None), ASK) == ["want-said", "want-came"]
    assert not keys(SAID, ASK)


def test_a_field_that_names_something_else_changes_nothing() -> None:
    assert not keys(SAID, WANT, NOISE, replace(ASK, want=NOISE.id, complaint=WANT.id))


def test_how_it_ended_is_told_before_what_they_said() -> None:
    ended = replace(SAID, came="From September, four days")
    assert outcome_of(ended) == "From September, four days"
    (_, came) = proposals_of(ended, books_of(WANT, replace(ASK, complaint=RecordId(""))))
    assert came.because == "You wrote down how it ended."
