"""An ask in a real browser: from a complaint in the agenda to the plan, the script, what came of it, and the day to ask again."""

import re

import pytest
from playwright.sync_api import Page, expect

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.books import Complaint, Person, Relation, Win
from proprietor.values.when import PartialDate
from tests.journeys.conftest import Served
from tests.journeys.test_lab import _tab_to
from tests.journeys.walks import assert_narrow_and_accessible
from tests.web.career import fill, first

pytestmark = pytest.mark.browser


def begin(served: Served) -> None:
    """Somebody is unhappy, knows whom to tell, and has something to show."""
    do = served.business.do
    ana = do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS)))
    do(Record(record=Complaint(what="Plans change every Monday", changer=ana.id, since=PartialDate(2024, 1))))
    do(Record(record=Win(result="Calls fell from 40 to 12 a week", on=PartialDate(2026, 3)), seen_by=(ana.id,)))


def plan(page: Page, served: Served) -> str:
    """From the agenda to the plan; gives its address."""
    page.goto(served.base)
    item = page.locator("li, article").filter(has_text="Plans change every Monday").filter(has_text="Plan how to say it").last
    item.get_by_role("link", name="Plan how to say it").click()
    page.get_by_label("What you ask for").fill("one plan a week that holds until Friday")
    expect(page.get_by_label("Whom you will ask").locator("option:checked")).to_contain_text("Ana Ruiz")
    page.get_by_label("Why now").fill("The new timetable is made in May")
    page.get_by_role("button", name="Write it down").click()
    page.get_by_role("link", name="Open the plan").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("one plan a week that holds until Friday")
    return page.url.partition("?")[0]


def script(page: Page) -> list[str]:
    return page.locator(".script blockquote").all_inner_texts()


def test_from_a_complaint_to_the_follow_up(page: Page, served: Served) -> None:
    begin(served)
    address = plan(page, served)
    expect(page.locator("main")).to_contain_text("The ask rests on no win")
    page.get_by_role("button", name="Let it rest on that").click()
    expect(page.locator("#proofs + ul")).to_contain_text("Seen by Ana Ruiz.")

    before = script(page)
    page.get_by_label("Here one says plainly what one wants").select_option(label="not at all")
    page.get_by_role("button", name="Word it so").click()
    page.wait_for_url(re.compile(r"done=\d+#script"))
    after = script(page)
    assert after != before
    assert any("one plan a week that holds until Friday" in each for each in after)
    page.locator("#close summary").click()
    expect(page.locator("#close details")).to_contain_text("A hint is heard here")
    page.get_by_label("In your own words").locator("visible=true").fill("I will come by on Thursday.")
    page.get_by_role("button", name="Put it so").locator("visible=true").click()
    own = page.locator(".script blockquote", has_text="I will come by on Thursday.")
    expect(own).to_have_count(1)
    page.get_by_role("status").get_by_role("button", name="Undo").click()
    expect(own).to_have_count(0)
    assert script(page) == after
    with page.expect_download() as saved:
        page.get_by_role("link", name="Markdown").first.click()
    assert "For yourself" in saved.value.path().read_text(encoding="utf-8")

    page.goto(address)
    page.get_by_role("link", name="Write down what came of it").click()
    page.get_by_label("When you talked").fill("2026-03-04")
    page.get_by_label("In their words").fill("Not before May, but yes, I see it")
    page.get_by_label("What was promised").fill("She speaks with the head")
    page.get_by_label("By when").fill("2026-03-20")
    page.get_by_role("button", name="Write it down").click()
    page.get_by_role("link", name="What it suggests").click()
    page.get_by_role("button", name="Write the ticked ones down").click()
    (complaint,) = served.business.do(ListRecords(kind="complaint"))
    assert str(getattr(complaint.record, "raised", "")) == "2026-03-04"
    page.goto(f"{served.base}/calendar")
    expect(page.locator("main")).to_contain_text("Ask again: one plan a week that holds until Friday")
    page.goto(address)
    expect(page.locator("main")).to_contain_text("not now: Not before May, but yes, I see it")


def test_it_works_without_script_and_by_keyboard(scriptless: Page, served: Served) -> None:
    begin(served)
    plan(scriptless, served)
    scriptless.get_by_role("button", name="Let it rest on that").focus()
    scriptless.keyboard.press("Enter")
    expect(scriptless.locator("#proofs + ul")).to_contain_text("Calls fell")
    _tab_to(scriptless, "form[action$=manners] button")
    scriptless.keyboard.press("Enter")
    expect(scriptless.get_by_role("heading", level=1)).to_have_text("one plan a week that holds until Friday")


def test_its_pages_are_narrow_and_accessible(page: Page, served: Served) -> None:
    fill(served.business)
    ask = first(served.business, "ask")
    addresses = [f"/asks/{ask}/plan", "/asks", "/asks/new", "/answers", "/tellings/new", "/practice", "/rules", "/rules/A202"]
    page.set_viewport_size({"width": 360, "height": 780})
    assert_narrow_and_accessible(page, served, addresses)
    page.goto(f"{served.base}/asks/{ask}/plan")
    assert re.search(r"pays from\s+\d+ %", page.locator(".strip svg").text_content() or "")
