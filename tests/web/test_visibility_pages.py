"""Being seen on its pages: the map, one click for a telling, drafts that are never sent."""

from datetime import date, timedelta

import pytest

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.agenda import Item
from proprietor.ask.records import Answer, Ask, Telling
from proprietor.books import Confidentiality, Person, Relation, Win
from proprietor.values.ids import RecordId
from proprietor.values.when import date_of
from proprietor.web.mends import mend_of_item
from tests.ask.test_voice import QUICK
from tests.web.browser import Browser

TODAY = date.today()  # noqa: DTZ011 - as the door has it


@pytest.fixture
def told(browser: Browser) -> tuple[Browser, str, str]:
    """A browser, a win of yesterday, and the boss."""
    do = browser.business.do
    day = date_of(TODAY - timedelta(days=1))
    win = do(Record(record=Win(action="Wrote a letter", result="Calls fell from 40 to 12", on=day)))
    return browser, win.id, do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS))).id


def test_empty_books_say_where_to_begin(browser: Browser) -> None:
    assert "no wins and no people in the books yet" in browser.get("/visibility").words
    browser.business.do(Record(record=Win(result="Calls fell")))
    page = browser.get("/visibility")
    assert "Write down your boss" in page.words
    assert "<table" not in page.text


def test_the_map_shows_gaps_and_one_nudge(told) -> None:
    browser, win, person = told
    page = browser.get("/visibility")
    assert "By your books, your boss, Ana Ruiz, knows of 0 of 1 win; no telling is noted." in page.words
    assert page.text.count('class="nudge') == 1
    assert f'/visibility/tell?win={win}&amp;person={person}"' in page.text
    assert "not known; note that you told them" in page.words


def test_one_click_notes_a_telling_and_undo_takes_it_back(told) -> None:
    browser, win, person = told
    done = browser.post("/visibility/tell", {"win": win, "person": person})
    assert done.address.startswith("/visibility?done=")
    assert done.address.endswith(f"#{person}")
    page = browser.get(done.address.partition("#")[0])
    assert "Told Ana Ruiz of “Calls fell from 40 to 12”" in page.words
    assert 'data-as="told"' in page.text
    assert "knows of 1 of 1" in page.words
    assert "Nobody above you" in page.words
    browser.post("/journal/undo", {"seq": page.hidden("seq"), "back": "/visibility"})
    assert browser.business.do(ListRecords(kind="telling")) == ()


def test_a_telling_with_all_its_parts(told) -> None:
    browser, win, person = told
    form = browser.get(f"/visibility/tell?win={win}&person={person}")
    assert f'value="{win}" selected' in form.text
    assert f'value="{person}" selected' in form.text
    day = (TODAY - timedelta(days=1)).isoformat()
    sent = {"win": win, "person": person, "medium": "meeting", "on": day, "note": "She smiled", "back": "/books"}
    assert browser.post("/visibility/tell", sent).address.startswith("/books?done=")
    again = browser.post("/visibility/tell", sent)
    assert again.status == 409
    assert "is in the books already" in again.words
    assert "She smiled" in again.text


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"win": ""}, "A telling needs a win."),
        ({"person": ""}, "A telling needs a person."),
        ({"on": "someday"}, "cannot be read as a date"),
        ({"on": "2190"}, "is still to come"),
        ({"medium": "pigeon"}, "is no way of telling"),
    ],
)
def test_what_is_wrong_stands_at_its_field(told, parts, said) -> None:
    browser, win, person = told
    page = browser.post("/visibility/tell", {"win": win, "person": person, **parts})
    assert page.status == 422
    assert said in page.words
    assert 'class="error"' in page.text


def test_a_private_win_is_marked_and_not_offered(told) -> None:
    browser, _, _ = told
    browser.business.do(Record(record=Win(result="Settled", confidentiality=Confidentiality.PRIVATE)))
    browser.business.do(Record(record=Win(result="Moved out", confidentiality=Confidentiality.MASKED)))
    page = browser.get("/visibility")
    assert "stays in your books" in page.words
    assert "in person only" in page.words
    assert "of 2" in page.words


def test_whoever_saw_it_and_was_told_and_many_gaps(browser: Browser) -> None:
    do = browser.business.do
    for number in range(7):
        do(Record(record=Person(name=f"Boss {number}", relation=Relation.BOSS)))
    win = do(Record(record=Win(result="Calls fell"), seen_by=("Bo Lind (boss)",)))
    bo = next(each.record for each in do(ListRecords(kind="person")) if each.record.title == "Bo Lind")
    do(Record(record=Telling(win=win.id, person=bo.id)))
    for number in range(14):
        do(Record(record=Win(result=f"Result {number}")))
    page = browser.get("/visibility")
    assert "saw it; last told" in page.words
    assert "older wins have no column" in page.words
    assert 'class="later"' in page.text


@pytest.mark.parametrize("ending", ["md", "docx", "pdf"])
def test_the_map_and_drafts_as_files(told, ending) -> None:
    browser, win, person = told
    for page in (
        browser.get(f"/visibility.{ending}?names=yes"),
        browser.post(f"/visibility/drafts.{ending}", {"kind": "message", "to": person, "win": win}),
    ):
        assert page.status == 200
        assert f".{ending}" in page.headers["content-disposition"]
    wrong = browser.post(f"/visibility/drafts.{ending}", {"kind": "message", "to": "", "win": win})
    assert wrong.status == 422
    assert "needs somebody" in wrong.words


def test_a_file_that_cannot_be_made_says_so(told, monkeypatch) -> None:
    browser, _, _ = told
    monkeypatch.setitem(__import__("sys").modules, "typst", None)
    page = browser.get("/visibility.pdf")
    assert page.status == 422
    assert "PDF needs a library" in page.words


def test_a_draft_shows_what_each_line_rests_on_and_is_not_sent(told) -> None:
    browser, win, person = told
    ask = browser.business.do(Record(record=Ask(ask="to stay", person=RecordId(person), interests="calm Mondays")))
    browser.business.do(Record(record=Answer(ask=ask.id, said="Not yet", condition="Two more run the late shift")))
    page = browser.get("/visibility/drafts")
    assert "Done I wrote a letter." in page.words
    assert "What would have to be true: Two more run the late shift." in page.words
    for record in (win, ask.id):
        assert f'class="evidence" href="/r/{record}"' in page.text
    assert "it is not sent from here" in page.words
    message = browser.get(f"/visibility/drafts?kind=message&to={person}&win={win}")
    assert "calm Mondays" in message.words
    assert message.hidden("medium") == "mail"


def test_a_voice_changes_the_draft_and_is_kept_nowhere(told) -> None:
    browser, _, _ = told
    page = browser.post("/visibility/drafts", {"kind": "friday", "voice1": QUICK, "ahead": "the second letter"})
    assert "Hi Ana," in page.words
    assert "you contract" in page.words
    assert "your own words" in page.words
    assert "Cheers," in page.words
    assert "Hi Ana," not in browser.get("/visibility/drafts").words
    assert "bed board" not in browser.get("/journal").words


@pytest.mark.parametrize("address", ["/visibility/drafts?kind=message", "/visibility/drafts?kind=nonsense", "/visibility/drafts"])
def test_drafts_ask_before_they_complain(browser: Browser, address) -> None:
    page = browser.get(address)
    assert page.status == 200
    assert "notice refused" not in page.text


def test_a_message_without_a_win_is_refused_where_it_was_asked_for(told) -> None:
    browser, _, person = told
    assert browser.get(f"/visibility/drafts?kind=message&to={person}").status == 422
    assert "needs a win" in browser.post("/visibility/drafts", {"kind": "message", "to": person}).words


def test_the_review_and_what_it_leaves_out(told) -> None:
    browser, _, _ = told
    browser.business.do(Record(record=Win(action="Helped as a team player", result="Cases fell", on=date_of(TODAY))))
    page = browser.post("/visibility/drafts", {"kind": "review", "headings": "Letters\nTeam spirit"})
    assert "no win of this year fits this heading" in page.words
    assert "Left out" in page.words
    assert "I told" not in page.words


def test_a_silent_fortnight_offers_the_newest_untold_win(browser: Browser) -> None:
    browser.business.do(Record(record=Win(result="Calls fell")))
    page = browser.get("/visibility/drafts")
    assert "The newest one your boss does not know of" in page.words
    assert "/visibility/drafts?kind=message&amp;win=win_" in page.text


def test_the_agenda_leads_to_the_form(told) -> None:
    browser, win, person = told
    item = Item(check="x", title="x", reason="x", action="telling.record", weight=1, records=(RecordId(win), RecordId(person)))
    assert mend_of_item(item).address == f"/visibility/tell?win={win}&person={person}"
    assert mend_of_item(item).words == "I have told them"
    assert "I have told them" in browser.get("/").words
    assert "/visibility" in browser.get("/books").text
