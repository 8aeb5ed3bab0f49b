"""Deeds: what has come into the books between two moments, and what was answered there, counted in sentences."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from proprietor.ask.records import Answer, Ask, Telling
from proprietor.books import Assumption, Books, Complaint, Decision, Goal, Want, Win
from proprietor.books.kinds import AnyRecord
from proprietor.calibration.records import Invitation, Reply, SelfRating
from proprietor.interview.records import Conversation, Debrief, Rehearsal
from proprietor.market.postings import Posting
from proprietor.market.records import Move, Opportunity
from proprietor.proposition.claims import Claim
from proprietor.values.ids import RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Something that was done, with the records that say so, the newest first."""

    said: str
    records: tuple[RecordId, ...]


class _Born(NamedTuple):
    """A kind, and what is said when one or several of it were written down; the second one holds the number."""

    kind: type[AnyRecord]
    one: str
    several: str


BORN: tuple[_Born, ...] = (
    _Born(Win, "You wrote down a win.", "You wrote down {} wins."),
    _Born(Telling, "You told somebody of a win.", "You told of a win {} times."),
    _Born(Ask, "You planned a talk in which to ask.", "You planned {} talks in which to ask."),
    _Born(Answer, "You wrote down what came of a talk.", "You wrote down what came of {} talks."),
    _Born(Want, "You put a want into words.", "You put {} wants into words."),
    _Born(Complaint, "You put a complaint into words.", "You put {} complaints into words."),
    _Born(Assumption, "You wrote down something you take for granted.", "You wrote down {} things you take for granted."),
    _Born(Claim, "You made a claim.", "You made {} claims."),
    _Born(Decision, "You wrote down a decision.", "You wrote down {} decisions."),
    _Born(Goal, "You set yourself a goal.", "You set yourself {} goals."),
    _Born(SelfRating, "You rated yourself in one competency.", "You rated yourself in {} competencies."),
    _Born(Invitation, "You asked somebody for feedback.", "You asked {} people for feedback."),
    _Born(Reply, "One reply to your request for feedback came in.", "{} replies to your requests for feedback came in."),
    _Born(Posting, "You took in a posting.", "You took in {} postings."),
    _Born(Opportunity, "One opportunity came up.", "{} opportunities came up."),
    _Born(Move, "One thing happened with an opportunity.", "{} things happened with opportunities."),
    _Born(Debrief, "You looked back on an interview.", "You looked back on {} interviews."),
    _Born(Conversation, "You kept a talk to read it again.", "You kept {} talks to read them again."),
    _Born(Rehearsal, "You rehearsed once.", "You rehearsed {} times."),
)
"""What is told, in this order; kinds that only hang on others are not."""


class _Turned(NamedTuple):
    """A kind, the field of it that was empty and is not now, and what is said of one or several."""

    kind: type[AnyRecord]
    filled: Callable[[Any], object]
    one: str
    several: str


TURNED: tuple[_Turned, ...] = (
    _Turned(Want, lambda each: each.voiced, "You said a want out loud.", "You said {} wants out loud."),
    _Turned(Complaint, lambda each: each.raised, "You raised a complaint.", "You raised {} complaints."),
    _Turned(Assumption, lambda each: each.outcome, "You found out whether a belief holds.", "You found out about {} beliefs."),
    _Turned(Answer, lambda each: each.came, "You saw what came of an answer.", "You saw what came of {} answers."),
    _Turned(Decision, lambda each: each.outcome, "You looked back on a decision.", "You looked back on {} decisions."),
    _Turned(Goal, lambda each: each.done or each.came, "A goal came to its end.", "{} goals came to their end."),
)
"""What was there and has been answered since."""


def deeds(now: Books, before: Books) -> tuple[Deed, ...]:
    """What has come into the books since they were as they were before, and what was answered in them."""
    return tuple(_deeds(now, before))


def _deeds(now: Books, before: Books) -> Iterator[Deed]:
    for born in BORN:
        yield from _told([each for each in now.of(born.kind) if each.id not in before], born.one, born.several)
    for turned in TURNED:
        was = {each.id: each for each in before.of(turned.kind)}
        found = [each for each in now.of(turned.kind) if turned.filled(each) and _not_yet(was, each, turned.filled)]
        yield from _told(found, turned.one, turned.several)


def _not_yet(was: Mapping[RecordId, AnyRecord], record: AnyRecord, filled: Callable[[Any], object]) -> bool:
    """Whether a record was there with this field empty; a new one is told of as new."""
    earlier = was.get(record.id)
    return earlier is not None and not filled(earlier)


def _told(found: Sequence[AnyRecord], one: str, several: str) -> Iterator[Deed]:
    if found:
        said = one if len(found) == 1 else several.format(f"{len(found):,}")
        yield Deed(said=said, records=tuple(each.id for each in reversed(found)))
