"""Checks on asking: the step of each open ask that is due."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from proprietor.agenda.item import Item
from proprietor.agenda.promised import OVERDUE
from proprietor.ask.following import follow
from proprietor.ask.steps import Step, StepName
from proprietor.books import Books


class Due(NamedTuple):
    """How much a step weighs when it is due, and where it is done: action and field."""

    weight: float
    action: str
    field: str = ""


DUE: Mapping[StepName, Due] = {
    StepName.TALK: Due(82, "plan.show"),
    StepName.RECAP: Due(80, "recap.show"),
    StepName.WRITE_DOWN: Due(79, "record.record", "answer"),
    StepName.CHECK: Due(OVERDUE, "record.revise", "came"),
    StepName.CHASE: Due(OVERDUE, "record.revise", "came"),
    StepName.CHASE_AGAIN: Due(73, "record.revise", "came"),
    StepName.NEXT: Due(64, "record.revise", "on"),
    StepName.ASK_AGAIN: Due(62, "record.revise", "on"),
    StepName.DAY: Due(60, "record.revise", "on"),
    StepName.UNDATED: Due(58, "record.revise", "on"),
}
"""Guesses: a talk of today and a note of yesterday do not wait; a promise of theirs weighs what it does after an interview;
choosing a day weighs about as much as a want that has waited for half a year."""


def steps(books: Books, today: date) -> Iterator[Item]:
    """Of each open ask the one step that is most urgent."""
    for each in follow(books, today):
        due = [step for step in each.steps if step.opens <= today]
        if due:
            yield _item(min(due, key=lambda step: (-DUE[step.name].weight, step.on)))


def _item(step: Step) -> Item:
    weight, action, field = DUE[step.name]
    dated = step.name in {StepName.ASK_AGAIN, StepName.NEXT}
    records = step.records[::-1] if dated else step.records  # another day is set in the plan, not in the answer
    return Item(
        check="ask-step",
        title=step.what,
        reason=f"{step.why} {step.said}".strip(),
        action=action,
        records=records,
        field=field,
        weight=weight,
    )
