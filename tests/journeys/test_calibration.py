"""Calibration in a real browser: pick, rate oneself, ask, answer in the form, open the reply, set a goal."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.actions.rating import PickCompetencies, RateYourself
from proprietor.actions.replying import EnterFeedback
from proprietor.books import Goal, Person, Relation
from proprietor.business import Business
from proprietor.calibration.records import Competency
from tests.journeys.conftest import Served
from tests.journeys.walks import assert_accessible, assert_narrow, assert_narrow_and_accessible

pytestmark = pytest.mark.browser


def test_from_picking_to_a_goal(page: Page, served: Served, tmp_path: Path) -> None:
    served.business.do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS)))
    page.goto(f"{served.base}/calibration")
    page.get_by_role("link", name="Choose from twenty-eight").click()
    page.get_by_label("Finding the cause of trouble").check()
    page.get_by_label("Choosing between ways forward").check()
    page.get_by_role("button", name="Take these").click()

    page.get_by_role("link", name="Rate yourself", exact=True).first.click()
    for group, level in (("Finding the cause of trouble", 4), ("Choosing between ways forward", 1)):
        page.get_by_role("group", name=group).get_by_role("radio").nth(level).check()
    page.get_by_role("button", name="Write it down").click()
    expect(page.get_by_role("status")).to_contain_text("Rated yourself in 2 competencies")

    page.get_by_role("link", name="Ask for feedback").click()
    page.get_by_label("Whom").select_option(label="Ana Ruiz")
    page.get_by_label("Your name, as the form says it").fill("Ada Olsen")
    page.get_by_role("button", name="Make their form").click()
    with page.expect_download() as saving:
        page.get_by_role("link", name="Save the form").click()
    form = tmp_path / saving.value.suggested_filename
    saving.value.save_as(form)
    assert form.suffix == ".html"

    block = answer(page, form)
    page.goto(f"{served.base}/feedback")
    page.get_by_label("The message, as it came").fill(f"Dear Ada, here it is.\n\n{block}\n\nAna")
    page.get_by_role("button", name="Open it").click()
    expect(page.get_by_role("status")).to_contain_text("Ana Ruiz: This is the first reply to this invitation.")
    page.get_by_role("link", name="See the result").click()
    row = page.get_by_role("row").filter(has_text="Finding the cause of trouble")
    expect(row).to_contain_text("1 more colleague would probably settle it")
    told_in_a_talk(served, "Ben Okoro", level=2)
    page.reload()
    row = page.get_by_role("row").filter(has_text="Finding the cause of trouble")
    expect(row).to_contain_text("You rate it")
    row.get_by_role("link", name="Set a goal").click()
    expect(page.get_by_label("What you will do")).not_to_have_value("")
    page.get_by_role("button", name="Write it down").click()
    [goal] = [each.record for each in served.business.do(ListRecords(kind="goal"))]
    assert isinstance(goal, Goal)
    assert goal.by is not None
    page.goto(f"{served.base}/calibration")
    expect(page.get_by_role("row").filter(has_text="Finding the cause of trouble")).to_contain_text(
        "Keep at the goal you have set"
    )


def told_in_a_talk(served: Served, name: str, level: int) -> None:
    """A colleague who was asked in person and said one level for all."""
    person = served.business.do(Record(record=Person(name=name, relation=Relation.PEER)))
    levels = {str(each.record.id): level for each in served.business.do(ListRecords(kind="competency"))}
    served.business.do(EnterFeedback(person=person.id, levels=levels))


def answer(page: Page, form: Path) -> str:
    """What somebody does who got the form: two levels, one answer, sealed."""
    browser = page.context.browser
    assert isinstance(browser, Browser)
    rater = browser.new_context(offline=True).new_page()
    rater.goto(form.as_uri())
    rater.locator("#c1 input").nth(0).check()
    rater.locator("#c2 input").nth(5).check()
    rater.get_by_label("What problem would you bring to me first?").fill("The late lists")
    rater.get_by_role("button", name="Read through").click()
    rater.get_by_role("button", name="Seal my answers").click()
    block = rater.get_by_label("Your sealed answers").input_value()
    rater.context.close()
    return block


def begin(business: Business) -> None:
    picked = business.do(PickCompetencies(names=("finds-the-cause", "weighs-the-options")))
    business.do(RateYourself(levels={picked[0].id: 4}))
    business.do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS)))


def test_it_works_by_keyboard_and_without_script(scriptless: Page, served: Served) -> None:
    begin(served.business)
    scriptless.goto(f"{served.base}/calibration/rate")
    scriptless.get_by_role("radio").first.focus()
    scriptless.keyboard.press("Space")
    scriptless.keyboard.press("ArrowDown")
    scriptless.keyboard.press("Enter")
    expect(scriptless.get_by_role("status")).to_contain_text("Rated yourself in Choosing between ways forward")
    scriptless.goto(f"{served.base}/feedback/talk")
    scriptless.get_by_label("Who", exact=True).select_option(label="Ana Ruiz")
    scriptless.get_by_role("group", name="Finding the cause of trouble").get_by_label("not observed").focus()
    scriptless.keyboard.press("Space")
    scriptless.keyboard.press("Enter")
    expect(scriptless.get_by_role("status")).to_contain_text("Wrote down feedback from Ana Ruiz")


ADDRESSES = ["/calibration", "/calibration/pick", "/calibration/rate", "/feedback", "/feedback/talk", "/competencies", "/goals"]


def test_its_pages_are_narrow_and_accessible(page: Page, served: Served) -> None:
    page.set_viewport_size({"width": 360, "height": 780})
    assert_narrow(page, served, ADDRESSES)
    begin(served.business)
    assert_narrow_and_accessible(page, served, ADDRESSES)


def test_the_example_is_accessible(page: Page, served: Served) -> None:
    served.business.do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS)))
    assert_accessible(page, served, [f"/example{each}" for each in ("/calibration", "/feedback")])


def test_names_without_a_gap_widen_no_page(page: Page, served: Served) -> None:
    do = served.business.do
    competency = do(Record(record=Competency(name="Rückfragenbeantwortungsgeschwindigkeit" * 4)))
    do(RateYourself(levels={competency.id: 4}))
    for name in ("X" * 300, "Ana Ruiz"):
        person = do(Record(record=Person(name=name, relation=Relation.PEER)))
        reply = do(EnterFeedback(person=person.id, levels={competency.id: 2}, stop="W" * 500))
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        for address in ("calibration", "feedback", f"feedback/{reply.invitation}", "calibration/rate", "feedback/talk"):
            page.goto(f"{served.base}/{address}")
            assert page.evaluate("document.documentElement.scrollWidth") <= width, address
