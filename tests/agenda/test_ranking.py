"""The agenda: at most three things in front, each of another kind where possible, the same for the same books."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proprietor.actions.catalogue import CATALOGUE
from proprietor.agenda import Agenda, Item, agenda, ranking
from proprietor.agenda.checks import CHECKS
from proprietor.books import Books, Want
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.shelves import books_of
from tests.strategies import whole_books

TODAY = date(2026, 3, 14)


def item(check: str, weight: float, *records: str) -> Item:
    return Item(
        check=check,
        title="Do it",
        reason="Because.",
        action="record.revise",
        weight=weight,
        records=tuple(RecordId(each) for each in records),
    )


def ranked(monkeypatch: pytest.MonkeyPatch, *items: Item) -> Agenda:
    def check(books: Books, today: date) -> Iterator[Item]:
        yield from items

    monkeypatch.setattr(ranking, "CHECKS", (check,))
    return agenda(Books(), TODAY)


def test_new_books_have_one_thing_to_do() -> None:
    whole = agenda(Books(), TODAY)
    assert [each.check for each in whole.front] == ["first-win"]
    assert (whole.later, whole.today) == ((), TODAY)


def test_the_weightiest_of_three_kinds_stand_in_front(monkeypatch: pytest.MonkeyPatch) -> None:
    items = [
        item("a", 90, "win_1"),
        item("a", 80, "win_2"),
        item("b", 70, "win_3"),
        item("c", 60, "win_4"),
        item("d", 50, "win_5"),
    ]
    whole = ranked(monkeypatch, *reversed(items))
    assert whole.front == (items[0], items[2], items[3])
    assert whole.later == (items[1], items[4])


def test_the_same_record_does_not_stand_in_front_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    items = [
        item("a", 90, "win_1"),
        item("b", 80, "win_1"),
        item("c", 70, "win_2"),
        item("d", 60, "per_1", "win_2"),
        item("e", 50),
    ]
    whole = ranked(monkeypatch, *items)
    assert whole.front == (items[0], items[2], items[4])


def test_three_of_a_kind_stand_in_front_when_there_is_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    items = [item("a", 90 - n, f"win_{n}") for n in range(5)]
    whole = ranked(monkeypatch, *items)
    assert whole.front == tuple(items[:3])
    assert whole.later == tuple(items[3:])


def test_equal_weights_are_ordered_by_check_and_record(monkeypatch: pytest.MonkeyPatch) -> None:
    items = [item("a", 50, "win_1"), item("a", 50, "win_2"), item("b", 50, "win_0"), item("b", 50, "win_3")]
    whole = ranked(monkeypatch, *reversed(items))
    assert [*whole.front, *whole.later] == [items[0], items[2], items[1], items[3]]


def test_an_item_is_about_its_first_record() -> None:
    assert item("a", 1, "win_1", "per_1").record == "win_1"
    assert item("a", 1).record == ""


def test_an_old_want_comes_before_a_new_one() -> None:
    new, old = Want(what="A desk", since=PartialDate(2026, 2)), Want(what="A title", since=PartialDate(2023))
    whole = agenda(books_of(new, old), TODAY)
    titles = [each.title for each in (*whole.front, *whole.later) if each.check == "unvoiced-want"]
    assert [title.rpartition(": ")[2] for title in titles] == ["a title", "a desk"]


@given(whole_books(), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
@settings(max_examples=40)
def test_any_books_give_an_agenda_that_is_short_in_front_and_says_what_to_do(books: Books, today: date) -> None:
    whole = agenda(books, today)
    every = [*whole.front, *whole.later]
    assert len(whole.front) == min(3, len(every))
    checks = {each.check for each in every}
    records = [each.record for each in whole.front if each.record]
    assert len(set(records)) == len(records) or len(checks) < 3 or _all_about_the_same(every)
    assert every[:1] == [each for each in every[:1] if each.weight == max(other.weight for other in every)]
    assert list(whole.later) == sorted(whole.later, key=lambda each: -each.weight)
    names = {action.name for action in CATALOGUE}
    for each in every:
        assert each.title.strip()
        assert each.reason.strip()
        assert each.action in names
        assert 0 <= each.weight <= 100
        assert all(record in books for record in each.records)


def _all_about_the_same(items: list[Item]) -> bool:
    """Whether three items about different things cannot be found."""
    return len({each.record for each in items}) < 3


@given(whole_books())
@settings(max_examples=15)
def test_the_same_books_give_the_same_agenda(books: Books) -> None:
    again = Books(reversed(list(Books(books.kept).kept)))
    assert agenda(books, TODAY) == agenda(Books(books.kept), TODAY)
    same_order = agenda(again, TODAY)
    assert {each.check for each in same_order.front} == {each.check for each in agenda(books, TODAY).front}


def test_every_check_is_silent_about_new_books_but_the_first() -> None:
    assert [check.__name__ for check in CHECKS if list(check(Books(), TODAY))] == ["first_win"]


def test_no_check_stands_twice_and_each_says_what_it_is() -> None:
    assert len(set(CHECKS)) == len(CHECKS)
    assert all(check.__doc__ for check in CHECKS)
