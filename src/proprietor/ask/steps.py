"""Steps: one thing to do about an ask, on which day, in a sentence, and why."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from proprietor.ask.cadence import in_words
from proprietor.ask.records import Answer, Ask, Result
from proprietor.values.ids import RecordId


class StepName(StrEnum):
    """What is to be done."""

    UNDATED = "undated"
    DAY = "day"
    TALK = "talk"
    WRITE_DOWN = "write-down"
    NEXT = "next"
    RECAP = "recap"
    CHECK = "check"
    CHASE = "chase"
    CHASE_AGAIN = "chase-again"
    ASK_AGAIN = "ask-again"


SEASONAL = 4
"""From this answer on, of 1 to 5, things are taken to be decided at their season (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do about an ask.

    Attributes:
        key: stays the same as long as the step does, whatever its day; made of the ids it rests on and its name.
        name: what kind of step it is.
        on: the day by which to do it.
        opens: the day from which on it is due.
        what: what to do, in a sentence without the words of others.
        why: why, and why on that day; the same.
        said: their words or promise that it is about; empty if there are none.
        records: the records it rests on, the one to act on first.
    """

    key: str
    name: StepName
    on: date
    opens: date
    what: str
    why: str
    said: str
    records: tuple[RecordId, ...]


def step_of(
    name: StepName,
    ask: Ask,
    on: date,
    answer: Answer | None = None,
    talked: date | None = None,
    *,
    opens: date | None = None,
    over: int = 0,
) -> Step:
    """A step with its sentences.

    Args:
        name: what kind of step.
        ask: the plan it belongs to.
        on: the day by which to do it.
        answer: the answer it follows, if there is one.
        talked: the day of that answer.
        opens: the day from which on it is due; `on` when left out.
        over: days within which the agreed day should lie, when it lies later; 0 when it does not.
    """
    records = (answer.id, ask.id) if answer else (ask.id,)
    return Step(
        key="-".join(part for part in (ask.id, name.value, answer.id if answer else "") if part),
        name=name,
        on=on,
        opens=opens or on,
        what=f"{_DO[name]}: {line_of(ask.ask)}",
        why=_why(name, ask, in_words(talked) if talked else "", _agreed(answer, over)),
        said=_said(name, answer) if answer else "",
        records=records,
    )


def line_of(text: str) -> str:
    """A text on one line, without its full stop."""
    return " ".join(text.split()).rstrip(".")


_DO = {
    StepName.UNDATED: "Choose a day for the talk",
    StepName.DAY: "Choose the very day for the talk",
    StepName.TALK: "Have the talk you planned",
    StepName.WRITE_DOWN: "Write down what came of it",
    StepName.NEXT: "Choose the next day for it",
    StepName.RECAP: "Send a short note of the talk",
    StepName.CHECK: "See what has come of it",
    StepName.CHASE: "Ask in a friendly line what became of it",
    StepName.CHASE_AGAIN: "Ask once more what became of it",
    StepName.ASK_AGAIN: "Ask again",
}


def _agreed(answer: Answer | None, over: int) -> str:
    """Whose the day of a look back is, and whether it lies too far off."""
    whose = "This day was agreed in the talk" if answer and answer.by else "By this day you wanted an answer after the talk"
    return whose if not over else f"{whose}; it lies more than {over} days after it, and a nearer one is easier to keep"


def _why(name: StepName, ask: Ask, talked: str, agreed: str) -> str:
    """Why, without the words of others and without `today`, so that the same books give the same sentence."""
    planned = ask.on.words if ask.on else ""
    if name is StepName.UNDATED:
        return "A plan with a day and a place is carried out more often than a wish."
    if name is StepName.DAY:
        return f"You planned it for {planned}. A plan with a day is carried out more often than one with a month."
    if name is StepName.TALK:
        place = f", {line_of(ask.place)}" if ask.place else ""
        return f"You planned it for {planned}{place}." + (f" Why now: {line_of(ask.why_now)}." if ask.why_now else "")
    if name is StepName.WRITE_DOWN:
        return f"The talk was planned for {planned}. Their words are remembered best on the next day, whatever came of it."
    if name is StepName.NEXT:
        return f"It did not come to it on {talked}. That happens, and nothing is lost by it."
    if name is StepName.RECAP:
        return f"You talked on {talked}. Within a day both of you still mean the same by what was said."
    return _why_later(name, ask, talked, agreed)


def _why_later(name: StepName, ask: Ask, talked: str, agreed: str) -> str:
    """The same for what comes weeks after the talk."""
    if name is StepName.CHECK:
        return f"You talked on {talked}. {agreed}."
    if name is StepName.CHASE:
        return f"You talked on {talked}, and by your books nothing has come of it yet. A short line is enough."
    if name is StepName.CHASE_AGAIN:
        return f"You talked on {talked}. A second line is in order; it may name a day on which you come by."
    season = " Such things have their season there: a little before it is a good time." if (ask.season or 0) >= SEASONAL else ""
    return f"You talked on {talked}. Much can have moved since; the answer of that day need not be that of today.{season}"


def _said(name: StepName, answer: Answer) -> str:
    """What was promised, or what they said, as a sentence of quotes."""
    promised = f"What was promised: “{line_of(answer.promised)}”" if answer.promised and not answer.done else ""
    if name in {StepName.CHASE, StepName.CHASE_AGAIN} or (name is StepName.CHECK and promised):
        return f"{promised}{f', by {answer.by.words}' if answer.by else ''}."
    if answer.result is Result.AVOIDED or not (answer.said or answer.condition):
        return ""
    said = f"They said: “{line_of(answer.said)}”." if answer.said else ""
    needed = f"What would have to be true: {line_of(answer.condition)}." if answer.condition else ""
    return " ".join(part for part in (said, needed) if part)
