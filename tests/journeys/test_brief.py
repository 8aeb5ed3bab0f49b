"""A brief in a real browser: a posting pasted, a pain left out, kept, rehearsed from; then the talk written up and believed."""

import io
import re

import pypdf
import pytest
from playwright.sync_api import Page, expect

from proprietor.actions.looking import ListRecords
from proprietor.actions.undoing import ReadJournal
from tests.journeys.conftest import Served
from tests.journeys.test_lab import _tab_to
from tests.journeys.walks import assert_narrow_and_accessible
from tests.web.career import fill
from tests.web.test_briefing import POSTING

pytestmark = pytest.mark.browser


def paste(page: Page, served: Served) -> None:
    page.goto(f"{served.base}/lab")
    page.get_by_role("link", name="prepare the next one").click()
    page.get_by_label("The posting").fill(POSTING)
    page.get_by_label("What you know besides").fill("The old ward sister retires in March.")
    page.get_by_role("button", name="Make the brief").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ward manager, nights")


def keep(page: Page, name: str = "Ward manager") -> None:
    page.get_by_label("The post", exact=True).fill(name)
    page.get_by_role("button", name="Keep it in the books").click()
    expect(page.get_by_role("status").first).to_contain_text(f"Kept the briefing “{name}”")


def write_up(page: Page, served: Served) -> None:
    page.goto(f"{served.base}/debriefs/new")
    page.get_by_label("Which talk").fill("First talk on the ward")
    page.get_by_label("What do they need").fill("A rota that holds until Friday")
    page.get_by_label("Who sat there").fill("Ruth Calloway, head of nursing")
    page.get_by_label("The brief you went in with").select_option(label="Ward manager")
    page.get_by_role("button", name="Write it down").click()
    page.get_by_role("link", name="What it suggests").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What it suggests for your books")


def test_from_a_posting_to_the_talk_and_back_into_the_books(page: Page, served: Served) -> None:
    paste(page, served)
    assert not served.business.do(ReadJournal()), "reading writes nothing"
    gone = page.locator(".pain h3").first.inner_text()
    pains = page.locator(".pain").count()
    page.get_by_role("button", name="Leave it out").first.click()
    expect(page.locator(".pain h3", has_text=gone)).to_have_count(0)
    page.get_by_role("button", name="Take back in what you left out (1)").click()
    expect(page.locator(".pain")).to_have_count(pains)
    page.get_by_role("button", name="Leave it out").first.click()

    keep(page)
    expect(page.locator(".pain h3", has_text=gone)).to_have_count(0)
    address = page.url.partition("?")[0]
    page.get_by_role("button", name="Sit down with this manager").click()
    page.get_by_label("What you say").fill(
        "I planned the nights of a ward for three years. What makes your rota so hard to fill?"
    )
    page.get_by_role("button", name="Say it").click()
    expect(page.locator(".talk .mine")).to_have_count(1)

    write_up(page, served)
    expect(page.get_by_role("checkbox")).to_have_count(3)
    page.get_by_label("Add to the notes of the brief").uncheck()
    page.get_by_role("button", name="Write the ticked ones down").click()
    expect(page.get_by_role("status").first).to_contain_text("Accepted 2")
    expect(page.get_by_role("checkbox")).to_have_count(1)
    (need,) = served.business.do(ListRecords(kind="assumption"))
    (ruth,) = served.business.do(ListRecords(kind="person"))
    assert getattr(need.record, "about", "") == ruth.record.id
    page.get_by_role("status").get_by_role("button", name="Undo").click()
    expect(page.get_by_role("checkbox")).to_have_count(3)
    assert not served.business.do(ListRecords(kind="person"))

    page.get_by_role("button", name="Write the ticked ones down").click()
    page.goto(address)
    expect(page.get_by_label("What you know besides")).to_have_value(re.compile("they need: A rota that holds until Friday"))


def test_it_works_without_script(scriptless: Page, served: Served) -> None:
    paste(scriptless, served)
    scriptless.get_by_role("button", name="Leave it out").first.click()
    keep(scriptless)
    write_up(scriptless, served)
    scriptless.get_by_role("button", name="Write the ticked ones down").click()
    expect(scriptless.locator("main")).to_contain_text("It suggests nothing the books do not hold already.")


def test_by_keyboard_alone(page: Page, served: Served) -> None:
    """Tab, letters, Enter and Space; no pointer is touched."""
    keys = page.keyboard
    page.goto(f"{served.base}/briefs")
    _tab_to(page, "#posting")
    keys.insert_text(POSTING)
    _tab_to(page, "#notes")
    keys.type("She retires.")
    _tab_to(page, "button.primary")
    keys.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Ward manager, nights")
    pains = page.locator(".pain").count()
    _tab_to(page, ".pain form button")
    keys.press("Enter")
    expect(page.locator("main")).to_contain_text("Take back in what you left out (1)")
    assert page.locator(".pain").count() <= pains
    _tab_to(page, "#name")
    _tab_to(page, "#own")
    keys.type("Ask who keeps the list")
    _tab_to(page, "button.primary")
    keys.press("Enter")
    expect(page.locator("main")).to_contain_text("Your own lines")
    page.wait_for_load_state("load")
    _tab_to(page, "form[action^='/rehearse/'] button")
    keys.press("Enter")
    expect(page.get_by_label("What you say")).to_be_visible()


def test_a_talk_is_written_up_by_keyboard_alone(page: Page, served: Served) -> None:
    keys = page.keyboard
    page.goto(f"{served.base}/debriefs/new")
    for field, said in (("#name", "First talk"), ("#needs", "A rota that holds"), ("#met", "Ruth Calloway, head of nursing")):
        _tab_to(page, field)
        keys.type(said)
    _tab_to(page, "button.primary")
    keys.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("First talk")
    page.wait_for_load_state("load")
    _tab_to(page, "a.button.primary")
    keys.press("Enter")
    expect(page.get_by_role("checkbox")).to_have_count(2)
    page.wait_for_load_state("load")
    _tab_to(page, "input[name=key]")
    keys.press("Space")
    expect(page.get_by_role("checkbox").first).not_to_be_checked()
    _tab_to(page, "button.primary")
    keys.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("Accepted 1")
    page.wait_for_load_state("load")
    _tab_to(page, ".notice button")
    keys.press("Enter")
    expect(page.get_by_role("checkbox")).to_have_count(2)


def addresses(page: Page, served: Served) -> list[str]:
    """Every page of briefs and debriefs: empty and filled, at hand and kept, their records and forms."""
    fill(served.business)
    paste(page, served)
    keep(page)
    paste(page, served)
    page.get_by_role("button", name="Leave it out").first.click()
    loose = page.url.removeprefix(served.base)
    briefing, debrief = (served.business.do(ListRecords(kind=kind))[0].record.id for kind in ("briefing", "debrief"))
    done = [f"/briefs/{briefing}", f"/r/{briefing}", f"/r/{briefing}/edit", f"/debriefs/{debrief}/suggestions", f"/r/{debrief}"]
    return ["/briefs", loose, *done, "/debriefs", "/debriefs/new"]


def test_no_page_is_wider_than_a_phone_and_axe_finds_nothing(page: Page, served: Served) -> None:
    assert_narrow_and_accessible(page, served, addresses(page, served))


def test_a_brief_is_printed_on_one_sheet(page: Page, served: Served) -> None:
    paste(page, served)
    printed = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    assert len(printed) == 1
    assert "What kind of talk it will be" in printed[0].extract_text()
    assert "Leave it out" not in printed[0].extract_text()
