"""The pipeline in a real browser: an opportunity moved with the keyboard alone, its pages on a phone, read by axe."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect

from proprietor.actions.books import Record
from proprietor.actions.pipeline import BriefOpportunity, RecordMove, StartOpportunity
from proprietor.books import Person
from proprietor.business import Business
from proprietor.market.postings import Posting
from proprietor.market.reasons import Reason
from proprietor.market.records import Channel, Move, MoveKind, Opportunity
from proprietor.values.ids import RecordId
from proprietor.values.money import parse_pay
from proprietor.values.when import parse_date
from tests.journeys.conftest import Served
from tests.journeys.walks import assert_accessible, assert_narrow_and_accessible

pytestmark = pytest.mark.browser

LONG = "Flow coordinator for theatres, wards and the discharge lounge at Riverside and Harbour Hospitals"


def moves(person: RecordId) -> Iterator[Move]:
    """All that can stand in a list of moves."""
    yield Move(what=MoveKind.APPLIED, on=parse_date("2025-02"))
    yield Move(what=MoveKind.SCREENED, on=parse_date("2025-02-09"), person=person, round=1, note="Asked twice about theatres")
    yield Move(what=MoveKind.PAY_NAMED, on=parse_date("2025-02-09"), pay=parse_pay("44,000 GBP a year"), mine=True)
    yield Move(what=MoveKind.OFFERED, on=parse_date("2025-03-09"), pay=parse_pay("41,000 GBP a year"))


def fill(business: Business) -> RecordId:
    """An offer with all that hangs on it, and a dozen others in every column."""
    halden = business.do(Record(record=Person(name="Mrs Halden")))
    posting = business.do(Record(record=Posting(title=LONG, company="Riverside", description="Six wards, two theatres.")))
    business.do(Record(record=Posting(title="Bed manager", company="Quayside")))
    made = business.do(StartOpportunity(posting=posting.id, channel=Channel.REFERRAL, person=halden.id, variant="short CV"))
    business.do(BriefOpportunity(id=made.id))
    for move in moves(halden.id):
        business.do(RecordMove(move=replace(move, opportunity=made.id), step="Answer them", by=parse_date("2025-04-01")))
    for at in range(12):
        other = business.do(Record(record=Opportunity(name=f"Ward {at}")))
        business.do(RecordMove(move=Move(opportunity=other.id, what=MoveKind.APPLIED, on=parse_date("2025-01-02"))))
        if at % 2:
            lost = Move(opportunity=other.id, what=MoveKind.LOST, on=parse_date("2025-02-02"), reason=Reason.PROFILE)
            business.do(RecordMove(move=lost))
    return made.id


def test_an_opportunity_is_moved_with_the_keyboard_alone(page: Page, served: Served) -> None:
    ward = served.business.do(Record(record=Opportunity(name="Ward")))
    page.goto(f"{served.base}/market/pipeline")
    page.get_by_role("link", name="Ward").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Ward")
    page.get_by_label("What happened").focus()
    page.keyboard.type("Lost")
    page.keyboard.press("Tab")
    page.keyboard.type("2025-02-02")
    page.keyboard.press("Enter")
    expect(page.get_by_text("A loss teaches most by its reason")).to_be_visible()
    page.get_by_label("Reason").focus()
    page.keyboard.type("Pay")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Write it down").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Where it stands: lost, since 2 Feb 2025")).to_be_visible()
    page.goto(f"{served.base}/market/pipeline")
    page.get_by_text("One closed one: one lost").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Ward")).to_be_visible()
    assert page.get_by_role("link", name="Ward").get_attribute("href") == f"/opportunities/{ward.id}"
    served.complaints.clear()  # the browser notes that a page answered 422 on purpose


def test_its_pages_fit_a_phone_and_axe_finds_nothing(page: Page, served: Served) -> None:
    empty = ["/market/pipeline", "/market/diagnosis"]
    assert_accessible(page, served, empty)
    made = fill(served.business)
    filled = [*empty, "/market/pipeline?channel=referral", f"/opportunities/{made}"]
    assert_narrow_and_accessible(page, served, filled)
