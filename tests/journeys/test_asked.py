"""An ask rehearsed in a real browser: begun, asked, silent, answered, looked back on; narrow and accessible."""

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import Served
from tests.journeys.walks import assert_narrow_and_accessible

pytestmark = pytest.mark.browser


TIME = "ask-for-time"
ASK = "I would like to work four days a week from September."


def addresses(page: Page, served: Served) -> list[str]:
    """Every page of it, once walked."""
    page.goto(f"{served.base}/rehearse")
    page.get_by_role("link", name="Ask for four days a week").click()
    expect(page.get_by_role("heading", name="Your plan")).to_be_visible()
    page.get_by_text("The same boss again").click()
    page.get_by_label("Seed").fill("7")
    page.get_by_role("button", name="Sit down with your boss").click()
    page.get_by_label("What you say").fill(ASK)
    page.get_by_role("button", name="Say it").click()
    expect(page.locator(".talk .mine").last).to_contain_text(ASK)
    page.get_by_role("button", name="Say nothing for now").click()
    expect(page.get_by_text("silence", exact=True)).to_be_visible()
    talk = page.url.removeprefix(served.base).partition("#")[0]
    page.get_by_role("link", name="End here and look back").click()
    expect(page.get_by_role("heading", name="The answer was a question")).to_be_visible()
    return [f"/rehearse/{TIME}", talk, f"{talk}/back", "/rehearse"]


def test_its_pages_fit_a_phone_and_axe_finds_nothing(page: Page, served: Served) -> None:
    assert_narrow_and_accessible(page, served, addresses(page, served))
