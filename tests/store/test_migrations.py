import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from proprietor.actions.books import Record
from proprietor.actions.health import Doctor
from proprietor.actions.kinds import KINDS
from proprietor.actions.looking import FindRecords
from proprietor.actions.undoing import Undo
from proprietor.books import Win
from proprietor.business.door import Business
from proprietor.store import schema, snapshots
from proprietor.store.shelf import Store
from proprietor.store.tables import METADATA, TABLES
from tests.refusing import refused

RELEASED = Path(__file__).with_name("released")


def released(version: str) -> str:
    return (RELEASED / f"{version}.sql").read_text("utf-8")


def laid_out(version: str, place: Path) -> Path:
    with closing(sqlite3.connect(place)) as books:
        books.executescript(released(version))
    return place


def kinds_in(version: str) -> set[type]:
    """The kinds of record that a schema knew; later ones have no table in it."""
    made = {line.split()[2].strip('"') for line in released(version).splitlines() if line.startswith("CREATE TABLE ")}
    return {kind.record for kind in KINDS if kind.plural in made}


def script(place: Path) -> list[str]:
    with closing(sqlite3.connect(place)) as books:
        told = books.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").fetchall()
    return [" ".join(sql.split()) for (sql,) in told]


def test_every_released_schema_is_frozen_here_and_every_migration_is_known():
    assert tuple(sorted(path.stem for path in RELEASED.glob("*.sql"))) == schema.VERSIONS
    steps = sorted((Path(schema.__file__).parent / "migrations" / "versions").glob("m*.py"))
    assert tuple(path.name[1:5] for path in steps) == schema.VERSIONS
    assert schema.VERSIONS[-1] == schema.HEAD


@pytest.mark.parametrize("version", schema.VERSIONS)
def test_books_of_every_released_schema_come_to_the_head_with_all_they_hold(version, tmp_path):
    place = laid_out(version, tmp_path / "old.books")
    with Business.open(place) as business:
        with business._desk.reading() as look:
            records = [kept.record for kept in look.books.kept]
        assert {type(record) for record in records} == kinds_in(version)
        assert str(next(each.figure for each in records if isinstance(each, Win))) == (
            "-28.5 calls a week from 40 to 12, 8 weeks"
        )
        assert len(business.do(FindRecords(query="calls"))) == 2
        health = business.do(Doctor())
        assert not [each for each in health.ailments if each.grave], health.ailments
        business.do(Undo())
        business.do(Record(record=Win(result="Life goes on")))
    made = snapshots.snapshots_of(place)
    assert [each.reason for each in made if each.reason == "migration"] == ([] if version == schema.HEAD else ["migration"])


def test_the_newest_schema_is_frozen_with_a_record_of_every_kind():
    missing = {kind.record for kind in KINDS} - kinds_in(schema.HEAD)
    assert not missing, "run: python -m tests.store.freeze"


@pytest.mark.parametrize("version", schema.VERSIONS)
def test_migrated_books_have_the_very_tables_of_new_ones(version, tmp_path):
    Business.open(laid_out(version, tmp_path / "old.books")).close()
    Business.open(tmp_path / "new.books").close()
    assert script(tmp_path / "old.books") == script(tmp_path / "new.books")


def test_the_tables_of_the_code_are_the_tables_of_the_migrations(books_file):
    store = Store(books_file)
    with store.engine.connect() as connection:
        ours = {
            "include_object": lambda _, name, kind, *__: kind != "table" or not name.startswith("search"),
            "compare_type": True,
        }
        TABLES.every()
        assert compare_metadata(MigrationContext.configure(connection, opts=ours), METADATA) == []
    store.close()


def test_books_are_copied_before_a_migration(books_file, monkeypatch):
    with closing(sqlite3.connect(books_file)) as books:
        books.execute("UPDATE alembic_version SET version_num = '0000'")
        books.commit()
    monkeypatch.setattr(schema, "VERSIONS", ("0000", "0001"))
    moved: list[str] = []
    monkeypatch.setattr(schema, "migrate", lambda engine: moved.append(str(engine.url.database)))
    Store(books_file).close()
    assert moved == [str(books_file)]
    assert [each.reason for each in snapshots.snapshots_of(books_file)] == ["migration"]


def test_books_of_a_newer_program_are_refused_and_not_touched(books_file):
    with closing(sqlite3.connect(books_file)) as books:
        books.execute("UPDATE alembic_version SET version_num = '9999'")
        books.commit()
    before = books_file.read_bytes()
    refusal = refused(Business.open, books_file)
    assert refusal.code == "newer-books"
    assert "9999" in refusal.sentence
    assert books_file.read_bytes() == before


def test_books_at_a_schema_nobody_ever_had_are_not_called_newer(books_file):
    with closing(sqlite3.connect(books_file)) as books:
        books.execute("UPDATE alembic_version SET version_num = 'c0ffee'")
        books.commit()
    refusal = refused(Business.open, books_file)
    assert refusal.code == "unknown-schema"
    assert "newer" not in refusal.sentence


def test_a_database_of_another_program_is_refused(tmp_path):
    with closing(sqlite3.connect(tmp_path / "cats.db")) as other:
        other.execute("CREATE TABLE cats (name)")
    assert refused(Business.open, tmp_path / "cats.db").code == "foreign-file"


@pytest.mark.parametrize(
    "content", [b"Dear diary, " * 500, b"SQLite format 3\x00" + b"\xff" * 4000, b"PK\x03\x04" + b"\x00" * 2000]
)
def test_a_file_that_is_no_database_is_refused_and_not_touched(tmp_path, content):
    place = tmp_path / "diary.txt"
    place.write_bytes(content)
    assert refused(Business.open, place).code == "broken-file"
    assert place.read_bytes() == content


def test_a_folder_is_refused(tmp_path):
    assert refused(Business.open, tmp_path).code == "bad-place"
