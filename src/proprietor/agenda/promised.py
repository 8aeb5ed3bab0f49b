"""Checks on promises: decisions whose day to look back has come, what others promised after a talk, credentials that run out."""

from collections.abc import Iterator
from datetime import date, timedelta

from proprietor.agenda.item import Item
from proprietor.books import Books, Came, Credential, Decision
from proprietor.interview.records import Debrief, Outcome


def looked_back(decision: Decision) -> bool:
    """Whether it is written down what came of a decision: in words, or by whether it came."""
    return bool(decision.outcome) or decision.came is not Came.OPEN


def look_backs(books: Books, today: date) -> Iterator[Item]:
    """Decisions that are due for a look back."""
    for decision in books.of(Decision):
        if decision.look_back is not None and not looked_back(decision) and decision.look_back.first <= today:
            expected = f" You expected: {decision.expected.rstrip('.')}." if decision.expected else ""
            yield Item(
                check="look-back",
                title=f"Look back: {decision.what.rstrip('.')}",
                reason=f"You wanted to see by {decision.look_back.words} what came of it.{expected}{_chance(decision)}",
                action="decision.look-back",
                records=(decision.id,),
                field="outcome",
                weight=78,
            )


def _chance(decision: Decision) -> str:
    return "" if decision.chance is None else f" You gave it a chance of {decision.chance} %."


LAPSES = 72
"""Weight of a credential that runs out: a little under a promise, for there is time yet (a guess)."""

AHEAD = timedelta(days=90)
"""How long before it runs out one is told (a guess: renewals take courses and forms)."""

SINCE = timedelta(days=365)
"""How long after it ran out one is told still (a guess)."""


def lapsing(books: Books, today: date) -> Iterator[Item]:
    """Credentials that run out soon, or did so within the year and were not given anew."""
    for credential in books.of(Credential):
        if credential.until is None or not today - SINCE <= credential.until.last <= today + AHEAD:
            continue
        over = credential.until.last < today
        yield Item(
            check="lapsing",
            title=f"Renew it, or let it go: {credential.title}",
            reason=f"It {'was' if over else 'is'} valid until {credential.until.words}. Empty the day if you let it go.",
            action="record.revise",
            records=(credential.id,),
            field="until",
            weight=LAPSES,
        )


OVERDUE = 74
"""Weight of a promise of theirs whose day has passed: just under looking back on a decision of one's own (a guess)."""


def overdue(books: Books, today: date) -> Iterator[Item]:
    """What they promised after a talk, once its day has passed and nothing has come of it."""
    for debrief in books.of(Debrief):
        if debrief.promised and debrief.by is not None and debrief.outcome is Outcome.WAITING and debrief.by.last < today:
            yield Item(
                check="overdue",
                title=f"Ask what became of it: {debrief.promised.rstrip('.')}",
                reason=f"It was promised by {debrief.by.words}, after “{debrief.name}”. A short, friendly line is enough.",
                action="record.revise",
                records=(debrief.id,),
                field="outcome",
                weight=OVERDUE,
            )
