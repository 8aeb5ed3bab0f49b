"""A note after the talk, of at most six lines, from the words of the records alone."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from proprietor.ask.cadence import CHECK_WITHIN, in_words, later, working
from proprietor.ask.following import Heard, due_of, too_late
from proprietor.ask.forgotten import unmarked_record
from proprietor.ask.records import Ask, Result
from proprietor.ask.script import note_opening
from proprietor.ask.steps import line_of
from proprietor.ask.wording import completes, said
from proprietor.values.ids import RecordId

MOST_LINES = 6
"""Lines of a note: thanks, the ask, the answer, what was agreed, what comes next, a last one. Longer ones are not read
(a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the note and the records whose words it uses."""

    text: str
    sources: tuple[RecordId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recap:
    """The draft of a note.

    Attributes:
        lines: the note itself; empty where there was no talk.
        advice: what to look at before it is sent, or what to do instead; not part of it.
    """

    lines: tuple[Line, ...]
    advice: tuple[str, ...]

    @property
    def text(self) -> str:
        """The note as it is sent: a line a thought."""
        return "\n".join(line.text for line in self.lines)


def draft(ask: Ask, heard: Heard, today: date = date.min) -> Recap:
    """The note for what came of one talk; nothing stands in it that is not in the two records.

    Args:
        ask: the plan.
        heard: the answer, with the day that counts as its day.
        today: the day that is spoken of; no day before it is proposed, and an agreed one that has passed is asked for anew.
    """
    ask, heard = unmarked_record(ask), replace(heard, answer=unmarked_record(heard.answer))
    if heard.answer.result is Result.AVOIDED:
        return Recap(lines=(), advice=(_kind(ask, heard, today),))
    agreed = None if _before(heard) else due_of(ask, heard)
    due = agreed if agreed and agreed >= today else None
    lines = (
        _thanks(ask, heard),
        Line(text=_asked(ask.ask), sources=(ask.id,)),
        _answered(heard),
        _agreed(ask, heard, due),
        *_next(ask, heard, due),
        Line(text="If I have taken anything down wrongly, please put it right.", sources=()),
    )
    return Recap(lines=lines, advice=tuple(_advice(heard, due, passed=agreed is not due)))


def next_day(ask: Ask, heard: Heard, today: date = date.min) -> date:
    """The next possible day after one on which it did not come to the talk: the one planned already, else a working day."""
    planned = ask.on.first if ask.on and ask.on.first > heard.day else None
    return planned if planned and planned >= today else working(max(later(heard.day, 1), today))


def _kind(ask: Ask, heard: Heard, today: date) -> str:
    day = in_words(next_day(ask, heard, today))
    return f"It did not come to it this time, and nothing is lost by that. There is no note to send. The next day for it: {day}."


def _thanks(ask: Ask, heard: Heard) -> Line:
    """Thanks with the day, and what the note is, in the manners of this house."""
    on = heard.answer.on
    when = "" if on is None else f" on {on.words}" if on.day else f" in {on.words}"
    return Line(text=f"Thank you for the talk{when}. {note_opening(ask).text}", sources=(heard.answer.id,))


def _asked(ask: str) -> str:
    """What I asked for; what does not complete “I would like” is quoted."""
    return f"I said that I would like {said(ask)}." if completes(ask) else f"I asked: “{line_of(ask)}”."


_HEARD = {
    Result.YES: "You said yes",
    Result.PARTLY: "You said yes to a part of it",
    Result.NOT_NOW: "I understood that it cannot be now",
    Result.NO: "I understood that it is a no",
}


def _answered(heard: Heard) -> Line:
    said = f": “{line_of(heard.answer.said)}”" if heard.answer.said else ""
    return Line(text=f"{_HEARD[heard.answer.result]}{said}.", sources=(heard.answer.id,))


def _agreed(ask: Ask, heard: Heard, due: date | None) -> Line:
    """What was promised with its day; what is missing is asked for."""
    answer = heard.answer
    if answer.promised:
        by = f", by {answer.by.words}" if answer.by and not _before(heard) else ""
        question = "" if due else " By which day may I come back to it?"
        return Line(text=f"What we agreed: “{line_of(answer.promised)}”{by}.{question}", sources=(answer.id,))
    needed = f"What would have to be true for it: {line_of(answer.condition)}. " if answer.condition else ""
    if due is not None:
        source = answer.id if answer.by else ask.id
        text = f"{needed}I would like to look at it again with you {_when(ask, heard, due)}."
        return Line(text=text, sources=(answer.id, source))
    return Line(text=f"{needed}{_QUESTIONS[answer.result]}", sources=(answer.id,))


_QUESTIONS = {
    Result.YES: "From which day does it hold?",
    Result.PARTLY: "On which day could we look at the rest of it?",
    Result.NOT_NOW: "On which day could we look at it again?",
    Result.NO: "From which day on may I ask again?",
}
"""Where nothing was promised the note asks for the date."""


def _next(ask: Ask, heard: Heard, due: date | None) -> Iterator[Line]:
    """What I do next, as far as a day says so."""
    answer = heard.answer
    source = answer.id if answer.by else ask.id
    if due is not None and answer.promised:
        yield Line(text=f"I will come back to it {_when(ask, heard, due)}.", sources=(source,))
    elif due is None:
        yield Line(text="I will note the day you name, and come back to it then.", sources=())


def _before(heard: Heard) -> bool:
    """Whether the day that was noted lies before the talk; nobody can have agreed on it."""
    return heard.answer.by is not None and heard.answer.by.last < heard.day


def _when(ask: Ask, heard: Heard, due: date) -> str:
    """An agreed day as it was told: of a month or a year no day is made up."""
    agreed = heard.answer.by or ask.check
    return f"by the end of {agreed.words}" if agreed and not agreed.day and agreed.last == due else f"on {in_words(due)}"


def _advice(heard: Heard, due: date | None, *, passed: bool) -> Iterator[str]:
    """What to look at before it is sent."""
    answer = heard.answer
    if answer.promised:
        yield "What was promised stands here as you noted it; turn “she” and “he” into “you”."
    if not answer.said:
        yield "Their words are missing. Even half a sentence of theirs makes the note easier to agree with."
    if _before(heard):
        yield "The day you noted for it lies before the talk, so the note asks for one. Look at it again."
    elif passed:
        yield "The day that was agreed has passed, so the note asks for a new one."
    elif due is None:
        yield "No day was agreed, so the note asks for one. A promise without a day is easily forgotten."
    elif too_late(heard, due):
        yield f"The day agreed lies more than {CHECK_WITHIN} days after the talk. A nearer one is easier to keep."
