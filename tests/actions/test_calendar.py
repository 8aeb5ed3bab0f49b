"""The calendar through the door: due and coming, as a file that keeps names back and changes only with the books."""

from dataclasses import replace
from datetime import date

import icalendar
import pytest

from proprietor.actions.books import Record, Revise
from proprietor.actions.calendar import ICS, ExportCalendar, ShowCalendar
from proprietor.ask.records import Answer, Ask
from proprietor.books import Decision, Employer, Person
from proprietor.business import Business
from proprietor.values.when import PartialDate
from tests.desks import SetClock, business_at


def entries(business: Business, *, names: bool = False) -> dict[str, icalendar.Component]:
    data = business.do(ExportCalendar(names=names)).data
    return {str(each["uid"]): each for each in icalendar.Calendar.from_ical(data).walk("VEVENT")}


@pytest.fixture
def ask(business: Business) -> Ask:
    """A plan that names people in its words."""
    business.do(Record(record=Employer(name="Harbour Street School")))
    gillian = business.do(Record(record=Person(name="Gillian Stroud")))
    business.do(Record(record=Person(name="May Li")))
    what = "to report to Gillian at the harbour street school, from May on"
    ask = business.do(Record(record=Ask(ask=what, person=gillian.id, on=PartialDate(2026, 3, 20), place="Stroud's office")))
    business.do(Record(record=Answer(ask=ask.id, on=PartialDate(2026, 3, 13), said="Ask the bursar first")))
    return ask


def test_what_is_due_stands_before_what_comes(business: Business, ask: Ask) -> None:
    business.do(Record(record=Decision(what="Stay", look_back=PartialDate(2026, 3, 14))))
    dated = business.do(ShowCalendar())
    assert dated.today == date(2026, 3, 14)
    assert [each.what.partition(":")[0] for each in dated.due] == ["Send a short note of the talk", "Look back"]
    assert [str(each.on) for each in dated.coming] == ["2026-03-20", "2026-03-21"]


def test_names_and_words_of_others_stay_out_unless_asked_for(business: Business, ask: Ask) -> None:
    printed = business.do(ExportCalendar())
    assert (printed.name, printed.media) == ("proprietor.ics", ICS)
    quiet = " ".join(f"{each['summary']} {each['description']}" for each in entries(business).values())
    assert "to report to somebody at an employer, from May on" in quiet
    for word in ("Gillian", "Stroud", "Street", "bursar"):
        assert word not in quiet
    told = " ".join(f"{each['summary']} {each['description']}" for each in entries(business, names=True).values())
    assert "to report to Gillian at the harbour street school, from May on (with Gillian Stroud)" in told
    assert "They said: “Ask the bursar first”." in told


def test_an_entry_keeps_its_name_when_its_day_moves(business: Business, ask: Ask) -> None:
    before = entries(business)
    business.do(Revise(record=replace(ask, on=PartialDate(2026, 3, 27)), expected_version=1))
    after = entries(business)
    uid = f"{ask.id}-talk@proprietor"
    assert before.keys() == after.keys()
    assert (before[uid].decoded("dtstart"), after[uid].decoded("dtstart")) == (date(2026, 3, 20), date(2026, 3, 27))
    assert before[uid].decoded("dtstamp") < after[uid].decoded("dtstamp")
    assert f"In your books: {ask.id}" in str(after[uid]["description"])


def test_the_same_books_give_the_same_bytes_whatever_the_hour(business: Business, ask: Ask) -> None:
    assert business.do(ExportCalendar()).data == business.do(ExportCalendar()).data


def test_a_calendar_of_the_past_speaks_of_that_day(tmp_path) -> None:
    with business_at(tmp_path / "my.books") as business:
        business.do(Record(record=Decision(what="Stay", look_back=PartialDate(2026, 4))))
    with business_at(tmp_path / "my.books", SetClock(as_of=date(2026, 5, 1))) as business:
        dated = business.do(ShowCalendar())
        assert (dated.today, len(dated.due), len(dated.coming)) == (date(2026, 5, 1), 1, 0)


def test_empty_books_have_an_empty_calendar(business: Business) -> None:
    assert not entries(business)
