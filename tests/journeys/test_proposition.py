"""A claim with its evidence, and the example books, in a real browser."""

import pytest
from playwright.sync_api import Page, expect

from proprietor.actions.kinds import KINDS
from proprietor.actions.looking import ListRecords, ShowRecord
from tests.journeys.conftest import Served
from tests.web.career import fill

pytestmark = pytest.mark.browser


def test_a_claim_is_made_of_a_win_and_shown_with_its_evidence(page: Page, served: Served) -> None:
    fill(served.business)
    page.goto(f"{served.base}/proposition")
    question = page.locator("#pay")
    expect(question).to_contain_text("You could begin with")
    question.get_by_role("link", name="Make a claim of it").click()
    expect(page.get_by_role("radio", name="Why should anyone pay for it?")).to_be_checked()
    expect(page.get_by_role("checkbox", name="Calls fell from 40 to 12 a week by October")).to_be_checked()
    page.get_by_label("The claim").fill("I bring calls down from 40 to 12 a week by letters parents understand")
    page.get_by_role("button", name="Write it down").click()
    page.get_by_role("link", name="Proposition", exact=True).click()
    claim = page.locator("#pay .claims > li")
    expect(claim).to_contain_text("I bring calls down")
    expect(claim.locator(".evidence")).to_contain_text("seen by 1")
    expect(claim.locator(".strength .has").first).to_have_text("result")
    claim.get_by_text("Why these marks").click()
    expect(claim).to_contain_text("It says what came of it.")
    claim.get_by_text("What it rests on").click()
    claim.get_by_role("button", name="Take it out").click()
    expect(page.locator("#pay .evidence")).to_have_count(0)
    with page.expect_download() as loading:
        page.get_by_role("button", name="Word").click()
    assert loading.value.suggested_filename.endswith(".docx")


def test_the_example_is_open_to_all_hands_and_never_mixes(page: Page, served: Served) -> None:
    page.get_by_role("link", name="Open the example").click()
    expect(page.get_by_text("nothing here is yours")).to_be_visible()
    page.get_by_label("What went better because of you?").fill("Cut the queue from 30 to 10 minutes by moving the desk")
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Write it down").click()
    expect(page).to_have_url(f"{served.base}/example/r/" + page.url.rpartition("/r/")[2])
    page.get_by_role("link", name="Back to your own").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("You are a business of one")
    assert not any(served.business.do(ListRecords(kind=kind.name)) for kind in KINDS)


def test_a_remark_is_set_aside_and_speaks_again(page: Page, served: Served) -> None:
    fill(served.business)
    page.goto(f"{served.base}/remarks")
    remark = page.locator(".remark").first
    rule = (remark.locator(".rule").text_content() or "")[:4]
    before = page.locator(".remark").count()
    remark.get_by_text("Set aside").click()
    remark.get_by_label("Your reason").fill("I know better")
    remark.get_by_role("button", name="Set it aside").click()
    expect(page.locator(".remark")).to_have_count(before - 1)
    waiver = served.business.do(ListRecords(kind="waiver"))[0].record
    assert served.business.do(ShowRecord(id=waiver.id)).kept.record.title == f"{rule}: I know better"
    page.get_by_role("button", name=f"Let it speak again ({rule}").click()
    expect(page.locator(".remark")).to_have_count(before)
