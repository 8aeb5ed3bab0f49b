import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from proprietor.actions.books import Record
from proprietor.actions.outside import Snapshot
from proprietor.books import Win
from proprietor.business.door import Business
from proprietor.store import snapshots
from proprietor.store.keeping import StoreKeeper
from proprietor.store.shelf import Store
from tests.desks import SetClock

EVENING = datetime(2026, 11, 23, 21, 55, 1, tzinfo=UTC)


def made(at: datetime, reason: str = "daily") -> Snapshot:
    return Snapshot(path=Path(f"{at:%Y-%m-%dT%H%M%SZ}-{reason}.books"), at=at, reason=reason, size=1)


@pytest.fixture
def kept(books_file: Path):
    store, clock = Store(books_file), SetClock(moment=EVENING)
    with Business(store, StoreKeeper(str(books_file), store), clock) as business:
        yield business, clock


def record(business: Business, result: str) -> None:
    business.do(Record(record=Win(result=result)))


def test_a_snapshot_is_named_by_time_and_reason_and_is_one_sound_file(books_file):
    one = snapshots.snapshot(books_file, "asked", EVENING)
    assert one.path.name == "2026-11-23T215501Z-asked.books"
    assert snapshots.snapshots_of(books_file) == [one]
    assert [each.name for each in one.path.parent.iterdir()] == [one.path.name]
    with closing(sqlite3.connect(one.path)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert one.path.stat().st_mode & 0o077 == 0


def test_two_of_the_same_second_do_not_overwrite_each_other(books_file):
    paths = [snapshots.snapshot(books_file, "asked", EVENING).path.name for _ in range(3)]
    assert paths[1:] == ["2026-11-23T215501Z-asked-2.books", "2026-11-23T215501Z-asked-3.books"]
    assert len(snapshots.snapshots_of(books_file)) == 3


def test_a_snapshot_is_taken_while_a_writer_has_not_finished(kept, books_file):
    business, _ = kept
    record(business, "Calls fell from 40 to 12 a week")
    with closing(sqlite3.connect(books_file, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("DELETE FROM changes")
        one = snapshots.snapshot(books_file, "asked", EVENING)
        writer.execute("ROLLBACK")
    with closing(sqlite3.connect(one.path)) as copy:
        assert copy.execute("SELECT count(*) FROM changes").fetchone() == (1,)


def test_the_day_gets_one_snapshot_before_its_first_write_and_new_books_none(kept, books_file):
    business, clock = kept
    record(business, "Calls fell from 40 to 12 a week")
    assert snapshots.snapshots_of(books_file) == []
    clock.moment += timedelta(days=1)
    record(business, "Queues fell from 9 to 2 days")
    record(business, "Costs fell by 3 %")
    (one,) = snapshots.snapshots_of(books_file)
    assert (one.reason, one.at.date()) == ("daily", clock.moment.date())
    with closing(sqlite3.connect(one.path)) as copy:
        assert copy.execute("SELECT count(*) FROM records").fetchone() == (1,)
    store = Store(books_file)
    with Business(store, StoreKeeper(str(books_file), store), clock) as again:
        record(again, "Another process on the same day")
    assert snapshots.snapshots_of(books_file) == [one]


def test_a_snapshot_that_cannot_be_made_keeps_nobody_from_writing(kept, books_file):
    business, clock = kept
    record(business, "Calls fell from 40 to 12 a week")
    snapshots.folder_of(books_file).write_text("a file stands where the folder should be")
    clock.moment += timedelta(days=1)
    record(business, "Queues fell from 9 to 2 days")


def test_rotation_keeps_days_weeks_and_months_of_use():
    found = [made(EVENING - timedelta(days=back)) for back in range(800)]
    gone = {each.path for each in snapshots.doomed(found)}
    stay = [each.at for each in found if each.path not in gone]
    assert stay[: snapshots.DAILY] == [EVENING - timedelta(days=back) for back in range(snapshots.DAILY)]
    assert len({moment.isocalendar()[:2] for moment in stay}) >= snapshots.WEEKLY
    assert len({(moment.year, moment.month) for moment in stay}) == snapshots.MONTHLY
    assert len(stay) <= snapshots.DAILY + snapshots.WEEKLY + snapshots.MONTHLY
    assert not snapshots.doomed([each for each in found if each.path not in gone])


def test_rotation_keeps_the_newest_of_each_other_reason():
    found = [made(EVENING - timedelta(days=back), reason) for back in range(9) for reason in ("asked", "restore")]
    stay = [each for each in found if each not in snapshots.doomed(found)]
    assert [each.reason for each in stay].count("asked") == snapshots.OTHERS
    assert [each.reason for each in stay].count("restore") == snapshots.OTHERS


def test_rotation_happens_and_leaves_strange_files_alone(books_file):
    folder = snapshots.folder_of(books_file)
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    (folder / "2026-99-99T999999Z-asked.books").write_text("no date")
    for back in range(8):
        snapshots.snapshot(books_file, "asked", EVENING + timedelta(hours=back))
    assert len(snapshots.snapshots_of(books_file)) == snapshots.OTHERS
    assert (folder / "notes.txt").exists()


def test_a_clock_that_was_set_back_does_not_cost_the_new_snapshot(books_file):
    made_now = [snapshots.snapshot(books_file, "asked", EVENING - timedelta(hours=back)).path for back in range(8)]
    assert made_now[-1].exists()


def test_a_copy_that_was_never_finished_goes_after_a_day(books_file):
    folder = snapshots.folder_of(books_file)
    folder.mkdir()
    partial = folder / "2026-11-23T215501Z-asked.books.77.partial"
    partial.write_text("half")
    snapshots.snapshot(books_file, "asked", datetime.now(UTC))
    assert partial.exists()
    snapshots.snapshot(books_file, "asked", datetime.now(UTC) + timedelta(days=2))
    assert not partial.exists()


def test_a_failed_copy_leaves_nothing_behind(books_file, tmp_path):
    broken = tmp_path / "broken.books"
    broken.write_bytes(b"SQLite format 3\x00" + b"x" * 5000)
    with pytest.raises(sqlite3.DatabaseError):
        snapshots.snapshot(broken, "asked", EVENING)
    assert list(snapshots.folder_of(tmp_path / "broken.books").iterdir()) == []


def test_words_are_found_in_rows_in_any_case_and_a_broken_copy_may_hold_anything(kept, books_file):
    business, _ = kept
    record(business, "Ana RUIZ wrote it" + " and more" * 900)
    one = snapshots.snapshot(books_file, "asked", EVENING).path
    assert snapshots.holds(one, ["ana ruiz"])
    assert not snapshots.holds(one, ["Bo Chen", ""])
    one.write_bytes(b"nothing of a database")
    assert snapshots.holds(one, ["Bo Chen"])
