"""`proprietor import`: previewed, accepted by key or all, in words and in JSON; a folder watched without waiting."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from proprietor.actions import importing as trade
from proprietor.cli import incoming, watching
from proprietor.cli.face import Face
from proprietor.cli.importing import numbers_in
from proprietor.cli.ink import typed
from proprietor.cli.watching import watch
from proprietor.values.refusals import Refusal
from tests.cli.conftest import Terminal
from tests.importers.exchange.europass_cvs import CANDIDATE, PASSPORT, on_its_pdf
from tests.importers.exchange.exports import LINKEDIN, SAMPLES, linkedin
from tests.refusing import refused


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "linkedin.zip"
    path.write_bytes(linkedin())
    return path


def test_a_path_is_enough_and_nothing_is_written_unasked(terminal: Terminal, export: Path) -> None:
    for words in (("import", str(export)), ("import", "file", str(export))):
        said = terminal(*words)
        assert said.exit_code == 0, said.output
        told = " ".join(said.output.split())
        assert (
            "2 employers, 2 roles, 2 people, 2 artefacts, 1 credential, 1 win, 2 opportunities new; 2 told twice; 10 left out."
            in told
        )
        assert "+ Quayside Hospital (Positions.csv, line 2)" in told
        assert "1 marked with ? is not accepted unless you say --doubtful." in told
        assert "Nothing was changed. Go through with it: proprietor import file" in told
    assert "There are no wins" in terminal("win", "list").output


def test_yes_accepts_what_is_sure_and_undo_takes_it_back(terminal: Terminal, export: Path) -> None:
    said = terminal("import", str(export), "--yes")
    assert "Brought in 2 employers, 2 roles, 1 person, 2 artefacts, 1 credential, 1 win, 2 opportunities" in " ".join(
        said.output.split()
    )
    assert "wrote down 3 moves; 1 not accepted; 10 left out" in " ".join(said.output.split())
    assert "Flow lead" in terminal("opportunity", "list").output
    again = terminal("import", str(export), "--doubtful", "--yes")
    assert "Brought in 1 person" in again.output
    assert "Nothing new; 12 in your books already" in " ".join(terminal("import", str(export)).output.split())
    terminal("undo")
    terminal("undo")
    assert "Flow lead" not in terminal("opportunity", "list").output


@pytest.mark.parametrize(
    ("shape", "told", "doubt"),
    [
        (CANDIDATE, "3 employers, 4 roles, 2 artefacts, 3 credentials, 2 wins", "It stands in a section of your own"),
        (PASSPORT, "2 employers, 2 roles, 2 credentials", "A description also tells what the post asked for"),
    ],
)
def test_a_cv_of_europass_comes_in_once_and_goes_as_one_step(
    terminal: Terminal, tmp_path: Path, shape: str, told: str, doubt: str
) -> None:
    path = tmp_path / "cv"
    path.write_bytes(on_its_pdf(shape.encode()))
    said = " ".join(terminal("import", str(path), "--yes").output.split())
    assert f"Brought in {told}" in said
    doubts = " ".join(terminal("import", str(path)).output.split())
    assert doubt in doubts
    terminal("import", str(path), "--doubtful", "--yes")
    assert "Nothing new" in terminal("import", str(path)).output
    terminal("undo")
    terminal("undo")
    assert "There are no roles" in terminal("role", "list").output


def test_json_has_the_keys_and_only_those_are_accepted(terminal: Terminal, export: Path) -> None:
    told = json.loads(terminal("import", str(export), "--only", "role", "--json").stdout)
    assert told["done"] is False
    assert {each["record"]["kind"] for each in told["preview"]["proposals"]} == {"role"}
    assert told["next"][0]["requires_confirmation"] is True
    assert told["preview"]["left_out"]["count"] == 10
    key = told["preview"]["proposals"][0]["key"]
    done = json.loads(terminal("import", str(export), "--accept", key, "--json").stdout)
    assert done["accepted"]["new"] == {"role": 1}
    stale = terminal("import", str(export), "--accept", "nothing")
    assert stale.exit_code == 1
    assert "is not proposed any more" in stale.output


def test_on_a_terminal_proposals_are_chosen_by_their_numbers(
    terminal: Terminal, export: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Face, "asks", property(lambda _: True))
    assert "Nothing was changed." in terminal("import", str(export), given="\n").output
    said = " ".join(terminal("import", str(export), "--only", "person", given="7\n2\n").output.split())
    assert "2 ? Bo Li" in said
    assert "Say y, n, or numbers from 1 to 2, such as 1-4, 7 or not 3." in said
    assert "Brought in 1 person; 1 not accepted" in said
    said = terminal("import", str(export), "--only", "role", given="y\n").output
    assert "Brought in 2 roles" in said


def test_where_all_is_doubtful_numbers_are_asked_for(terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Face, "asks", property(lambda _: True))
    calendar = tmp_path / "c.ics"
    calendar.write_bytes(SAMPLES["calendar"])
    said = " ".join(terminal("import", str(calendar), given="y\n2\n").output.split())
    assert "next step: Final interview: Moor Trust; by when: 24 December 2026" in said
    assert "Accept which? [numbers: 1-4, 7, or N]" in said
    assert "Say n, or numbers from 1 to 4" in said
    assert "Brought in 1" in said


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ("3", (3,)),
        ("1-3, 2,5", (1, 2, 3, 5)),
        ("2 4", (2, 4)),
        ("0", ()),
        ("6", ()),
        ("3-1", ()),
        ("1, x", ()),
        ("", ()),
        ("²", ()),
    ],
)
def test_numbers_are_read_or_none(said: str, numbers: tuple[int, ...]) -> None:
    assert numbers_in(said, 5) == numbers


def test_help_behind_a_path_is_that_of_the_file(terminal: Terminal) -> None:
    assert "proprietor import file [OPTIONS]" in terminal("import", "x.zip", "--help").output


def test_what_is_filled_in_and_what_stays_is_shown_field_by_field(terminal: Terminal, export: Path) -> None:
    terminal("employer", "record", "Quayside Hospital", "--note", "mine")
    said = " ".join(terminal("import", str(export), "--only", "employer").output.split())
    assert "~ Quayside Hospital (Positions.csv, line 2) Place: nothing → “Leeds”" in said
    terminal("employer", "record", "Harbour Street School", "--place", "York")
    said = " ".join(terminal("import", str(export), "--only", "employer").output.split())
    assert "1 in your books already" in said


def test_strangers_come_when_asked_for(terminal: Terminal, export: Path) -> None:
    said = terminal("import", str(export), "--with", "connections", "--only", "person").output
    assert "? Cy Doe" in said


def test_what_is_left_out_can_be_had_as_a_list(terminal: Terminal, export: Path, tmp_path: Path) -> None:
    target = tmp_path / "left.csv"
    terminal("import", str(export), "--left-out", str(target))
    assert target.read_text(encoding="utf-8").startswith("file,line,reason,row")
    assert len(target.read_text(encoding="utf-8").splitlines()) == 11
    twice = terminal("import", str(export), "--left-out", str(target))
    assert twice.exit_code == 1
    assert "is there already" in twice.output


def test_a_file_nobody_knows_ends_with_its_reason(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "x.bin"
    path.write_bytes(b"\x01\x02\x03" * 40)
    said = terminal("import", str(path))
    assert said.exit_code == 1
    assert "Nothing that is known here" in said.output


def test_an_exported_folder_is_still_taken_for_one(terminal: Terminal, tmp_path: Path) -> None:
    terminal("win", "record", "--result", "Calls fell", "--action", "Wrote the letter")
    terminal("export", "folder", str(tmp_path / "career"))
    assert "0 new, 0 changed, 1 just as they are in the books" in " ".join(
        terminal("import", str(tmp_path / "career")).output.split()
    )


def test_long_lists_and_many_reasons_are_counted(terminal: Terminal, tmp_path: Path) -> None:
    for number, (name, data) in enumerate(SAMPLES.items()):
        (tmp_path / f"{number}.{name[:4].strip()}").write_bytes(data)
    said = " ".join(terminal("import", str(tmp_path)).output.split())
    assert re.search(r"… and \d+ more", said)
    assert "more reasons; --left-out FILE writes them all" in said
    assert "1 posting new" in said


def test_postings_come_in_too(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "jobs.csv"
    path.write_bytes(SAMPLES["postings"])
    assert "Accept 1 proposal" in terminal("import", str(path), "--json").output
    assert "Brought in 1 posting." in terminal("import", str(path), "--yes").output
    told = json.loads(terminal("import", str(path), "--yes", "--json").stdout)
    assert told["accepted"]["postings"] == 0


def test_what_the_file_says_otherwise_is_shown_and_stays(terminal: Terminal, tmp_path: Path) -> None:
    terminal("win", "record", "--action", "Wrote the starter letter", "--on", "2022")
    path = tmp_path / "notes.md"
    path.write_text("# 2024\n- Wrote the Starter letter\n- Trained six colleagues\n", encoding="utf-8")
    said = " ".join(terminal("import", str(path)).output.split())
    assert "1 win new; 1 in your books already" in said
    contact = "BEGIN:VCARD\nFN:Ana Ruiz\nEMAIL:ana@x.example\nNOTE:theirs\nEND:VCARD\n"
    terminal("person", "record", "Ana Ruiz", "--note", "mine")
    (tmp_path / "ana.vcf").write_text(contact, encoding="utf-8")
    said = " ".join(terminal("import", str(tmp_path / "ana.vcf")).output.split())
    assert "? Ana Ruiz" in said
    assert "Contact: nothing → “ana@x.example”" in said
    assert "Note: stays “mine”; the file says “theirs”" in said
    assert "The name is the same" in said


class Looks:
    """Stands in the place of waiting: does one thing before each look, then stops."""

    def __init__(self, *deeds: object) -> None:
        self._deeds: Iterator[object] = iter(deeds)

    def __call__(self, seconds: float) -> None:
        assert seconds == watching.EVERY
        deed = next(self._deeds, None)
        if deed is None:
            raise KeyboardInterrupt
        if callable(deed):
            deed()


def test_a_folder_is_watched_and_what_is_new_is_read_once_it_stopped_growing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "old.csv").write_text("x", encoding="utf-8")
    new = tmp_path / "new.csv"
    brought: list[tuple[str, ...]] = []
    grows = (lambda: new.write_text("a", "utf-8"), lambda: new.write_text("ab", "utf-8"), object(), object())
    (tmp_path / "half.part").write_text("x", encoding="utf-8")
    watch(tmp_path, lambda paths: brought.append(tuple(path.name for path in paths)), Face(), yes=False, wait=Looks(*grows))
    assert brought == [("new.csv",)]
    said = capsys.readouterr().err
    assert "The file that lies there already is left alone until it changes" in said
    assert f"proprietor import {tmp_path}" in said


def test_what_is_refused_does_not_end_the_watching(tmp_path: Path) -> None:
    seen: list[str] = []

    def bring(paths: tuple[Path, ...]) -> None:
        seen.extend(path.name for path in paths)
        raise Refusal("empty", "Nothing.", "Try another.")

    def write(name: str) -> object:
        return lambda: (tmp_path / name).write_text("x", "utf-8")

    watch(tmp_path, bring, Face(), yes=True, wait=Looks(write("a"), object(), write("b"), object()))
    assert seen == ["a", "b"]


def test_a_watched_folder_that_goes_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "downloads"
    folder.mkdir()
    assert refused(lambda: watch(folder, print, Face(), yes=False, wait=lambda _: folder.rmdir())).code == "bad-folder"  # type: ignore[arg-type]


def test_what_was_only_refused_can_be_taken_back_too(terminal: Terminal, export: Path) -> None:
    key = json.loads(terminal("import", str(export), "--only", "win", "--json").output)["preview"]["proposals"][0]["key"]
    refusing = terminal("import", str(export), "--only", "win", "--refuse", key, "--yes").output
    assert "Brought in nothing new" in refusing
    assert "1 refused earlier" in terminal("import", str(export), "--only", "win").output
    assert "Took back number 1: Refused 1" in terminal("undo").output
    assert "refused earlier" not in terminal("import", str(export), "--only", "win").output
    assert "proprietor undo" in terminal("import", str(export), "--yes", "--doubtful").output


def test_only_a_folder_can_be_watched(terminal: Terminal, tmp_path: Path) -> None:
    assert refused(lambda: watch(tmp_path / "none", print, Face(), yes=False)).code == "bad-folder"  # type: ignore[arg-type]


def test_the_command_watches_without_writing(terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "Positions.csv"
    looks = Looks(lambda: path.write_text(LINKEDIN["Positions.csv"], "utf-8"), object())
    monkeypatch.setattr(watching.time, "sleep", looks)
    monkeypatch.setattr(watch, "__kwdefaults__", {"wait": looks})
    said = terminal("import", "--watch", str(tmp_path))
    assert "+ Bed manager" in said.output
    assert "Nothing was changed." in said.output


def test_a_command_can_be_pasted_whatever_a_file_is_called() -> None:
    assert typed(["import", "a b.csv", "it's"]) == "import 'a b.csv' 'it'\"'\"'s'"
    assert typed(["e\x1b[31m\u202e'\\.csv"]) == "$'e\\x1b[31m\\U0000202e\\'\\\\.csv'"
    assert typed(["a\nb", "c\udcff"]) == "$'a\\x0ab' $'c\\xff'"


def test_what_is_left_out_cannot_be_written_just_anywhere(terminal: Terminal, export: Path, tmp_path: Path) -> None:
    for command in ("import", "posting import"):
        done = terminal(*command.split(), str(export), "--left-out", str(tmp_path / "nowhere" / "x.csv"))
        assert done.exit_code == 1
        assert "cannot be written" in done.output


def test_what_is_refused_by_its_number_or_key_is_not_proposed_again(
    terminal: Terminal, export: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = json.loads(terminal("import", str(export), "--only", "employer", "--json").output)
    key = shown["preview"]["proposals"][0]["key"]
    assert f"--refuse '{key}'" in terminal("import", str(export), "--only", "employer", "--refuse", key).output
    terminal("import", str(export), "--only", "employer", "--refuse", key, "--yes")
    monkeypatch.setattr(Face, "asks", property(lambda _: True))
    assert "1 refused earlier" in terminal("import", str(export), "--only", "employer").output
    said = terminal("import", str(export), "--only", "role", given="not 9\nnot 1\n").output
    assert "Say y, n, or numbers from 1 to 2" in said
    assert "Brought in 1 role" in said
    again = terminal("import", str(export), "--only", "role", "--again", given="1\n").output
    assert "You refused or deleted it" in again
    assert "Brought in 1 role" in again


def test_of_very_many_the_first_are_shown_and_the_others_counted(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming, "ALONE", 2)
    monkeypatch.setattr(incoming, "TOLD", 3)
    path = tmp_path / "t.csv"
    path.write_text("Company,Title,Status\n" + "".join(f"A,T{each},Saved\n" for each in range(5)), "utf-8")
    assert "… and 3 more, up to 5; --json tells them" in terminal("import", str(path)).output
    told = json.loads(terminal("import", str(path), "--json").output)["preview"]
    assert (len(told["proposals"]), told["more"]) == (3, 2)
    monkeypatch.setattr(trade, "MOST", 4)
    assert "5 proposals are more than the 4 that are accepted at once." in terminal("import", str(path), "--yes").output


def test_who_recommended_you_may_have_seen_a_win_of_then(terminal: Terminal, export: Path) -> None:
    terminal("import", str(export), "--yes")
    win = json.loads(terminal("win", "list", "--json").stdout)["records"][0]["id"]
    terminal("win", "edit", win, "--role", json.loads(terminal("role", "list", "--json").stdout)["records"][0]["id"])
    said = " ".join(terminal("win", "show", win).output.split())
    assert "They may have seen it; only you know" in said
    assert "Ana Ruiz: They are at Quayside Hospital, too; “Recommendation by Ana Ruiz on LinkedIn” goes with them" in said
    shown = json.loads(terminal("win", "show", win, "--json").stdout)
    assert [each["name"] for each in shown["may_have_seen"]] == ["Ana Ruiz"]
    terminal("link", shown["may_have_seen"][0]["id"], "saw", win)
    assert "may_have_seen" not in json.loads(terminal("win", "show", win, "--json").stdout)
