"""What a debrief suggests, on its page: ticked, written down, taken back, and nothing named in it ever runs."""

import re

import pytest

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.actions.undoing import ReadJournal
from proprietor.interview.records import Debrief
from proprietor.values.ids import RecordId
from tests.strategies import NASTY
from tests.web.browser import Browser, Page
from tests.web.career import first
from tests.web.test_lab import inert


def keys(page: Page) -> list[str]:
    return re.findall(r'<input type="checkbox" name="key" value="([^"]*)" checked>', page.text)


def debriefed(browser: Browser, **parts: object) -> str:
    """Write a debrief; the address of what it suggests."""
    given = {"name": "First talk", "needs": "One number that is right", "met": "Mrs Halden, head of office"} | parts
    record = browser.business.do(Record(record=Debrief(**given)))  # type: ignore[arg-type]
    return f"/debriefs/{record.id}/suggestions"


def test_a_debrief_written_in_the_form_leads_to_what_it_suggests(browser: Browser) -> None:
    form = {"name": "First talk", "needs": "Peace", "outcome": "waiting", "reason": "none", "met": "Bo Lind"}
    shown = browser.follow(browser.post("/debriefs/new", form))
    (address,) = re.findall(r'href="(/debriefs/dbr_\w+/suggestions)"', shown.text)
    assert keys(browser.get(address)) == ["person-1", "need"]


def test_everything_is_ticked_and_nothing_is_written(filled: Browser) -> None:
    before = filled.business.do(ReadJournal())
    page = filled.get(f"/debriefs/{first(filled.business, 'debrief')}/suggestions")
    assert page.status == 200
    win = first(filled.business, "win")
    assert keys(page) == ["person-1", "need", "brief", f"told-{win}"]
    assert "Write down Mrs Halden, head of office." in page.words
    assert "Nothing is written until you say so." in page.words
    assert filled.business.do(ReadJournal()) == before


def test_the_ticked_ones_are_written_and_one_press_takes_them_back(filled: Browser) -> None:
    address = f"/debriefs/{first(filled.business, 'debrief')}/suggestions"
    page = filled.follow(filled.post(address, {"key": ["person-1", "brief"]}))
    assert "Accepted 2 of what the debrief “First talk, written up” suggests" in page.words
    assert [key.partition("-")[0] for key in keys(page)] == ["need", "told"]
    assert len(filled.business.do(ListRecords(kind="person"))) == 2
    filled.post("/journal/undo", {"seq": page.hidden("seq"), "back": address})
    assert len(filled.business.do(ListRecords(kind="person"))) == 1
    assert len(keys(filled.get(address))) == 4


def test_nothing_ticked_writes_nothing_and_says_nothing_was_done(browser: Browser) -> None:
    address = debriefed(browser)
    before = browser.business.do(ReadJournal())
    page = browser.follow(browser.post(address))
    assert browser.business.do(ReadJournal()) == before
    assert keys(page) == ["person-1", "need"]
    assert 'role="status"' not in page.text


def test_a_debrief_that_suggests_nothing_says_how_it_would(browser: Browser) -> None:
    address = debriefed(browser, needs="", met="")
    page = browser.get(address)
    assert "It suggests nothing the books do not hold already." in page.words
    assert "/edit" in page.text
    assert not keys(page)


def test_what_is_not_proposed_any_more_is_refused(browser: Browser) -> None:
    address = debriefed(browser)
    assert browser.post(address, {"key": "need"}).status == 303
    again = browser.post(address, {"key": ["person-1", "need"]})
    assert again.status == 409
    assert "is not proposed any more" in again.words
    assert not browser.business.do(ListRecords(kind="person"))


@pytest.mark.parametrize(("name", "status"), [("dbr_0000000000", 404), ("zzz", 404)])
def test_a_debrief_that_is_not_there_says_so(browser: Browser, name: str, status: int) -> None:
    assert browser.get(f"/debriefs/{name}/suggestions").status == status
    assert browser.post(f"/debriefs/{name}/suggestions", {"key": "need"}).status == status


def test_a_record_of_another_kind_suggests_nothing(filled: Browser) -> None:
    page = filled.get(f"/debriefs/{first(filled.business, 'win')}/suggestions")
    assert page.status == 422
    assert "is no debrief" in page.words


def test_the_head_of_an_id_is_enough(browser: Browser) -> None:
    address = debriefed(browser)
    short = address.replace("/suggestions", "")[:-3]
    assert keys(browser.get(f"{short}/suggestions")) == ["person-1", "need"]


@pytest.mark.parametrize("text", ["<script>alert(1)</script>\"'><img src=x onerror=alert(2)>", *NASTY[:6]])
def test_whatever_stands_in_it_is_inert(filled: Browser, text: str) -> None:
    address = debriefed(
        filled, name=text, needs=text, met=text, asked=text, briefing=RecordId(first(filled.business, "briefing"))
    )
    page = filled.get(address)
    inert(page.text)
    assert page.status == 200
    done = filled.follow(filled.post(address, {"key": keys(page)}))
    inert(done.text)
    assert not keys(done)
    inert(filled.get(f"/briefs/{first(filled.business, 'briefing')}").text)
