"""Calendars read back with the library: whole days under names that stay, whatever was typed."""

from datetime import UTC, date, datetime

import icalendar
import pytest
from hypothesis import given

from proprietor.actions.papers import Event
from proprietor.exporters.calendar import PRODUCT
from proprietor.exporters.press import OwnPress
from tests.strategies import NASTY, texts

STAMP = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)
TALK = Event(
    uid="ask_1-talk@proprietor", stamp=STAMP, on=date(2027, 3, 2), summary="Have the talk", description="You planned it."
)


def read(data: bytes) -> icalendar.Component:
    return icalendar.Calendar.from_ical(data)


def test_a_day_is_read_back_as_it_was_written() -> None:
    calendar = read(OwnPress().calendar([TALK]))
    assert (str(calendar["prodid"]), str(calendar["version"])) == (PRODUCT, "2.0")
    (event,) = calendar.walk("VEVENT")
    assert (str(event["uid"]), str(event["summary"]), str(event["description"])) == (TALK.uid, TALK.summary, TALK.description)
    assert (event.decoded("dtstart"), event.decoded("dtstamp")) == (date(2027, 3, 2), STAMP)
    assert (str(event["transp"]), str(event["class"])) == ("TRANSPARENT", "PRIVATE")


def test_a_whole_day_says_that_it_is_one_and_lines_are_folded() -> None:
    data = OwnPress().calendar([Event(uid="a", stamp=STAMP, on=date(2027, 3, 2), summary="ü" * 300, description="")])
    assert b"DTSTART;VALUE=DATE:20270302\r\n" in data
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def test_the_same_days_give_the_same_bytes() -> None:
    assert OwnPress().calendar([TALK]) == OwnPress().calendar([TALK])
    assert read(OwnPress().calendar([])).walk("VEVENT") == []


@pytest.mark.parametrize("text", ["a, b; c\\n: d\n\nEND:VEVENT\nBEGIN:VEVENT", *NASTY])
def test_nothing_typed_is_taken_for_part_of_the_calendar(text: str) -> None:
    _held(text)


@given(text=texts())
def test_no_text_breaks_a_calendar(text: str) -> None:
    _held(text)


def _held(text: str) -> None:
    event = Event(uid="a@proprietor", stamp=STAMP, on=date(2027, 3, 2), summary=" ".join(text.split()), description=text)
    (found,) = read(OwnPress().calendar([event, TALK])).walk("VEVENT")[:1]
    assert len(read(OwnPress().calendar([event, TALK])).walk("VEVENT")) == 2
    assert str(found["summary"]) == _unmarked(event.summary)
    assert str(found["description"]) == _unmarked(text)


def _unmarked(text: str) -> str:
    """The text without the mark of byte order, which the library's reader drops."""
    return text.replace("\ufeff", "")
