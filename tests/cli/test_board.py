"""The board meeting in the terminal: on the screen, as JSON, and as a file."""

import json
from pathlib import Path

import pytest


@pytest.fixture
def some(terminal) -> None:
    terminal("win", "record", "Calls fell from 40 to 12 a week", "--on", "2020-01")
    terminal("win", "record", "Queues fell", "--on", "2026-11")
    terminal("want", "record", "A desk")


def test_empty_books_teach(terminal) -> None:
    told = " ".join(terminal("board").stdout.split())
    assert told.startswith("Board meeting A business of one")
    assert "It cannot be told yet, because no win is written down." in told
    assert "What this rests on" not in told


def test_it_stands_on_the_screen_with_its_sources(terminal, some) -> None:
    told = terminal("--as-of", "2150-01-01", "board").stdout
    assert "- Two wins stand in the books, as many as a quarter ago. Of this quarter: none. [1, 2]" in " ".join(told.split())
    assert "  1  Queues fell  win_" in told
    now = terminal("board", "--before", "2020-06-01")
    assert now.exit_code == 0
    shown = json.loads(terminal("board", "--json").stdout)
    assert shown["paper"]["title"] == "Board meeting"
    assert shown["next"][0]["command"] == "proprietor board --into board.pdf"


def test_the_picture_of_wins_stands_in_text(terminal) -> None:
    for at in range(3):
        terminal("win", "record", f"Calls fell by {at + 2}", "--on", "2026-11-01")
    told = terminal("--as-of", "2149-12-01", "board").stdout
    assert "●" not in told, "these wins are older than two years then"
    recent = terminal("--example", "board").stdout
    assert "wins; ● wins of a quarter, ○ those with a figure and a witness" in recent


def test_it_is_written_into_a_file(terminal, some, tmp_path: Path) -> None:
    path = tmp_path / "board.md"
    assert terminal("board", "--into", str(path)).exit_code == 0
    assert path.read_text("utf-8").startswith("# Board meeting")
    assert terminal("board", "--into", str(path)).exit_code == 1
    assert terminal("board", "--into", str(path), "--overwrite").exit_code == 0
    piped = terminal("board", "--into", "-", "--format", "markdown", "--names")
    assert piped.stdout.startswith("# Board meeting")


@pytest.mark.parametrize("words", [("--into", "-"), ("--format", "pdf"), ("--overwrite",), ("--before", "soon")])
def test_what_does_not_go_together_is_said(terminal, words: tuple[str, ...]) -> None:
    assert terminal("board", *words).exit_code == 2


def test_a_day_that_is_not_earlier_is_refused(terminal) -> None:
    assert terminal("board", "--before", "2199-01-01").exit_code == 1
