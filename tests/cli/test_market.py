"""Titles in the terminal: by argument for a person, through a pipe for a program."""

import json


def test_a_title_is_told_with_its_codes(terminal) -> None:
    told = terminal("market", "title", "Senior staff nurse (m/f/d)").stdout
    assert "Registered nurse" in told
    assert "29-1141" in told
    assert "sure enough" in told
    assert "level: senior" in told


def test_what_nobody_knows_and_what_is_unsure_says_so(terminal) -> None:
    told = terminal("market", "title", "wibble", "Coordinator").stdout
    assert "No word of it is known" in told
    assert "Not sure" in told


def test_as_json(terminal) -> None:
    [read] = json.loads(terminal("--json", "market", "title", "HGV driver").stdout)["titles"]
    assert read["sure"]
    assert read["candidates"][0]["isco"] == "8332"


def test_a_pipe_gives_a_line_for_each_title(terminal) -> None:
    out = terminal("market", "title", given="Staff nurse\n\nSRE\n").stdout
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line["title"] for line in lines] == ["Staff nurse", "", "SRE"]
    assert [bool(line["candidates"]) for line in lines] == [True, False, True]
    assert len(lines[0]["candidates"]) <= 5
