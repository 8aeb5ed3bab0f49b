"""Which answers may go to others, and when: a round at a time, so that no paper differs from the one before by one answer.

A paper that was handed on cannot be called back, and the program does not know who has which. So what may stand in one does not
hang on when it is made: it follows from the days on which people were asked and answered, which the books keep.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import groupby
from types import MappingProxyType

from proprietor.books import Books
from proprietor.calibration.anonymity import LEAST_NEW
from proprietor.calibration.feedback import Returned
from proprietor.calibration.records import Invitation
from proprietor.values.ids import RecordId

Versions = Mapping[RecordId, Sequence[tuple[datetime, tuple[str, ...]]]]
"""Of replies that were changed: the ratings they have held, each with the time from which on."""

Event = tuple[datetime, Invitation | Returned]
"""That somebody was asked or has answered, and when it was written down."""

NEVER_CHANGED: Versions = MappingProxyType({})
"""Where no reply was changed."""

PART = 4
"""A new round needs a quarter of those in the last one (a guess: fewer would hardly change what it says, and each round is
weighed against all before it)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """The rounds that are over.

    Attributes:
        releases: all replies as they stood when a round was over, the oldest first.
        pending: people who have answered since.
        needed: how many it takes before that may be shown.
        awaited: invitations that may still be answered.
        until: the last day of these; None without any.
    """

    releases: tuple[tuple[Returned, ...], ...]
    pending: int
    needed: int
    awaited: int
    until: date | None

    @property
    def last(self) -> tuple[Returned, ...]:
        """What may stand in a paper now."""
        return self.releases[-1] if self.releases else ()

    @property
    def why(self) -> str:
        """In a sentence what is kept back, and until when; empty where nothing is."""
        if not self.pending:
            return ""
        who = f"{self.pending} {'person has' if self.pending == 1 else 'people have'} answered"
        since = f"{who} since" if self.releases else who
        if self.until:
            return f"{since}; that is kept back until the round is over, on {self.until} or when all have answered."
        return f"{since}; that is kept back until {self.needed} have, for what fewer say could be told apart."


@dataclass(slots=True)
class _Course:
    """What is known at some time of the past."""

    standing: dict[RecordId, Returned] = field(default_factory=dict)
    waiting: dict[RecordId, date] = field(default_factory=dict)
    pending: set[str] = field(default_factory=set)
    releases: list[tuple[Returned, ...]] = field(default_factory=list)

    @property
    def needed(self) -> int:
        """How many people a round takes."""
        last = {each.rater for each in self.releases[-1]} if self.releases else set[str]()
        return max(LEAST_NEW, -(-len(last) // PART))

    def awaited(self, day: date) -> list[date]:
        return [until for until in self.waiting.values() if until >= day]

    def close(self, day: date) -> None:
        """The round is over when enough have answered and nobody is waited for any more."""
        if len(self.pending) >= self.needed and not self.awaited(day):
            self.releases.append(tuple(self.standing.values()))
            self.pending.clear()

    def take(self, event: Invitation | Returned) -> None:
        if isinstance(event, Invitation):
            if event.recipient and event.until:
                self.waiting[event.id] = event.until.last
            return
        self.waiting.pop(event.invitation.id, None)
        self.standing.pop(event.reply.id, None)  # it moves to the end: of what one person says twice the last counts
        self.standing[event.reply.id] = event
        self.pending.add(event.rater)


def closed(books: Books, returned: Sequence[Returned], versions: Versions, today: date) -> Closed:
    """Go through all that came, in the order in which it was written down, and close each round when it was over.

    Args:
        books: which know when each was written down.
        returned: the replies as they are now.
        versions: what those held that were changed since.
        today: the day of this reading.
    """
    events: list[Event] = [(books[each.id].added, each) for each in books.of(Invitation)]
    events += [event for each in returned for event in _told(books, each, versions)]
    course = _Course()
    for at, together in groupby(sorted(events, key=_when), key=_when):
        course.close(at.date())
        for _, event in together:
            course.take(event)
        course.close(at.date())
    course.close(today)
    awaited = course.awaited(today)
    return Closed(
        releases=tuple(course.releases),
        pending=len(course.pending),
        needed=course.needed,
        awaited=len(awaited),
        until=max(awaited, default=None),
    )


def _when(event: Event) -> datetime:
    return event[0]


def _told(books: Books, each: Returned, versions: Versions) -> Iterator[Event]:
    """A reply at each time it came with other ratings; its words and what they allow are always those of today."""
    held = versions.get(each.reply.id) or ((books[each.reply.id].added, each.reply.ratings),)
    before: tuple[str, ...] | None = None
    for at, ratings in held:
        if ratings != before:
            yield at, replace(each, reply=replace(each.reply, ratings=ratings))
        before = ratings
