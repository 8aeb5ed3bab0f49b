"""Checks on what was never said: wants not voiced, complaints not raised, assumptions not tested."""

import re
from collections.abc import Iterator
from datetime import date

from proprietor.agenda.item import Item
from proprietor.ask.following import spoken_for
from proprietor.ask.recurring import role_of
from proprietor.books import Assumption, Books, Complaint, Held, Person, Want
from proprietor.decide.complaints import Thread, register_of, times
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
    """Wants nobody who could grant them has heard of; those for which an ask is open are planned, and need no word."""
    planned = spoken_for(books)
    for want in books.of(Want):
        if want.voiced is None and not want.outcome and want.id not in planned:
            yield Item(
                check="unvoiced-want",
                title=f"Say it to somebody who can grant it: {lowered(want.what)}",
                reason=f"You have wanted this{waited(want.since, today)}, and by your books nobody has been told.",
                action="record.record",
                records=(want.id,),
                field="ask",
                weight=52 + _age(want.since, today),
            )


def complaints(books: Books, today: date) -> Iterator[Item]:
    """Complaints that were never raised with anyone who could mend them; as with wants, not those for which an ask is open.

    One that followed its owner from an earlier job has a check of its own, and in a job that has ended there is nobody left to
    tell.
    """
    silent = spoken_for(books) | {each.complaint.id for thread in _followers(books) for each in thread.entries}
    for complaint in books.of(Complaint):
        if complaint.raised is None and not complaint.mended and complaint.id not in silent and _there(complaint, books, today):
            who = books.get(complaint.changer)
            name = who.record.title if who and isinstance(who.record, Person) else "somebody who could change it"
            yield Item(
                check="unraised-complaint",
                title=f"Raise it with {name}: {lowered(complaint.what)}",
                reason=f"It has bothered you{waited(complaint.since, today)}, "
                "and by your books nobody who could change it was told.",
                action="record.record",
                records=(complaint.id, *([complaint.changer] if who else [])),
                field="ask",
                weight=50 + _age(complaint.since, today),
            )


RECURRING = 75
"""Weight of a complaint that followed its owner: above every other complaint, which weighs 74 at most (a guess)."""


def recurring(books: Books, today: date) -> Iterator[Item]:
    """Complaints that followed their owner into the job held today (`Thread.followed`) and were never raised in any."""
    planned = spoken_for(books)
    for thread in _followers(books):
        newest = thread.newest.complaint
        if newest.id not in planned and _there(newest, books, today):
            yield _recurring(thread, books, today)


def _followers(books: Books) -> Iterator[Thread]:
    """The complaints that followed their owner and of which nobody was ever told."""
    return (each for each in register_of(books).threads if each.followed and not each.ever_raised)


def _there(complaint: Complaint, books: Books, today: date) -> bool:
    """Whether its owner is still where it is wrong: no end of that job is past."""
    role = role_of(complaint, books)
    return role is None or role.until is None or role.until.last >= today


def _recurring(thread: Thread, books: Books, today: date) -> Item:
    newest = thread.newest.complaint
    earlier = [each.complaint for each in thread.entries[:-1] if each.complaint.role != newest.role]
    places = [each.complaint for each in thread.stations if each.complaint.role != newest.role]
    before = "; ".join(_before(each, books) for each in places)
    return Item(
        check="recurring-complaint",
        title=f"This complaint followed you, and it was never raised: {lowered(newest.what)}",
        reason=f"It followed you {times(thread.followed)}: {before}; and now {_as(newest, books)}{waited(newest.since, today)}. "
        "Nobody who could change it was told, so nobody has had the chance to mend it.",
        action="record.record",
        records=(newest.id, *(each.id for each in reversed(earlier))),
        field="ask",
        weight=RECURRING,
    )


def _before(complaint: Complaint, books: Books) -> str:
    return _as(complaint, books) + (f", since {complaint.since.words}" if complaint.since else "")


def _as(complaint: Complaint, books: Books) -> str:
    role = role_of(complaint, books)
    return f"as {lowered(role.name)}" if role and role.name else "in another role"


def assumptions(books: Books, today: date) -> Iterator[Item]:
    """Beliefs that steer you and were never tested."""
    for belief in books.of(Assumption):
        if belief.held is Held.UNTESTED and (belief.sure or 0) >= SURE:
            yield Item(
                check="untested-assumption",
                title=f"Find out whether it is so: {lowered(belief.belief)}",
                reason=f"You are {belief.sure} % sure and have not asked{waited(belief.since, today)}."
                + (f" Your own test for it: {lowered(belief.test)}" if belief.test else ""),
                action="record.revise",
                records=(belief.id,),
                field="outcome" if belief.test else "test",
                weight=46 + _age(belief.since, today) / 2,
            )


def lowered(text: str) -> str:
    """A sentence as it stands after a colon, on one line, without its full stop."""
    line = " ".join(text.split()).rstrip(".")
    keep = (line[:2].isalpha() and line[:2].isupper()) or line.startswith(("I ", "I'", "I’"))
    return line if keep or _first(line) in NAMED else line[:1].lower() + line[1:]


def _first(line: str) -> str:
    """The first word without what belongs to its possessive or plural: Friday’s, Fridays."""
    word = re.split(r"[^A-Za-z]", line, maxsplit=1)[0]
    return word.removesuffix("s") if word.removesuffix("s").endswith("day") else word


_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_MONTHS = "January February April June July August September October November December"

NAMED = frozenset(f"{_DAYS} {_MONTHS}".split())
"""Days and months keep their capital in English; may and march are words besides, and begin small."""
