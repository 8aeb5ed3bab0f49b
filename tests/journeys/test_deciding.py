"""Deciding in a real browser: from a complaint to a decision to the look back, without a script and with the keyboard alone."""

import re

import pytest
from playwright.sync_api import Page, expect

from proprietor.actions.books import Record
from proprietor.books import Complaint, Role
from proprietor.values.when import PartialDate
from tests.actions.deciding import ANSWERS, WRONG, career, weighed
from tests.journeys.conftest import Served
from tests.journeys.walks import assert_accessible, assert_narrow_and_accessible

pytestmark = pytest.mark.browser


def test_from_a_complaint_to_a_decision_to_the_look_back(scriptless: Page, served: Served) -> None:
    page, base = scriptless, served.base
    career(served.business)
    page.goto(f"{base}/complaints/register")
    expect(page.get_by_role("cell", name="Never raised")).to_be_visible()
    page.goto(f"{base}/decide")
    page.get_by_label("What it is about").fill("Stay here, or go")
    page.get_by_label("What you are paid today").fill("40,000 GBP a year")
    page.get_by_role("button", name="Write it down").click()
    expect(page.get_by_role("heading", name="About to leave over something never said")).to_be_visible()
    page.get_by_role("link", name=re.compile("Say what it brings.*Join")).click()
    row = page.get_by_role("group", name=WRONG)
    for label, number in (("At least", "30"), ("Likely", "60"), ("At most", "80")):
        row.get_by_label(label).fill(number)
    row.get_by_label("Rests on").select_option(label="Second talk, about joining")
    page.get_by_role("button", name="Write it down").click()
    expect(page.get_by_text("a chance of 60 %, 30 to 80").first).to_be_visible()
    page.get_by_role("link", name="Say what counts").first.click()
    _answer(page)
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("heading", name="What would turn it")).to_be_visible()
    page.get_by_label("What you take").select_option(label="Stay")
    page.get_by_label("What you expect of it").fill("A seat in the meeting")
    page.get_by_label("Chance that it comes").fill("60")
    page.get_by_label("Look back on").fill("2025-06")
    page.get_by_label("Decided on").fill("2025-02-03")
    page.get_by_role("button", name="Decide").click()
    expect(page.get_by_text("Decided on 3 Feb 2025")).to_be_visible()
    page.goto(base)
    page.get_by_role("link", name="Look back").first.click()
    page.get_by_label("In part").check()
    page.get_by_label("What came of it").fill("Every second week")
    page.get_by_role("button", name="Write it down").click()
    expect(page.get_by_text("What you expected came: in part.")).to_be_visible()


def _answer(page: Page) -> None:
    """All questions, with one answer taken back on the way."""
    names = {"people": "People and boss", "growth": "Growth", "pay": "Pay", "life": "Life beside work", "interest": "Interest"}
    for answer in ANSWERS:
        if answer in names:
            page.get_by_role("radio", name=names[answer]).check()
        else:
            page.get_by_label("A number from 0 to").fill(answer)
        page.get_by_role("button", name="On").click()
        if answer == "life":
            page.get_by_role("link", name="Back", exact=True).click()
            expect(page.get_by_text("Question 4 of 11")).to_be_visible()
            page.get_by_role("radio", name="Life beside work").check()
            page.get_by_role("button", name="On").click()


def test_a_question_is_answered_with_the_keyboard_alone(page: Page, served: Served) -> None:
    made = career(served.business)
    weighed(served.business, made)
    page.goto(f"{served.base}/decide/{made.id}/weights")
    page.get_by_role("radio", name="Pay").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Question 2 of 11")).to_be_visible()
    page.go_back()
    expect(page.get_by_text("Question 1 of 11")).to_be_visible()


def test_its_pages_fit_a_phone_and_axe_finds_nothing(page: Page, served: Served) -> None:
    empty = ["/decide", "/decide/paths", "/complaints/register"]
    assert_accessible(page, served, empty)
    made = career(served.business)
    taken = weighed(served.business, made)
    before = served.business.do(Record(record=Role(name="Staff nurse", since=PartialDate(2015))))
    served.business.do(Record(record=Complaint(what=f"{WRONG} at all", role=before.id, raised=PartialDate(2016), outcome="No")))
    filled = [
        *empty,
        f"/decide/{made.id}",
        f"/decide/{made.id}/weights",
        f"/decide/{made.id}/weights?a=people&a=growth&a=pay&a=life&a=interest&a=80",
        f"/decide/options/{taken['Join'].id}",
        f"/decide/paths?decision={made.id}",
    ]
    assert_narrow_and_accessible(page, served, filled)
