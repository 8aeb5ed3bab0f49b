"""Pay and what to learn next in a real browser: a table read in, on a phone, before axe, by keyboard and without script."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.books import Goal
from proprietor.market.records import Move, MoveKind, Opportunity, Target
from tests.journeys.conftest import Served
from tests.journeys.walks import assert_accessible, assert_narrow, assert_narrow_and_accessible
from tests.market.openings import NURSE, nurses, pay, posting

pytestmark = pytest.mark.browser

TABLE = """source,release,occupation_code,area_name,currency,unit,p10,p50,p90
Survey,2025,29-1141,Leeds,GBP,year,30000,38000,48000
Survey,2025,47-2152,,GBP,year,26000,much,44000
"""
PAGES = [
    "/market/pay",
    "/market/pay?title=PM",
    "/market/pay?title=Nurse&wanted=lots",
    "/market/learn",
    "/market/learn?costs=much",
]


def begin(served: Served) -> None:
    do = served.business.do
    do(Record(record=Target(name="Nurse " + "x" * 80, occupation=NURSE, place="Leeds, UK", pay=pay("45,000 GBP a year"))))
    do(Record(record=Target(name="PM")))
    posts = [do(Record(record=each)) for each in nurses(39_000, 41_000, 43_000)]
    do(
        Record(
            record=Move(
                opportunity=do(Record(record=Opportunity(name="N", posting=posts[0].id))).id,
                what=MoveKind.OFFERED,
                pay=pay("42000"),
            )
        )
    )
    for at in range(40):
        do(Record(record=posting("W" * 60 if at == 1 else f"Firm {at}", must=("triage",) if at % 2 else ("suturing",))))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "survey.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def test_a_table_is_read_in_and_a_goal_begun(page: Page, served: Served, table: Path) -> None:
    begin(served)
    page.goto(f"{served.base}/market/pay")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Pay: Nurse")
    page.get_by_label("A table as CSV").set_input_files(table)
    page.get_by_role("button", name="Look it through").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Survey 2025")
    page.get_by_role("button", name="Keep one row").click()
    expect(page.get_by_role("status")).to_contain_text("Read in the pay table “Survey 2025”")
    expect(page.get_by_text("In use, for the very place: Survey 2025, 29-1141, Leeds.")).to_be_visible()
    page.get_by_role("link", name="Which skill would open most").click()
    page.get_by_role("link", name="Set a goal").first.click()
    page.get_by_role("button", name="Write it down").click()
    [goal] = [each.record for each in served.business.do(ListRecords(kind="goal"))]
    assert isinstance(goal, Goal)
    assert goal.about.startswith("tgt_")


def test_it_works_by_keyboard_and_without_script(scriptless: Page, served: Served, table: Path) -> None:
    begin(served)
    scriptless.goto(f"{served.base}/market/pay")
    scriptless.get_by_label("Post", exact=True).focus()
    scriptless.keyboard.type("Senior plumber")
    scriptless.keyboard.press("Enter")
    expect(scriptless.get_by_role("heading", level=1)).to_have_text("Pay: Senior plumber")
    scriptless.get_by_label("A table as CSV").set_input_files(table)
    scriptless.get_by_role("button", name="Look it through").press("Enter")
    scriptless.get_by_role("button", name="Leave it").press("Enter")
    expect(scriptless.get_by_role("heading", level=1)).to_contain_text("Pay: Nurse")
    assert not served.business.do(ListRecords(kind="pay-table"))


def test_its_pages_are_narrow_and_accessible(page: Page, served: Served, table: Path) -> None:
    page.set_viewport_size({"width": 360, "height": 780})
    assert_narrow(page, served, PAGES[:1])
    assert_accessible(page, served, [PAGES[0], PAGES[3]])
    begin(served)
    page.goto(f"{served.base}/market/pay")
    page.get_by_label("A table as CSV").set_input_files(table)
    page.get_by_role("button", name="Look it through").click()
    page.wait_for_url("**/pay-tables/*")
    looked = page.url.removeprefix(served.base)
    assert_narrow_and_accessible(page, served, [*PAGES, looked])
    served.complaints.clear()  # two addresses answer 422 on purpose
