"""Where the books lie, and what the real clock and real chance give."""

import os
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from proprietor import Business
from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.books import Person
from proprietor.business.clock import Clock
from proprietor.business.opening import VARIABLE, are_there, default_file, place_of
from tests.refusing import refused


def test_asking_whether_books_are_there_makes_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "my.books"
    monkeypatch.setenv(VARIABLE, str(place))
    assert not are_there(None)
    assert not place.exists()
    Business.open().close()
    assert are_there(None)
    assert are_there("postgresql://server/books")
    assert are_there(tmp_path / ("x" * 300))


def test_books_are_made_where_they_are_asked_for(tmp_path: Path) -> None:
    place = tmp_path / "new" / "folder" / "my.books"
    with Business.open(place) as business:
        assert business.place == str(place)
        business.do(Record(record=Person(name="Ana")))
    with Business.open(str(place)) as again:
        assert [each.record.title for each in again.do(ListRecords(kind="person"))] == ["Ana"]
    assert stat.S_IMODE(place.stat().st_mode) == 0o600


def test_the_environment_names_the_books_when_nobody_else_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "env.books"))
    assert place_of(None) == str(tmp_path / "env.books")
    assert place_of(tmp_path / "own.books") == str(tmp_path / "own.books")


def test_otherwise_they_lie_in_the_platforms_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert place_of(None) == str(default_file())
    assert default_file().name == "proprietor.books"


def test_a_home_is_written_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert place_of("~/my.books") == str(tmp_path / "my.books")


def test_an_address_is_left_as_it_is() -> None:
    assert place_of("postgresql://somebody@localhost/books") == "postgresql://somebody@localhost/books"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    refusal = refused(place_of, tmp_path)
    assert (refusal.code, refusal.place) == ("bad-place", str(tmp_path))


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    refusal = refused(place_of, tmp_path / "file" / "my.books")
    assert refusal.code == "read-only"


def test_books_that_are_none_are_refused(tmp_path: Path) -> None:
    (tmp_path / "my.books").write_bytes(b"this is no database, but a letter to a friend" * 99)
    assert refused(Business.open, tmp_path / "my.books").code == "broken-file"


def test_the_clock_reads_utc_and_the_persons_own_day() -> None:
    now = Clock().now()
    assert now.tzinfo is UTC
    assert abs((datetime.now(UTC) - now).total_seconds()) < 60
    assert Clock().today(now) == now.astimezone().date()
    assert Clock(date(2024, 2, 29)).today(now) == date(2024, 2, 29)


def test_chance_stays_below_its_bound() -> None:
    assert {Clock().below(3) for _ in range(200)} == {0, 1, 2}


def test_what_is_no_file_holds_no_books(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for place in (pipe, Path(os.devnull), tmp_path / ("x" * 300)):
        assert refused(lambda place=place: place_of(place)).code == "bad-place"


@pytest.mark.parametrize("address", ["postgresql://ana:secret@nobody.invalid/x", "postgresql://[::bad/x"])
def test_an_address_that_leads_nowhere_is_refused(address: str) -> None:
    refusal = refused(lambda: Business.open(address))
    assert refusal.code == "bad-place"
    assert "secret" not in refusal.sentence + refusal.remedy


def test_a_database_of_another_program_is_left_as_it_is(tmp_path: Path) -> None:
    place = tmp_path / "photos.db"
    with closing(sqlite3.connect(place)) as database:
        database.execute("CREATE TABLE photos (name)")
        database.commit()
    before = place.read_bytes()
    assert refused(lambda: Business.open(place)).code == "foreign-file"
    assert place.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["photos.db"]
