"""The first minute in a real browser: paste, hear, rewrite, make a win, find it; with script, without, by keyboard alone."""

import re

import pytest
from playwright.sync_api import Page, expect

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.actions.undoing import ReadJournal
from proprietor.books import Want, Win
from tests.journeys.conftest import Served

pytestmark = pytest.mark.browser

CV = """# Ewa Kowalczyk

### Theatre nurse, City Hospital, 2014 to now
- I am a passionate team player with eleven years in theatre.
- Cut the handover on ward 7 from 40 to 25 minutes between January and March 2025 by writing a one-page sheet.
- Helped with the training of several new colleagues.
"""


def paste(page: Page) -> None:
    page.get_by_label("Paste what you have done").fill(CV)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your text, read")


def test_from_a_paste_to_a_win_in_the_books(page: Page, served: Served) -> None:
    paste(page)
    line = page.locator("#line-6")
    expect(line.locator("mark").first).to_have_text("Helped")
    expect(line).to_contain_text("The doing is left to others")
    assert not served.business.do(ReadJournal()), "reading writes nothing"
    line.get_by_role("link", name="Make this a win (line 6)").click()
    page.get_by_label("What came of it?").fill("All 6 were signed off within a month")
    page.get_by_label("When was that?").fill("2024")
    page.get_by_label("Their name").fill("Dorota Maj")
    page.get_by_label("Who they are to you").select_option("boss")
    expect(page.get_by_label("What you were")).to_have_value("Theatre nurse")
    page.get_by_role("button", name="Write it down").click()
    expect(page.get_by_role("status").first).to_contain_text("Written down")
    expect(page.locator("#line-6")).to_contain_text("In your books")
    page.reload()
    expect(page.locator("#line-6")).to_contain_text("In your books")
    page.get_by_role("link", name="Wins", exact=True).click()
    expect(page.locator("table")).to_contain_text("All 6 were signed off within a month")
    page.get_by_role("link", name="Next", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What needs you next")
    expect(page.locator(".agenda")).to_contain_text("All 6 were signed off")
    assert len(served.business.do(ReadJournal())) == 1


def test_a_line_is_heard_while_it_is_rewritten(page: Page) -> None:
    paste(page)
    line = page.locator("#line-6")
    line.get_by_text("Rewrite this line").click()
    words = line.get_by_label("In your own words")
    words.fill("Trained several nurses; all were signed off in 2024.")
    expect(line.locator(".heard")).to_contain_text("W204 vague quantifier")
    words.fill("Trained 6 nurses by a weekly drill; all were signed off within 4 weeks in 2024.")
    expect(line.locator(".heard")).to_contain_text("It stands as it is")
    line.get_by_role("button", name="Put it in and read again").click()
    expect(page.locator("#line-6 > p")).to_contain_text("Trained 6 nurses")
    expect(page.locator("#line-6 .remark")).to_have_count(0)


def test_everything_works_without_script(scriptless: Page, served: Served) -> None:
    page = scriptless
    paste(page)
    line = page.locator("#line-6")
    line.get_by_text("Rewrite this line").click()
    line.get_by_label("In your own words").fill("Trained 6 nurses by a weekly drill; all were signed off within 4 weeks in 2024.")
    line.get_by_role("button", name="Put it in and read again").click()
    page.get_by_role("link", name="Make this a win (line 6)").click()
    page.get_by_role("button", name="Write it down").click()
    expect(page.locator("#line-6")).to_contain_text("In your books")
    assert len(served.business.do(ListRecords(kind="win"))) == 1
    page.goto(f"{served.base}/rules/W204")
    page.get_by_label("A line about your work").fill("Trained several teams")
    page.get_by_role("button", name="See what it says").click()
    expect(page.locator(".heard mark")).to_have_text("several")


def test_a_win_is_recorded_and_taken_back(page: Page, served: Served) -> None:
    page.get_by_role("link", name="Write the first win").click()
    page.get_by_label("What came of it").fill("Calls fell from 40 to 12 a week")
    page.get_by_role("button", name="Write it down").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Calls fell from 40 to 12 a week")
    page.get_by_role("status").get_by_role("button", name="Undo").click()
    expect(page.get_by_role("status")).to_contain_text("Taken back")
    assert not served.business.do(ListRecords(kind="win"))
    page.get_by_role("status").get_by_role("button", name="Do it again").click()
    expect(page.locator("table")).to_contain_text("Calls fell from 40 to 12 a week")
    assert len(served.business.do(ListRecords(kind="win"))) == 1


def test_one_line_is_enough_to_begin_a_win(page: Page, served: Served) -> None:
    served.business.do(_want())
    page.goto(f"{served.base}/")
    page.get_by_label("What went better because of you?").fill("Cut the queue from 30 to 10 minutes by moving the desk")
    page.get_by_role("button", name="Go on").click()
    expect(page.locator(".quoted")).to_contain_text("Cut the queue")
    page.get_by_role("button", name="Write it down").click()
    win = served.business.do(ListRecords(kind="win"))[0].record
    assert isinstance(win, Win)
    assert win.figure is not None
    assert (win.figure.before, win.figure.after) == (30, 10)


def _want() -> Record[Want]:
    return Record(record=Want(what="Four days a week"))


def test_by_keyboard_alone(page: Page, served: Served) -> None:
    """Tab, letters, Enter and Space; no pointer is touched."""
    keys = page.keyboard
    keys.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the page"
    keys.press("Enter")
    _tab_to(page, "#pasted")
    keys.insert_text(CV)
    _tab_to(page, "button.primary")
    keys.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Your text, read")
    _tab_to(page, "#line-5 .doing a")
    keys.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Make it a win")
    _tab_to(page, "#seen_name")
    keys.type("Dorota Maj")
    keys.press("Tab")
    keys.press("ArrowUp")
    _tab_to(page, "button.primary")
    keys.press("Enter")
    expect(page.locator("#line-5")).to_contain_text("In your books")
    _tab_to(page, "#line-6 .rewrite summary")
    keys.press("Enter")
    _tab_to(page, "#line-6 textarea")
    keys.press("Control+a")
    keys.insert_text("Trained 6 nurses by a weekly drill; all were signed off within 4 weeks in 2024.")
    expect(page.locator("#line-6 .heard")).to_contain_text("stands as it is")
    keys.press("Tab")
    keys.press("Enter")
    expect(page.locator("#line-6 > p")).to_contain_text("Trained 6 nurses")
    page.wait_for_load_state("load")  # the shortcuts come with a script that waits for the page
    keys.press("n")
    expect(page.get_by_role("heading", level=1)).to_have_text("Write down a win")
    win = served.business.do(ListRecords(kind="win"))[0].record
    assert re.search("handover", win.title)


def _tab_to(page: Page, selector: str) -> None:
    for _ in range(120):
        page.keyboard.press("Tab")
        if page.evaluate("wanted => document.activeElement.matches(wanted)", selector):
            return
    pytest.fail(f"Tab never reached {selector}")
