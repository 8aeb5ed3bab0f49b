"""What all tests share: how hard Hypothesis looks, a clock that is set by hand, and books on a real file."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from proprietor.business import Business
    from tests.desks import SetClock

settings.register_profile("house", max_examples=60, deadline=None)
settings.register_profile("ci", parent=settings.get_profile("house"), derandomize=True, print_blob=True)
settings.register_profile("thorough", parent=settings.get_profile("house"), max_examples=2_000)
settings.load_profile("ci" if os.environ.get("CI") else "house")

# The fixtures import the door when they are asked for: the pure rooms are tested without it.


@pytest.fixture(scope="session")
def new_books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of empty books, made once, since laying out its tables costs a hundred times more than copying it."""
    from proprietor.store.shelf import Store  # noqa: PLC0415

    place = tmp_path_factory.mktemp("template") / "new.books"
    Store(place).close()
    return place


@pytest.fixture
def books_file(new_books: Path, tmp_path: Path) -> Path:
    """A file of empty books, for one test alone."""
    return Path(shutil.copy(new_books, tmp_path / "my.books"))


@pytest.fixture(autouse=True)
def no_settings_of_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests may have quiet hours and a model; the books under test have neither."""
    monkeypatch.setenv("PROPRIETOR_QUIET", "")
    monkeypatch.setenv("PROPRIETOR_MODEL_ADDRESS", "")
    for name in ("PROPRIETOR_MODEL_NAME", "PROPRIETOR_MODEL_MASK", "PROPRIETOR_MODEL_KEY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def clock() -> "SetClock":
    """A clock that goes a second further with each look at it."""
    from tests.desks import SetClock  # noqa: PLC0415

    return SetClock()


@pytest.fixture
def business(books_file: Path, clock: "SetClock") -> "Iterator[Business]":
    """An open business with empty books, on the clock above."""
    from tests.desks import business_at  # noqa: PLC0415

    with business_at(books_file, clock) as opened:
        yield opened
