import json
import os
import random
import sqlite3
import zipfile
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from proprietor.actions.books import Delete, Record, Revise
from proprietor.actions.forgetting import Forget
from proprietor.actions.keeping import Backup, KeepArtefact, ListSnapshots, PreviewRestore, Restore, TakeSnapshot
from proprietor.actions.looking import FindRecords, ShowRecord
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.books import Artefact, Person, Win
from proprietor.business.door import Business
from proprietor.business.opening import Damaged
from proprietor.store.backups import BOOKS, MANIFEST
from proprietor.store.files import file_of, folder_of
from proprietor.store.keeping import StoreKeeper
from proprietor.store.shelf import Store
from tests.desks import SetClock
from tests.refusing import code_of, refused


@pytest.fixture
def business(books_file: Path):
    store = Store(books_file)
    with Business(store, StoreKeeper(str(books_file), store), SetClock()) as opened:
        yield opened


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "Starter letter (final).txt"
    path.write_text("Dear parents")
    return path


def state(business: Business) -> tuple[object, object]:
    with business._desk.reading() as look:
        return sorted(look.books.kept, key=lambda kept: kept.record.id), tuple(look.journal.every())


def records(business: Business) -> list[object]:
    return [kept.record for kept in state(business)[0]]


def test_a_backup_brings_everything_back_in_other_books(business, letter, tmp_path):
    win = business.do(Record(record=Win(result="Calls fell from 40 to 12 a week"), seen_by=("Ana Ruiz (boss)",)))
    artefact = business.do(KeepArtefact(path=letter, shows=(win.id,)))
    done = business.do(Backup(path=tmp_path / "b.zip"))
    assert dict(done.records) == {"artefact": 1, "link": 2, "person": 1, "win": 1}
    assert (done.files, done.missing) == (1, ())
    place = tmp_path / "new" / "other.books"
    with Business.open(place) as other:
        restored = other.do(Restore(path=done.path))
        assert (len(restored.content.added), restored.files) == (5, 1)
        assert state(other)[0] == state(business)[0]
        assert state(other)[1][:-1] == state(business)[1]
        assert other.do(FindRecords(query="calls"))[0].record == win.id
    path = file_of(place, artefact.digest)
    assert path is not None
    assert path.read_text() == "Dear parents"


def test_restoring_snapshots_the_present_first_and_can_be_returned_from(business, tmp_path):
    win = business.do(Record(record=Win(result="Calls fell")))
    backup = business.do(Backup(path=tmp_path / "b.zip"))
    business.do(Revise(record=Win(id=win.id, result="Calls fell from 40 to 12 a week"), expected_version=1))
    later = business.do(Record(record=Win(result="Later")))
    preview = business.do(PreviewRestore(path=backup.path))
    assert ([each.title for each in preview.lost], [each.title for each in preview.changed]) == (
        ["Later"],
        ["Calls fell from 40 to 12 a week"],
    )
    assert (preview.added, preview.forgotten, preview.records) == ((), (), {"win": 1})
    restored = business.do(Restore(path=backup.path))
    assert restored.before is not None
    assert [each.result for each in records(business)] == ["Calls fell"]
    assert later.id not in [each.id for each in records(business)]
    assert business.do(ReadJournal())[0].summary == "Restored the books from b.zip"
    assert code_of(business.do, Undo(seq=business.do(ReadJournal())[0].seq)) == "nothing-to-undo"
    business.do(Restore(path=restored.before.path))
    assert {each.result for each in records(business)} == {"Calls fell from 40 to 12 a week", "Later"}


def test_a_form_opened_before_a_restore_is_stale_after_it(business, tmp_path):
    win = business.do(Record(record=Win(result="Calls fell")))
    backup = business.do(Backup(path=tmp_path / "b.zip"))
    business.do(Revise(record=Win(id=win.id, result="Calls fell a lot"), expected_version=1))
    business.do(Restore(path=backup.path))
    stale = Revise(record=Win(id=win.id, result="Calls fell even more"), expected_version=2)
    assert code_of(business.do, stale) == "stale"
    assert business.do(ShowRecord(id=win.id)).kept.version == 3


def test_another_process_sees_restored_books_at_once(business, books_file, tmp_path):
    business.do(Record(record=Win(result="First")))
    backup = business.do(Backup(path=tmp_path / "b.zip"))
    business.do(Record(record=Win(result="Second")))
    store = Store(books_file)
    with Business(store, StoreKeeper(str(books_file), store), SetClock(chance=random.Random(8))) as other:
        assert len(records(other)) == 2
        business.do(Restore(path=backup.path))
        assert [each.result for each in records(other)] == ["First"]
        other.do(Record(record=Win(result="Third")))
    assert sorted(each.result for each in records(business)) == ["First", "Third"]


def test_a_backup_never_overwrites_unless_asked(business, books_file, tmp_path):
    target = tmp_path / "b.zip"
    business.do(Backup(path=target))
    before = target.read_bytes()
    business.do(Record(record=Win(result="Later")))
    assert refused(business.do, Backup(path=target)).code == "exists"
    assert target.read_bytes() == before
    business.do(Backup(path=target, overwrite=True))
    assert business.do(PreviewRestore(path=target)).records == {"win": 1}
    assert refused(business.do, Backup(path=books_file, overwrite=True)).code == "bad-place"
    assert refused(business.do, Backup(path=tmp_path / "no" / "folder" / "b.zip")).code == "bad-place"
    assert sorted(path.name for path in tmp_path.glob("*partial*")) == []


def other_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")


def deep_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, "[" * 100_000)


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_text("My CV"),
        lambda path: path.touch(),
        other_zip,
        deep_zip,
        lambda path: path.write_bytes(b"PK\x03\x04" + b"\x00" * 500),
    ],
    ids=["text", "empty", "a Word file", "a trap", "a broken archive"],
)
def test_a_backup_takes_the_place_of_nothing_but_a_backup(business: Business, tmp_path: Path, make) -> None:
    target = tmp_path / "cv.txt"
    make(target)
    before = target.read_bytes()
    for overwrite in (False, True):
        refusal = refused(business.do, Backup(path=target, overwrite=overwrite))
        assert (refusal.code, refusal.remedy) == ("exists", "Choose another name.")
    assert target.read_bytes() == before


def test_a_copy_older_than_a_forgetting_says_so_before_and_after(business: Business, tmp_path: Path) -> None:
    business.do(Record(record=Win(result="Calls fell"), seen_by=("Ana Ruiz (boss)",)))
    early = business.do(Backup(path=tmp_path / "early.zip")).path
    ana = next(each for each in records(business) if isinstance(each, Person))
    business.do(Forget(id=ana.id))
    late = business.do(Backup(path=tmp_path / "late.zip")).path
    preview = business.do(PreviewRestore(path=early))
    assert [each.title for each in preview.added if isinstance(each, Person)] == ["Ana Ruiz"]
    assert preview.forgotten == (business.do(ReadJournal(limit=1))[0].at,)
    assert business.do(PreviewRestore(path=late)).forgotten == ()
    assert business.do(Restore(path=early)).content.forgotten == preview.forgotten


def test_missing_and_changed_files_are_named_by_the_backup(business, letter, books_file, tmp_path):
    artefact = business.do(KeepArtefact(path=letter))
    path = file_of(books_file, artefact.digest)
    assert path is not None
    path.chmod(0o600)
    path.write_text("changed")
    done = business.do(Backup(path=tmp_path / "b.zip"))
    assert (done.files, done.missing) == (0, ("Starter-letter-final.txt",))


@pytest.mark.parametrize("damage", ["cut", "flip", "text", "empty", "folder", "missing", "other zip", "other database"])
def test_what_is_no_sound_backup_is_refused_and_changes_nothing(business, tmp_path, damage):
    business.do(Record(record=Win(result="Calls fell")))
    good = business.do(Backup(path=tmp_path / "b.zip")).path.read_bytes()
    bad = tmp_path / "bad.zip"
    if damage == "cut":
        bad.write_bytes(good[: len(good) // 2])
    elif damage == "flip":
        bad.write_bytes(good[:900] + bytes(255 - byte for byte in good[900:960]) + good[960:])
    elif damage == "text":
        bad.write_text("hello")
    elif damage == "empty":
        bad.write_bytes(b"")
    elif damage == "folder":
        bad.mkdir()
    elif damage == "other zip":
        with zipfile.ZipFile(bad, "w") as archive:
            archive.writestr("a.txt", "a")
    elif damage == "other database":
        with closing(sqlite3.connect(bad)) as other:
            other.execute("CREATE TABLE cats (name)")
    before = state(business)
    for request in (PreviewRestore(path=bad), Restore(path=bad)):
        codes = {"not-a-backup", "broken-file", "bad-place", "foreign-file"}
        assert refused(business.do, request).code in codes
    assert state(business) == before
    assert business.do(ListSnapshots()) == ()


def rewritten(source: Path, target: Path, **changes: object) -> Path:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        manifest = json.loads(old.read(MANIFEST)) | changes
        new.writestr(MANIFEST, json.dumps(manifest))
        new.writestr(BOOKS, old.read(BOOKS))
        for name in manifest["sha256"]:
            if name != BOOKS:
                new.writestr(name, "x")
    return target


def test_a_backup_of_a_newer_program_or_with_a_trap_is_refused(business, tmp_path):
    good = business.do(Backup(path=tmp_path / "b.zip")).path
    with zipfile.ZipFile(good) as archive:
        sums = json.loads(archive.read(MANIFEST))["sha256"]
    assert refused(business.do, Restore(path=rewritten(good, tmp_path / "1.zip", format=2))).code == "newer-backup"
    for n, name in enumerate(("files/../../evil", "/etc/passwd", "files/short-name")):
        trap = rewritten(good, tmp_path / f"trap{n}.zip", sha256={**sums, name: "0" * 64})
        assert refused(business.do, Restore(path=trap)).code == "broken-file"
    lying = rewritten(good, tmp_path / "2.zip", sha256={BOOKS: "0" * 64})
    assert refused(business.do, Restore(path=lying)).code == "broken-file"


def test_a_backup_packed_as_none_is_is_no_backup(business, tmp_path):
    good = business.do(Backup(path=tmp_path / "b.zip")).path
    with zipfile.ZipFile(good) as archive, zipfile.ZipFile(tmp_path / "odd.zip", "w", zipfile.ZIP_BZIP2) as odd:
        for name in archive.namelist():
            odd.writestr(name, archive.read(name))
    assert refused(business.do, Restore(path=tmp_path / "odd.zip")).code == "not-a-backup"


def test_a_snapshot_of_a_newer_schema_is_refused(business):
    taken = business.do(TakeSnapshot())
    with closing(sqlite3.connect(taken.path)) as copy:
        copy.execute("UPDATE alembic_version SET version_num = '9999'")
        copy.commit()
    assert refused(business.do, Restore(path=taken.path)).code == "newer-books"


def test_a_kept_file_is_kept_once_and_under_a_safe_name(business, letter, books_file, tmp_path):
    first = business.do(KeepArtefact(path=letter, name="Starter letter"))
    again = business.do(KeepArtefact(path=letter, name="The same letter", file_name="../../etc/passwd; rm -rf ~"))
    assert first.digest == again.digest
    assert first.file == again.file == "Starter-letter-final.txt"
    assert len([path for path in folder_of(books_file).rglob("*") if path.is_file()]) == 1
    assert refused(business.do, KeepArtefact(path=letter, name="Starter letter")).code == "duplicate"
    (tmp_path / "empty").touch()
    assert refused(business.do, KeepArtefact(path=tmp_path / "empty")).code == "empty"
    assert refused(business.do, KeepArtefact(path=tmp_path)).code == "bad-place"
    assert refused(business.do, KeepArtefact(path=tmp_path / "gone")).code == "bad-place"
    big = tmp_path / "film.mp4"
    with big.open("wb") as file:
        file.truncate(101 * 2**20)
    assert refused(business.do, KeepArtefact(path=big)).code == "too-large"
    person = business.do(Record(record=Win(result="x"), seen_by=("Ana Ruiz",)))
    assert refused(business.do, KeepArtefact(path=letter, name="n", shows=("per_",))).code == "bad-reference"
    assert person.id


def test_undo_of_a_kept_file_keeps_the_bytes_for_doing_it_again(business, letter, books_file):
    artefact = business.do(KeepArtefact(path=letter))
    business.do(Delete(id=artefact.id))
    assert file_of(books_file, artefact.digest) is not None
    business.do(Undo())
    assert isinstance(business.do(ShowRecord(id=artefact.id)).kept.record, Artefact)


def test_damaged_books_are_refused_looked_past_or_set_aside(tmp_path):
    place = tmp_path / "my.books"
    with Business.open(place) as business:
        business.do(Record(record=Win(result="Calls fell")))
        backup = business.do(Backup(path=tmp_path / "b.zip"))
        business.do(TakeSnapshot())
    place.write_bytes(b"SQLite format 3\x00" + b"\xff" * 9000)
    assert refused(Business.open, place).code == "broken-file"
    with Business.open(place, damaged=Damaged.LOOK) as business:
        assert len(business.do(ListSnapshots())) == 1
        assert refused(business.do, ReadJournal()).code == "broken-file"
        assert refused(business.do, Restore(path=backup.path)).code == "broken-file"
    with Business.open(place, damaged=Damaged.SET_ASIDE) as business:
        business.do(Restore(path=backup.path))
        assert len(records(business)) == 1
    assert len(list(tmp_path.glob("my.books.damaged-*"))) == 1
    assert place.stat().st_mode & 0o077 == 0


def test_the_clock_of_a_backup_is_the_doors(business, tmp_path):
    backup = business.do(Backup(path=tmp_path / "b.zip"))
    made = business.do(PreviewRestore(path=backup.path)).made
    taken = business.do(TakeSnapshot())
    assert made is not None
    assert abs(taken.at - made) < timedelta(seconds=9)
    assert business.do(PreviewRestore(path=taken.path)).made == taken.at


def test_a_pipe_or_device_is_neither_read_nor_replaced(business: Business, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero")):
        assert code_of(lambda path=path: business.do(PreviewRestore(path=path))) == "bad-place"
        assert code_of(lambda path=path: business.do(Restore(path=path))) == "bad-place"
        assert code_of(lambda path=path: business.do(Backup(path=path, overwrite=True))) == "bad-place"


def test_a_backup_never_replaces_other_books(business: Business, tmp_path: Path) -> None:
    others = tmp_path / "other.books"
    Store(others).close()
    before = others.read_bytes()
    assert code_of(lambda: business.do(Backup(path=others, overwrite=True))) == "exists"
    assert others.read_bytes() == before
    fine = tmp_path / "my.backup"
    business.do(Backup(path=fine))
    assert business.do(Backup(path=fine, overwrite=True)).path == fine


def test_a_name_no_file_can_have_is_refused(business: Business, tmp_path: Path) -> None:
    path = tmp_path / ("x" * 300)
    assert code_of(lambda: business.do(Backup(path=path))) == "bad-place"
    assert code_of(lambda: business.do(PreviewRestore(path=path))) == "bad-place"
    assert code_of(lambda: business.do(KeepArtefact(path=path, name="Letter"))) == "bad-place"


def test_a_manifest_of_endless_depth_is_damage(business: Business, tmp_path: Path) -> None:
    path = tmp_path / "deep.backup"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, "[" * 100_000)
    assert code_of(lambda: business.do(PreviewRestore(path=path))) == "broken-file"
