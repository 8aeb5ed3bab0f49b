"""Bringing in, in a real browser: LinkedIn's zip dropped on the page, looked through, accepted but for one, undone."""

import pytest
from playwright.sync_api import Page, expect

from tests.importers.exchange.exports import linkedin
from tests.journeys.conftest import Served
from tests.journeys.walks import assert_accessible, assert_narrow

pytestmark = pytest.mark.browser

DROP = """(field, bytes) => {
  const carried = new DataTransfer();
  carried.items.add(new File([new Uint8Array(bytes)], 'linkedin.zip', {type: 'application/zip'}));
  field.files = carried.files;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}"""


def test_a_zip_is_dropped_looked_through_accepted_and_taken_back(page: Page, served: Served) -> None:
    page.get_by_role("link", name="Or bring in what you have elsewhere").click()
    expect(page.get_by_role("main")).to_contain_text("Get a copy of your data")
    page.get_by_label("Files, chosen or dropped here").evaluate(DROP, list(linkedin()))
    page.get_by_role("button", name="Look at what it would bring").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("What it would bring")
    assert_accessible(page, served, [page.url.removeprefix(served.base), "/bring-in"])
    address = page.url
    page.set_viewport_size({"width": 360, "height": 740})
    assert_narrow(page, served, ["/bring-in", (preview := _preview(page, served))])
    page.goto(served.base + preview)

    expect(page.get_by_role("checkbox", name="Bo Li")).not_to_be_checked()
    school = page.get_by_role("checkbox", name="Office manager")
    expect(school).to_be_checked()
    school.press("Space")
    page.get_by_role("button", name="Write the ticked ones down").press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Brought in 9 records")
    expect(page.get_by_role("heading", level=1)).not_to_have_text("You are a business of one")
    expect(page.get_by_role("main")).to_contain_text("Starter letter")
    page.goto(f"{served.base}/roles")
    expect(page.get_by_role("main")).to_contain_text("Bed manager")
    expect(page.get_by_role("main")).not_to_contain_text("Office manager")

    page.goto(f"{served.base}/journal")
    page.get_by_role("button", name="Undo").first.click()
    page.goto(served.base)
    expect(page.get_by_role("heading", level=1)).to_have_text("You are a business of one")
    assert address


def _preview(page: Page, served: Served) -> str:
    """The address of a preview of the same file."""
    page.goto(f"{served.base}/bring-in")
    page.get_by_label("Files, chosen or dropped here").evaluate(DROP, list(linkedin()))
    page.get_by_role("button", name="Look at what it would bring").click()
    page.wait_for_url("**/bring-in/*")
    return page.url.removeprefix(served.base)
