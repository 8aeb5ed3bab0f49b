"""The address book and the tables in the terminal: into a file, a folder or the pipe, never over anything unasked."""

import json
import zipfile
from pathlib import Path

import pytest


@pytest.fixture
def some(terminal) -> None:
    terminal("person", "record", "Ana Ruiz", "--contact", "ana@example.org")
    terminal("win", "record", "Ana Ruiz rang less")


def test_an_address_book_needs_its_names(terminal, some, tmp_path: Path) -> None:
    path = tmp_path / "people.vcf"
    refused = terminal("export", "people", "--into", str(path))
    assert refused.exit_code == 1
    assert "nothing but names" in " ".join(refused.stderr.split())
    assert terminal("export", "people", "--names", "--into", str(path)).exit_code == 0
    assert b"FN:Ana Ruiz" in path.read_bytes()
    assert b"example.org" not in path.read_bytes()
    assert terminal("export", "people", "--names", "--into", str(path)).exit_code == 1
    piped = terminal("export", "people", "--names", "--contacts", "--version", "4.0", "--into", "-")
    assert "EMAIL:ana@example.org" in piped.stdout
    assert "VERSION:4.0" in piped.stdout


def test_tables_go_into_a_folder_whole_or_not_at_all(terminal, some, tmp_path: Path) -> None:
    folder = tmp_path / "out" / "tables"
    told = " ".join(terminal("export", "tables", "--into", str(folder)).stdout.split())
    assert "Wrote 1 record in 1 table to" in told
    assert "1 people. Ask for them with --names." in told
    assert "somebody rang less" in (folder / "wins.csv").read_text()
    (folder / "wins.csv").write_text("mine")
    assert terminal("export", "tables", "--names", "--into", str(folder)).exit_code == 1
    assert [path.name for path in folder.iterdir()] == ["wins.csv"]
    assert terminal("export", "tables", "--names", "--bom", "--into", str(folder), "--overwrite").exit_code == 0
    assert (folder / "people.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_tables_go_into_an_archive_or_the_pipe(terminal, some, tmp_path: Path) -> None:
    path = tmp_path / "tables.zip"
    made = json.loads(terminal("export", "tables", "--into", str(path), "--json").stdout)
    assert (made["rows"], made["left_out"]) == ({"wins": 1}, {"people": 1})
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == ["wins.csv"]
    assert terminal("export", "tables", "--into", str(path)).exit_code == 1
    assert terminal("export", "tables", "--into", "-").stdout_bytes == path.read_bytes()


def test_a_folder_that_cannot_be_made_says_so(terminal, some, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    refused = terminal("export", "tables", "--into", str(tmp_path / "file" / "tables"))
    assert refused.exit_code == 1
    assert "cannot be made" in " ".join(refused.stderr.split())
