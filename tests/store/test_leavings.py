"""What a killed program leaves beside the books goes when they are opened next; what lives, and what is not ours, stays."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from proprietor.business import Business
from proprietor.store.disk import THROW_AWAY
from proprietor.store.leavings import lives, own_folder, sweep


@pytest.fixture(scope="module")
def gone() -> int:
    """The number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        ended.wait()
    return ended.pid


def test_what_a_killed_program_left_goes_when_the_books_are_opened(books_file: Path, gone: int) -> None:
    tray = books_file.with_name("my.books.proposals")
    tray.mkdir()
    folder = books_file.with_name(f"{THROW_AWAY}{gone}-ab12")
    folder.mkdir()
    (folder / "unlocked").write_text("x")
    halves = [tray / f"prp_a.waits.json.{gone}-1.partial", books_file.with_name(f"my.books.zip.{gone}-1.partial")]
    for half in halves:
        half.write_text("{")
    Business.open(books_file).close()
    assert [each for each in (*halves, folder) if each.exists()] == []


def test_what_lives_and_what_is_not_ours_stays(books_file: Path, gone: int, monkeypatch: pytest.MonkeyPatch) -> None:
    names = (f"my.books.{os.getpid()}-1.partial", f"other.zip.{gone}-1.partial", "my.books.partial", f"{THROW_AWAY}notes")
    others = [books_file.with_name(name) for name in names]
    for each in others:
        each.write_text("x")
    linked = books_file.with_name(f"{THROW_AWAY}{gone}-link")
    linked.symlink_to(books_file.parent)
    with own_folder(books_file.parent) as mine:
        sweep(books_file)
        assert all(each.exists() for each in (*others, Path(mine), books_file))
    assert not linked.is_symlink()
    left = books_file.with_name(f"my.books.zip.{gone}-1.partial")
    left.write_text("x")
    monkeypatch.setattr(os, "getuid", lambda: -1)
    sweep(books_file)
    assert left.exists()


def test_a_process_nobody_can_ask_after_is_taken_to_live() -> None:
    assert lives(1)
    assert lives(10**10)
    assert lives(os.getpid())
