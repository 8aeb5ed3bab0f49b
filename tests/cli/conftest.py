"""A terminal for tests: runs commands on books of their own and says what came of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from proprietor.cli.root import cli

Terminal = Callable[..., Result]

CV = """## Office manager, Harbour Street School, 2019-2023
- Responsible for invoicing
- Cut invoicing from 9 days to 2 by rewriting the form
"""


@pytest.fixture
def terminal(books_file: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Runs `proprietor` with the words given, on empty books, on a screen of 80 columns."""
    for name in ("NO_COLOR", "EDITOR", "VISUAL", "PROPRIETOR_BOOKS", "_PROPRIETOR_COMPLETE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("PROPRIETOR_BOOKS", str(books_file))

    def run(*words: str, given: str | bytes | None = None) -> Result:
        return CliRunner().invoke(cli, words, input=given)

    return run


@pytest.fixture
def cv(tmp_path: Path) -> Path:
    """A small CV with one line to remark on."""
    path = tmp_path / "cv.md"
    path.write_text(CV, encoding="utf-8")
    return path
