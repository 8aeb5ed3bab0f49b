"""The trade of the week: what happened, what falls due, one thing to ask and one to learn; and that it is done."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from proprietor.actions.books import Record, record
from proprietor.actions.context import Context, JournalLine, Request
from proprietor.books import Win
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.values.when import FIRST_DAY, date_of

if TYPE_CHECKING:
    from proprietor.agenda.week import Learn, Week
    from proprietor.books import Books

CLOSE = "week.close"
"""The action that leaves the mark in the journal by which a week is known to be done."""

A_WEEK, A_MOMENT = timedelta(days=7), timedelta(microseconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowWeek(Request["Week"]):
    """The week's half-hour: what happened, what falls due, one thing to ask, one to learn, and how long it takes."""


def show_week(context: Context, request: ShowWeek) -> "Week":
    """Fulfil `ShowWeek`.

    Raises:
        Refusal: `bad-date` for a day that is looked at and lies before 1900 or after 2199.
    """
    from proprietor.agenda.week import FURTHEST, first_day, week  # noqa: PLC0415 - whoever writes a win down need not load it

    del request
    today = context.today
    date_of(today)  # a day that reports cannot name is refused by its own name
    last = context.journal.last_of(CLOSE, _end(context))
    closed = _day(last) if last and _day(last) >= first_day(today) else None
    if last and closed:
        last = context.journal.last_of(CLOSE, last.at - A_MOMENT)
    if last and today - _day(last) <= FURTHEST:
        since, before = _day(last), context.books_at(last.at)
    else:
        since = max(today - (FURTHEST if last else A_WEEK), FIRST_DAY)
        before = context.books_at(since)
    return week(context.books, before, today, since, closed=closed, lesson=_lesson)


def _day(line: JournalLine) -> date:
    return line.at.astimezone().date()


def _end(context: Context) -> datetime:
    """The moment up to which the journal counts: now, or the end of the day that is looked at."""
    if context.today >= context.now.astimezone().date():
        return context.now
    return datetime.combine(context.today + timedelta(days=1), time()).astimezone(UTC)


def _lesson(books: "Books", today: date) -> "Learn | None":
    """The first thing to learn by the postings; None where they tell nothing."""
    from proprietor.agenda.week import Learn  # noqa: PLC0415 - as above
    from proprietor.market.curriculum import curriculum_of  # noqa: PLC0415 - numpy, for who has postings

    step = next(iter(curriculum_of(books, today).steps), None)
    if step is None:
        return None
    records = tuple(map(RecordId, step.suggestion.rests_on))
    return Learn(what=f"Look into learning {step.name}", why=step.words, records=records)


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseWeek(Request[date]):
    """Say that this week's half-hour is done; the next one tells what has happened from here on."""


def close_week(context: Context, request: CloseWeek) -> date:
    """Fulfil `CloseWeek`; it leaves a line in the journal and changes no record. Twice in a week leaves one line."""
    from proprietor.agenda.week import first_day  # noqa: PLC0415 - as above

    del request
    last = context.journal.last_of(CLOSE, context.now + A_WEEK)  # somebody else may have closed it while this one waited
    if last and _day(last) >= first_day(context.today):
        return _day(last)
    context.summary = f"Closed the week of {date_of(first_day(context.today)).words}"
    return context.today


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureWin(Request[Win]):
    """Write a win down from one line, as far as it tells one; of today where it names no day. The rest can be said later."""

    line: str


def capture_win(context: Context, request: CaptureWin) -> Win:
    """Fulfil `CaptureWin`.

    Raises:
        Refusal: `empty` for a line without words; `too-long` or `duplicate` as for any win.
    """
    from proprietor.proposition.drafts import read_win  # noqa: PLC0415 - only who captures needs the rules

    line = " ".join(request.line.split())
    if not line:
        raise Refusal("empty", "There are no words in this line.", "Say in a few words what went better.", place="line")
    draft = read_win(line).win
    told = draft if draft.result.strip() else replace(draft, action="", result=line)  # a win is known by what came of it
    win = replace(told, on=told.on or date_of(context.today))
    return record(context, Record(record=win))
