"""Folders of throw-away books: what a killed program left goes at the next start, what lives stays."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from proprietor.business.throwaway import PREFIX, new_folder


@pytest.fixture
def tmp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def gone() -> int:
    """The number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        ended.wait()
    return ended.pid


def test_what_a_killed_program_left_is_cleared_away(tmp: Path) -> None:
    left = tmp / f"{PREFIX}{gone()}-abc"
    left.mkdir()
    (left / "example.books").write_text("x")
    with new_folder() as fresh:
        assert not left.exists()
        assert Path(fresh).is_dir()
        with new_folder() as other:
            assert Path(fresh).is_dir(), "a living program keeps its folder"
            assert fresh != other


def test_nothing_else_is_touched(tmp: Path) -> None:
    others = [
        tmp / name
        for name in (f"{PREFIX}notes", f"{PREFIX}{os.getppid()}-abc", f"{PREFIX}9999999999-abc", f"{PREFIX}1-a b", "mine")
    ]
    for each in others:
        each.mkdir()
    with new_folder():
        assert all(each.exists() for each in others)


def test_a_folder_of_somebody_else_stays(tmp: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = tmp / f"{PREFIX}{gone()}-abc"
    left.mkdir()
    monkeypatch.setattr(os, "getuid", lambda: -1)
    with new_folder():
        assert left.exists()


def test_a_folder_that_goes_meanwhile_is_no_trouble(tmp: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = tmp / f"{PREFIX}{gone()}-abc"
    left.mkdir()

    def kill(process: int, _signal: int) -> None:
        left.rmdir()
        raise ProcessLookupError(process)

    monkeypatch.setattr(os, "kill", kill)
    with new_folder() as fresh:
        assert Path(fresh).is_dir()
