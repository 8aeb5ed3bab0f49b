"""Asks rehearsed on their pages: listed, shown with their plan, begun, answered, looked back on, kept."""

import re
from dataclasses import replace

from proprietor.actions.books import Revise
from proprietor.actions.looking import ListRecords, ShowRecord
from proprietor.interview.playbook.shelf import bosses
from tests.web.browser import Browser, Page
from tests.web.career import first

TIME = "ask-for-time"
ASK = "I would like to work four days a week from September."


def begin(browser: Browser, name: str = TIME) -> str:
    """Begin a rehearsal of an ask; the address of its page."""
    begun = browser.post(f"/rehearse/{name}", {"seed": "7"})
    assert begun.status == 303, begun.words
    return begun.address


def say(browser: Browser, address: str, said: str) -> Page:
    form = {"said": said, "notes": ""} | ({} if said else {"silence": "yes"})
    return browser.follow(browser.post(f"{address}/say", form))


def test_the_examples_stand_in_a_group_of_their_own(browser: Browser) -> None:
    page = browser.get("/rehearse")
    assert "Ask your boss" in page.words
    assert all(f'/rehearse/{each.id}"' in page.text for each in bosses().examples)


def test_an_example_shows_its_plan_and_nothing_hidden(browser: Browser) -> None:
    page = browser.get(f"/rehearse/{TIME}")
    assert page.status == 200
    assert "I would like to work four days a week from September, with Fridays free." in page.words
    assert "The rota for the autumn is made in June" in page.words
    book = bosses()
    assert not any(fact.name in page.words for fact in (*book.calendar, *book.criteria, *book.fear))


def test_an_unknown_one_is_not_found(browser: Browser) -> None:
    assert browser.get("/rehearse/ask-for-the-moon").status == 404
    assert browser.get("/rehearse/ask_0000000000").status == 404


def test_the_plan_stands_beside_the_talk_and_the_answer_afterwards(browser: Browser) -> None:
    address = begin(browser)
    assert "Why now" in browser.get(address).words
    say(browser, address, ASK)
    after = say(browser, address, "")
    assert after.status == 200
    page = browser.get(f"{address}/back")
    assert "The answer was a question: why should I? It was left standing." in page.words
    assert "It came in one sentence, in turn 1." in page.words
    assert "After it you were silent for one turn" in page.words
    kept = browser.follow(browser.post(f"{address}/keep", {}))
    assert "Kept the rehearsal" in kept.words
    assert "The answer was a question" in kept.words
    [record] = browser.business.do(ListRecords(kind="rehearsal"))
    assert record.record.scenario == TIME  # type: ignore[attr-defined]


def test_an_ask_of_ones_own_leads_to_its_rehearsal(filled: Browser) -> None:
    record = first(filled.business, "ask")
    page = filled.get(f"/r/{record}")
    assert f'/rehearse/{record}"' in page.text
    shown = filled.get(f"/rehearse/{record}")
    assert "calm Mondays" in shown.words
    assert re.search(r"Sit down with \w+", shown.words)
    address = begin(filled, record)
    assert say(filled, address, ASK).status == 200
    assert "You asked, and ended the talk" in filled.get(f"{address}/back").words


def test_an_interview_shows_no_plan_and_no_answer(browser: Browser) -> None:
    address = begin(browser, "ward-night-shift")
    assert "Why now" not in browser.get(address).words
    assert "The answer was" not in browser.get(f"{address}/back").words


def test_a_kept_rehearsal_says_when_it_goes_otherwise_now(filled: Browser) -> None:
    record = first(filled.business, "ask")
    address = begin(filled, record)
    say(filled, address, "To juggle seven lanterns nightly.")
    kept = filled.post(f"{address}/keep", {}).address.removeprefix("/practice/").partition("?")[0]
    assert "goes otherwise" not in filled.get(f"/practice/{kept}").words
    shown = filled.business.do(ShowRecord(id=record)).kept
    changed = replace(shown.record, ask="to juggle seven lanterns nightly")  # type: ignore[call-arg, type-var]
    filled.business.do(Revise(record=changed, expected_version=shown.version))
    page = filled.get(f"/practice/{kept}")
    assert "goes otherwise than when you kept it" in page.words
    assert f'href="/r/{kept}"' in page.text
