"""Every page on a phone, and read by axe, by day and by night."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from proprietor.actions.looking import ListRecords
from tests.journeys.conftest import Served
from tests.journeys.test_first_minute import CV
from tests.web.career import fill

pytestmark = pytest.mark.browser

AXE = Path(__file__).parents[1] / "web" / "vendor" / "axe.min.js"

OWN = ("/read", "/wins", "/people", "/books", "/remarks", "/rules", "/rules/W204?line=Trained+several+teams", "/proposition")
MORE = ("/journal", "/keeping", "/keys", "/search?q=calls", "/wins/new", "/claims/new", "/nope")
EXAMPLE = ("/example/", "/example/proposition")

RUN = """async (rules) => {
  const options = rules ? {runOnly: {type: 'rule', values: rules}} : {};
  const found = await axe.run(document, {...options, resultTypes: ['violations']});
  return found.violations.flatMap(each => each.nodes.map(node => `${each.id}: ${node.target} ${node.failureSummary}`));
}"""


def addresses(page: Page, served: Served) -> list[str]:
    """Every page there is: three doors, a remarked text, the pages over filled books, records, the example."""
    page.get_by_label("Paste what you have done").fill(CV)
    page.get_by_role("button", name="Read it").click()
    sheet = page.url.removeprefix(served.base)
    line = f"/wins/from-line?sheet={sheet.rpartition('/')[2]}&at=6"
    fill(served.business)
    served.complaints.clear()
    records = [f"/r/{served.business.do(ListRecords(kind=kind))[0].record.id}" for kind in ("win", "claim", "person")]
    return ["/", sheet, line, *OWN, *MORE, *records, f"{records[0]}/edit", f"{records[0]}/delete", *EXAMPLE]


def test_no_page_is_wider_than_a_phone(page: Page, served: Served) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    assert _width(page) <= 360, "/"
    for address in addresses(page, served):
        page.goto(served.base + address)
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        assert _width(page) <= 360, address
    served.complaints.clear()  # one address answers 404 on purpose


def _width(page: Page) -> int:
    width: int = page.evaluate("document.documentElement.scrollWidth")
    return width


def test_axe_finds_nothing_by_day_or_by_night(page: Page, served: Served) -> None:
    axe = AXE.read_text("utf-8")
    page.evaluate(axe)
    assert page.evaluate(RUN, None) == [], "/ with empty books"
    found: list[str] = []
    for address in addresses(page, served):
        page.emulate_media(color_scheme="light", reduced_motion="reduce")  # no contrast is measured half way
        page.goto(served.base + address)
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        page.evaluate(axe)
        found += [f"{address} {each}" for each in page.evaluate(RUN, None)]
        page.emulate_media(color_scheme="dark", reduced_motion="reduce")
        found += [f"{address} by night {each}" for each in page.evaluate(RUN, ["color-contrast"])]
    assert not found, "\n".join(found)
    served.complaints.clear()
