"""Where a person's own playbook lies, and its files as text."""

import os
from pathlib import Path

import pytest

from proprietor.business import playbook
from proprietor.business.opening import default_file


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(playbook.VARIABLE, str(tmp_path / "mine"))
    (tmp_path / "mine").mkdir()
    return tmp_path / "mine"


def test_it_lies_beside_the_usual_books_unless_the_environment_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(playbook.VARIABLE, raising=False)
    assert playbook.folder() == default_file().parent / "playbook"
    monkeypatch.setenv(playbook.VARIABLE, "~/mine")
    assert playbook.folder() == Path("~/mine").expanduser()
    monkeypatch.setenv(playbook.VARIABLE, "")
    assert playbook.folder() == default_file().parent / "playbook"


def test_without_a_folder_there_are_no_files(place: Path) -> None:
    assert playbook.own_files() == {}
    place.rmdir()
    assert playbook.own_files() == {}
    place.write_text("no folder", encoding="utf-8")
    assert playbook.own_files() == {}


def test_toml_files_are_read_by_name_and_nothing_else(place: Path) -> None:
    (place / "b.toml").write_text("[[pain]]", encoding="utf-8")
    (place / "a.toml").write_bytes(b"# caf\xe9")
    (place / "notes.txt").write_text("no", encoding="utf-8")
    (place / "folder.toml").mkdir()
    assert dict(playbook.own_files()) == {"a.toml": "# caf\ufffd", "b.toml": "[[pain]]"}
    assert list(playbook.own_files()) == ["a.toml", "b.toml"]


def test_no_more_files_are_read_than_fit(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(playbook, "MOST_FILES", 2)
    for name in "cab":
        (place / f"{name}.toml").write_text("", encoding="utf-8")
    assert list(playbook.own_files()) == ["a.toml", "b.toml"]


def test_a_file_that_is_too_large_is_a_line_that_cannot_be_right(place: Path) -> None:
    (place / "exact.toml").write_bytes(b"#" * playbook.LARGEST)
    (place / "large.toml").write_bytes(b"#" * (playbook.LARGEST + 1))
    files = playbook.own_files()
    assert files["exact.toml"].startswith("#")
    assert files["large.toml"] == "= larger than 1,000,000 bytes"


def test_a_file_that_cannot_be_read_says_why(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (place / "mine.toml").write_text("", encoding="utf-8")

    def refuse(*_: object, **__: object) -> str:
        raise PermissionError(os.strerror(13))

    monkeypatch.setattr(Path, "read_text", refuse)
    assert playbook.own_files()["mine.toml"].startswith("= cannot be read: ")
