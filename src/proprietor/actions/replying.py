"""Replies: sealed ones opened and kept, answers from a talk typed in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.inviting import person_at
from proprietor.actions.whole import checked_ids, short, whole
from proprietor.calibration.constants import HIGHEST, LOWEST
from proprietor.calibration.records import Invitation, Reply, as_ratings, person_asked, rated
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate, date_of

if TYPE_CHECKING:
    from proprietor.calibration.replies import Opened, Received, Trouble

MOST_MESSAGES = 1_000
"""Messages that are looked into at once (a guess)."""


class Status(StrEnum):
    """What became of a message."""

    KEPT = "kept"
    REPLACED = "replaced"
    LEFT = "left"
    REFUSED = "refused"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of one sealed reply, or of a message without any.

    Attributes:
        source: the name of the file, or what it was pasted as.
        status: kept, put in the place of an earlier one, left as it is there already or comes late, refused, or nothing in it.
        sentence: that in words.
        remedy: what can be done; empty where nothing need be.
        person: who sent it; empty where that is not known.
        reply: the record; None where none was written.
    """

    source: str
    status: Status
    sentence: str
    remedy: str = ""
    person: str = ""
    reply: Reply | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveReplies(Request[tuple[Taken, ...]]):
    """Open sealed replies and keep what is in them: pasted messages, files, all files of a folder.

    Attributes:
        messages: name and bytes of each.
        late: take those, too, that were written after the last day.
    """

    messages: tuple[tuple[str, bytes], ...]
    late: bool = False


def receive_replies(context: Context, request: ReceiveReplies) -> tuple[Taken, ...]:
    """Fulfil `ReceiveReplies`: what can be kept is kept, and for each of the others there is a sentence.

    Raises:
        Refusal: `empty` without a message, `too-long` for more than can be looked into at once.
    """
    if not any(data.strip() for _, data in request.messages):
        raise Refusal(
            "empty", "There is nothing to open.", "Paste the whole message, or name the file that came.", place="messages"
        )
    if len(request.messages) > MOST_MESSAGES:
        said = f"{len(request.messages):,} files are more than are looked into at once ({MOST_MESSAGES:,})."
        raise Refusal("too-long", said, "Put the replies into a folder of their own.", place="messages")
    secrets = _secrets(context)
    taken = tuple(
        _took(context, name, each, late=request.late)
        for name, data in request.messages
        for each in _opened(context, data, secrets)
    )
    names = dict.fromkeys(each.person for each in taken if each.status in {Status.KEPT, Status.REPLACED})
    if names:
        context.summary = f"Received feedback from {short(', '.join(names))}"
    return taken


def _secrets(context: Context) -> dict[str, str]:
    """The secret key of each invitation; of those that were answered last, as each try of a wrong key takes a while."""
    answered = {each.invitation for each in context.books.of(Reply)}
    waiting = sorted((each for each in context.books.of(Invitation) if each.secret), key=lambda each: each.id in answered)
    return {str(each.id): each.secret for each in waiting}


def _opened(context: Context, data: bytes, secrets: dict[str, str]) -> "Iterator[Opened | Trouble]":
    """What lies in a message; a key that has opened something is tried last from then on."""
    for found in context.sealing.opened(data, secrets):
        if (name := getattr(found, "invitation", "")) in secrets:
            secrets[name] = secrets.pop(name)
        yield found


def _took(context: Context, source: str, found: "Opened | Trouble", *, late: bool) -> Taken:
    from proprietor.calibration.replies import Read, Trouble, read_reply  # noqa: PLC0415 - only replies need it
    from proprietor.calibration.replies import Received as Came  # noqa: PLC0415 - the same

    if isinstance(found, Trouble):
        status = Status.NOTHING if found.kind == "none-found" else Status.REFUSED
        return Taken(source=source, status=status, sentence=found.sentence, remedy=found.remedy)
    invitation = context.books[RecordId(found.invitation)].record
    assert isinstance(invitation, Invitation)
    person = _named(context, invitation)
    read = read_reply(found.text, invitation=invitation.id, competencies=invitation.competencies)
    if not isinstance(read, Read):
        return Taken(source=source, status=Status.REFUSED, sentence=read.sentence, remedy=read.remedy, person=person)
    return _kept(
        context,
        Taken(source=source, status=Status.LEFT, sentence="", person=person),
        invitation,
        Came(reply=read, fingerprint=found.fingerprint),
        late=late,
    )


def _named(context: Context, invitation: Invitation) -> str:
    person = person_asked(invitation, context.books)
    return person.name if person else ""


def _kept(context: Context, taken: Taken, invitation: Invitation, came: "Received", *, late: bool) -> Taken:
    from proprietor.calibration.replies import Standing, compare  # noqa: PLC0415 - as above

    earlier = next((each for each in context.books.of(Reply) if each.invitation == invitation.id), None)
    before = [_received(earlier)] if earlier is not None else []
    until = str(invitation.until.last) if invitation.until else "9999-12-30"
    standing = compare(came, before, until)
    if standing is Standing.LATE and late:
        standing = Standing.NEWER if earlier else Standing.FIRST
    if standing not in {Standing.FIRST, Standing.NEWER}:
        return replace(taken, sentence=standing.words, remedy=_REMEDIES.get(standing.value, ""))
    read = came.reply
    reply = Reply(
        invitation=invitation.id,
        on=date_of(context.today),
        ratings=as_ratings(dict(read.ratings)),
        problem=read.problem,
        stop=read.stop,
        may_be_named=read.may_be_named,
        may_be_quoted=read.may_be_quoted,
        mark=read.reply,
        written=read.written.isoformat(),
        fingerprint=came.fingerprint,
    )
    if earlier is None:
        made = context.add(whole(reply, context.books, context.today))
        return replace(taken, status=Status.KEPT, sentence=standing.words, reply=made)
    made = whole(replace(reply, id=earlier.id), context.books, context.today)
    context.put(made)
    return replace(taken, status=Status.REPLACED, sentence=standing.words, reply=made)


SAY_LATE = "Say “late” to take it all the same."
_REMEDIES = {
    "late": SAY_LATE,
    "older": "If the clock of the other one was wrong, take that one back from the journal and open this one again.",
}


def _received(reply: Reply) -> "Received":
    """A kept reply as it was read; one that was typed in counts as written before anything sealed."""
    from proprietor.calibration.replies import Read, Received  # noqa: PLC0415 - as above

    written = _sealed_at(reply.written)
    read = Read(
        invitation=reply.invitation,
        reply=reply.mark,
        written=written,
        ratings=rated(reply),
        problem=reply.problem,
        stop=reply.stop,
        may_be_named=reply.may_be_named,
        may_be_quoted=reply.may_be_quoted,
    )
    return Received(reply=read, fingerprint=reply.fingerprint)


BEFORE_ALL = datetime(1, 1, 2, tzinfo=UTC)
"""When a reply counts as sealed of which that is not known: one that was typed in, or whose file somebody has edited."""


def _sealed_at(text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return BEFORE_ALL
    return at if at.tzinfo else at.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class EnterFeedback(Request[Reply]):
    """Write down what somebody said when you asked them in person.

    Attributes:
        person: who.
        levels: competency, by the head of its id → level from 1 to 5, or None for "not observed".
        problem: what problem they would bring to you first, in their words.
        stop: what you should stop, in their words.
        on: when you talked; today unless you say another day.
        may_be_named: whether they said that they may be named.
        may_be_quoted: whether they said that their words may be quoted.
    """

    person: str
    levels: Mapping[str, int | None]
    problem: str = ""
    stop: str = ""
    on: PartialDate | None = None
    may_be_named: bool = False
    may_be_quoted: bool = False


def enter_feedback(context: Context, request: EnterFeedback) -> Reply:
    """Fulfil `EnterFeedback`.

    Raises:
        Refusal: `empty` without an answer, `bad-value` for a level off the scale or a competency
            given twice, `bad-date` for a day to come.
    """
    person = person_at(context, request.person)
    on = request.on or date_of(context.today)
    if on.first > context.today:
        raise Refusal("bad-date", f"{on.words} is still to come.", "Write it down when you have talked.", place="on")
    if not request.levels and not (request.problem.strip() or request.stop.strip()):
        raise Refusal(
            "empty", "Nothing was answered.", "Give a level, “not observed”, or one of the two answers.", place="levels"
        )
    heads = list(request.levels)
    ids = checked_ids(heads, context.books, "competency")
    levels = dict(zip((str(each) for each in ids), _on_scale(request.levels), strict=True))
    if len(levels) < len(ids):
        raise Refusal("bad-value", "A competency stands there twice.", "Give one level for each.", place="levels")
    invitation = context.add(
        whole(Invitation(person=person.id, competencies=tuple(levels), on=on, until=None), context.books, context.today)
    )
    reply = Reply(
        invitation=invitation.id,
        on=on,
        ratings=as_ratings(levels),
        problem=request.problem,
        stop=request.stop,
        may_be_named=request.may_be_named,
        may_be_quoted=request.may_be_quoted,
    )
    context.summary = f"Wrote down feedback from {short(person.name)}"
    return context.add(whole(reply, context.books, context.today))


def _on_scale(levels: Mapping[str, int | None]) -> Iterator[int | None]:
    for head, level in levels.items():
        if level is not None and (type(level) is not int or not LOWEST <= level <= HIGHEST):
            raise Refusal(
                "bad-value", f"{level} is no level from {LOWEST} to {HIGHEST}.", "Give 1 to 5, or “not observed”.", place=head
            )
        yield level
