"""The week's half-hour in a real browser: by keyboard alone and without script, on a phone, before axe."""

import pytest
from playwright.sync_api import Page, expect

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.actions.week import ShowWeek
from proprietor.ask.records import Telling
from proprietor.books import Decision, Person, Want, Win
from proprietor.values.when import PartialDate
from tests.journeys.conftest import Served
from tests.journeys.walks import assert_narrow, assert_narrow_and_accessible

pytestmark = pytest.mark.browser

FURTHEST = 120
"""Presses of a key after which something counts as out of reach."""

FOCUSED = "() => { const at = document.activeElement; return at.id || at.innerText || at.value || '' }"


def begin(served: Served) -> None:
    do = served.business.do
    do(Record(record=Person(name="Ana Ruiz " + "x" * 70)))
    do(Record(record=Want(what="A quiet desk " + "y" * 90, since=PartialDate(2025))))
    do(Record(record=Decision(what="Stay another summer", look_back=PartialDate(2020))))
    do(Record(record=Win(result="Calls fell from 40 to 12 a week")))


def tab_to(page: Page, wanted: str) -> None:
    """Press Tab until something is reached, by its id or the words on it."""
    for _ in range(FURTHEST):
        page.keyboard.press("Tab")
        if page.evaluate(FOCUSED).strip() == wanted:
            return
    message = f"“{wanted}” cannot be reached by keyboard"
    raise AssertionError(message)


def walk(page: Page, served: Served) -> None:
    """The whole half-hour without a mouse."""
    tab_to(page, "The week")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("The week")
    expect(page.get_by_text("About 11 minutes: one thing is due.")).to_be_visible()
    tab_to(page, "line")
    page.keyboard.type("Cut the handover from 40 to 25 minutes")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Cut the handover from 40 to 25 minutes")
    expect(page.locator("#line")).to_be_focused()
    page.keyboard.type("Trained two apprentices on the boiler")
    page.keyboard.press("Enter")
    expect(page.get_by_text("You wrote down 3 wins.")).to_be_visible()
    tab_to(page, "person")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    tab_to(page, "I told them")
    page.keyboard.press("Enter")
    expect(page.get_by_text("You told somebody of a win.")).to_be_visible()
    tab_to(page, "Done for this week")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("This week is done")
    assert served.business.do(ShowWeek()).closed is not None
    [telling] = [each.record for each in served.business.do(ListRecords(kind="telling"))]
    assert isinstance(telling, Telling)
    assert telling.medium.value == "mail"


def test_the_half_hour_by_keyboard_alone(page: Page, served: Served) -> None:
    begin(served)
    page.goto(f"{served.base}/")
    walk(page, served)


def test_the_half_hour_without_script(scriptless: Page, served: Served) -> None:
    begin(served)
    scriptless.goto(f"{served.base}/week")
    scriptless.get_by_label("What went better because of you?").fill("Cut the queue from 9 to 2 people")
    scriptless.get_by_role("button", name="Keep it").press("Enter")
    expect(scriptless.get_by_role("status")).to_contain_text("Cut the queue from 9 to 2 people")
    scriptless.get_by_role("button", name="Done for this week").press("Enter")
    expect(scriptless.get_by_role("heading", level=1)).to_have_text("This week is done")
    scriptless.get_by_role("button", name="Undo").press("Enter")
    expect(scriptless.get_by_role("heading", level=1)).to_have_text("The week")


def test_what_does_not_suit_now_is_put_off_by_keyboard(page: Page, served: Served) -> None:
    begin(served)
    page.goto(f"{served.base}/")
    page.locator(".agenda summary").first.focus()
    page.keyboard.press("Enter")
    tab_to(page, "why-1")
    page.keyboard.type("after the fair")
    tab_to(page, "Put it off")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Put off until")
    page.get_by_text("One thing put off").press("Enter")
    expect(page.get_by_text("after the fair")).to_be_visible()
    page.get_by_role("button", name="Bring it back").press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Brought back to the agenda")


def test_its_pages_are_narrow_and_accessible(page: Page, served: Served) -> None:
    page.set_viewport_size({"width": 360, "height": 780})
    assert_narrow(page, served, ["/week"])
    begin(served)
    for at in range(3):
        served.business.do(Record(record=Want(what=f"Want {at}")))
    page.goto(f"{served.base}/")
    page.locator(".agenda summary").first.click()
    page.get_by_role("button", name="Put it off").click()
    served.business.do(Record(record=Win(result="Queues fell " + "z" * 90, on=PartialDate(2026, 10))))
    assert_narrow_and_accessible(page, served, ["/", "/week", "/board-meeting"])
