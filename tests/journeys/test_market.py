"""The market in a real browser: a table of three hundred postings dropped, titles confirmed, fit, pay, what to learn, a loss, the
diagnosis."""

import csv
import io
from collections.abc import Iterator
from random import Random

import pytest
from playwright.sync_api import Page, expect

from proprietor.actions.books import Record
from proprietor.actions.postings import ImportPostings
from proprietor.books import Win
from proprietor.market.records import Target
from proprietor.values.figure import Figure
from proprietor.values.money import parse_pay
from proprietor.values.when import PartialDate
from tests.journeys.conftest import Served
from tests.journeys.walks import assert_accessible, assert_narrow_and_accessible

pytestmark = pytest.mark.browser

HEADERS = (
    *("title", "company", "location", "min_amount", "max_amount"),
    *("currency", "interval", "date_posted", "emails", "description"),
)
TITLES = (
    ("Staff Nurse", 31_000),
    ("Ward Sister", 38_000),
    ("Zorb wrangler", 24_000),
    ("Glimmer lead", 33_000),
    ("Quoit tuner", 27_000),
    ("Cook", 24_000),
)
MUSTS = (
    "NMC registration is essential.",
    "Experience of triage is essential.",
    "Safeguarding is a must.",
    "Wound care is essential.",
    "Phlebotomy is essential.",
    "Rota planning is required.",
)


def table(rows: int) -> bytes:
    """A tracker's table of made-up postings, with what such tables have: no pay, pay by the hour, an inverted range."""
    chance = Random(20261128)
    told = io.StringIO(newline="")
    writer = csv.writer(told)
    writer.writerow(HEADERS)
    for at in range(rows):
        title, pay = TITLES[at % len(TITLES)]
        low, high, interval = round(pay * chance.uniform(0.9, 1.1)), round(pay * 1.2), "yearly"
        if at % 7 == 3:
            low, high, interval = round(low / 1950, 2), round(high / 1950, 2), "hourly"
        if at == 11:
            low, high = high, low
        amounts = ["", "", "", ""] if at % 5 == 4 else [low, high, "GBP", interval]
        words = "What you need\n" + "\n".join(f"- {each}" for each in chance.sample(MUSTS, 3))
        writer.writerow([title, f"Trust {at % 60}", f"Town {at}, UK", *amounts, "2026-10-01", "jane@x.example", words])
    return told.getvalue().encode()


def nurse() -> Iterator[Win | Target]:
    """Two wins and a target of hers."""
    falls = Figure(unit="falls a month")
    yield Win(action="Rebuilt triage at the door", result="Nobody waited over an hour", figure=falls, on=PartialDate(2026, 1))
    yield Win(action="Kept the rota planning for 31 people", result="Agency shifts went from 64 to 22", on=PartialDate(2025))
    yield Target(name="Staff nurse", pay=parse_pay("36,000 GBP a year"))


def test_from_a_table_of_three_hundred_to_the_diagnosis(page: Page, served: Served) -> None:
    for record in nurse():
        served.business.do(Record(record=record))
    page.goto(f"{served.base}/market")
    page.get_by_label("Or files, chosen or dropped here").set_input_files(
        {"name": "tracker.csv", "mimeType": "text/csv", "buffer": table(300)}
    )
    page.get_by_role("button", name="Look at what would come in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("299 new postings")
    expect(page.get_by_role("main")).to_contain_text("is above the upper end")
    page.get_by_role("button", name="Take them in").click()
    expect(page.get_by_role("status")).to_contain_text("Took in 299 postings")

    for title, occupation in (("Zorb wrangler", "Cook"), ("Glimmer lead", "Registered nurse"), ("Quoit tuner", "Piano tuner")):
        asked = page.locator("form.sort").filter(has_text=title)
        asked.get_by_label("Or something else").fill(occupation)
        asked.get_by_role("button", name="Remember it").click()
        expect(page.get_by_role("status")).to_contain_text(f"“{title}” means")
    expect(page.locator("form.sort")).to_have_count(0)

    page.get_by_role("link", name="How you fit them").click()
    page.get_by_label("Filter by title, company or place").fill("staff nurse")
    page.get_by_role("button", name="Filter").click()
    page.get_by_role("row").filter(has_text="Staff Nurse").first.get_by_role("link").click()
    expect(page.get_by_role("main")).to_contain_text("It has to be")
    expect(page.get_by_role("main")).to_contain_text("Nobody waited over an hour")

    page.goto(f"{served.base}/market/pay")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Staff nurse")
    expect(page.get_by_role("main")).to_contain_text("GBP a year")
    page.goto(f"{served.base}/market/learn")
    expect(page.get_by_role("main")).to_contain_text("postings of")
    expect(page.get_by_role("link", name="Set a goal").first).to_be_visible()


def test_an_opportunity_out_of_a_posting_is_lost_with_a_reason_and_diagnosed(page: Page, served: Served) -> None:
    for record in nurse():
        served.business.do(Record(record=record))
    page.goto(f"{served.base}/market")
    page.get_by_label("Bring postings in").fill(
        "Staff nurse\nQuayside Clinic, Leeds\n\nWhat you need\n- NMC registration is essential\n- Triage\n"
    )
    page.get_by_role("button", name="Look at what would come in").click()
    page.get_by_role("button", name="Take it in").click()
    page.get_by_role("link", name="How you fit them").click()
    page.get_by_role("link", name="Staff nurse").click()
    page.get_by_role("link", name="Put it into the pipeline").click()
    page.get_by_role("button", name="Put it into the pipeline").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Staff nurse")
    for move, reason in (("Applied", ""), ("Lost", "A skill or the evidence for it was missing")):
        page.get_by_label("What happened").select_option(label=move)
        if reason:
            page.get_by_text("If it was lost: why").click()
            page.get_by_label("Reason").select_option(label=reason)
            page.get_by_label("They said so").check()
        page.get_by_role("button", name="Write it down").click()
        expect(page.get_by_role("status")).to_be_visible()
    page.goto(f"{served.base}/market/diagnosis")
    expect(page.get_by_role("main")).to_contain_text("It cannot be told yet")
    expect(page.get_by_role("main")).to_contain_text("evidence")
    page.goto(f"{served.base}/market/pipeline")
    page.get_by_text("closed one").click()
    expect(page.get_by_role("link", name="Staff nurse").first).to_be_visible()


def test_the_pages_of_postings_fit_a_phone_and_axe_finds_nothing(page: Page, served: Served) -> None:
    addresses = ["/market", "/postings"]
    assert_accessible(page, served, addresses)
    for record in nurse():
        served.business.do(Record(record=record))
    made = served.business.do(ImportPostings(texts=(("tracker.csv", table(60)),)))
    addresses += [f"/postings/{made.new[0].id}", "/postings?q=zzz"]
    assert_narrow_and_accessible(page, served, addresses)
