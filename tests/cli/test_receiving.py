"""Replies in the terminal: taken in from files, folders, the pipe; typed in; read, with levels that wait for one's own."""

import json
from pathlib import Path

import pytest

from proprietor.cli.receiving import MOST
from proprietor.importers.sealed import MOST_DATA
from tests.cli.raters import flat, ids, invited, people, picked, replied
from tests.sealing import sealed


@pytest.fixture
def three(terminal) -> list[str]:
    return picked(terminal)


def taken(terminal, *words: str, given: bytes | None = None) -> list[tuple[str, str]]:
    data = json.loads(terminal("feedback", "receive", *words, "--json", given=given).stdout)
    return [(Path(each["source"]).name, each["status"]) for each in data["taken"]]


def test_a_pasted_reply_is_kept_and_undone_in_one_step(terminal, three: list[str]) -> None:
    made = invited(terminal, people(terminal)[0])
    done = replied(terminal, made, 3, 4, None)
    assert done.exit_code == 0
    assert flat(done.stdout).startswith("what you pasted, from Mirela Popa: kept. Undo with: proprietor undo")
    assert "already have exactly this" in flat(replied(terminal, made, 3, 4, None).stdout) or three
    terminal("undo")
    assert json.loads(terminal("feedback", "--json").stdout)["asked"][0]["reply"] is None


def test_a_folder_is_its_files_neither_hidden_ones_nor_folders_in_it(terminal, three: list[str], tmp_path: Path) -> None:
    folder = tmp_path / "replies"
    (folder / "older").mkdir(parents=True)
    for person, name in zip(people(terminal), ("a", "b", ".hidden", "older/d"), strict=True):
        made = invited(terminal, person)
        (folder / name).write_bytes(sealed(made, dict.fromkeys(made.competencies, 4)))
    (folder / "list.txt").write_text("milk", encoding="utf-8")
    assert taken(terminal, str(folder)) == [("a", "kept"), ("b", "kept"), ("list.txt", "nothing")]
    assert taken(terminal, str(folder)) == [("a", "left"), ("b", "left"), ("list.txt", "nothing")]
    again = terminal("feedback", "receive", str(folder))
    assert again.exit_code == 0
    assert "No sealed reply in list.txt." in flat(again.stdout)
    terminal("undo")
    assert taken(terminal, str(folder / "b"), str(folder / "a")) == [("b", "kept"), ("a", "kept")]
    assert three


def test_a_late_one_waits_for_a_word(terminal, three: list[str], tmp_path: Path) -> None:
    from tests.sealing import WRITTEN  # noqa: PLC0415

    made = invited(terminal, people(terminal)[0])
    file = tmp_path / "late.age"
    file.write_bytes(sealed(made, dict.fromkeys(made.competencies, 4), written=WRITTEN.replace(year=2199)))
    told = terminal("feedback", "receive", str(file))
    assert told.exit_code == 0
    assert "Take it all the same with: --late" in told.stdout
    assert taken(terminal, str(file), "--late") == [("late.age", "kept")]
    assert three


def test_what_holds_no_reply_or_a_damaged_one_is_told_with_what_to_do(terminal, three: list[str], tmp_path: Path) -> None:
    made = invited(terminal, people(terminal)[0])
    whole = sealed(made, dict.fromkeys(made.competencies, 4))
    lines = whole.splitlines()
    changed = lines[3][:-1] + (b"A" if lines[3][-1:] != b"A" else b"B")
    for name, data, words in (
        ("nothing", b"Dear Ana, thanks", "There is no sealed reply in it."),
        ("cut", whole[:400], "is not whole"),
        ("changed", b"\n".join([*lines[:3], changed, *lines[4:]]), "was changed on its way"),
        ("large", b"x" * (MOST + 10), "larger than any sealed reply"),
    ):
        (tmp_path / name).write_bytes(data)
        refused = terminal("feedback", "receive", str(tmp_path / name))
        assert refused.exit_code == 1, name
        assert words in flat(refused.stdout), name
    both = terminal("feedback", "receive", str(tmp_path / "nothing"), str(tmp_path / "nothing"))
    assert "No sealed reply in nothing, nothing." in flat(both.stdout)
    assert three


def test_nothing_missing_and_unreadable_are_refused(terminal, three: list[str], tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for words, said in (
        ((), "There is nothing to open."),
        (("-",), "There is nothing to open."),
        ((str(tmp_path / "gone"),), "There is no file"),
        ((str(tmp_path / "empty"),), "There is no file in"),
        ((str(tmp_path / "my.books" / "x"),), "cannot be read"),
    ):
        refused = terminal("feedback", "receive", *words, given=b"")
        assert refused.exit_code == 1, words
        assert said in flat(refused.stderr), words
    assert three


def test_more_files_than_are_looked_into_are_refused_before_they_are_read(terminal, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("proprietor.cli.receiving.MOST_MESSAGES", 2)
    for name in "abc":
        (tmp_path / name).write_bytes(b"x")
    refused = terminal("feedback", "receive", *(str(tmp_path / name) for name in "abc"))
    assert refused.exit_code == 1
    assert "3 files are more than are looked into at once (2)." in refused.stderr


def test_as_much_is_read_as_is_looked_into() -> None:
    assert MOST == MOST_DATA + 1


def test_answers_from_a_talk_are_typed_in(terminal, three: list[str]) -> None:
    person = people(terminal)[0]
    done = terminal(
        *("feedback", "enter", person[4:9], f"{three[0]}=4", f"{three[1][:9]}=-", "--problem", "The rota"),
        *("--on", "2026-02-01", "--may-be-named"),
    )
    assert done.exit_code == 0, done.stderr
    assert "Wrote down what Mirela Popa said: 1 rating, 1 not observed." in flat(done.stdout)
    terminal("rate", f"{three[0]}=4", f"{three[1]}=4")
    (asked,) = json.loads(terminal("feedback", "--json").stdout)["asked"]
    read = json.loads(terminal("feedback", "read", asked["invitation"], "--json").stdout)
    assert read["levels"] == {three[0]: 4, three[1]: None}
    assert (read["problem"], read["may_be_named"], read["may_be_quoted"], read["on"]) == ("The rota", True, False, "2026-02-01")
    assert "told you 1 February 2026" in terminal("feedback").stdout
    assert "told you 1 February 2026" in terminal("feedback", "read", asked["reply"]).stdout


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((), 1, "Nothing was answered."),
        (("ID=6",), 1, "6 is no level from 1 to 5"),
        (("ID=x",), 2, "give a level from 1 to 5, or - for not observed"),
        (("ID",), 2, "has no “=”"),
        (("ID=4", "--on", "2199"), 1, "still to come"),
    ],
)
def test_what_was_not_said_is_not_written(terminal, three: list[str], words: tuple[str, ...], code: int, said: str) -> None:
    person = people(terminal)[0]
    refused = terminal("feedback", "enter", person, *(word.replace("ID", three[0]) for word in words))
    assert refused.exit_code == code
    assert said in flat(refused.stderr)
    assert json.loads(terminal("feedback", "--json").stdout)["asked"] == []


def test_it_asks_what_they_said(terminal, three: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    person = people(terminal)[0]
    monkeypatch.setattr("proprietor.cli.face.Face.asks", True)
    done = terminal("feedback", "enter", person, given="4 or so\n4\n-\n\nThe rota\n\ny\nn\n")
    assert done.exit_code == 0, done.stderr
    assert "1 to 5, or - for not observed" in flat(done.stdout)
    assert "What should I stop?" in done.stdout
    nothing = terminal("feedback", "enter", person, given="q\n\n\n")
    assert nothing.exit_code == 1
    assert "Nothing was answered." in nothing.stderr
    monkeypatch.setattr("proprietor.cli.face.Face.asks", False)
    (asked,) = json.loads(terminal("feedback", "--json").stdout)["asked"]
    read = json.loads(terminal("feedback", "read", asked["invitation"], "--unrated", "--json").stdout)
    assert read["levels"] == {three[0]: 4, three[1]: None}
    assert (read["problem"], read["stop"], read["may_be_named"], read["may_be_quoted"]) == ("The rota", "", True, False)


def test_levels_wait_until_one_has_rated_oneself(terminal, three: list[str]) -> None:
    made = invited(terminal, people(terminal)[0])
    assert "has not answered yet" in terminal("feedback", "read", made.id).stdout
    replied(terminal, made, 2, 5, None, stop="Answering for others", may_be_quoted=True)
    terminal("rate", f"{three[0]}=4")
    told = flat(terminal("feedback", "read", made.id).stdout)
    assert "Handing work over to colleagues 2" in told
    assert "Listening" not in told
    assert "2 levels are held back" in told
    assert "What should I stop? Answering for others" in told
    assert "They may not be named, and may be quoted." in told
    data = json.loads(terminal("feedback", "read", made.id, "--json").stdout)
    assert (data["levels"], data["held_back"]) == ({three[0]: 2}, three[1:])
    assert data["next"][0]["command"] == f"proprietor rate {three[1]}=LEVEL"
    all_of_it = flat(terminal("feedback", "read", made.id, "--unrated").stdout)
    assert "Finding the cause of trouble not observed" in all_of_it
    assert "held back" not in all_of_it


def test_only_an_invitation_is_read(terminal, three: list[str]) -> None:
    refused = terminal("feedback", "read", three[0])
    assert refused.exit_code == 1
    assert "is no invitation" in refused.stderr


def test_whoever_is_forgotten_is_named_no_more(terminal, three: list[str]) -> None:
    person = people(terminal)[0]
    made = invited(terminal, person)
    replied(terminal, made, 2, 5, None, stop="Answering for Mirela Popa")
    assert terminal("forget", person, "--yes").exit_code == 0
    told = flat(terminal("feedback").stdout)
    assert "Mirela" not in told
    assert "Answering for" not in flat(terminal("calibration").stdout)
    assert len(ids(terminal, "competency")) == len(three)
