"""Taking out in the terminal: shown first, written where asked, never over anything, with what was left out and why."""

import json
from pathlib import Path

import pytest


@pytest.fixture
def some(terminal) -> None:
    terminal("role", "record", "Office manager", "--since", "2019-09")
    terminal("win", "record", "Calls fell from 40 to 12 a week", "--action", "Wrote a starter letter")
    terminal("win", "record", "Smooth running", "--action", "Responsible for invoices")


def test_empty_books_teach(terminal) -> None:
    assert "Nothing could stand on a CV yet." in terminal("export", "cv").stdout
    refused = terminal("export", "cv", "--into", "cv.pdf")
    assert refused.exit_code == 1
    assert "Write down a role" in refused.stderr


def test_the_cv_is_shown_with_what_it_rests_on_and_what_was_left_out(terminal, some) -> None:
    told = " ".join(terminal("export", "cv", "--name", "Ana Ruiz").stdout.split())
    assert told.startswith("Ana Ruiz Office manager, Sep 2019 – today")
    assert "- Wrote a starter letter. Calls fell from 40 to 12 a week. rests on win_" in told
    assert "Left out: 1 win_" in told
    assert "E104 duty-phrase" in told
    shown = json.loads(terminal("export", "json-resume", "--json").stdout)
    assert shown["cv"]["left_out"][0]["title"] == "Smooth running"
    assert shown["next"][0]["command"] == "proprietor export json-resume --into resume.json"


@pytest.mark.parametrize(
    "case",
    [
        (("cv",), "cv.md", b"# Ana Ruiz"),
        (("cv",), "cv.pdf", b"%PDF"),
        (("cv", "--format", "docx"), "cv", b"PK"),
        (("json-resume",), "resume.json", b'{\n  "basics": {\n    "name": "Ana Ruiz"'),
        (("rendercv",), "cv.yaml", b'cv:\n  name: "Ana Ruiz"'),
    ],
)
def test_it_is_written_into_a_file_and_never_over_one(terminal, some, tmp_path: Path, case) -> None:
    words, file, start = case
    path = tmp_path / file
    done = terminal("export", *words, "--into", str(path), "--name", "Ana Ruiz")
    assert f"Wrote {path}" in done.stdout.replace("\n", "")
    assert "Left out: 1" in done.stdout
    assert path.read_bytes().startswith(start)
    path.write_bytes(b"mine")
    assert terminal("export", *words, "--into", str(path), "--name", "Ana Ruiz").exit_code == 1
    assert path.read_bytes() == b"mine"
    assert terminal("export", *words, "--into", str(path), "--name", "Ana Ruiz", "--overwrite").exit_code == 0
    assert path.read_bytes().startswith(start)


def test_it_goes_down_the_pipe(terminal, some) -> None:
    assert terminal("export", "cv", "--into", "-").exit_code == 2
    assert terminal("export", "cv", "--into", "-", "--format", "markdown").stdout.startswith("# Curriculum vitae")
    assert json.loads(terminal("export", "json-resume", "--into", "-").stdout)["work"][0]["position"] == "Office manager"


def test_a_long_list_of_what_was_left_out_is_counted(terminal) -> None:
    for number in range(22):
        terminal("win", "record", f"Smooth running of matter {number}", "--action", "Responsible for it")
    assert "… and 2 more" in terminal("export", "cv").stdout


def test_skills_and_wins_of_no_role_stand_apart(terminal) -> None:
    terminal("win", "record", "Calls fell from 40 to 12 a week", "--action", "Wrote a letter", "--skills", "writing, school law")
    told = terminal("export", "cv").stdout
    assert "Further work\n- Wrote a letter. Calls fell from 40 to 12 a week." in told
    assert "Skills\n  writing, school law" in told
