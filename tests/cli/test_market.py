"""Titles in the terminal: by argument for a person, through a pipe for a program."""

import json

import pytest

from proprietor.business.vocabularies import VARIABLE
from tests.vocabularies import onet_zip


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


def test_an_empty_title_is_refused(terminal) -> None:
    refused = terminal("market", "title", "Baker", " ")
    assert (refused.exit_code, "The title is empty." in refused.stderr) == (1, True)


def test_a_pipe_gives_a_line_for_each_title(terminal) -> None:
    out = terminal("market", "title", given="Staff nurse\n\nSRE\n").stdout
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line["title"] for line in lines] == ["Staff nurse", "", "SRE"]
    assert [bool(line["candidates"]) for line in lines] == [True, False, True]
    assert len(lines[0]["candidates"]) <= 5


@pytest.fixture
def onet(terminal, tmp_path, monkeypatch) -> None:
    """O*NET's occupations, taken in."""
    monkeypatch.setenv(VARIABLE, str(tmp_path / "shelf"))
    terminal("market", "vocabulary", "import", str(onet_zip(tmp_path)), "--yes")


@pytest.mark.usefixtures("onet")
def test_in_another_vocabulary_its_codes_and_its_attribution_are_told(terminal) -> None:
    told = terminal("market", "title", "--vocabulary", "onet", "RN").stdout
    assert "29-1141.00" in told
    assert "This page includes information from the O*NET 30.2 Database" in told
    assert "O*NET" not in terminal("market", "title", "RN").stdout
    data = json.loads(terminal("--json", "market", "title", "--vocabulary", "onet", "RN").stdout)
    assert data["attribution"].startswith("This page includes")
    assert data["titles"][0]["candidates"][0]["soc"] == "29-1141"


@pytest.mark.usefixtures("onet")
def test_a_pipe_names_scheme_and_release_on_each_line_and_the_attribution_aside(terminal) -> None:
    result = terminal("market", "title", "--vocabulary", "onet", given="RN\nLine cook\n")
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(line["scheme"], line["release"], line["candidates"][0]["code"]) for line in lines] == [
        ("onet", "30.2", "29-1141.00"),
        ("onet", "30.2", "35-2014.00"),
    ]
    assert result.stderr.count("This page includes information") == 1
    own = terminal("market", "title", given="RN\n")
    assert (json.loads(own.stdout)["scheme"], own.stderr) == ("own", "")


def test_up_to_ten_are_shown(terminal) -> None:
    lines = terminal("market", "title", "--top", "10", given="Sales manager retail\n").stdout
    assert len(json.loads(lines)["candidates"]) == 10
    assert terminal("market", "title", "--top", "11", "Plumber").exit_code == 2


def test_a_posting_tells_tied_ones_apart(terminal, tmp_path) -> None:
    (tmp_path / "advert.txt").write_text("You own the roadmap and write user stories.", encoding="utf-8")
    told = terminal("market", "title", "PM", "--posting", str(tmp_path / "advert.txt")).stdout
    assert told.index("Product manager") < told.index("Project manager")
    assert "Not sure" in told
    assert terminal("market", "title", "--posting", str(tmp_path / "advert.txt"), given="PM\n").exit_code == 2


def test_by_meaning_without_the_extra_the_command_is_named(terminal, monkeypatch) -> None:
    monkeypatch.setattr("proprietor.importers.minilm.MODEL", ("there_is_no_such_package", "x", ""))
    result = terminal("market", "title", "--embed", "Plumber")
    assert result.exit_code == 1
    assert "proprietor[embed]" in result.stderr
