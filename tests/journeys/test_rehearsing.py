"""A rehearsal in a real browser: begun, spoken, looked back on, played again from a turn, kept; by keyboard, on a phone."""

import re

import pytest
from playwright.sync_api import Page, expect

from proprietor.actions.looking import ListRecords
from proprietor.actions.undoing import ReadJournal
from tests.journeys.conftest import Served
from tests.journeys.test_lab import _tab_to
from tests.journeys.walks import assert_narrow_and_accessible

pytestmark = pytest.mark.browser

WARD = "ward-night-shift"
TURNS = (
    "I led six people on a ward of twenty beds for three years. How do handovers go here?",
    "We wrote one list instead of three and kept to it. What makes it so hard to keep short?",
    "I sat down with both of them and we took the better half of each. Who feels it most when it runs late?",
)


def begin(page: Page, served: Served, kind: str = "", seed: str = "7") -> None:
    page.goto(f"{served.base}/rehearse")
    page.get_by_role("link", name="Ward manager, night shift").click()
    page.get_by_text("Another manager, or the same talk again").click()
    page.get_by_label("Which kind of manager").select_option(kind)
    page.get_by_label("Seed").fill(seed)
    page.get_by_role("button", name="Sit down with Ruth Calloway").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ruth Calloway, head of nursing")


def say(page: Page, said: str) -> None:
    page.get_by_label("What you say").fill(said)
    page.get_by_role("button", name="Say it").click()
    expect(page.locator(".talk .mine").last).to_contain_text(said)


def test_from_the_first_question_to_a_rehearsal_in_the_books(page: Page, served: Served) -> None:
    begin(page, served)
    opening = page.locator(".talk > li").first.inner_text()
    for said in TURNS:
        say(page, said)
    expect(page.locator("#now")).to_be_in_viewport()
    expect(page.get_by_label("What you say")).to_be_focused()
    page.get_by_role("button", name="Say nothing for now").click()
    expect(page.locator(".talk .mine").last).to_contain_text("silence")
    before = page.locator(".talk > li").all_inner_texts()
    page.get_by_role("link", name="End here and look back").click()
    expect(page.get_by_role("heading", name="One thing to try next time")).to_be_visible()
    expect(page.get_by_role("heading", name="Falls at four in the morning")).to_be_visible()
    page.get_by_role("link", name="Back to the talk").click()

    page.get_by_label("Play again from turn").select_option("2")
    page.get_by_role("button", name="Go back there").click()
    expect(page.locator(".talk .mine")).to_have_count(1)
    assert page.locator(".talk > li").all_inner_texts() == before[:3]
    assert page.locator(".talk > li").first.inner_text() == opening
    say(page, "I would rather ask first. What would you like to be different in a year?")
    page.get_by_role("link", name="End here and look back").click()
    assert not served.business.do(ReadJournal()), "rehearsing writes nothing"

    page.get_by_role("button", name="Keep it in the books").click()
    expect(page.get_by_role("status").first).to_contain_text("Kept the rehearsal")
    [kept] = served.business.do(ListRecords(kind="rehearsal"))
    expect(page).to_have_url(re.compile(f"/practice/{kept.record.id}"))
    page.get_by_role("button", name="Play it again").click()
    assert page.locator(".talk > li").first.inner_text() == opening
    page.goto(f"{served.base}/rehearse")
    expect(page.get_by_role("heading", name="Practised")).to_be_visible()


def test_it_works_without_script(scriptless: Page, served: Served) -> None:
    page = scriptless
    begin(page, served, kind="open")
    say(page, TURNS[0])
    page.get_by_text("Your notes").click()
    page.get_by_label("Notes for yourself").fill("Ask about nights")
    say(page, TURNS[1])
    expect(page.get_by_label("Notes for yourself")).to_have_value("Ask about nights")
    page.get_by_role("link", name="End here and look back").click()
    expect(page.get_by_role("heading", name="What was hidden")).to_be_visible()


def test_by_keyboard_alone(page: Page, served: Served) -> None:
    """Tab, letters and Enter; no pointer is touched."""
    keys = page.keyboard
    page.goto(f"{served.base}/rehearse/{WARD}")
    _tab_to(page, "button.primary")
    keys.press("Enter")
    for number, said in enumerate(TURNS, start=1):
        expect(page.get_by_label("What you say")).to_be_focused()
        keys.insert_text(said)
        _tab_to(page, "button.primary")
        keys.press("Enter")
        expect(page.locator(".talk .mine")).to_have_count(number)
    _tab_to(page, "a.quiet")
    keys.press("Enter")
    expect(page.get_by_role("heading", name="What was hidden")).to_be_visible()
    _tab_to(page, "button.primary")
    keys.press("Enter")
    expect(page.get_by_label("What you say")).to_be_focused()
    assert page.locator(".talk .mine").count() < len(TURNS)


def addresses(page: Page, served: Served) -> list[str]:
    """Every page of a rehearsal: the list, a scenario, a talk begun, spoken and ended, looked back on, kept."""
    begin(page, served, kind="screen")
    begun = page.url
    for _ in range(2):
        say(page, TURNS[0])
    begin(page, served, kind="screen")
    ended = page.url
    while page.get_by_label("What you say").count():
        say(page, TURNS[1])
    page.get_by_role("link", name="Look back").click()
    page.get_by_role("button", name="Keep it in the books").click()
    kept = page.url.removeprefix(served.base).partition("?")[0]
    record = kept.rpartition("/")[2]
    talks = [address.removeprefix(served.base).partition("#")[0] for address in (begun, ended)]
    return ["/rehearse", f"/rehearse/{WARD}", *talks, *(f"{talk}/back" for talk in talks), kept, f"/r/{record}"]


def test_no_page_of_a_rehearsal_is_wider_than_a_phone_and_axe_finds_nothing(page: Page, served: Served) -> None:
    assert_narrow_and_accessible(page, served, addresses(page, served))
