"""The model in a real browser: notes are pasted, what would be sent is read first, a win is ticked and taken back."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from proprietor.actions.looking import ListRecords
from tests.journeys.conftest import Served
from tests.journeys.walks import AXE, RUN, assert_narrow_and_accessible, width
from tests.models import Model, serving, set_up, wins

pytestmark = pytest.mark.browser

NOTES = "Parents rang forty times a week.\nI wrote a starter letter. Calls fell to 12 a week."


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[Model]:
    with serving() as served:
        set_up(monkeypatch, served.address, mask="yes")
        yield served


def looked_over(page: Page) -> None:
    """The page at hand, which no address brings back, before axe and on a phone."""
    page.evaluate(AXE.read_text("utf-8"))
    assert page.evaluate(RUN, None) == []
    page.set_viewport_size({"width": 360, "height": 740})
    assert width(page) <= 360


def test_notes_become_wins_one_by_one(page: Page, served: Served, model: Model) -> None:
    model.reply = wins({"action": "I wrote a starter letter", "problem": "Nobody asked"})
    page.goto(f"{served.base}/model")
    page.get_by_label("Notes").fill(NOTES)
    page.get_by_role("button", name="Look for wins").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What would be sent")
    assert model.asked == []
    looked_over(page)
    page.get_by_role("button", name="Send it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Wins in your notes")
    looked_over(page)
    page.get_by_label("I wrote a starter letter").check()
    page.get_by_role("button", name="Write the ticked ones down").click()
    expect(page.get_by_role("status")).to_contain_text("I wrote a starter letter")
    page.get_by_role("button", name="Undo").click()
    assert served.business.do(ListRecords(kind="win")) == ()
    assert "forty" not in model.text
    assert_narrow_and_accessible(page, served, ["/model"])
