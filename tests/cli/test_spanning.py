"""The brag document and the proof of search in the terminal: shown, written, and dates that are none refused."""

import json
from pathlib import Path

import pytest


@pytest.fixture
def some(terminal) -> None:
    terminal("win", "record", "Calls fell from 40 to 12 a week", "--action", "Wrote a starter letter", "--on", "2021-03")
    terminal("win", "record", "Undated", "--action", "Mended the boiler")
    opened = terminal("opportunity", "record", "Bed manager, Quayside", "--json")
    name = json.loads(opened.stdout)["record"]["id"]
    terminal("opportunity", "move", name, "applied", "--on", "2021-05-03")


def test_both_are_shown(terminal, some) -> None:
    told = " ".join(terminal("export", "brag", "--since", "2021-01", "--until", "2021-06").stdout.split())
    assert told.startswith("Brag document 1 win of 1 January 2021 to 30 June 2021")
    assert "It has no date." in told
    shown = json.loads(terminal("export", "brag", "--since", "2021", "--until", "2021", "--json").stdout)
    assert shown["brag"]["paper"]["sources"][0]["text"] == "Calls fell from 40 to 12 a week"
    told = " ".join(terminal("export", "proof", "--since", "2021-05", "--until", "2021-05", "--name", "Ana").stdout.split())
    assert "Ana, 1 May 2021 to 31 May 2021: 1 application." in told
    assert "3 May 2021 Bed manager," in told
    assert "Nothing was applied for" in terminal("export", "proof", "--since", "2020", "--until", "2020").stdout


@pytest.mark.parametrize(
    "case",
    [
        ("brag", "b.md", b"# Brag document"),
        ("brag", "b.pdf", b"%PDF"),
        ("proof", "p.csv", b"Date,Post,Firm,How,Stages,Outcome\r\n"),
        ("proof", "p.docx", b"PK"),
    ],
)
def test_both_are_written(terminal, some, tmp_path: Path, case: tuple[str, str, bytes]) -> None:
    command, file, start = case
    path = tmp_path / file
    words = ("export", command, "--since", "2021", "--until", "2021", "--into", str(path))
    assert terminal(*words).exit_code == 0
    assert path.read_bytes().startswith(start)
    assert terminal(*words).exit_code == 1
    assert terminal(*words, "--overwrite").exit_code == 0


def test_both_go_down_the_pipe_in_a_form_that_is_said(terminal, some) -> None:
    for command, form in (("brag", "markdown"), ("proof", "csv")):
        assert terminal("export", command, "--into", "-").exit_code == 2
        assert terminal("export", command, "--into", "-", "--format", form).exit_code == 0
    assert terminal("export", "proof", "--into", "x.txt").exit_code == 2


@pytest.mark.parametrize("command", ["brag", "proof"])
def test_dates_that_are_none_are_refused(terminal, command: str) -> None:
    assert terminal("export", command, "--since", "soon").exit_code == 1
    assert terminal("export", command, "--since", "2021", "--until", "2020").exit_code == 1
