"""Steps of open asks in the agenda: one item an ask, the most urgent, with where it is done."""

from dataclasses import replace
from datetime import date

import pytest

from proprietor.agenda import Item
from proprietor.agenda.asked import DUE, steps
from proprietor.agenda.checks import CHECKS
from proprietor.agenda.promised import OVERDUE
from proprietor.ask.records import Answer, Ask, Result
from proprietor.ask.steps import StepName
from proprietor.books.kinds import AnyRecord
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.shelves import books_of

ASK = Ask(id=RecordId("ask_0000000001"), ask="to work four days a week", on=PartialDate(2027, 3, 2))
SAID = Answer(id=RecordId("ans_0000000001"), ask=ASK.id, on=PartialDate(2027, 3, 2), said="Not before the budget")


def found(today: date, *records: AnyRecord) -> list[Item]:
    return list(steps(books_of(*records), today))


@pytest.mark.parametrize(
    ("change", "today", "done"),
    [
        ({}, date(2027, 3, 2), ("plan.show", "", "ask")),
        ({}, date(2027, 3, 3), ("record.record", "answer", "ask")),
        ({"on": PartialDate(2027, 3)}, date(2027, 3, 2), ("record.revise", "on", "ask")),
        ({"on": None}, date(2027, 3, 2), ("record.revise", "on", "ask")),
    ],
)
def test_a_planned_talk(change: dict[str, object], today: date, done: tuple[str, str, str]) -> None:
    (item,) = found(today, replace(ASK, **change))
    assert (item.action, item.field, item.record[:3]) == done
    assert item.title.endswith(": to work four days a week")
    assert item.check == "ask-step"


@pytest.mark.parametrize(
    ("change", "today", "done"),
    [
        ({}, date(2027, 3, 2), ("recap.show", "", "ans")),
        ({"promised": "A letter", "by": PartialDate(2027, 3, 20)}, date(2027, 3, 20), ("record.revise", "came", "ans")),
        ({"promised": "A letter"}, date(2027, 3, 11), ("record.revise", "came", "ans")),
        ({"promised": "A letter"}, date(2027, 3, 22), ("record.revise", "came", "ans")),
        ({}, date(2027, 6, 1), ("record.revise", "on", "ask")),
        ({"result": Result.AVOIDED}, date(2027, 3, 3), ("record.revise", "on", "ask")),
    ],
)
def test_an_answer_is_followed_up(change: dict[str, object], today: date, done: tuple[str, str, str]) -> None:
    (item,) = found(today, ASK, replace(SAID, **change))
    assert (item.action, item.field, item.record[:3]) == done
    assert set(item.records) == {ASK.id, SAID.id}


def test_the_words_of_others_stand_in_the_reason() -> None:
    (item,) = found(date(2027, 3, 2), ASK, SAID)
    assert item.reason.endswith("They said: “Not before the budget”.")


def test_one_item_an_ask_and_the_most_urgent() -> None:
    early = replace(SAID, promised="A letter", by=PartialDate(2027, 3, 3))
    (item,) = found(date(2027, 3, 3), ASK, early)
    assert item.action == "recap.show"


@pytest.mark.parametrize("change", [{"result": Result.YES}, {"came": "Four days from May"}])
def test_a_closed_ask_is_silent(change: dict[str, object]) -> None:
    assert not found(date(2028, 1, 1), ASK, replace(SAID, **change))


def test_what_is_not_due_yet_is_silent() -> None:
    assert not found(date(2027, 3, 1), ASK)
    assert not found(date(2027, 3, 12), ASK, SAID)


def test_every_step_has_its_weight_and_a_promise_weighs_what_it_does_elsewhere() -> None:
    assert set(DUE) == set(StepName)
    assert DUE[StepName.CHECK].weight == OVERDUE
    assert steps in CHECKS
