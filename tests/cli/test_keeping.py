"""Backups, snapshots, folders, forgetting and the doctor, each with its preview."""

import json
import re

WIN = ("win", "record", "Calls fell by October", "--seen-by", "Ana Ruiz (boss)")


def test_a_backup_is_made_and_restored_after_a_preview(terminal, tmp_path):
    terminal(*WIN)
    file = tmp_path / "career.zip"
    assert "1 win, 1 person" in terminal("backup", str(file)).stdout
    assert terminal("backup", str(file)).exit_code == 1
    terminal("win", "record", "Another")
    shown = terminal("restore", str(file))
    assert "1 record of your books would be gone:\n  win: Another" in shown.stdout
    assert "Nothing was changed" in shown.stdout
    assert "Another" in terminal("win", "list").stdout
    assert "Take it back with: proprietor restore" in terminal("restore", str(file), "--yes").stdout
    assert "Another" not in terminal("win", "list").stdout


def test_what_a_restore_would_touch_is_named_and_a_forgetting_remembered(terminal, tmp_path):
    terminal(*WIN)
    file = tmp_path / "career.zip"
    terminal("backup", str(file))
    assert "It holds just what your books hold." in terminal("restore", str(file)).stdout
    person = json.loads(terminal("person", "list", "--json").stdout)["records"][0]["id"]
    terminal("forget", person, "--yes")
    shown = terminal("restore", str(file)).stdout
    assert "2 records would be there again:\n  person: Ana Ruiz\n  and 1 more, links and set-aside remarks among them" in shown
    assert "You forgot a person for good on" in shown
    preview = json.loads(terminal("restore", str(file), "--json").stdout)["preview"]
    assert [each["kind"] for each in preview["added"]] == ["person", "link"]
    assert preview["lost"] == []
    assert "You forgot a person for good on" in terminal("restore", str(file), "--yes").stdout


def test_a_backup_replaces_no_other_file(terminal, tmp_path):
    terminal(*WIN)
    file = tmp_path / "cv.txt"
    file.write_text("My CV")
    result = terminal("backup", str(file), "--overwrite")
    assert (result.exit_code, file.read_text()) == (1, "My CV")
    assert "is no backup" in result.output


def test_a_snapshot_is_taken_and_restored_by_number(terminal):
    terminal(*WIN)
    assert terminal("snapshots", "--take").exit_code == 0
    terminal("win", "record", "Another")
    assert "asked" in terminal("snapshots").stdout
    assert terminal("restore", "1", "--yes").exit_code == 0
    assert "Another" not in terminal("win", "list").stdout


def test_damaged_books_are_set_aside_for_a_backup(terminal, tmp_path, books_file):
    terminal(*WIN)
    file = tmp_path / "career.zip"
    terminal("backup", str(file))
    books_file.write_bytes(b"no database at all, only words " * 40)
    for extra in ("-wal", "-shm"):
        books_file.with_name(books_file.name + extra).unlink(missing_ok=True)
    assert terminal("win", "list").exit_code == 1
    assert "is damaged" in terminal("restore", str(file)).stdout
    assert terminal("restore", str(tmp_path / "nowhere.zip"), "--yes").exit_code == 1
    assert terminal("restore", str(file), "--yes").exit_code == 0
    assert "Calls fell" in terminal("win", "list").stdout


def test_a_folder_goes_out_and_comes_in_after_a_preview(terminal, tmp_path):
    terminal(*WIN)
    folder = tmp_path / "career"
    assert terminal("export", "folder", str(folder)).exit_code == 0
    other = ("--books", str(tmp_path / "other.books"))
    shown = terminal("import", "folder", str(folder), *other)
    assert "3 new, 0 changed" in shown.stdout
    assert "+ win: Calls fell by October" in shown.stdout
    assert "Nothing was changed" in shown.stdout
    assert "Took in 3 new" in terminal("import", "folder", str(folder), "--yes", *other).stdout
    assert "3 just as they are" in terminal("import", "folder", str(folder), "--yes", *other).stdout


def test_a_person_is_forgotten_only_when_agreed(terminal):
    terminal(*WIN)
    person = json.loads(terminal("person", "list", "--json").stdout)["records"][0]["id"]
    preview = json.loads(terminal("forget", person, "--json").stdout)
    assert not preview["done"]
    assert preview["next"][0]["command"] == f"proprietor forget {person} --yes"
    assert "This cannot be undone." in terminal("forget", person).stdout
    assert "Ana Ruiz" in terminal("person", "list").stdout
    assert "for good" in terminal("forget", person, "--yes").stdout
    assert "There are no people" in terminal("person", "list").stdout
    assert "Ana" not in terminal("history", "--json").stdout


def test_the_doctor_is_content_with_new_books(terminal, books_file):
    books_file.chmod(0o600)
    result = terminal("doctor", "--mend")
    assert result.exit_code == 0, result.output
    assert result.exit_code == 0
    assert re.search("in good health: 0 records", result.stdout)


def test_edits_in_an_exported_folder_are_replaced_only_when_asked(terminal, tmp_path):
    terminal(*WIN)
    folder = tmp_path / "career"
    terminal("export", "folder", str(folder))
    path = next((folder / "wins").iterdir())
    path.write_text(path.read_text().replace("Calls", "Letters"))
    refused = terminal("export", "folder", str(folder))
    assert refused.exit_code == 1
    assert "edited since the last export" in " ".join(refused.output.split())
    assert "Letters" in path.read_text()
    terminal("import", "folder", str(folder), "--yes")
    assert terminal("export", "folder", str(folder)).exit_code == 0, "the books have the edit now"
    path.write_text(path.read_text().replace("Letters", "Parcels"))
    assert terminal("export", "folder", str(folder), "--overwrite").exit_code == 0
    assert "Letters" in path.read_text()


def test_a_file_with_a_link_is_one_write(terminal, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear parents")
    made = terminal("artefact", "record", "Letter", "--file", str(letter), "--address", "https://example.org", "--json")
    record = json.loads(made.stdout)["record"]
    assert (record["address"], record["file"]) == ("https://example.org", "letter.txt")
    assert len(json.loads(terminal("history", "--json").stdout)["lines"]) == 1
