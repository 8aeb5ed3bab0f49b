"""Calendars: interviews belong to an opportunity if one can be told, one-to-ones name people; the rest is left alone."""

import pytest

from proprietor.actions.books import Record
from proprietor.actions.importing import AcceptImport, PreviewImport
from proprietor.books import Person
from proprietor.business import Business
from proprietor.importers.exchange import calendars
from proprietor.importers.exchange.calendars import TALKED, WHICH
from proprietor.market.records import Opportunity
from proprietor.values.when import PartialDate
from tests.importers.exchange.exports import CALENDAR, drafts, reading


def test_interviews_are_moves_or_the_next_step() -> None:
    mercy, moor, hill = drafts(CALENDAR, Opportunity)
    assert (mercy.record.title, [(each.what.value, each.on) for each in mercy.moves]) == (
        "Mercy Trust",
        [("interviewed", PartialDate(2026, 11, 3))],
    )
    assert moor.record == Opportunity(name="Moor Trust", step="Final interview: Moor Trust", by=PartialDate(2026, 12, 24))
    assert [each.what.value for each in hill.moves] == ["screened"]
    assert {each.doubt for each in (mercy, moor, hill)} == {WHICH}


def test_whom_you_talk_with_is_a_person_but_doubtful() -> None:
    (ana,) = drafts(CALENDAR, Person)
    assert ana.record == Person(
        name="Ana Ruiz", contact="ana@x.example", note="One-to-ones in your calendar: 1, last on 5 November 2026"
    )
    assert ana.doubt == TALKED


def test_everything_else_is_left_alone() -> None:
    assert [(each.line, each.reason.split(" ")[1]) for each in reading(CALENDAR).left_out] == [(5, "event"), (7, "interview")]


def test_an_opportunity_in_the_books_is_found_by_its_company(business: Business) -> None:
    business.do(Record(record=Opportunity(name="Flow lead, Mercy Trust Ltd")))
    texts = (("c.ics", CALENDAR.replace("20261103", "20201103").encode()),)
    first = business.do(PreviewImport(texts=texts, only="opportunity")).proposals[0]
    assert first.before
    assert first.before.title == "Flow lead, Mercy Trust Ltd"
    assert (first.doubt, first.differs, [each.what.value for each in first.moves]) == (WHICH, (), ["interviewed"])
    business.do(AcceptImport(texts=texts, doubtful=True))
    assert business.do(PreviewImport(texts=texts)).proposals == ()
    business.do(Record(record=Opportunity(name="Night lead, Mercy Trust")))
    again = business.do(PreviewImport(texts=texts, only="opportunity")).proposals
    assert [each.new for each in again] == [True], "of two it cannot be told which"


@pytest.mark.parametrize(
    "bad", ["BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR\n", "BEGIN:VCALENDAR\nx"]
)
def test_a_broken_one_tells_nothing(bad: str) -> None:
    assert not reading(bad).drafts


def test_too_large_and_too_many_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendars, "MOST", 1)
    assert "more than 1 events" in reading(CALENDAR).left_out[-1].reason
    monkeypatch.setattr(calendars, "MOST_LINES", 10)
    assert "more events than" in reading(CALENDAR).left_out[-1].reason
