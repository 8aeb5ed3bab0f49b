"""A line turned into a win at the terminal: shown first, put right, then completed; nothing doubtful is kept."""

import json

import pytest

from proprietor.cli.face import Face


def kept(terminal):
    """The one win in the books, as JSON has it."""
    head = json.loads(terminal("win", "list", "--json").stdout)["records"][0]["id"]
    return json.loads(terminal("show", head, "--json").stdout)["record"]


@pytest.fixture
def asked(terminal, monkeypatch):
    """Runs a command as if somebody sat there who can be asked."""

    def run(line: str, answers: list[str]):
        with monkeypatch.context() as patch:
            patch.setattr(Face, "asks", True)
            return terminal("win", "record", "--line", line, given="".join(f"{each}\n" for each in answers))

    return run


def test_what_was_read_is_said_before_it_is_kept(terminal):
    result = terminal("win", "record", "--line", "Won back 3 of 4 lost customers in Q2 2024")
    assert result.stdout.index("The figure: 3 of 4 lost customers, Q2 2024") < result.stdout.index("Recorded the win")
    assert (kept(terminal)["figure"]["value"], kept(terminal)["figure"]["unit"]) == ("3", "of 4 lost customers")


def test_a_doubtful_number_is_not_kept(terminal):
    result = terminal("win", "record", "--line", "Responsible for a crew of 4", "--action", "Led the crew")
    assert "The line says nothing that can be taken over." in result.stdout
    assert not kept(terminal).get("figure")


def test_what_was_read_can_be_put_right(terminal, asked):
    line = "Trained 12 guides in 2021; 11 passed"
    result = asked(line, ["n", "", "10 passed", "many", "10", "-", "", "", "", ""])
    assert "What came of it [11 passed]" in result.stdout
    assert "“many” cannot be read as a number" in result.stdout
    assert result.exit_code == 0
    win = kept(terminal)
    assert (win["action"], win["result"], win["figure"]["value"]) == ("Trained 12 guides in 2021", "10 passed", "10")
    assert not win.get("on"), "a dash leaves the date empty"


def test_what_is_right_is_only_completed(terminal, asked):
    result = asked("Cut falls from 9 to 2 a month by moving beds in 2021", ["y", "Beds stood far apart", ""])
    assert "Enter keeps" not in result.stdout
    win = kept(terminal)
    assert (win["problem"], win["figure"]["before"], win["on"]) == ("Beds stood far apart", "9", "2021")
