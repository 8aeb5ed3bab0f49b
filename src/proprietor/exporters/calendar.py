"""A calendar as an .ics file (RFC 5545): whole days that block nothing, each under a name that stays."""

from collections.abc import Sequence

from icalendar import Calendar, Event

from proprietor.actions.papers import Event as Day

PRODUCT = "-//Proprietor//Calendar//EN"
"""Who made it, as every calendar has to say; the terminal writes over no file that does not say so."""


def to_ics(days: Sequence[Day]) -> bytes:
    """Write days as a calendar; the same days give the same bytes."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", "Proprietor")
    for each in days:
        calendar.add_component(_event(each))
    written: bytes = calendar.to_ical()
    return written


def _event(day: Day) -> Event:
    """A whole day; private, and one is not shown as busy on it."""
    event = Event()
    event.add("uid", day.uid)
    event.add("dtstamp", day.stamp)
    event.add("dtstart", day.on)
    event.add("summary", day.summary)
    event.add("description", day.description)
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    return event
