"""Asking for feedback: whom, by a form that seals its reply, or in person with a guide."""

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.papers import MEDIA, Format, Printed, file_name
from proprietor.actions.whole import checked_ids, short, whole
from proprietor.books import Person
from proprietor.calibration.records import Competency, Invitation, Reply, person_asked
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate, date_of

if TYPE_CHECKING:
    from proprietor.calibration.feedback import Feedback
    from proprietor.calibration.whom import Next

WAIT = timedelta(weeks=3)
"""How long a reply is waited for unless another day is named (a guess)."""

MOST = 40
"""Competencies a form may ask about; beyond ten, raters tire (both guesses)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Somebody who was asked: the invitation, who, and what came back; None while nothing has."""

    invitation: Invitation
    person: Person | None
    reply: Reply | None
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackShown:
    """Everybody who was asked, the newest first, and whom to ask next.

    Attributes:
        asked: the invitations with their replies.
        following: whom to ask next, the most telling first.
        competencies: what one wants to be rated in.
        asker: the name used in the last invitation; empty before the first.
    """

    asked: tuple[Asked, ...]
    following: "tuple[Next, ...]"
    competencies: tuple[Competency, ...]
    asker: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowFeedback(Request[FeedbackShown]):
    """Whom you asked for feedback, who has replied, and whom to ask next."""


def show_feedback(context: Context, request: ShowFeedback) -> FeedbackShown:
    """Fulfil `ShowFeedback`."""
    from proprietor.calibration.estimating import reestimated  # noqa: PLC0415 - numpy, which only calibration needs
    from proprietor.calibration.feedback import feedback_of  # noqa: PLC0415 - the same
    from proprietor.calibration.whom import whom_to_ask  # noqa: PLC0415 - the same

    del request
    feedback = feedback_of(context.books)
    return FeedbackShown(
        asked=_asked(context, feedback),
        following=whom_to_ask(context.books, feedback, reestimated(feedback.ratings)),
        competencies=feedback.competencies,
        asker=next((each.asker for each in reversed(context.books.of(Invitation)) if each.asker), ""),
    )


def _asked(context: Context, feedback: "Feedback") -> tuple[Asked, ...]:
    replies = {each.invitation.id: each.reply for each in feedback.returned}
    found = []
    for invitation in sorted(context.books.of(Invitation), key=lambda each: str(each.on or ""), reverse=True):
        person = person_asked(invitation, context.books)
        reply = replies.get(invitation.id)
        late = reply is None and invitation.until is not None and invitation.until.last < context.today
        found.append(Asked(invitation=invitation, person=person, reply=reply, late=late))
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteRater(Request[Invitation]):
    """Ask somebody for feedback by a form of their own; you send it, the program does not.

    Attributes:
        person: whom.
        asker: your name, as the form says it; the one used last unless you give another.
        competencies: in which; all of yours unless you name some.
        until: the last day on which a reply counts without a word; three weeks from today unless you name one.
    """

    person: str
    asker: str = ""
    competencies: tuple[str, ...] = ()
    until: PartialDate | None = None


def invite_rater(context: Context, request: InviteRater) -> Invitation:
    """Fulfil `InviteRater`.

    Raises:
        Refusal: `empty` for no name or no competency, `bad-date` for a day that has passed, `duplicate` while the same
            person has an invitation with the same competencies that is not answered yet.
    """
    asker = request.asker.strip() or next((each.asker for each in reversed(context.books.of(Invitation)) if each.asker), "")
    if not asker:
        raise Refusal(
            "empty", "The form must say who asks.", "Give your name; it is remembered for the next time.", place="asker"
        )
    person, ids = person_at(context, request.person), _competencies(context, request.competencies)
    until = request.until or date_of(context.today + WAIT)
    if until.last < context.today:
        raise Refusal("bad-date", f"{until.words} has passed already.", "Give them at least a week.", place="until")
    answered = {each.invitation for each in context.books.of(Reply)}
    for other in context.books.of(Invitation):
        if other.person == person.id and set(other.competencies) == set(ids) and other.id not in answered and other.recipient:
            raise Refusal(
                "duplicate",
                f"{person.name} was asked about just this{f' on {other.on.words}' if other.on else ''} and has not answered yet.",
                "Send that form once more, or take the invitation back first.",
                place=other.id,
            )
    secret, public = context.sealing.keys()
    invitation = Invitation(
        person=person.id, asker=asker, competencies=ids, on=date_of(context.today), until=until, recipient=public, secret=secret
    )
    context.summary = f"Invited {short(person.name)} to give feedback"
    return context.add(whole(invitation, context.books, context.today))


def person_at(context: Context, head: str) -> Person:
    """The person with this id.

    Raises:
        Refusal: `empty`, `unknown-id`, `ambiguous-id` or `bad-reference`.
    """
    if not head.strip():
        raise Refusal("empty", "Nobody was named.", "Name a person by id; “person list” shows them.", place="person")
    record = context.books.find(head).record
    if not isinstance(record, Person):
        raise Refusal("bad-reference", f"{record.id} is no person.", "Name a person by id.", place="person")
    return record


def _competencies(context: Context, heads: tuple[str, ...]) -> tuple[RecordId, ...]:
    ids = tuple(dict.fromkeys(checked_ids(heads, context.books, "competency")))
    ids = ids or tuple(each.id for each in context.books.of(Competency))
    if not ids:
        raise Refusal(
            "empty",
            "There is no competency to be rated in yet.",
            "Pick five to ten first, or write your own.",
            place="competencies",
        )
    if len(ids) > MOST:
        said = f"A form asks about {MOST} competencies at most, and these are {len(ids)}."
        raise Refusal("bad-value", said, "Name the ones that matter now; five to ten are best.", place="competencies")
    return ids


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeForm(Request[Printed]):
    """The form of an invitation: one HTML file that works without a connection. You send it."""

    id: str


def make_form(context: Context, request: MakeForm) -> Printed:
    """Fulfil `MakeForm`.

    Raises:
        Refusal: `bad-reference` for what is no invitation, or one for a talk in person.
    """
    from proprietor.calibration.invited import Invited, on_form, who_sees  # noqa: PLC0415 - only forms need it

    invitation = invitation_at(context, request.id)
    if not invitation.recipient:
        raise Refusal(
            "bad-reference", "This feedback was given in person; it has no form.", "Invite them to have one.", place="id"
        )
    person = person_asked(invitation, context.books)
    rater = person.title if person else "you"
    books = context.books
    asked = [
        each for name in invitation.competencies if name in books and isinstance(each := books[RecordId(name)].record, Competency)
    ]
    invited = Invited(
        invitation=invitation.id,
        asker=invitation.asker,
        rater=rater,
        recipient=invitation.recipient,
        until=str(invitation.until.last) if invitation.until else "",
        competencies=on_form(asked),
        who_sees=who_sees(invitation.asker),
    )
    name = form_name(invitation.asker, rater)
    return Printed(name=name, media="text/html; charset=utf-8", data=context.press.form(invited))


def form_name(asker: str, rater: str) -> str:
    """What the file of a form is called: who asks, and whom."""
    return f"feedback-for-{file_name(asker, 'me')}-{file_name(rater, 'form')}.html"


def invitation_at(context: Context, head: str) -> Invitation:
    """The invitation with this id.

    Raises:
        Refusal: `unknown-id`, `ambiguous-id` or `bad-reference`.
    """
    record = context.books.find(head).record
    if not isinstance(record, Invitation):
        raise Refusal("bad-reference", f"{record.id} is no invitation.", "Name one by its id.", place="id")
    return record


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeGuide(Request[Printed]):
    """A guide for a short talk in which you ask for feedback: what to say first, three questions each, the two open ones."""

    competencies: tuple[str, ...] = ()
    format: Format = Format.MARKDOWN


def make_guide(context: Context, request: MakeGuide) -> Printed:
    """Fulfil `MakeGuide`."""
    from proprietor.actions.calibration_papers import guide_paper  # noqa: PLC0415 - as above

    ids = _competencies(context, request.competencies)
    asked = [each for name in ids if isinstance(each := context.books[name].record, Competency)]
    media, ending = MEDIA[request.format]
    data = context.press.render(guide_paper(asked, context.today), request.format)
    return Printed(name=f"feedback-talk-{context.today}{ending}", media=media, data=data)
