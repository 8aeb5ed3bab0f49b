"""Checks on what was never said: wants not voiced, complaints not raised, assumptions not tested."""

from collections.abc import Iterator
from datetime import date

from proprietor.agenda.item import Item
from proprietor.books import Assumption, Books, Complaint, Held, Person, Want
from proprietor.values.when import PartialDate, months_in_words

SURE = 80
"""From this certainty on, in per cent, an untested belief steers what one does (a guess)."""


def waited(since: PartialDate | None, today: date) -> str:
    """How long something has waited, in words; empty when nobody knows since when."""
    if since is None:
        return ""
    months = since.months_until(today)
    return f" for {months_in_words(months)}" if round(months) >= 1 else " since this month"


def _age(since: PartialDate | None, today: date) -> float:
    """Weight for waiting: one point a month, 24 at most."""
    return 0.0 if since is None else max(0.0, min(24.0, since.months_until(today)))


def wants(books: Books, today: date) -> Iterator[Item]:
    """Wants nobody who could grant them has heard of."""
    for want in books.of(Want):
        if want.voiced is None and not want.outcome:
            yield Item(
                check="unvoiced-want",
                title=f"Say it to somebody who can grant it: {_lower(want.what)}",
                reason=f"You have wanted this{waited(want.since, today)}, and by your books nobody has been told.",
                action="record.revise",
                records=(want.id,),
                field="voiced",
                weight=52 + _age(want.since, today),
            )


def complaints(books: Books, today: date) -> Iterator[Item]:
    """Complaints that were never raised with anyone who could mend them."""
    for complaint in books.of(Complaint):
        if complaint.raised is None and not complaint.outcome:
            who = books.get(complaint.changer)
            name = who.record.title if who and isinstance(who.record, Person) else "somebody who could change it"
            yield Item(
                check="unraised-complaint",
                title=f"Raise it with {name}: {_lower(complaint.what)}",
                reason=f"It has bothered you{waited(complaint.since, today)}, "
                "and by your books nobody who could change it was told.",
                action="record.revise",
                records=(complaint.id, *([complaint.changer] if who else [])),
                field="raised",
                weight=50 + _age(complaint.since, today),
            )


def assumptions(books: Books, today: date) -> Iterator[Item]:
    """Beliefs that steer you and were never tested."""
    for belief in books.of(Assumption):
        if belief.held is Held.UNTESTED and (belief.sure or 0) >= SURE:
            yield Item(
                check="untested-assumption",
                title=f"Find out whether it is so: {_lower(belief.belief)}",
                reason=f"You are {belief.sure} % sure and have not asked{waited(belief.since, today)}."
                + (f" Your own test for it: {_lower(belief.test)}" if belief.test else ""),
                action="record.revise",
                records=(belief.id,),
                field="outcome" if belief.test else "test",
                weight=46 + _age(belief.since, today) / 2,
            )


def _lower(text: str) -> str:
    """A sentence as it stands after a colon, on one line, without its full stop."""
    line = " ".join(text.split()).rstrip(".")
    keep = (line[:2].isalpha() and line[:2].isupper()) or line.startswith(("I ", "I'", "I’"))
    return line if keep else line[:1].lower() + line[1:]
