import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from proprietor.actions.books import Record
from proprietor.actions.health import Doctor
from proprietor.actions.keeping import KeepArtefact
from proprietor.books import Win
from proprietor.business.door import Business
from proprietor.store import condition
from proprietor.store.files import file_of
from proprietor.store.keeping import StoreKeeper
from proprietor.store.shelf import Store
from tests.desks import SetClock


@pytest.fixture
def business(books_file: Path):
    books_file.chmod(0o600)
    store = Store(books_file)
    with Business(store, StoreKeeper(str(books_file), store), SetClock()) as opened:
        yield opened


def whats(business: Business) -> list[str]:
    found = business.do(Doctor())
    for each in found.ailments:
        assert each.what.endswith(".") or ": " in each.what
        assert each.cost.endswith(".")
        assert each.command
    return [each.what for each in found.ailments]


def meddle(place: Path, *statements: str) -> None:
    with closing(sqlite3.connect(place)) as books:
        for statement in statements:
            books.execute(statement)
        books.commit()


def test_good_health_is_said_in_one_line(business, books_file):
    business.do(Record(record=Win(result="Calls fell")))
    health = business.do(Doctor())
    assert (health.sentence, health.ailments) == ("The books are in good health: 1 record, nothing to mend.", ())
    assert health.place == str(books_file)


def test_a_word_changed_behind_the_journals_back_is_noticed(business, books_file):
    win = business.do(Record(record=Win(result="Calls fell")))
    business.do(Record(record=Win(result="Queues fell")))
    meddle(books_file, f"UPDATE wins SET result = 'Calls rose' WHERE id = '{win.id}'")
    store = Store(books_file)
    with Business(store, StoreKeeper(str(books_file), store), SetClock()) as other:
        assert f"The journal and the books disagree about {win.id}." in whats(other)


def test_a_record_nobody_wrote_and_a_reference_to_nothing_are_noticed(business, books_file):
    win = business.do(Record(record=Win(result="Calls fell")))
    meddle(
        books_file,
        "INSERT INTO records VALUES (9, 'rol_0000000000', 'role', 1, 'typed', '2026-01-01T00:00Z', '2026-01-01T00:00Z')",
        f"UPDATE wins SET role = 'rol_9999999999' WHERE id = '{win.id}'",
    )
    store = Store(books_file)
    with Business(store, StoreKeeper(str(books_file), store), SetClock()) as other:
        found = whats(other)
    assert any("references lead to records that are not there" in what for what in found)
    assert f"Records that are gone are named by {win.id}." in found


def test_missing_and_changed_files_are_noticed(business, books_file, tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).write_text(name)
    one, two = (business.do(KeepArtefact(path=tmp_path / name)) for name in ("one", "two"))
    first, second = file_of(books_file, one.digest), file_of(books_file, two.digest)
    assert first is not None
    assert second is not None
    first.unlink()
    second.write_text("changed")
    assert whats(business) == ["The file one of “one” is gone.", "The kept file two was changed after it was kept."]


def test_doubles_are_named(business):
    win = business.do(Record(record=Win(result="Calls fell")))
    again = business.do(Record(record=replace(win, id=""), anyway=True))
    assert whats(business) == [f"{again.id} says exactly what {win.id} says (a win)."]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_rights_that_are_too_open_are_named_with_the_command(business, books_file):
    books_file.chmod(0o644)
    (ailment,) = business.do(Doctor()).ailments
    assert (ailment.command, ailment.grave) == (f"chmod 600 {books_file}", False)


def test_new_books_are_private(tmp_path):
    with Business.open(tmp_path / "new.books") as business:
        business.do(Record(record=Win(result="x")))
        assert business.do(Doctor()).ailments == ()
    assert (tmp_path / "new.books").stat().st_mode & 0o777 == 0o600


def test_a_synced_folder_a_full_disk_and_a_long_wal_are_named(books_file, monkeypatch):
    synced = books_file.parent / "Dropbox" / "me"
    synced.mkdir(parents=True)
    place = synced / "my.books"
    place.write_bytes(books_file.read_bytes())
    place.chmod(0o600)
    monkeypatch.setattr(condition, "LARGE_WAL", 10)
    monkeypatch.setattr(condition, "LOW_DISK", 10**18)
    with closing(sqlite3.connect(place)) as other:
        other.execute("UPDATE alembic_version SET version_num = version_num")
        other.commit()
        found = [each.what for each in condition.ailments_of(place)]
    assert [what.split(" ")[1] for what in found] == ["books", "disk", "file"]


def test_missing_snapshots_are_named_once_something_would_be_lost(business, books_file):
    business.do(Record(record=Win(result="Calls fell")))
    assert whats(business) == []
    meddle(books_file, "UPDATE journal SET at = '2026-03-01T00:00:00+00:00'")
    assert whats(business) == []
    business.do(Record(record=Win(result="Queues fell")))
    shutil.rmtree(books_file.with_name("my.books.snapshots"), ignore_errors=True)
    assert whats(business) == ["There is no snapshot of the books, and you have written since, last on 2026-03-14."]


def test_a_damaged_file_is_named(business, books_file):
    for n in range(40):
        business.do(Record(record=Win(result=f"{n} " + "long " * 300)))
    meddle(books_file, "PRAGMA wal_checkpoint(TRUNCATE)")
    data = bytearray(books_file.read_bytes())
    for page in range(60, len(data) // 4096 - 1, 3):
        data[page * 4096 : page * 4096 + 200] = b"\xff" * 200
    copy = books_file.with_name("damaged.books")
    copy.write_bytes(data)
    assert condition.ailments_of(copy)[0].what.startswith("The file of the books is damaged")


def test_optional_parts_that_are_missing_are_no_ailment(business, monkeypatch):
    monkeypatch.setattr(condition, "find_spec", lambda _: None)
    parts = business.do(Doctor()).parts
    assert "pip install 'proprietor[pdf]'" in {each.command for each in parts}
    assert len(parts) == len(condition.PARTS)
    assert business.do(Doctor()).ailments == ()
