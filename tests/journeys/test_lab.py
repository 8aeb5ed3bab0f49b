"""The lab in a real browser: a talk pasted, a count opened, the picture followed to a turn, a label put right, and kept."""

import re

import pytest
from playwright.sync_api import Page, expect

from proprietor.actions.looking import ListRecords
from proprietor.actions.undoing import ReadJournal
from proprietor.interview.example import EXAMPLE_TALK
from tests.journeys.conftest import Served
from tests.journeys.walks import assert_narrow_and_accessible

pytestmark = pytest.mark.browser


def paste(page: Page, served: Served) -> None:
    page.goto(f"{served.base}/lab")
    page.get_by_label("The transcript").fill(EXAMPLE_TALK)
    page.get_by_label("Under which name do you speak?").fill("Ines")
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The talk, read")


def keep(page: Page, name: str) -> None:
    page.get_by_label("What it was").fill(name)
    page.get_by_role("button", name="Keep it in the books").click()
    expect(page.get_by_role("status").first).to_contain_text(f"Kept the conversation “{name}”")


def test_from_a_paste_to_a_talk_in_the_books(page: Page, served: Served) -> None:
    paste(page, served)
    count = page.locator(".counts details", has_text="Questions you asked")
    moment = count.get_by_role("link", name="12", exact=True)
    expect(moment).to_be_hidden()
    count.locator("summary").click()
    expect(count).to_contain_text("What makes it so hard to keep one list")
    moment.click()
    expect(page).to_have_url(re.compile("#turn-12$"))

    page.locator(".timeline a[href='#turn-18'] rect").first.click()
    expect(page).to_have_url(re.compile("#turn-18$"))
    expect(page.locator("#turn-18")).to_be_in_viewport()
    assert not served.business.do(ReadJournal()), "reading writes nothing"

    page.get_by_role("link", name="Put right (turn 18)").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Turn 18")
    page.get_by_label("What it is after").select_option("problem")
    page.get_by_role("button", name="Put it right").click()
    expect(page.locator("#turn-18")).to_contain_text("asks for a difficulty")
    expect(page.locator("#turn-18")).to_contain_text("Put right by you")

    keep(page, "First talk at the harbour school")
    expect(page.locator("#turn-18")).to_contain_text("Put right by you")
    assert len(served.business.do(ListRecords(kind="conversation"))) == 1
    assert len(served.business.do(ReadJournal())) == 1
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("First talk at the harbour school")
    page.get_by_role("link", name="Lab", exact=True).click()
    page.get_by_role("link", name="First talk at the harbour school").click()
    expect(page.locator(".timeline")).to_be_visible()


def test_who_one_is_can_be_put_right(page: Page, served: Served) -> None:
    page.goto(f"{served.base}/lab")
    page.get_by_role("button", name="Look at an example talk").click()
    page.get_by_label("Ines").uncheck()
    page.get_by_label("Mrs Halden").check()
    page.get_by_role("button", name="Read it so").click()
    expect(page.get_by_label("Mrs Halden")).to_be_checked()
    expect(page.locator("#turn-1")).to_have_class("mine")


def test_it_works_without_script(scriptless: Page, served: Served) -> None:
    page = scriptless
    paste(page, served)
    page.locator(".counts details", has_text="Questions you asked").locator("summary").click()
    expect(page.locator(".counts details", has_text="Questions you asked")).to_contain_text("What makes it so hard")
    page.get_by_role("link", name="Put right (turn 9)").click()
    page.get_by_label("What it is about").select_option("logistics")
    page.get_by_role("button", name="Put it right").click()
    expect(page.locator("#turn-9")).to_contain_text("about logistics")
    keep(page, "First talk")
    assert len(served.business.do(ListRecords(kind="correction"))) == 1


def test_by_keyboard_alone(page: Page, served: Served) -> None:
    """Tab, letters, Enter, Space and arrows; no pointer is touched."""
    keys = page.keyboard
    page.goto(f"{served.base}/lab")
    _tab_to(page, "#pasted")
    keys.insert_text(EXAMPLE_TALK)
    _tab_to(page, "#mine")
    keys.type("Ines")
    _tab_to(page, "button.primary")
    keys.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("The talk, read")
    _tab_to(page, ".strip")
    _tab_to(page, ".timeline a[href='#turn-12']")
    ring = page.evaluate("getComputedStyle(document.activeElement.querySelector('rect')).stroke")
    assert ring not in {"none", ""}, "one sees where one is"
    keys.press("Enter")
    expect(page).to_have_url(re.compile("#turn-12$"))
    _tab_to(page, "#turn-12 .said a")
    keys.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Turn 12")
    _tab_to(page, "#focus")
    keys.type("logistics")
    _tab_to(page, "button.primary")
    keys.press("Enter")
    expect(page.locator("#turn-12")).to_contain_text("about logistics")
    page.wait_for_load_state("load")
    _tab_to(page, ".counts summary", back=True)
    keys.press("Enter")
    expect(page.locator(".counts details[open]")).to_have_count(1)
    _tab_to(page, "#name")
    keys.type("First talk")
    _tab_to(page, "button.primary")
    keys.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("First talk")
    assert len(served.business.do(ListRecords(kind="correction"))) == 1


def _tab_to(page: Page, selector: str, *, back: bool = False) -> None:
    for _ in range(150):
        page.keyboard.press("Shift+Tab" if back else "Tab")
        if page.evaluate("wanted => document.activeElement.matches(wanted)", selector):
            return
    pytest.fail(f"Tab never reached {selector}")


def addresses(page: Page, served: Served) -> list[str]:
    """Every page of the lab: the lab, a talk at hand, one of its turns, four kept talks side by side, their records."""
    paste(page, served)
    page.goto(f"{page.url}/turn/18")
    page.get_by_label("What it is about").select_option("logistics")
    page.get_by_role("button", name="Put it right").click()
    keep(page, "A")
    for name in "BCD":
        paste(page, served)
        keep(page, name)
    kept = page.url.removeprefix(served.base).partition("?")[0]
    paste(page, served)
    loose = page.url.removeprefix(served.base)
    record = kept.rpartition("/")[2]
    correction = served.business.do(ListRecords(kind="correction"))[0].record.id
    mine = ["/lab", loose, f"{loose}/turn/18", f"{loose}/turn/9", kept, f"{kept}/turn/18"]
    return [*mine, f"/r/{record}", f"/r/{record}/edit", f"/r/{record}/delete", f"/r/{correction}", "/search?q=list", "/journal"]


def test_no_page_of_the_lab_is_wider_than_a_phone_and_axe_finds_nothing(page: Page, served: Served) -> None:
    assert_narrow_and_accessible(page, served, addresses(page, served))
