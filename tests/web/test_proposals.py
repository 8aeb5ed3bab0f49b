"""What programs have proposed, on its page: field by field, accepted, refused, and nothing in it ever runs."""

import re
from collections.abc import Mapping
from typing import Any

import pytest

from proprietor.actions.books import Delete, Record, Revise
from proprietor.actions.looking import ListRecords
from proprietor.actions.proposals import MakeProposal
from proprietor.ask.records import Ask
from proprietor.books import Person, Want, Win
from proprietor.business import Business
from proprietor.values.refusals import Refusal
from tests.strategies import NASTY
from tests.web.browser import Browser
from tests.web.test_lab import inert

WIN = {"record": {"kind": "win", "result": "Calls fell from 40 to 12"}, "seen_by": ["Ana Ruiz (boss)"]}


def propose(business: Business, action: str = "record.record", order: Mapping[str, Any] = WIN, **more: str) -> str:
    return business.do(
        MakeProposal(action=action, order=order, by=more.get("by", "Ivy"), because=more.get("because", ""))
    ).proposed.key


def test_nothing_waits(browser: Browser) -> None:
    page = browser.get("/proposals")
    assert "No proposal waits." in page.words
    assert "proposal" not in browser.get("/").words


def test_each_is_shown_field_by_field_with_who_and_when(browser: Browser) -> None:
    propose(browser.business, because="you told me on Friday")
    page = browser.get("/proposals")
    assert "Recorded the win “Calls fell from 40 to 12”" in page.words
    assert "Ivy," in page.words
    assert "Its words: “you told me on Friday”" in page.words
    assert "<dt>What came of it</dt><dd><ins>Calls fell from 40 to 12</ins></dd>" in page.text
    assert "<ins>Ana Ruiz</ins>" in page.text
    assert "Ana Ruiz saw “Calls fell from 40 to 12” link, new" in page.words
    assert "How they hang together" not in page.words
    assert "Accept all" not in page.words


def test_a_change_shows_both_sides_and_names_what_it_names(browser: Browser) -> None:
    win = browser.business.do(Record(record=Win(result="Calls fell")))
    want = browser.business.do(Record(record=Want(what="four days a week")))
    order = {"record": {"kind": "win", "id": win.id, "result": "Calls rose"}, "expected_version": 1}
    propose(browser.business, "record.revise", order)
    propose(browser.business, "record.delete", {"id": win.id})
    propose(browser.business, order={"record": {"kind": "ask", "ask": "to work four days", "want": want.id}})
    page = browser.get("/proposals")
    assert "<del>Calls fell</del> <ins>Calls rose</ins>" in page.text
    assert f'<a href="/r/{win.id}">' in page.text
    assert "win, deleted" in page.words
    assert "<ins>four days a week</ins>" in page.text
    assert "Accept all three" in page.words
    browser.business.do(Revise(record=Win(id=win.id, result="Calls stayed"), expected_version=1))
    page = browser.get("/proposals")
    assert "The win “Calls stayed” was changed since Ivy proposed this" in page.words
    assert "Accept all" not in page.words
    assert "Refuse all three" in page.words


def test_one_press_accepts_and_another_takes_it_back(browser: Browser) -> None:
    key = propose(browser.business)
    page = browser.follow(browser.post("/proposals", {"accept": key}))
    assert "Written down: “Calls fell from 40 to 12”" in page.words
    assert len(browser.business.do(ListRecords(kind="win"))) == 1
    browser.post("/journal/undo", {"seq": page.hidden("seq"), "back": "/proposals"})
    assert not browser.business.do(ListRecords(kind="win"))


def test_what_is_refused_is_folded_away(browser: Browser) -> None:
    key = propose(browser.business)
    page = browser.follow(browser.post("/proposals", {"refuse": key}))
    assert "No proposal waits." in page.words
    assert "One was refused" in page.words
    assert not browser.business.do(ListRecords(kind="win"))


def test_all_that_were_on_the_page_are_accepted_and_the_rest_says_why(browser: Browser) -> None:
    person = browser.business.do(Record(record=Person(name="Bo Lind")))
    stale = propose(browser.business, "record.delete", {"id": person.id})
    fresh = propose(browser.business)
    unseen = propose(browser.business, order={"record": {"kind": "ask", "ask": "a quiet desk"}})
    browser.business.do(Delete(id=person.id))
    page = browser.follow(browser.post("/proposals", {"accept": "all", "key": [stale, fresh]}))
    assert [each.record.title for each in browser.business.do(ListRecords(kind="win"))] == ["Calls fell from 40 to 12"]
    assert not browser.business.do(ListRecords(kind="ask"))
    assert "No record begins with" in page.words
    assert f'name="accept" value="{stale}"' not in page.text
    assert f'name="refuse" value="{stale}"' in page.text
    browser.post("/proposals", {"refuse": "all", "key": [stale, unseen]})
    assert "No proposal waits." in browser.get("/proposals").words


def test_after_several_were_accepted_the_journal_offers_each_to_be_taken_back(browser: Browser) -> None:
    keys = [propose(browser.business), propose(browser.business, order={"record": {"kind": "ask", "ask": "a quiet desk"}})]
    page = browser.follow(browser.post("/proposals", {"accept": "all", "key": keys}))
    assert page.words.count("Undo") == 2


def test_where_nothing_could_be_accepted_no_older_write_is_offered_to_be_taken_back(browser: Browser) -> None:
    key = propose(browser.business)
    browser.post("/proposals", {"accept": key})
    assert browser.post("/proposals", {"accept": "all", "key": [key]}).address == "/proposals"


def test_of_all_that_are_refused_one_may_be_gone_already(browser: Browser) -> None:
    gone, other = propose(browser.business), propose(browser.business, order={"record": {"kind": "ask", "ask": "a quiet desk"}})
    browser.post("/proposals", {"refuse": gone})
    assert browser.post("/proposals", {"refuse": "all", "key": [gone, other]}).status == 303
    assert "No proposal waits." in browser.get("/proposals").words


def test_a_refusal_that_cannot_be_kept_is_told(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise Refusal("disk-full", "There is no room.", "Free some space.")

    key = propose(browser.business)
    monkeypatch.setattr("proprietor.store.in_tray.TrayFolder.put", full)
    assert "There is no room." in browser.post("/proposals", {"refuse": "all", "key": [key]}).words


def test_one_that_is_gone_is_refused_in_words(browser: Browser) -> None:
    assert browser.post("/proposals", {"accept": "prp_gone"}).status == 404
    assert browser.post("/proposals", {}).status == 303


def test_the_agenda_says_that_some_wait_even_on_empty_books(browser: Browser) -> None:
    propose(browser.business)
    assert "One proposal of a program waits for your yes or no" in browser.get("/").words
    browser.business.do(Record(record=Ask(ask="a quiet desk")))
    propose(browser.business, order={"record": {"kind": "want", "what": "four days a week"}})
    page = browser.get("/")
    assert "Two proposals of a program wait for your yes or no" in page.words
    assert 'href="/proposals"' in page.text


@pytest.mark.parametrize("text", ["<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{ 7*7 }}", *NASTY[:3]])
def test_what_a_program_says_is_inert(browser: Browser, text: str) -> None:
    propose(browser.business, order={"record": {"kind": "win", "result": text}}, by=text, because=text)
    page = browser.get("/proposals")
    assert page.status == 200
    inert(page.text)


def test_forgetting_tells_of_proposals_that_name_somebody(browser: Browser) -> None:
    person = browser.business.do(Record(record=Person(name="Ana Ruiz")))
    propose(browser.business)
    words = browser.get(f"/r/{person.id}/forget").words
    assert re.search("One of a program’s names them and is thrown away", words)
