"""Checks on promises made to oneself: decisions whose day to look back has come."""

from collections.abc import Iterator
from datetime import date

from proprietor.agenda.item import Item
from proprietor.books import Books, Decision


def look_backs(books: Books, today: date) -> Iterator[Item]:
    """Decisions that are due for a look back."""
    for decision in books.of(Decision):
        if decision.look_back is not None and not decision.outcome and decision.look_back.first <= today:
            expected = f" You expected: {decision.expected.rstrip('.')}." if decision.expected else ""
            yield Item(
                check="look-back",
                title=f"Look back: {decision.what.rstrip('.')}",
                reason=f"You wanted to see by {decision.look_back} what came of it.{expected}",
                action="record.revise",
                records=(decision.id,),
                field="outcome",
                weight=78,
            )
