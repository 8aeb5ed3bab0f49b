"""The calendar: every day the books know of on which something is due, and every one that comes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from proprietor.agenda.promised import looked_back
from proprietor.ask.following import follow
from proprietor.ask.steps import StepName, line_of
from proprietor.books import Books, Decision, Person
from proprietor.interview.records import Briefing, Debrief, Outcome
from proprietor.market.pipeline import pursued
from proprietor.market.records import Opportunity
from proprietor.values.ids import RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day with something to do.

    Attributes:
        key: stays the same as long as the matter does, whatever its day.
        on: the day.
        opens: the day from which on it is due; the same but for what is better done early.
        what: what to do, without names and words of others.
        detail: whom or what it is about, by name; empty where nobody is named.
        why: why, without names and words of others.
        said: their words or promise that it is about.
        records: the records it rests on, the one to act on first.
        talk: whether one sits down with somebody on it.
    """

    key: str
    on: date
    opens: date
    what: str
    why: str
    detail: str = ""
    said: str = ""
    records: tuple[RecordId, ...] = ()
    talk: bool = False


def days(books: Books, today: date) -> tuple[Day, ...]:
    """What is due and what comes, the earliest first: talks, their follow-ups, looks back, promises, interviews, next steps."""
    asked, own = _asked(books, today), _look_backs(books)
    found = [*asked, *own, *_promises(books), *_interviews(books, today), *_steps(books, today)]
    return tuple(sorted(found, key=lambda each: (each.on, each.key)))


def _asked(books: Books, today: date) -> Iterator[Day]:
    """The steps of every open ask; one without any day has none that a calendar could hold."""
    for each in follow(books, today):
        kept = books.get(each.ask.person)
        whom = kept.record.name if kept and isinstance(kept.record, Person) else ""
        for step in each.steps:
            if step.name is not StepName.UNDATED:
                yield Day(
                    key=step.key,
                    on=step.on,
                    opens=step.opens,
                    what=step.what,
                    why=step.why,
                    detail=f"with {whom}" if whom else "",
                    said=step.said,
                    records=step.records,
                    talk=step.name is StepName.TALK,
                )


def _look_backs(books: Books) -> Iterator[Day]:
    for decision in books.of(Decision):
        if decision.look_back is not None and not looked_back(decision):
            on = decision.look_back.first
            yield Day(
                key=f"{decision.id}-look-back",
                on=on,
                opens=on,
                what=f"Look back: {line_of(decision.what)}",
                why=f"You wanted to see by {decision.look_back.words} what came of it.",
                records=(decision.id,),
            )


def _promises(books: Books) -> Iterator[Day]:
    for debrief in books.of(Debrief):
        if debrief.promised and debrief.by is not None and debrief.outcome is Outcome.WAITING:
            yield Day(
                key=f"{debrief.id}-promise",
                on=debrief.by.last,
                opens=debrief.by.last,
                what="See what has come of what was promised after an interview",
                why=f"It was promised by {debrief.by.words}.",
                detail=line_of(debrief.name),
                said=f"What was promised: “{line_of(debrief.promised)}”.",
                records=(debrief.id,),
            )


def _interviews(books: Books, today: date) -> Iterator[Day]:
    for briefing in books.of(Briefing):
        if briefing.on is not None and briefing.on.last >= today:
            known = "Have an interview" if briefing.on.day else "Ask for the day of an interview"
            yield Day(
                key=f"{briefing.id}-interview",
                on=briefing.on.first,
                opens=briefing.on.first,
                what=known,
                why=f"It is planned for {briefing.on.words}. Your brief for it is in the books.",
                detail=line_of(briefing.name),
                records=(briefing.id,),
                talk=bool(briefing.on.day),
            )


def _steps(books: Books, today: date) -> Iterator[Day]:
    """The next step of each open opportunity that has a day."""
    if not books.of(Opportunity):
        return
    for each in pursued(books, today):
        opportunity = each.opportunity
        if opportunity.by is not None and not each.closed:
            yield Day(
                key=f"{opportunity.id}-step",
                on=opportunity.by.last,
                opens=opportunity.by.last,
                what=line_of(opportunity.step) if opportunity.step else "Take the next step with an opportunity",
                why=f"You set it for {opportunity.by.words}.",
                detail=line_of(opportunity.name),
                records=(opportunity.id,),
            )
