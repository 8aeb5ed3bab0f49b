"""Following up: from an ask and what came of it, the steps that are due and those to come."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from proprietor.ask.cadence import USUAL, Cadence, later, working, working_days_after
from proprietor.ask.records import Answer, Ask, Result
from proprietor.ask.steps import Step, StepName, step_of
from proprietor.books import Books
from proprietor.values.ids import RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What came of one talk, with the day that counts as its day."""

    answer: Answer
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """An ask with what came of it, the oldest first, and its steps, the earliest first; a closed one has none."""

    ask: Ask
    heard: tuple[Heard, ...]
    steps: tuple[Step, ...]


def follow(books: Books, today: date, cadence: Cadence = USUAL) -> Iterator[Followed]:
    """Every ask in the books with its steps, in the order in which they were written down."""
    for ask, heard in asks_heard(books):
        yield Followed(ask=ask, heard=heard, steps=steps_of(ask, heard, today, cadence))


def spoken_for(books: Books) -> frozenset[RecordId]:
    """The wants and complaints that were said in an ask, or for which an open one is planned."""
    standing = [ask for ask, heard in asks_heard(books) if not closed(heard) or _told(heard)]
    return frozenset(each for ask in standing for each in (ask.want, ask.complaint) if each)


def open_asks(books: Books) -> tuple[Ask, ...]:
    """The asks of which something is left to follow up."""
    return tuple(ask for ask, heard in asks_heard(books) if not closed(heard))


def asks_heard(books: Books) -> Iterator[tuple[Ask, tuple[Heard, ...]]]:
    """Every ask with what came of it, the oldest first, in the order in which they were written down."""
    answers: dict[RecordId, list[Answer]] = {}
    for answer in books.of(Answer):
        answers.setdefault(answer.ask, []).append(answer)
    for ask in books.of(Ask):
        found = [Heard(answer=each, day=day_of(each, ask, books[each.id].added.date())) for each in answers.get(ask.id, ())]
        yield ask, tuple(sorted(found, key=lambda each: each.day))


def day_of(answer: Answer, ask: Ask, written: date) -> date:
    """The day of the talk: as told, else as planned if that was not later, else the day on which the answer was written down.

    Where only the month or the year is known, it is the day in it that is nearest to the one on which it was written down.
    """
    on = answer.on or (ask.on if ask.on and ask.on.first <= written else None)
    return written if on is None else min(max(written, on.first), on.last)


def closed(heard: Sequence[Heard]) -> bool:
    """Whether nothing is left to follow up: how it ended is told, or the newest result is a yes with no promise open."""
    told = _told(heard)
    if told is None:
        return bool(heard) and bool(heard[-1].answer.came)
    answer = told.answer
    kept = answer.done or not answer.promised
    return bool(heard[-1].answer.came or answer.came) or (answer.result is Result.YES and kept)


def steps_of(ask: Ask, heard: Sequence[Heard], today: date, cadence: Cadence = USUAL) -> tuple[Step, ...]:
    """The steps of one ask that are due and those to come, the earliest first; none when it is closed.

    Of the steps after an answer only the last one that is due stands: who is to ask again need not chase as well.

    Args:
        ask: the plan.
        heard: what came of it, the oldest first. The newest one that was a talk at all is what is followed up.
        today: the day that is spoken of.
        cadence: how many days until what.
    """
    if closed(heard):
        return ()
    again = not heard or (ask.on is not None and ask.on.first > heard[-1].day)
    found = [*_talking(ask, today, cadence)] if again else []
    told = _told(heard)
    if told is not None:
        found += _noting(ask, told, today, cadence) if told is heard[-1] else ()
        found += _standing([*_promised(ask, told, cadence), *(() if again else _once_more(ask, told, cadence))], today)
    if heard and told is not heard[-1] and not again:
        newest = heard[-1]
        found.append(step_of(StepName.NEXT, ask, working(later(newest.day, 1)), newest.answer, newest.day))
    return tuple(sorted(found, key=lambda each: (each.on, each.name.value)))


def due_of(ask: Ask, told: Heard) -> date | None:
    """The day that was agreed for an answer or a promise: as told, else as planned; never before the talk. None without one."""
    agreed = told.answer.by or (ask.check if ask.check and ask.check.last > told.day else None)
    return max(agreed.last, told.day) if agreed else None


def too_late(told: Heard, due: date | None, cadence: Cadence = USUAL) -> bool:
    """Whether an agreed day lies further after the talk than is good."""
    return due is not None and due > later(told.day, cadence.check_within)


def _told(heard: Sequence[Heard]) -> Heard | None:
    """The newest of what came of it that was a talk at all."""
    return next((each for each in reversed(heard) if each.answer.result is not Result.AVOIDED), None)


def _talking(ask: Ask, today: date, cadence: Cadence) -> Iterator[Step]:
    """The talk that is planned, and writing down what came of it."""
    if ask.on is None:
        yield step_of(StepName.UNDATED, ask, today)
        return
    if today <= ask.on.last:
        yield step_of(StepName.TALK if ask.on.day else StepName.DAY, ask, ask.on.first)
    yield step_of(StepName.WRITE_DOWN, ask, later(ask.on.last, cadence.write_down))


def _noting(ask: Ask, told: Heard, today: date, cadence: Cadence) -> Iterator[Step]:
    """The note of the talk, from its day on until it lapses."""
    if today <= later(told.day, cadence.recap_lapses):
        yield step_of(StepName.RECAP, ask, later(told.day, cadence.recap), told.answer, told.day, opens=told.day)


def _promised(ask: Ask, told: Heard, cadence: Cadence) -> Iterator[Step]:
    """The agreed day, and asking twice what became of a promise."""
    answer, due = told.answer, due_of(ask, told)
    if answer.done:
        return
    if due is not None:
        over = cadence.check_within if too_late(told, due, cadence) else 0
        yield step_of(StepName.CHECK, ask, due, answer, told.day, over=over)
    if answer.promised:
        for name, days in zip((StepName.CHASE, StepName.CHASE_AGAIN), cadence.chases, strict=True):
            yield step_of(name, ask, working_days_after(due or told.day, days), answer, told.day)


def _once_more(ask: Ask, told: Heard, cadence: Cadence) -> Iterator[Step]:
    """Asking again after anything but a yes: not before the time, nor before an agreed day or a chase."""
    if told.answer.result is not Result.YES:
        before = [each.on for each in _promised(ask, told, cadence)]
        on = working(max([later(told.day, cadence.again), *before]))
        yield step_of(StepName.ASK_AGAIN, ask, on, told.answer, told.day)


def _standing(line: Sequence[Step], today: date) -> Sequence[Step]:
    """Of steps in the order of their days, the last one that is due and all that come."""
    passed = sum(each.opens <= today for each in line)
    return line[max(passed - 1, 0) :]
