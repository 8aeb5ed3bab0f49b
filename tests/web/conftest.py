"""Books behind a browser: empty ones, and ones with a record of every kind."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from proprietor.business import Business
from tests.web.browser import Browser
from tests.web.career import fill


@pytest.fixture(scope="session")
def filled_books(new_books: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a record of every kind, written once, since copying it costs a hundredth of writing them."""
    place = Path(shutil.copy(new_books, tmp_path_factory.mktemp("filled") / "my.books"))
    with Business.open(place) as business:
        fill(business)
    return place


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
def filled(filled_books: Path, books_file: Path, request: pytest.FixtureRequest) -> Browser:
    shutil.copy(filled_books, books_file)
    return Browser(request.getfixturevalue("opened"))


@pytest.fixture(scope="module", params=["empty", "filled"])
def only_read(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Empty books and filled ones in turn, for a module's tests that only look at pages."""
    place = tmp_path_factory.mktemp("read") / "my.books"
    shutil.copy(request.getfixturevalue("new_books" if request.param == "empty" else "filled_books"), place)
    with pytest.MonkeyPatch.context() as patch, Business.open(place) as business:
        patch.setattr("platformdirs.user_log_dir", lambda *_, **__: str(place.parent / "log"))
        yield Browser(business)
