"""Checks on calibration: goals that are due, verdicts without one, oneself not rated, forms that did not come back."""

from collections.abc import Iterator
from datetime import date, timedelta

from proprietor.agenda.item import Item
from proprietor.books import Books, Goal
from proprietor.calibration.records import Competency, Invitation, Reply, SelfRating, person_asked

DUE, UNSET, UNRATED, UNANSWERED, UNASKED, ANEW = 76.0, 62.0, 46.0, 42.0, 36.0, 24.0
"""Weights of a goal due, a verdict without a goal, oneself not rated, a form not back, nobody asked, rating anew (guesses)."""

REMIND_WITHIN = timedelta(days=30)
"""A form that is longer overdue than this is let go without a word (a guess)."""

AGAIN = timedelta(days=182)
"""After half a year one may see oneself otherwise (a guess)."""


def goals(books: Books, today: date) -> Iterator[Item]:
    """Goals whose day has come."""
    for goal in books.of(Goal):
        if goal.by is not None and not goal.done and not goal.came and goal.by.last <= today:
            yield Item(
                check="goal-due",
                title=f"Say what came of it: {goal.what.rstrip('.')}",
                reason=f"You set it for {goal.by.words}. Done, half done or let go: a line is enough.",
                action="record.revise",
                records=(goal.id,),
                field="came",
                weight=DUE,
            )


def verdicts(books: Books, today: date) -> Iterator[Item]:
    """The first competency with a verdict and without a goal; one at a time."""
    del today
    if not books.of(Reply):
        return
    from proprietor.calibration.result import Follows, result_of  # noqa: PLC0415 - numpy, for who has feedback
    from proprietor.calibration.saying import verdict_said  # noqa: PLC0415 - the same

    for each in result_of(books).outcomes:
        if each.follows is Follows.GOAL:
            yield Item(
                check="verdict-without-goal",
                title=f"Set one goal: {each.competency.name}",
                reason=f"{verdict_said(each)} Feedback alone changes little; one goal with a date does.",
                action="calibration.show",
                records=(each.competency.id,),
                weight=UNSET,
            )
            return


def yourself(books: Books, today: date) -> Iterator[Item]:
    """Competencies one has not rated oneself in, or not for long while others have."""
    rated = {each.competency: each.on for each in books.of(SelfRating)}
    missing = [each for each in books.of(Competency) if each.id not in rated]
    if missing:
        yield Item(
            check="self-unrated",
            title=f"Rate yourself in {_counted(len(missing))}",
            reason="Before others do: afterwards nobody can tell any more how they saw it alone. It takes five minutes.",
            action="self-rating.record",
            records=tuple(each.id for each in missing),
            weight=UNRATED,
        )
        return
    newest = max((day.last for day in rated.values() if day is not None), default=None)
    if books.of(Reply) and newest is not None and newest + AGAIN < today:
        yield Item(
            check="self-anew",
            title="Rate yourself anew",
            reason=f"The last time was {newest:%B %Y}; what has changed since can only be seen if you say how you see it now.",
            action="self-rating.record",
            records=tuple(each for each in rated if each in books),
            weight=ANEW,
        )


def _counted(count: int) -> str:
    return "one competency" if count == 1 else f"{count} competencies"


def others(books: Books, today: date) -> Iterator[Item]:
    """Nobody asked yet, though one has rated oneself; or the form longest overdue, once it is time for a friendly line."""
    rated_self = bool(books.of(SelfRating))
    if rated_self and books.of(Competency) and not books.of(Invitation):
        yield Item(
            check="nobody-asked",
            title="Ask somebody how they see your work",
            reason="You have rated yourself. One boss and three colleagues already say most of what can be said.",
            action="feedback.invite",
            weight=UNASKED,
        )
        return
    answered = {each.invitation for each in books.of(Reply)}
    late = [each for each in books.of(Invitation) if each.id not in answered and each.until and each.until.last < today]
    fresh = [each for each in late if each.until and today - each.until.last <= REMIND_WITHIN]
    for invitation in sorted(fresh, key=lambda each: str(each.until))[:1]:
        person = person_asked(invitation, books)
        name = person.name if person else "them"
        assert invitation.until is not None
        yield Item(
            check="form-not-back",
            title=f"Ask {name} once more for their view",
            reason=f"The form was to come back by {invitation.until.words}. One friendly line is enough; after that, let it be.",
            action="feedback.form",
            records=(invitation.id,),
            weight=UNANSWERED,
        )
