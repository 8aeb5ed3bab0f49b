"""Which few things come first: by weight, but never three of a kind in front."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from operator import ne

from proprietor.agenda.checks import CHECKS
from proprietor.agenda.item import Item
from proprietor.agenda.put_off import PutOff, waiting
from proprietor.agenda.remarks import read_wins, unread
from proprietor.books import Books

FRONT = 3
"""How many items stand in front. More than three is a list, not a next step (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """What needs the owner: a few things first, the rest folded away.

    Attributes:
        today: the day it speaks of.
        front: at most three items, each of another check where that is possible.
        later: all others, weightiest first.
        aside: what waits, each with its item; None where the matter would not come up anyway.
        read: wins that were looked through for remarks: in large books those that claims rest on, then the newest.
        unread: all other wins.
        proposed: proposals of programs that wait for a yes or a no.
        quiet: the end of the quiet hours while they hold, as 07:00; empty otherwise.
        hours: the quiet hours in words; empty for none.
    """

    today: date
    front: tuple[Item, ...]
    later: tuple[Item, ...]
    aside: tuple[tuple[PutOff, Item | None], ...] = ()
    read: int = 0
    unread: int = 0
    proposed: int = 0
    quiet: str = ""
    hours: str = ""

    @property
    def every(self) -> tuple[Item, ...]:
        """All items in their order."""
        return (*self.front, *self.later)


@lru_cache(maxsize=4)
def agenda(books: Books, today: date) -> Agenda:
    """Run every check over the books and rank what they found, but for what was put off.

    Items are ordered by weight, then by check and record, so that the same books give the same agenda. In front
    stands the weightiest of each check first: three remarks of one kind teach less than one of each of three kinds. Where
    there are not three kinds, items about three different records come before two about the same one.
    Books never change, so the agenda of the same books and day is remembered.
    """
    everything = [item for check in CHECKS for item in check(books, today)]
    waits = waiting(books, today)
    asleep = {(item.key, item.record): item for item in everything if (item.key, item.record) in waits}
    found = [item for item in everything if (item.key, item.record) not in asleep] if asleep else everything
    found.sort(key=lambda item: (-item.weight, item.check, item.record, item.rule))
    front: list[Item] = []
    for fits in (_of_another_kind, _about_something_else, ne):
        for item in found:
            if len(front) < FRONT and item not in front and all(fits(item, other) for other in front):
                front.append(item)
    return Agenda(
        today=today,
        front=tuple(front),
        later=tuple(item for item in found if item not in front),
        aside=tuple((each, asleep.get(named)) for named, each in waits.items()),
        read=len(read_wins(books)),
        unread=unread(books),
    )


def _of_another_kind(item: Item, other: Item) -> bool:
    return item.check != other.check and _about_something_else(item, other)


def _about_something_else(item: Item, other: Item) -> bool:
    return set(item.records).isdisjoint(other.records)
