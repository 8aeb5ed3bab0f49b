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
from tests.importers.exchange.exports import CALENDAR, REFUSED, drafts, reading


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


def _event(uid: int, title: str, *people: str, more: str = "") -> str:
    who = "".join(f"ATTENDEE;CN={each}:mailto:{each.split()[0].lower()}@x.example\r\n" for each in people)
    return f"BEGIN:VEVENT\r\nUID:e{uid}\r\nDTSTART:20261105T100000Z\r\nSUMMARY:{title}\r\n{who}{more}END:VEVENT\r\n"


def _people(*events: str) -> dict[str, str]:
    told = drafts(f"BEGIN:VCALENDAR\r\n{''.join(events)}END:VCALENDAR\r\n", Person)
    return {each.record.title: each.record.note for each in told if isinstance(each.record, Person)}


def test_whose_calendar_it_is_is_told_by_two_talks_and_not_by_one() -> None:
    one, other = _event(1, "1:1", "Ana Ruiz", "Me Myself"), _event(2, "1:1", "Bo Li", "Me Myself")
    assert _people(one).keys() == {"Ana Ruiz", "Me Myself"}
    assert _people(one, other).keys() == {"Ana Ruiz", "Bo Li"}


def test_two_people_whose_first_names_stand_in_the_title_talk_with_each_other() -> None:
    assert _people(_event(1, "Ana / Me", "Ana Ruiz", "Me Myself")).keys() == {"Ana Ruiz", "Me Myself"}
    assert not _people(_event(1, "Ana and Bo", "Ana Ruiz", "Me Myself"))
    assert not _people(_event(1, "Ana, Bo, Me", "Ana Ruiz", "Bo Li", "Me Myself"))


def test_of_what_is_repeated_only_the_beginning_is_told() -> None:
    told = _people(_event(1, "1:1", "Ana Ruiz", more="RRULE:FREQ=WEEKLY;BYDAY=TH\r\n"))
    assert told == {"Ana Ruiz": "One-to-ones in your calendar, again and again since 5 November 2026"}


def test_everything_else_is_left_alone() -> None:
    assert [(each.line, each.reason.split(" ")[1]) for each in reading(CALENDAR).left_out] == [(30, "event"), (41, "interview")]


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


def test_the_day_of_a_step_never_stands_beside_another_step(business: Business) -> None:
    invited = REFUSED.replace(
        "We regret to say that we decided to proceed with other candidates.", "We invite you to an interview."
    )
    day = f"BEGIN:VCALENDAR\r\n{_event(1, 'Interview: Flow lead, Mercy Trust').replace('20261105', '20991105')}END:VCALENDAR\r\n"
    texts = (("m.eml", invited.encode()), ("c.ics", day.encode()))
    for told in (texts, texts[::-1]):
        (one,) = business.do(PreviewImport(texts=told)).of("opportunity")
        assert isinstance(one.record, Opportunity)
        assert (one.record.step, one.record.by) == ("Interview: Flow lead, Mercy Trust", PartialDate(2099, 11, 5))
    business.do(Record(record=Opportunity(name="Flow lead, Mercy Trust", step="Ring Jo")))
    assert not business.do(PreviewImport(texts=texts[1:])).of("opportunity")


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
