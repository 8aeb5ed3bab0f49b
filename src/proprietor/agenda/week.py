"""The week: half an hour at most in which one goes through the business once, and seven minutes when nothing is wrong."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from proprietor.agenda.calendar import Day, days
from proprietor.agenda.deeds import Deed, deeds
from proprietor.agenda.item import Item
from proprietor.agenda.ranking import agenda
from proprietor.books import Books
from proprietor.market.postings import Posting
from proprietor.values.ids import RecordId

AHEAD = timedelta(days=14)
"""How far ahead is looked for what falls due: two weeks, so that nothing comes between two such half-hours (a guess)."""

FURTHEST = timedelta(days=28)
"""How far back is looked at most; whoever was away longer begins with the last four weeks (a guess)."""

LEAST, EACH, MOST = 7, 4, 30
"""Minutes: of the whole when nothing is due, for each thing that is, and of the whole at most (guesses)."""

TOLD = 7
"""Days that are told one by one of what is due, and of what comes; of more, how many there are (a guess: about half an hour)."""

TO_ASK = frozenset({"unvoiced-want", "unraised-complaint", "recurring-complaint", "ask-step"})
TO_LEARN = frozenset({"goal-due", "verdict-without-goal", "self-unrated", "untested-assumption"})
"""Checks of the agenda that speak of asking, and of learning something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Learn:
    """One thing to learn: what, why, and the records it rests on; `item` where the agenda has it."""

    what: str
    why: str
    records: tuple[RecordId, ...] = ()
    item: Item | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """One week of the business.

    Attributes:
        today: the day it speaks of.
        since: the day from which on it tells what happened.
        closed: the day of this week on which it was closed; None while it is open.
        deeds: what happened.
        due: what is due now.
        coming: what falls due within the next two weeks.
        ask: the strongest want or complaint nobody has heard of, or an ask that waits; None when there is none.
        learn: one thing to learn; None when there is none.
        rest: how to keep some rest around the talks that come; empty when none comes.
        minutes: how long it will take, by guess.
    """

    today: date
    since: date
    closed: date | None
    deeds: tuple[Deed, ...]
    due: tuple[Day, ...]
    coming: tuple[Day, ...]
    ask: Item | None
    learn: Learn | None
    rest: str
    minutes: int


Lesson = Callable[[Books, date], Learn | None]
"""Who knows what to learn next out of postings."""


def week(books: Books, before: Books, today: date, since: date, *, closed: date | None, lesson: Lesson) -> Week:
    """The week as the books tell it.

    Args:
        books: as they are.
        before: as they were when the last one ended.
        today: the day to speak of.
        since: the day on which the last one ended.
        closed: the day on which this one was closed.
        lesson: what to learn next out of postings; asked only where there are some.
    """
    every = days(books, today)
    due = tuple(each for each in every if each.opens <= today)
    coming = tuple(each for each in every if today < each.opens <= today + AHEAD)
    items = agenda(books, today).every
    under_way = {each.records[0] for each in due}
    return Week(
        today=today,
        since=since,
        closed=closed,
        deeds=deeds(books, before),
        due=due,
        coming=coming,
        ask=next((each for each in items if each.check in TO_ASK and each.record not in under_way), None),
        learn=_learn(items, books, today, lesson),
        rest=rest_around([each for each in (*due, *coming) if each.talk]),
        minutes=min(MOST, LEAST + EACH * len(due)),
    )


def _learn(items: Sequence[Item], books: Books, today: date, lesson: Lesson) -> Learn | None:
    """A goal that is due and what feedback asks for come before a lesson, since they are begun already."""
    item = next((each for each in items if each.check in TO_LEARN), None)
    if item is not None and item.check != "untested-assumption":
        return Learn(what=item.title, why=item.reason, records=item.records, item=item)
    found = lesson(books, today) if books.of(Posting) else None
    if found is None and item is not None:
        return Learn(what=item.title, why=item.reason, records=item.records, item=item)
    return found


def rest_around(talks: Sequence[Day]) -> str:
    """How to keep some rest around talks: the time after each one free, and no two on one day."""
    if not talks:
        return ""
    crowded = sorted(on for on, count in Counter(each.on for each in talks).items() if count > 1)
    said = "One talk comes" if len(talks) == 1 else f"{len(talks)} talks come"
    free = f"{said}. Keep the half-hour after {'it' if len(talks) == 1 else 'each'} free, and send ahead in writing what you can."
    if not crowded:
        return free
    on = crowded[0]
    return f"{free} On {on.day} {on:%B} there is more than one; if one of them can move, move it."


def first_day(today: date) -> date:
    """The Monday of a week."""
    return today - timedelta(days=today.weekday())
