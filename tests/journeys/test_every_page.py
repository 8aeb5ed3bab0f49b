"""Every page on a phone, and read by axe, by day and by night."""

import pytest
from playwright.sync_api import Page

from proprietor.actions.looking import ListRecords
from proprietor.actions.proposals import MakeProposal
from tests.journeys.conftest import Served
from tests.journeys.test_first_minute import CV
from tests.journeys.walks import assert_narrow_and_accessible
from tests.web.career import fill

pytestmark = pytest.mark.browser

OWN = ("/read", "/wins", "/people", "/books", "/remarks", "/rules", "/rules/W204?line=Trained+several+teams", "/proposition")
SEEN = ("/visibility", "/visibility/tell", "/visibility/drafts", "/visibility/drafts?kind=review&headings=Letters")
EXAMPLE = ("/example/", "/example/proposition", "/example/visibility", "/example/visibility/drafts?kind=review")
TAKEN = ("/take-out", "/take-out/cv?name=Ana+Ruiz", "/take-out/brag?since=2012", "/take-out/proof?since=2025&until=2025")
MORE = (
    "/bring-in",
    "/calendar",
    "/journal",
    "/proposals",
    "/keeping",
    "/model",
    "/keys",
    "/search?q=calls",
    "/wins/new",
    "/claims/new",
    "/nope",
)


def addresses(page: Page, served: Served) -> list[str]:
    """Every page there is: three doors, a remarked text, the pages over filled books, records, the example."""
    page.get_by_label("Paste what you have done").fill(CV)
    page.get_by_role("button", name="Read it").click()
    sheet = page.url.removeprefix(served.base)
    line = f"/wins/from-line?sheet={sheet.rpartition('/')[2]}&at=6"
    fill(served.business)
    served.complaints.clear()
    records = [f"/r/{served.business.do(ListRecords(kind=kind))[0].record.id}" for kind in ("win", "claim", "person")]
    answer = served.business.do(ListRecords(kind="answer"))[0].record.id
    for order in ({"kind": "win", "result": "Calls fell from 40 to 12"}, {"kind": "want", "what": "a desk by the window"}):
        served.business.do(MakeProposal(action="record.record", order={"record": order}, by="Ivy", because="you said so"))
    records += [f"/r/{answer}", f"/answers/{answer}/recap", f"/answers/{answer}/suggestions"]
    return ["/", sheet, line, *OWN, *MORE, *SEEN, *TAKEN, *records, f"{records[0]}/edit", f"{records[0]}/delete", *EXAMPLE]


def test_no_page_is_wider_than_a_phone_and_axe_finds_nothing(page: Page, served: Served) -> None:
    assert_narrow_and_accessible(page, served, ["/"])
    assert_narrow_and_accessible(page, served, addresses(page, served))
    served.complaints.clear()  # one address answers 404 on purpose
