"""The week on a page: steps in order, wins captured, who was told, closing; what is wrong is said at its field."""

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.actions.week import ShowWeek
from proprietor.ask.records import Telling
from proprietor.books import Decision, Person, Want, Win
from proprietor.market.records import Target
from proprietor.values.when import PartialDate
from tests.market.openings import NURSE, posting
from tests.web.browser import Browser

STEPS = ("What happened since", "Whom you told", "What falls due", "One thing to ask", "One thing to learn")


def test_on_empty_books_it_teaches(browser: Browser) -> None:
    page = browser.get("/week")
    assert "About seven minutes: nothing is wrong." in page.words
    assert "Cut the handover from 40 to 25 minutes" in page.words
    assert "This needs a win in the books." in page.words
    places = [page.words.index(step) for step in STEPS]
    assert places == sorted(places)


def test_a_win_is_kept_from_one_line(browser: Browser) -> None:
    sent = browser.post("/week/win", {"line": "Cut the queue from 9 to 2 people"})
    assert sent.address.startswith("/week?done=")
    page = browser.follow(sent)
    assert "You wrote down a win." in page.words
    again = browser.post("/week/win", {"line": "Cut the queue from 9 to 2 people"})
    assert again.status == 409
    assert 'value="Cut the queue from 9 to 2 people"' in again.text
    assert "line-error" in again.text
    assert browser.post("/week/win", {"line": " "}).status == 422


def test_who_was_told_is_noted_and_one_returns(browser: Browser) -> None:
    do = browser.business.do
    win, ana = do(Record(record=Win(result="Calls fell"))), do(Record(record=Person(name="Ana Ruiz")))
    assert "Ana Ruiz" in browser.get("/week").text
    sent = {"win": win.id, "person": ana.id, "medium": "mail", "back": "/week#told"}
    back = browser.post("/visibility/tell", sent)
    assert back.address.startswith("/week?done=")
    page = browser.follow(back)
    [telling] = [each.record for each in do(ListRecords(kind="telling"))]
    assert isinstance(telling, Telling)
    assert "You told somebody of a win." in page.words


def test_somebody_is_needed_to_be_told(browser: Browser) -> None:
    browser.business.do(Record(record=Win(result="Calls fell")))
    assert "This needs somebody in the books." in browser.get("/week").words


def test_what_is_due_what_is_unsaid_and_what_to_learn(browser: Browser) -> None:
    do = browser.business.do
    do(Record(record=Decision(what="Stay", look_back=PartialDate(2020))))
    do(Record(record=Decision(what="Leave", look_back=PartialDate(2020))))
    do(Record(record=Want(what="A desk")))
    do(Record(record=Target(name="Nurse", occupation=NURSE)))
    for at in range(48):
        do(Record(record=posting(f"Firm {at}", must=("triage",))))
    page = browser.get("/week")
    assert "About 15 minutes: two things are due." in page.words
    assert "Look back: Stay" in page.words
    assert "Say it to somebody who can grant it: a desk" in page.words
    assert "Look into learning Triage" in page.words
    assert "and 45 more" in page.words
    assert 'href="/market/learn"' in page.text


def test_it_is_closed_and_that_is_taken_back(browser: Browser) -> None:
    page = browser.follow(browser.post("/week/close"))
    assert "This week is done" in page.words
    assert "Done for this week" not in page.words
    assert ">Undo<" in page.text
    browser.post("/journal/undo", {"seq": page.hidden("seq"), "back": "/week"})
    assert browser.business.do(ShowWeek()).closed is None


def test_the_first_page_leads_to_it(filled: Browser) -> None:
    assert 'href="/week"' in filled.get("/").text


def test_of_much_that_is_due_the_first_are_listed_and_the_rest_counted(browser: Browser) -> None:
    for at in range(9):
        browser.business.do(Record(record=Decision(what=f"Stay {at}", look_back=PartialDate(2020, 1, at + 1))))
    page = browser.get("/week")
    assert "Look back: Stay 6" in page.words
    assert "Look back: Stay 7" not in page.words
    assert "And two more in the calendar" in page.words
