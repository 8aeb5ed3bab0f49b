"""Feedback: whom one asked, the forms, what came back, and answers from a talk."""

from collections.abc import Callable, Iterator, Mapping

from starlette.responses import Response

from proprietor.actions.inviting import Asked, InviteRater, MakeForm, MakeGuide, ShowFeedback
from proprietor.actions.looking import ListRecords
from proprietor.actions.papers import Format
from proprietor.actions.replying import EnterFeedback, ReceiveReplies, Status, Taken
from proprietor.calibration.invited import QUESTIONS
from proprietor.calibration.records import Competency, SelfRating, rated
from proprietor.values.refusals import Refusal
from proprietor.web.notices import newest, notice_of
from proprietor.web.pages.visibility import day_at, options
from proprietor.web.visits import STATUS, Visit

NOT_SEEN = "-"
"""What a form sends for "not observed"."""


def show(visit: Visit) -> Response:
    """Whom one asked and what came back; a form for each; where replies are opened."""
    return _show(visit, {}, None)


def _show(visit: Visit, typed: Mapping[str, str], refusal: Refusal | None, taken: tuple[Taken, ...] = ()) -> Response:
    shown = visit.business.do(ShowFeedback())
    people = [each.record for each in visit.business.do(ListRecords(kind="person"))]
    new = visit.query.get("new", "")
    return visit.show(
        "feedback.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        shown=shown,
        fresh=next((each for each in shown.asked if each.invitation.id == new), None),
        people=options(people, typed.get("person", visit.query.get("person", ""))),
        typed=typed,
        ticked=frozenset(visit.many.get("in", ())),
        taken=taken,
        kept=[each for each in taken if each.status in {Status.KEPT, Status.REPLACED}],
        notice_line=notice_of(visit),
    )


def invite(visit: Visit) -> Response:
    """Make an invitation; its form can then be saved."""
    form = visit.form
    try:
        invitation = visit.business.do(
            InviteRater(
                person=form.get("person", ""),
                asker=form.get("asker", ""),
                competencies=visit.many.get("in", ()),
                until=day_at(form.get("until", ""), "until"),
            )
        )
    except Refusal as refusal:
        return _show(visit, form, refusal)
    return visit.go(f"/feedback?new={invitation.id}#{invitation.id}")


def form(visit: Visit) -> Response:
    """The form of an invitation, to be saved and sent by whoever asked."""
    return visit.send(visit.business.do(MakeForm(id=visit.path["id"])))


def receive(visit: Visit) -> Response:
    """Open what was pasted or uploaded, and say of each what became of it."""
    pasted = visit.form.get("message", "")
    messages = [("the pasted message", pasted.encode())] if pasted.strip() else []
    messages += [(name, data) for name, data in visit.files.values()]
    try:
        taken = visit.business.do(ReceiveReplies(messages=tuple(messages), late="late" in visit.form))
    except Refusal as refusal:
        return _show(visit, visit.form, refusal)
    return _show(visit, {} if any(each.reply for each in taken) else visit.form, None, taken)


def read(visit: Visit) -> Response:
    """One reply; levels wait until one has rated oneself in the same, unless one wants to see them."""
    asked = _asked(visit)
    reply = asked.reply
    if reply is None:
        raise Refusal("unknown-id", "Nothing has come back for this invitation yet.", "Open the reply on the page of feedback.")
    competencies = {str(each.id): each for each in _competencies(visit)}
    mine = (each.record for each in visit.business.do(ListRecords(kind="self-rating")))
    own = {str(each.competency) for each in mine if isinstance(each, SelfRating)}
    given = rated(reply)
    seen = given if visit.query.get("unrated", "") == "yes" else {name: each for name, each in given.items() if name in own}
    return visit.show(
        "reply.html",
        asked=asked,
        reply=reply,
        levels=[(competencies.get(name), level) for name, level in seen.items()],
        held=len(given) - len(seen),
        questions=QUESTIONS,
        notice_line=notice_of(visit),
    )


def _asked(visit: Visit) -> Asked:
    found = [each for each in visit.business.do(ShowFeedback()).asked if each.invitation.id == visit.path["id"]]
    if not found:
        raise Refusal("unknown-id", "There is no such invitation.", "See whom you have asked.")
    return found[0]


def _competencies(visit: Visit) -> Iterator[Competency]:
    return (each.record for each in visit.business.do(ListRecords(kind="competency")) if isinstance(each.record, Competency))


def ask(visit: Visit) -> Response:
    """Where one writes down what somebody said in person."""
    return _ask(visit, visit.query, None)


def _ask(visit: Visit, typed: Mapping[str, str], refusal: Refusal | None) -> Response:
    people = [each.record for each in visit.business.do(ListRecords(kind="person"))]
    return visit.show(
        "feedback-talk.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        people=options(people, typed.get("person", "")),
        competencies=list(_competencies(visit)),
        typed=typed,
        questions=QUESTIONS,
        not_seen=NOT_SEEN,
    )


def enter(visit: Visit) -> Response:
    """Write down what was said."""
    given = visit.form
    levels = {
        name.removeprefix("level-"): None if value == NOT_SEEN else int(value)
        for name, value in given.items()
        if name.startswith("level-") and value in _ANSWERS
    }
    try:
        visit.business.do(
            EnterFeedback(
                person=given.get("person", ""),
                levels=levels,
                problem=given.get("problem", ""),
                stop=given.get("stop", ""),
                on=day_at(given.get("on", ""), "on"),
                may_be_named="may_be_named" in given,
                may_be_quoted="may_be_quoted" in given,
            )
        )
    except Refusal as refusal:
        return _ask(visit, given, refusal)
    return visit.go(f"/feedback{newest(visit.business)}")


_ANSWERS = frozenset({*"12345", NOT_SEEN})


def guide(form: Format) -> Callable[[Visit], Response]:
    """The guide for a talk in person, as a file."""

    def fetch(visit: Visit) -> Response:
        return visit.send(visit.business.do(MakeGuide(format=form)))

    return fetch
