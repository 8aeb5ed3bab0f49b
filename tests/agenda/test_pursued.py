"""What needs the owner about opportunities: an offer, a step that is due, one that has gone quiet."""

from datetime import date, timedelta

import pytest

from proprietor.agenda.calendar import days
from proprietor.agenda.item import Item
from proprietor.agenda.pursued import offers, quiet, steps
from proprietor.books.kinds import AnyRecord
from proprietor.market.records import Move, Opportunity
from proprietor.values.when import PartialDate, date_of
from tests.market.searches import TODAY, move, named
from tests.shelves import books_of


def records(name: str, *moves: str, by: PartialDate | None = None, step: str = "") -> list[AnyRecord]:
    made: list[AnyRecord] = [Opportunity(id=named(name), name=name.capitalize(), by=by, step=step)]
    return [*made, *(move(line, name, at) for at, line in enumerate(moves))]


def found(check: object, *every: AnyRecord) -> list[Item]:
    return list(check(books_of(*every), TODAY))  # type: ignore[operator]


def titles(check: object, *every: AnyRecord) -> list[str]:
    return [each.title for each in found(check, *every)]


LATER = date_of(TODAY + timedelta(days=3))


@pytest.mark.parametrize("check", [offers, steps, quiet])
def test_without_opportunities_nothing_is_to_do(check: object) -> None:
    assert found(check) == []
    assert found(check, *records("ward")) == []


def test_an_offer_waits_for_an_answer() -> None:
    (item,) = found(offers, *records("ward", "interviewed 2026-06-01", "offered 2026-06-20 @ 41,000 GBP a year"))
    assert item.title == "Answer the offer: Ward"
    assert item.reason.startswith("It was made on 20 June 2026, for 41,000 GBP a year.")
    assert (item.action, item.records) == ("opportunity.show", (named("ward"),))
    (undated,) = found(offers, *records("ward", "offered"))
    assert undated.reason.startswith("It was made. Say yes or no")


@pytest.mark.parametrize(
    "every",
    [
        records("ward", "offered 2026-06-20", by=LATER),
        records("ward", "offered 2026-06-20", "accepted 2026-06-21"),
        records("ward", "interviewed 2026-06-20"),
    ],
)
def test_no_offer_waits_that_is_answered_or_has_its_day(every: list[AnyRecord]) -> None:
    assert found(offers, *every) == []


def test_a_step_comes_on_its_day_and_after() -> None:
    (item,) = found(steps, *records("ward", by=date_of(TODAY), step="Ring the ward."))
    assert item.title == "Ring the ward: Ward"
    assert "is set for today" in item.reason
    (late,) = found(steps, *records("ward", by=PartialDate(2026, 5)))
    assert late.title == "Take the next step: Ward"
    assert "was set for May 2026" in late.reason
    assert found(steps, *records("ward", by=LATER, step="Ring the ward")) == []
    assert found(steps, *records("ward", by=PartialDate(2026, 7), step="Ring the ward")) == []
    assert found(steps, *records("ward", "applied 2026-05-01", "lost 2026-06-01 pay", by=PartialDate(2026, 5))) == []


def test_only_one_quiet_application_is_spoken_of() -> None:
    every = [
        *records("old", "applied 2026-01-02"),
        *records("older", "applied 2025-12-02"),
        *records("new", "applied 2026-06-20"),
    ]
    (item,) = found(quiet, *every)
    assert item.title == "Write one friendly line, or let it go: Old"
    assert "Nothing was heard for 179 days." in item.reason
    assert "One more is as quiet." in item.reason
    assert "as quiet" not in found(quiet, *records("old", "applied 2026-01-02"))[0].reason
    three = [*every, *records("oldest", "applied 2025-11-02")]
    assert "2 more are as quiet." in found(quiet, *three)[0].reason


def test_what_has_its_day_is_not_called_quiet() -> None:
    assert titles(quiet, *records("ward", "applied 2026-01-02", by=LATER)) == []
    assert titles(quiet, *records("ward", "applied 2026-06-20")) == []
    assert titles(quiet, *records("ward", "applied 2026-01-02", "lost 2026-02-01 closed")) == []


def test_steps_with_a_day_stand_in_the_calendar_while_it_is_open() -> None:
    books = books_of(
        *records("ward", by=LATER, step="Ring the ward"),
        *records("school", by=PartialDate(2026, 7)),
        *records("over", "lost 2026-06-01 pay", by=LATER),
        *records("free"),
        Move(),
    )
    assert [(each.on, each.what, each.detail, each.records) for each in days(books, TODAY)] == [
        (LATER.first, "Ring the ward", "Ward", (named("ward"),)),
        (date(2026, 7, 31), "Take the next step with an opportunity", "School", (named("school"),)),
    ]
