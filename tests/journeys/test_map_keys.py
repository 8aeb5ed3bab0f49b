"""The map by keyboard: one stop for Tab, the arrow keys within, a way past it; without script every place is a stop."""

import pytest
from playwright.sync_api import Page

from proprietor.actions.books import Record
from proprietor.books import Person, Relation, Win
from tests.journeys.conftest import Served

pytestmark = pytest.mark.browser

PEOPLE, WINS = 4, 5


def fill_map(served: Served) -> None:
    for number in range(PEOPLE):
        served.business.do(Record(record=Person(name=f"Person {number}", relation=Relation.BOSS)))
    for number in range(WINS):
        served.business.do(Record(record=Win(result=f"Calls fell by {number + 2} a week")))


def place(page: Page) -> list[int]:
    """Row and column of the map that have the keyboard; both -1 outside it."""
    found: list[int] = page.evaluate(
        """() => { const cell = document.activeElement.closest("table.sights :is(td, th)");
        return cell ? [cell.parentElement.rowIndex, cell.cellIndex] : [-1, -1]; }"""
    )
    return found


def test_tab_enters_the_map_once_and_the_arrow_keys_go_about_in_it(page: Page, served: Served) -> None:
    fill_map(served)
    page.goto(f"{served.base}/visibility")
    assert page.locator(".sights a:not([tabindex='-1'])").count() == 1
    page.locator(".sights-room").focus()
    page.keyboard.press("Tab")
    assert place(page) == [2, 0]
    walked = {"ArrowRight": [2, 2], "ArrowDown": [3, 2], "End": [3, 6], "ArrowUp": [2, 6], "Home": [2, 0], "ArrowLeft": [2, 0]}
    for key, reached in walked.items():
        page.keyboard.press(key)
        assert place(page) == reached, key
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    assert place(page) == [-1, -1]
    page.keyboard.press("Shift+Tab")
    assert place(page) == [3, 0], "back to where one was"


def test_one_link_leads_past_the_map(page: Page, served: Served) -> None:
    fill_map(served)
    page.goto(f"{served.base}/visibility")
    page.locator("a.past").press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('ol.named') !== null")


def test_without_script_every_place_is_reached_by_tab(scriptless: Page, served: Served) -> None:
    fill_map(served)
    scriptless.goto(f"{served.base}/visibility")
    assert scriptless.locator(".sights a[tabindex]").count() == 0
    assert scriptless.locator(".sights a").count() == PEOPLE * (WINS + 1) + WINS
    assert not scriptless.locator("#map-keys").is_visible()
