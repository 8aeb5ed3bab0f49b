"""Bringing in, in a real browser: LinkedIn's zip dropped on the page, looked through, accepted but for one, undone."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.importers.exchange.exports import LINKEDIN, linkedin
from tests.journeys.conftest import Served
from tests.journeys.walks import assert_accessible, assert_narrow

pytestmark = pytest.mark.browser

EMPTY = "You are a business of one"


def drop(page: Page, where: Locator, *files: Path) -> None:
    """Drag files from outside over a place on the page and let them go, as a hand does: the browser does the rest itself."""
    box = where.bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    carried = {"items": [], "files": [str(each) for each in files], "dragOperationsMask": 1}
    session = page.context.new_cdp_session(page)
    for what in ("dragEnter", "dragOver", "drop"):
        session.send("Input.dispatchDragEvent", {"type": what, "x": x, "y": y, "data": carried})


def test_a_zip_is_dropped_looked_through_accepted_and_taken_back(page: Page, served: Served, tmp_path: Path) -> None:
    (tmp_path / "linkedin.zip").write_bytes(linkedin())
    expect(page.get_by_role("heading", level=1)).to_have_text(EMPTY)
    page.get_by_role("link", name="Or bring in what you have elsewhere").click()
    expect(page.get_by_role("main")).to_contain_text("Get a copy of your data")
    drop(page, page.get_by_label("Files, chosen or dropped here"), tmp_path / "linkedin.zip")
    page.get_by_role("button", name="Look at what it would bring").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("What it would bring")
    preview = page.url.removeprefix(served.base)
    assert_accessible(page, served, [preview, "/bring-in"])
    page.set_viewport_size({"width": 360, "height": 740})
    assert_narrow(page, served, ["/bring-in", preview])
    page.goto(served.base + preview)

    expect(page.get_by_role("checkbox", name="Bo Li")).not_to_be_checked()
    expect(page.get_by_role("button", name="Write the 11 ticked down")).to_be_visible()
    school = page.get_by_role("checkbox", name="Office manager")
    expect(school).to_be_checked()
    school.press("Space")
    page.get_by_role("button", name="Write the 10 ticked down").press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Brought in 10 records")
    expect(page.get_by_role("heading", level=1)).to_have_text("What needs you next")
    expect(page.get_by_role("main")).to_contain_text("Starter letter")
    page.goto(f"{served.base}/roles")
    expect(page.get_by_role("main")).to_contain_text("Bed manager")
    expect(page.get_by_role("main")).not_to_contain_text("Office manager")

    page.goto(f"{served.base}/?done=1")
    page.get_by_role("status").get_by_role("button", name="Undo").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(EMPTY)


def test_files_dropped_beside_the_field_are_taken_and_listed(page: Page, served: Served, tmp_path: Path) -> None:
    zipped, table = tmp_path / "linkedin.zip", tmp_path / "skills.csv"
    zipped.write_bytes(linkedin())
    table.write_text(LINKEDIN["Positions.csv"], "utf-8")
    page.goto(f"{served.base}/bring-in")
    heading = page.get_by_role("heading", level=1)
    drop(page, heading, zipped)
    drop(page, heading, table)
    expect(page).to_have_url(f"{served.base}/bring-in")
    expect(page.locator(".chosen li")).to_contain_text(["linkedin.zip, 3 kB", "skills.csv, 1 kB"])

    with (tmp_path / "film.mp4").open("wb") as film:
        film.truncate(64 * 1024 * 1024)  # it takes no room, and is never read
    drop(page, heading, tmp_path / "film.mp4")
    page.get_by_role("button", name="Look at what it would bring").click()
    expect(page).to_have_url(f"{served.base}/bring-in")
    field = page.get_by_label("Files, chosen or dropped here")
    assert "more than 64 MB" in field.evaluate("each => each.validationMessage")

    field.set_input_files(zipped)
    page.get_by_role("button", name="Look at what it would bring").click()
    page.get_by_role("button", name="Untick all people").click()
    expect(page.get_by_role("checkbox", name="Ana Ruiz", exact=False).first).not_to_be_checked()
    expect(page.get_by_role("button", name="Tick all people")).to_be_visible()
