"""What holds on every page a journey comes past: it is no wider than a phone, and axe finds nothing by day or by night."""

from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Page, ViewportSize

from tests.journeys.conftest import Served

AXE = Path(__file__).parents[1] / "web" / "vendor" / "axe.min.js"

RUN = """async (rules) => {
  const options = rules ? {runOnly: {type: 'rule', values: rules}} : {};
  const found = await axe.run(document, {...options, resultTypes: ['violations']});
  return found.violations.flatMap(each => each.nodes.map(node => `${each.id}: ${node.target} ${node.failureSummary}`));
}"""


PHONE: ViewportSize = {"width": 360, "height": 740}


def assert_narrow(page: Page, served: Served, addresses: Iterable[str]) -> None:
    """No page is wider than a phone, whatever can be unfolded."""
    for address in addresses:
        _unfolded(page, served.base + address)
        assert width(page) <= 360, address


def assert_accessible(page: Page, served: Served, addresses: Iterable[str]) -> None:
    """Axe finds nothing, nor in the contrasts of the night."""
    found: list[str] = []
    for address in addresses:
        page.emulate_media(color_scheme="light", reduced_motion="reduce")  # no contrast is measured half way
        _unfolded(page, served.base + address)
        found += _found(page, address)
    assert not found, "\n".join(found)


def assert_narrow_and_accessible(page: Page, served: Served, addresses: Iterable[str]) -> None:
    """Both, with each page loaded once: by a phone, then as wide as the page has been."""
    seen, found = page.viewport_size or PHONE, list[str]()
    for address in addresses:
        page.set_viewport_size(PHONE)
        page.emulate_media(color_scheme="light", reduced_motion="reduce")
        _unfolded(page, served.base + address)
        if (wide := width(page)) > 360:
            found.append(f"{address} is {wide} wide")
        page.set_viewport_size(seen)
        found += _found(page, address)
    assert not found, "\n".join(found)


def _found(page: Page, address: str) -> list[str]:
    page.evaluate(AXE.read_text("utf-8"))
    day = [f"{address} {each}" for each in page.evaluate(RUN, None)]
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    return day + [f"{address} by night {each}" for each in page.evaluate(RUN, ["color-contrast"])]


def width(page: Page) -> int:
    """Pixels the page wants to be wide."""
    wide: int = page.evaluate("document.documentElement.scrollWidth")
    return wide


def _unfolded(page: Page, address: str) -> None:
    page.goto(address)
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
