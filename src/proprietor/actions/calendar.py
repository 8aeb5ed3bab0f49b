"""The trade of the calendar: what is due and what comes, on screen and as a file that calendar programs take in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.naming import without_names
from proprietor.actions.papers import Event, Printed
from proprietor.actions.whole import short

if TYPE_CHECKING:
    from proprietor.agenda.calendar import Day

ICS = "text/calendar; charset=utf-8"
"""The media type of calendars (RFC 5545)."""

LONGEST_SUMMARY = 140
"""Signs of a summary; calendar programs show less (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """What is due on a day, and what comes after it."""

    today: date
    due: "tuple[Day, ...]"
    coming: "tuple[Day, ...]"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowCalendar(Request[Dated]):
    """What is due by its day, and what comes: talks, follow-ups, looks back, promises, interviews, next steps."""


def show_calendar(context: Context, request: ShowCalendar) -> Dated:
    """Fulfil `ShowCalendar`."""
    from proprietor.agenda.calendar import days  # noqa: PLC0415 - whoever writes a win down need not load the agenda

    del request
    every = days(context.books, context.today)
    due = tuple(each for each in every if each.opens <= context.today)
    return Dated(today=context.today, due=due, coming=tuple(each for each in every if each.opens > context.today))


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportCalendar(Request[Printed]):
    """The calendar as an .ics file; taken in again, each entry takes the place of its earlier self.

    Names of people and employers in the books, and the words of others, stay out of it unless `names` is asked for: calendars
    are often looked at by more people than their owner.
    """

    names: bool = False


def export_calendar(context: Context, request: ExportCalendar) -> Printed:
    """Fulfil `ExportCalendar`."""
    dated = show_calendar(context, ShowCalendar())
    strike = None if request.names else without_names(context.books)
    events = [_event(each, context, strike) for each in (*dated.due, *dated.coming)]
    return Printed(name="proprietor.ics", media=ICS, data=context.press.calendar(events))


def _event(day: "Day", context: Context, strike: Callable[[str], str] | None) -> Event:
    """A day as an event; it was last revised when the newest of the records it rests on was."""
    if strike is None:
        summary = f"{day.what} ({day.detail})" if day.detail else day.what
        told = f"{day.why} {day.said}".strip()
    else:
        summary, told = strike(day.what), strike(day.why)
    return Event(
        uid=f"{day.key}@proprietor",
        stamp=max(context.books[each].changed for each in day.records),
        on=day.on,
        summary=short(summary, LONGEST_SUMMARY),
        description=f"{told}\n\nIn your books: {day.records[0]}",
    )
