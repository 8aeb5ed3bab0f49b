"""After asking, in the browser: the note, what an answer suggests, the calendar and its file, and the way there."""

import re

import icalendar
import pytest

from proprietor.actions.books import Record
from proprietor.actions.calendar import ShowCalendar
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.ask.records import Answer, Ask, Result
from proprietor.books import Complaint, Person, Want
from proprietor.books.kinds import AnyRecord
from proprietor.business import Business
from proprietor.values.when import PartialDate, date_of
from tests.strategies import NASTY
from tests.web.browser import Browser, Tags
from tests.web.test_lab import inert

FAR = PartialDate(2190, 3, 2)
"""A day that has not come."""


def kept(business: Business, record: AnyRecord) -> str:
    return business.do(Record(record=record)).id


def answered(browser: Browser, **parts: object) -> Answer:
    """An ask for a want, planned with somebody, and what came of it today."""
    person = kept(browser.business, Person(name="Gillian Stroud"))
    want = kept(browser.business, Want(what="Four days a week"))
    ask = kept(browser.business, Ask(ask="to work four days a week", want=want, person=person))
    given = {"said": "Not before the budget"} | parts
    return browser.business.do(Record(record=Answer(ask=ask, **given)))  # type: ignore[arg-type]


def test_a_want_leads_to_the_form_of_an_ask_that_names_it(browser: Browser) -> None:
    want = kept(browser.business, Want(what="Four days a week", since=PartialDate(2020)))
    page = browser.get("/")
    assert "by your books nobody has been told" in page.words
    (leads,) = {attrs["href"] for tag, attrs in Tags(page.text).tags if tag == "a" and "/asks/new" in (attrs.get("href") or "")}
    assert leads == f"/asks/new?want={want}"
    assert "Plan how to say it" in page.words
    assert f'<option value="{want}" selected>' in browser.get(str(leads)).text


def test_a_planned_talk_that_has_passed_leads_to_the_form_of_an_answer(browser: Browser) -> None:
    ask = kept(browser.business, Ask(ask="to work four days a week", on=PartialDate(2020, 3, 2)))
    page = browser.get("/")
    assert "Write down what came of it: to work four days a week" in page.words
    assert f'href="/answers/new?ask={ask}"' in page.text
    assert f'<option value="{ask}" selected>' in browser.get(f"/answers/new?ask={ask}").text


def test_an_answer_leads_to_its_note_and_to_what_it_suggests(browser: Browser) -> None:
    answer = answered(browser)
    page = browser.get(f"/r/{answer.id}")
    assert f'href="/answers/{answer.id}/recap"' in page.text
    assert f'href="/answers/{answer.id}/suggestions"' in page.text
    assert f'href="/answers/{answer.id}/recap"' in browser.get("/").text, "the note is due within the day"


def test_the_note_stands_there_to_be_copied(browser: Browser) -> None:
    answer = answered(browser, promised="She speaks with the head")
    page = browser.get(f"/answers/{answer.id}/recap")
    assert page.status == 200
    note = re.findall(r'<textarea class="letter"[^>]*>\s*(.*?)</textarea>', page.text, re.DOTALL)[0]
    assert note.splitlines()[1] == "I said that I would like to work four days a week."
    assert len(note.splitlines()) <= 6
    assert "No day was agreed, so the note asks for one." in page.words
    for ending in ("md", "docx", "pdf"):
        file = browser.get(f"/answers/{answer.id}/recap/note.{ending}")
        assert file.status == 200
        assert f".{ending}" in file.headers["content-disposition"]


def test_where_there_was_no_talk_the_page_says_which_day_is_next(browser: Browser) -> None:
    answer = answered(browser, result=Result.AVOIDED)
    page = browser.get(f"/answers/{answer.id}/recap")
    assert "nothing is lost by that" in page.words
    assert f'href="/r/{answer.ask}/edit#on"' in page.text
    assert "<textarea" not in page.text
    assert browser.get(f"/answers/{answer.id}/recap/note.pdf").status == 422


@pytest.mark.parametrize("name", ["ans_0000000000", "zzz"])
def test_an_answer_that_is_not_there_says_so(browser: Browser, name: str) -> None:
    for page in ("recap", "suggestions"):
        assert browser.get(f"/answers/{name}/{page}").status == 404


def test_what_an_answer_suggests_is_written_in_one_press(browser: Browser) -> None:
    answer = answered(browser, on=PartialDate(2026, 3, 2))
    address = f"/answers/{answer.id}/suggestions"
    page = browser.get(address)
    keys = re.findall(r'name="key" value="([^"]*)" checked', page.text)
    assert keys == ["want-said", "want-came"]
    done = browser.follow(browser.post(address, {"key": keys}))
    assert "Accepted 2 of what the answer" in done.words
    assert "It suggests nothing the books do not hold already." in done.words
    want = browser.business.do(ListRecords(kind="want"))[0].record
    assert isinstance(want, Want)
    assert want.voiced == answer.on
    browser.post("/journal/undo", {"seq": done.hidden("seq"), "back": address})
    assert re.findall(r'name="key" value="([^"]*)" checked', browser.get(address).text) == keys


def test_an_empty_calendar_says_what_would_stand_there(browser: Browser) -> None:
    page = browser.get("/calendar")
    assert "Nothing is due, and nothing is planned." in page.words
    assert browser.get("/calendar.ics").status == 200


def test_the_calendar_lists_what_is_due_and_what_comes(browser: Browser) -> None:
    answered(browser)
    kept(browser.business, Ask(ask="for a desk", on=FAR))
    page = browser.get("/calendar")
    words = page.words
    assert words.index("Due") < words.index("Send a short note of the talk") < words.index("To come") < words.index("for a desk")
    assert "with Gillian Stroud" in words
    assert 'href="/calendar"' in browser.get("/").text


def test_its_file_keeps_names_back_unless_asked(browser: Browser) -> None:
    answered(browser)
    quiet, told = browser.get("/calendar.ics"), browser.get("/calendar.ics?names=yes")
    assert quiet.headers["content-type"].startswith("text/calendar")
    assert "proprietor.ics" in quiet.headers["content-disposition"]
    assert "Gillian" not in quiet.text
    assert "Gillian" in told.text.replace("\r\n ", "")
    assert len(icalendar.Calendar.from_ical(quiet.text).walk("VEVENT")) == 2


def test_a_complaint_that_followed_leads_to_a_plan(browser: Browser) -> None:
    roles = [browser.post("/roles/new", {"name": name, "since": since}) for name, since in (("Nurse", "2018"), ("Lead", "2023"))]
    ids = [each.address.partition("?")[0].rpartition("/")[2] for each in roles]
    for role in ids:
        kept(browser.business, Complaint(what=f"Plans change every Monday and nobody says why ({role[-2:]})", role=role))
    page = browser.get("/")
    assert "This complaint followed you, and it was never raised" in page.words
    assert "as nurse; and now as lead" in page.words
    (complaint,) = re.findall(r'href="/asks/new\?complaint=(cmp_\w+)"', page.text)
    assert browser.business.do(ShowRecord(id=complaint)).kept.record.role == ids[1]  # type: ignore[attr-defined]


@pytest.mark.parametrize("text", ["<script>alert(1)</script>\"'><img src=x onerror=alert(2)>", *NASTY[:6]])
def test_whatever_stands_in_it_is_inert(browser: Browser, text: str) -> None:
    ask = kept(browser.business, Ask(ask=text, on=FAR, place=text, why_now=text))
    answer = kept(browser.business, Answer(ask=ask, said=text, promised=text, condition=text))
    for address in ("/", "/calendar", f"/answers/{answer}/recap", f"/answers/{answer}/suggestions"):
        page = browser.get(address)
        assert page.status == 200
        inert(page.text)


def test_on_the_day_of_the_talk_the_plan_is_opened(browser: Browser) -> None:
    today = date_of(browser.business.do(ShowCalendar()).today)
    ask = kept(browser.business, Ask(ask="to work four days a week", on=today))
    page = browser.get("/")
    assert "Have the talk you planned: to work four days a week" in page.words
    assert f'href="/asks/{ask}/plan"' in page.text
    assert browser.get(f"/asks/{ask}/plan").status == 200
