"""What happened: new records and answered ones, counted in sentences, each with the records it rests on."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from proprietor.agenda.deeds import BORN, TURNED, deeds
from proprietor.ask.records import Telling
from proprietor.books import Books, Decision, Goal, Link, LinkKind, Want, Win
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.shelves import books_of
from tests.strategies import whole_books

WIN = Win(id=RecordId("win_0ne0000000"), result="Calls fell")
WIN_TOO = Win(id=RecordId("win_two0000000"), result="Queues fell")
WANT = Want(id=RecordId("wnt_desk000000"), what="A desk")
GOAL = Goal(id=RecordId("gol_0ne0000000"), what="Ask twice")


def said(now: Books, before: Books) -> list[str]:
    return [each.said for each in deeds(now, before)]


def test_new_records_are_counted_and_named_the_newest_first() -> None:
    [deed] = deeds(books_of(WIN, WIN_TOO), Books())
    assert deed.said == "You wrote down 2 wins."
    assert deed.records == (WIN_TOO.id, WIN.id)
    assert said(books_of(WIN, WIN_TOO), books_of(WIN)) == ["You wrote down a win."]


def test_what_was_there_is_no_deed() -> None:
    assert said(books_of(WIN, WANT), books_of(WIN, WANT)) == []


def test_a_want_that_was_said_is_a_deed_once() -> None:
    spoken = replace(WANT, voiced=PartialDate(2026, 3))
    assert said(books_of(spoken), books_of(WANT)) == ["You said a want out loud."]
    assert said(books_of(spoken), books_of(spoken)) == []
    assert said(books_of(spoken), Books()) == ["You put a want into words."], "a new one is told of as new"


@pytest.mark.parametrize("end", [{"done": True}, {"came": "Let go"}])
def test_a_goal_ends_by_being_done_or_let_go(end: dict[str, object]) -> None:
    assert said(books_of(replace(GOAL, **end)), books_of(GOAL)) == ["A goal came to its end."]  # type: ignore[arg-type]


def test_what_only_hangs_on_others_is_not_told() -> None:
    link = Link(id=RecordId("lnk_0ne0000000"), verb=LinkKind.CITES, source=WIN.id, target=WIN_TOO.id)
    assert said(books_of(WIN, WIN_TOO, link), books_of(WIN, WIN_TOO)) == []


def test_many_are_counted_with_their_thousands() -> None:
    every = [Telling(id=RecordId(f"tel_{at:010}"), win=WIN.id) for at in range(1_200)]
    assert said(books_of(WIN, *every), books_of(WIN)) == ["You told of a win 1,200 times."]


def test_looking_back_is_a_deed() -> None:
    choice = Decision(id=RecordId("dec_0ne0000000"), what="Stay")
    assert said(books_of(replace(choice, outcome="It went well")), books_of(choice)) == ["You looked back on a decision."]


@given(whole_books())
@settings(max_examples=25)
def test_every_sentence_rests_on_records_that_are_there(books: Books) -> None:
    for deed in deeds(books, Books()):
        assert deed.records
        assert all(each in books for each in deed.records)
        assert deed.said.endswith(".")
    assert deeds(books, books) == ()


def test_no_kind_is_told_of_twice_and_each_has_its_number() -> None:
    assert len({each.kind for each in BORN}) == len(BORN)
    assert all("{}" in each.several and "{}" not in each.one for each in (*BORN, *TURNED))
