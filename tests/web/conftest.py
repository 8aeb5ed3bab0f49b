"""Books behind a browser: empty ones, and ones with a record of every kind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from proprietor.business import Business
from tests.web.browser import Browser
from tests.web.career import fill


@pytest.fixture
def opened(books_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Business]:
    monkeypatch.setattr("platformdirs.user_log_dir", lambda *_, **__: str(tmp_path / "log"))
    books_file.chmod(0o600)  # as the program itself would have made it
    with Business.open(books_file) as business:
        yield business


@pytest.fixture
def browser(opened: Business) -> Browser:
    return Browser(opened)


@pytest.fixture
def with_example(opened: Business) -> Iterator[Browser]:
    browser = Browser(opened)
    with browser.client:
        yield browser


@pytest.fixture
def filled(opened: Business) -> Browser:
    fill(opened)
    return Browser(opened)
