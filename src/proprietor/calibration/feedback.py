"""Feedback as the books hold it: who was asked about what, what they answered, and how one rated oneself."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from proprietor.books import Books, Person, Relation
from proprietor.calibration.model import Rating
from proprietor.calibration.records import Competency, Invitation, Reply, SelfRating, person_asked, rated
from proprietor.values.ids import RecordId

ROUND = timedelta(days=60)
"""Replies farther apart than this belong to different rounds (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """A reply with its invitation and whoever wrote it; None for a person who is no longer in the books."""

    invitation: Invitation
    reply: Reply
    person: Person | None

    @property
    def rater(self) -> str:
        """Who rated: the person, or the invitation where nobody is named any more."""
        return self.person.id if self.person else self.invitation.id

    @property
    def relation(self) -> Relation:
        """As what; a person who is gone counts as a colleague did, the usual case."""
        return self.person.relation if self.person else Relation.PEER

    @property
    def ratings(self) -> tuple[Rating, ...]:
        """The levels given; "not observed" is none."""
        return tuple(
            Rating(rater=self.rater, relation=self.relation, competency=competency, level=level)
            for competency, level in rated(self.reply).items()
            if level is not None
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """How many answered about a competency: with a level, by relation, and that they had not seen it."""

    by: Mapping[Relation, int]
    not_observed: int

    @property
    def rated(self) -> int:
        """How many gave a level."""
        return sum(self.by.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """All that calibration rests on.

    Attributes:
        competencies: those in the books, in their order.
        returned: the replies, the earliest first; of one person's about the same competency the last counts.
        waiting: invitations nobody has answered yet, the earliest first.
        own: competency → how one rates oneself, the newest.
        first: competency → how one rated oneself at first.
        before: competencies one had rated oneself in before any reply about them came.
        seen: competency → how many answered.
    """

    competencies: tuple[Competency, ...]
    returned: tuple[Returned, ...]
    waiting: tuple[Invitation, ...]
    own: Mapping[RecordId, SelfRating]
    first: Mapping[RecordId, SelfRating]
    before: frozenset[RecordId]
    seen: Mapping[RecordId, Seen]

    @property
    def people(self) -> int:
        """How many people have answered, however often."""
        return len({each.rater for each in self.returned})

    @property
    def ratings(self) -> tuple[Rating, ...]:
        """Every level given about a competency that is still in the books."""
        known = {each.id for each in self.competencies}
        return tuple(rating for each in self.returned for rating in each.ratings if rating.competency in known)

    @property
    def levels(self) -> dict[str, int]:
        """One's own newest levels."""
        return {competency: each.level for competency, each in self.own.items() if each.level is not None}


@lru_cache(maxsize=8)
def feedback_of(books: Books) -> Feedback:
    """Read it out of the books; the same books are read once."""
    return feedback_among(books, _returned(books, {each.id: each for each in books.of(Invitation)}))


def feedback_among(books: Books, replies: Sequence[Returned]) -> Feedback:
    """The same from no other replies than these."""
    invitations = {each.id: each for each in books.of(Invitation)}
    returned = sorted(replies, key=lambda each: _day(each.reply))
    answered = {each.invitation.id for each in returned}
    competencies = tuple(books.of(Competency))
    own = sorted(
        (each for each in books.of(SelfRating) if each.level is not None), key=lambda each: (_day(each), books[each.id].added)
    )
    return Feedback(
        competencies=competencies,
        returned=tuple(returned),
        waiting=tuple(sorted((each for each in invitations.values() if each.id not in answered), key=_day)),
        own={each.competency: each for each in own},
        first={each.competency: each for each in reversed(own)},
        before=_before(books, own, returned),
        seen=_seen(competencies, returned),
    )


def _returned(books: Books, invitations: Mapping[RecordId, Invitation]) -> list[Returned]:
    found = []
    for reply in books.of(Reply):
        invitation = invitations.get(reply.invitation)
        if invitation is not None:
            found.append(Returned(invitation=invitation, reply=reply, person=person_asked(invitation, books)))
    return found


def _day(record: Invitation | Reply | SelfRating) -> str:
    return str(record.on or "")


def _before(books: Books, own: Sequence[SelfRating], returned: Sequence[Returned]) -> frozenset[RecordId]:
    """Whether one rated oneself before any reply about the same came: by when both were written down."""
    came: dict[str, datetime] = {}
    for each in returned:
        added = books[each.reply.id].added
        for competency in rated(each.reply):
            came[competency] = min(added, came.get(competency, added))
    return frozenset(
        each.competency for each in own if each.competency not in came or books[each.id].added <= came[each.competency]
    )


def _seen(competencies: Sequence[Competency], returned: Sequence[Returned]) -> dict[RecordId, Seen]:
    """Who answered about what; of one person's answers the last counts."""
    last: dict[tuple[str, str], tuple[Relation, int | None]] = {}
    for each in returned:
        for competency, level in rated(each.reply).items():
            last[each.rater, competency] = (each.relation, level)
    by: dict[str, Counter[Relation]] = {each.id: Counter() for each in competencies}
    unseen: Counter[str] = Counter()
    for (_, competency), (relation, level) in last.items():
        if competency in by and level is not None:
            by[competency][relation] += 1
        unseen[competency] += level is None
    return {each.id: Seen(by=dict(by[each.id]), not_observed=unseen[each.id]) for each in competencies}


def rounds(returned: Sequence[Returned]) -> tuple[tuple[Returned, ...], ...]:
    """The replies in rounds: a new one begins where more than ROUND has passed since the last reply."""
    found: list[list[Returned]] = []
    for each in returned:
        last = found[-1][-1].reply.on if found else None
        if last is None or each.reply.on is None or each.reply.on.first - last.first > ROUND:
            found.append([])
        found[-1].append(each)
    return tuple(tuple(each) for each in found)
