"""What programs have proposed, in the terminal; and the way to an assistant."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.actions.proposals import MakeProposal, RefuseProposal
from proprietor.books import Person, Win
from proprietor.business import Business
from proprietor.cli.face import Face
from proprietor.cli.proposals import LONGEST
from tests.cli.conftest import Terminal

WIN = {"record": {"kind": "win", "result": "Calls fell from 40 to 12"}, "seen_by": ["Ana Ruiz (boss)"]}


@pytest.fixture
def books(books_file: Path) -> Business:
    return Business.open(books_file)


def propose(books: Business, action: str = "record.record", order: Mapping[str, Any] = WIN, because: str = "") -> str:
    return books.do(MakeProposal(action=action, order=order, by="Ivy", because=because)).proposed.key


def test_nothing_waits(terminal: Terminal) -> None:
    assert terminal("proposals").stdout == "No proposal waits.\n"
    assert terminal("proposals", "--refused").stdout == "You have refused none.\n"
    assert terminal("proposals", "accept", "--all").stdout == "No proposal waits.\n"
    assert terminal("proposals", "refuse", "--all").stdout == "No proposal waits.\n"


def test_each_is_shown_as_what_it_would_change(terminal: Terminal, books: Business) -> None:
    key = propose(books, because="you told me on Friday")
    shown = terminal("proposals").stdout
    assert shown.startswith(f"{key}  Recorded the win “Calls fell from 40 to 12”\n  Ivy, ")
    assert "  “you told me on Friday”\n" in shown
    assert "  win “Calls fell from 40 to 12”, new\n    What came of it: Calls fell from 40 to 12\n" in shown
    assert "person “Ana Ruiz”, new" in shown
    assert "  link, new\n" in shown
    assert "From: Ana Ruiz" in shown
    assert "To: Calls fell from 40 to 12" in shown


def test_a_change_tells_both_sides(terminal: Terminal, books: Business) -> None:
    win = books.do(Record(record=Win(result="Calls fell", problem="Too many calls")))
    order = {"record": {"kind": "win", "id": win.id, "result": "Calls rose"}, "expected_version": 1}
    propose(books, "record.revise", order)
    propose(books, "record.delete", {"id": win.id})
    shown = terminal("proposals").stdout
    assert "What came of it: Calls fell → Calls rose" in shown
    assert "The problem: Too many calls → nothing" in shown
    assert "win “Calls fell”, deleted" in shown


def test_a_long_text_is_shown_by_its_beginning(terminal: Terminal, books: Business) -> None:
    propose(books, order={"record": {"kind": "win", "result": "x" * (LONGEST + 1)}})
    assert "…" in terminal("proposals").stdout.split("What came of it")[1]


def test_one_is_accepted_by_the_head_of_its_id(terminal: Terminal, books: Business) -> None:
    key = propose(books)
    done = terminal("proposals", "accept", key[:8])
    assert done.exit_code == 0
    assert "Recorded the win “Calls fell from 40 to 12”.\nUndo with: proprietor undo\n" in done.stdout
    assert len(books.do(ListRecords(kind="win"))) == 1


def test_all_are_accepted_and_what_cannot_be_is_told(terminal: Terminal, books: Business) -> None:
    propose(books)
    person = books.do(Record(record=Person(name="Bo Lind")))
    stale = propose(books, "record.delete", {"id": person.id})
    terminal("delete", person.id)
    shown = terminal("proposals").stdout
    assert "No record begins with" in shown
    done = json.loads(terminal("proposals", "accept", "--all", "--json").stdout)
    assert len(done["accepted"]) == 1
    assert [each["code"] for each in done["not_accepted"]] == ["unknown-id"]
    assert terminal("proposals", "accept", "--all").stdout.startswith(f"{stale}: No record begins with")
    assert terminal("proposals", "accept", stale).exit_code == 1


def test_refused_ones_are_kept_apart(terminal: Terminal, books: Business) -> None:
    key = propose(books)
    assert terminal("proposals", "refuse", key).stdout == "Refused 1 proposal; nothing was written.\n"
    assert terminal("proposals").stdout == "No proposal waits.\n"
    assert key in terminal("proposals", "--refused").stdout
    for what in "ab":
        propose(books, order={"record": {"kind": "want", "what": f"a desk {what}"}})
    assert terminal("proposals", "refuse", "--all").stdout == "Refused 2 proposals; nothing was written.\n"


@pytest.mark.parametrize("words", [("accept",), ("refuse",), ("accept", "prp_1", "--all")])
def test_one_names_them_or_says_all(terminal: Terminal, words: tuple[str, ...]) -> None:
    assert terminal("proposals", *words).exit_code == 2


def test_json_tells_them_whole_and_what_comes_next(terminal: Terminal, books: Business) -> None:
    key = propose(books)
    told = json.loads(terminal("proposals", "--json").stdout)
    assert told["proposals"][0]["proposed"]["order"] == WIN
    assert told["next"][0]["command"] == f"proprietor proposals accept {key}"
    assert told["next"][0]["requires_confirmation"]
    books.do(RefuseProposal(id=key))
    assert json.loads(terminal("proposals", "--refused", "--json").stdout)["next"] == []


def test_what_a_program_says_runs_nothing_on_the_screen(terminal: Terminal, books: Business) -> None:
    order = {"record": {"kind": "win", "result": "Calls \x1b[2J fell"}}
    books.do(MakeProposal(action="record.record", order=order, by="Ivy\x1b]0;x\x07", because="\x1b[31mred"))
    assert "\x1b" not in terminal("proposals").stdout


def test_the_first_page_and_the_agenda_say_that_some_wait(terminal: Terminal, books: Business) -> None:
    assert "proposal" not in terminal().stdout
    propose(books)
    assert "Proposals of programs that wait: 1. Look through them: proprietor proposals" in terminal().stdout
    propose(books, order={"record": {"kind": "want", "what": "a desk by the window"}})
    books.do(Record(record=Win(result="Errors fell")))
    assert "2 proposals of programs wait: proprietor proposals" in terminal("agenda").stdout
    assert json.loads(terminal("agenda", "--json").stdout)["proposals"] == 2
    terminal("proposals", "refuse", "--all")
    propose(books, order={"record": {"kind": "want", "what": "another desk"}})
    assert "1 proposal of a program waits: proprietor proposals" in terminal("agenda").stdout


def test_forgetting_counts_the_proposals_that_name_somebody(terminal: Terminal, books: Business) -> None:
    person = books.do(Record(record=Person(name="Ana Ruiz")))
    propose(books)
    assert "1 proposal of a program" in " ".join(terminal("forget", person.id).stdout.split())


@pytest.mark.parametrize("words", [("--port", "9000"), ("--as-of", "2026-01-01"), ()])
def test_the_way_to_an_assistant_is_said(terminal: Terminal, words: tuple[str, ...]) -> None:
    result = terminal("mcp", *words)
    assert result.exit_code == 2, "the terminal's face alone has no assistant's"


def test_the_face_hands_over(monkeypatch: pytest.MonkeyPatch, terminal: Terminal) -> None:
    seen: list[tuple[bool, int | None, str]] = []

    def attend(business: Any, *, http: bool, port: int | None) -> None:
        seen.append((http, port, Path(business().place).name))

    whole = Face.__init__
    monkeypatch.setattr(Face, "__init__", lambda self, serve=None, _=None: whole(self, serve, attend))
    result: Result = terminal("mcp", "--http", "--port", "9000")
    assert result.exit_code == 0
    assert seen == [(True, 9000, "my.books")]


def test_the_help_shows_what_an_assistant_is_told(terminal: Terminal) -> None:
    shown = terminal("mcp", "--help").stdout
    assert '"proprietor": {"command": "proprietor", "args": ["mcp"]}' in shown
    assert "What it reads goes to wherever" in shown
