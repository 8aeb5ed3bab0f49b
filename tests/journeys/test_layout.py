"""What stands where on a page, measured in a real browser: nothing hangs out, what belongs together is in line."""

from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from proprietor.actions.books import Record
from proprietor.proposition.claims import Claim
from tests.journeys.conftest import Served
from tests.web.career import fill

pytestmark = pytest.mark.browser

NARROW, WIDE = {"width": 360, "height": 740}, {"width": 1280, "height": 900}


def place(page: Page, selector: str) -> dict[str, float]:
    box = page.locator(selector).first.bounding_box()
    assert box is not None, selector
    return {"left": box["x"], "top": box["y"], "right": box["x"] + box["width"], "bottom": box["y"] + box["height"]}


@pytest.mark.parametrize("size", [NARROW, {"width": 320, "height": 740}, WIDE])
def test_a_claims_remarks_stand_within_its_column(page: Page, served: Served, size: dict[str, int]) -> None:
    served.business.do(Record(record=Claim(text="I am a passionate team player who always helps several people")))
    page.set_viewport_size(size)
    page.goto(f"{served.base}/proposition")
    page.locator(".folds .remarks > summary").click()
    column = place(page, ".claims > li")
    remarks = page.locator(".folds .remark")
    assert remarks.count() > 1
    tops = []
    for n in range(remarks.count()):
        ring, title, why = (remarks.nth(n).locator(part).bounding_box() for part in (".severity", ".title", ".why"))
        assert ring
        assert title
        assert why
        assert ring["x"] >= column["left"]
        assert abs(title["x"] - why["x"]) <= 1
        tops.append(remarks.nth(n).bounding_box() or {"y": 0.0, "height": 0.0})
    assert all(after["y"] - before["y"] - before["height"] >= 8 for before, after in pairwise(tops))


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_the_two_fields_of_a_filter_stand_in_line(page: Page, served: Served, size: dict[str, int]) -> None:
    fill(served.business)
    page.set_viewport_size(size)
    page.goto(f"{served.base}/wins")
    labels = [page.locator(f"label[for={name}]").bounding_box() for name in ("sieve", "sort")]
    fields = [page.locator(f"#{name}").bounding_box() for name in ("sieve", "sort")]
    gaps = [field["y"] - label["y"] for field, label in zip(fields, labels, strict=True) if field and label]
    assert len(gaps) == 2
    assert abs(gaps[0] - gaps[1]) < 0.5
    assert fields[0]
    assert fields[1]
    assert fields[0]["height"] == fields[1]["height"]


def test_a_ledger_takes_two_lines_on_a_phone(page: Page, served: Served) -> None:
    fill(served.business)
    page.set_viewport_size(NARROW)
    page.goto(f"{served.base}/books")
    row = page.locator(".shelf tbody tr").first
    name, count, add = (row.locator(part).bounding_box() for part in ("th a", "td.figure", "td:last-child a"))
    assert name
    assert count
    assert add
    assert abs(name["y"] - add["y"]) < 12
    assert abs(name["y"] - count["y"]) < 12
    about = row.locator(".about").bounding_box()
    assert about
    assert about["y"] > name["y"]


def test_one_hairline_parts_an_empty_ledger_from_its_margin(page: Page, served: Served) -> None:
    page.set_viewport_size(NARROW)
    for address in ("/wins", "/remarks", "/journal"):
        page.goto(served.base + address)
        empty = page.locator(".empty").last
        assert empty.evaluate("each => getComputedStyle(each).borderBottomWidth") == "0px", address
        assert page.locator(".leaf > .margin").evaluate("each => getComputedStyle(each).borderTopWidth") == "1px", address


def test_a_file_that_is_too_large_is_said_so_before_anything_typed_is_lost(page: Page, served: Served) -> None:
    page.goto(f"{served.base}/artefacts/new")
    page.get_by_label("What it is").fill("Starter letter")
    field = page.locator("#upload")
    field.set_input_files({"name": "film.mp4", "mimeType": "video/mp4", "buffer": b"x" * (11 * 1024 * 1024 + 1)})
    page.get_by_role("button", name="Write it down").click()
    expect(page).to_have_url(f"{served.base}/artefacts/new")
    assert "larger than 11 MB" in field.evaluate("each => each.validationMessage")
    expect(page.get_by_label("What it is")).to_have_value("Starter letter")
    field.set_input_files({"name": "letter.txt", "mimeType": "text/plain", "buffer": b"Dear parents"})
    page.get_by_role("button", name="Write it down").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Starter letter")


def test_a_proof_of_search_fits_between_a_phone_and_a_desk_and_breaks_no_word(page: Page, served: Served) -> None:
    fill(served.business)
    page.set_viewport_size({"width": 620, "height": 740})
    page.goto(f"{served.base}/take-out/proof?since=2000")
    expect(page.locator(".applications tbody tr").first).to_be_visible()
    room = page.locator(".applications")
    assert page.evaluate("document.documentElement.scrollWidth") <= 620
    assert room.evaluate("each => each.scrollWidth <= each.clientWidth")


def test_whoever_has_no_key_sees_the_houses_dress(page: Page, served: Served) -> None:
    page.context.clear_cookies()
    page.goto(f"{served.base}/books")
    expect(page.get_by_role("heading", level=1)).to_have_text("Not let in")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != "rgba(0, 0, 0, 0)"
    served.complaints.clear()  # 403 on purpose
