"""A real Chromium before a real server on loopback, over books in a temporary folder."""

import shutil
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect, sync_playwright

from proprietor.business import Business
from proprietor.web.app import build

CHROMIUMS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
TOKEN = "one-time"

expect.set_options(timeout=30_000)  # the other pieces of the run need the machine, too


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the journeys come last, in whatever order: Playwright holds the thread's event loop from the first one on."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One browser for all journeys; each has a context of its own in it."""
    path = next((found for name in CHROMIUMS if (found := shutil.which(name))), None)
    if path is None:
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(QUIET))
        yield browser
        browser.close()


@dataclass
class Served:
    """A running server: its address, the books behind it, and what its pages complained about."""

    base: str
    business: Business
    complaints: list[str] = field(default_factory=list)

    def enter(self, context: BrowserContext) -> Page:
        """Come in by the printed address."""
        page = context.new_page()
        page.on("console", self._listen)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.set_default_timeout(30_000)
        page.goto(f"{self.base}/enter?token={TOKEN}")
        return page

    def _listen(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(message.text)


@pytest.fixture
def served(books_file: Path) -> Iterator[Served]:
    with Business.open(books_file) as business, socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{listener.getsockname()[1]}"
        app = build(business, hosts=(host,), token=TOKEN)
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False, lifespan="on"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield Served(f"http://{host}", business)
        server.should_exit = True
        thread.join(10)


@pytest.fixture
def page(chromium: Browser, served: Served) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    yield served.enter(context)
    context.close()
    assert not served.complaints


@pytest.fixture
def scriptless(chromium: Browser, served: Served) -> Iterator[Page]:
    context = chromium.new_context(java_script_enabled=False)
    yield served.enter(context)
    context.close()
