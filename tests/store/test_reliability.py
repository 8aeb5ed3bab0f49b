"""What must not be lost, whatever happens to the process, the disk or the rights; on a real file, in real processes."""

import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from proprietor.actions.books import Record, Revise
from proprietor.actions.health import Doctor
from proprietor.actions.undoing import ReadJournal
from proprietor.books import Win
from proprietor.business.door import Business
from tests.refusing import refused

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="uses signals, forks and limits Windows does not have")


def start(what: str, place: Path, *numbers: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.store.hardship", what, str(place), *map(str, numbers)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def outcome(process: "subprocess.Popen[str]") -> list[str]:
    out, errors = process.communicate(timeout=300)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    return out.splitlines()


def wins(place: Path) -> dict[str, str]:
    with closing(sqlite3.connect(place)) as books:
        assert books.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert books.execute("PRAGMA foreign_key_check").fetchall() == []
        return dict(books.execute("SELECT id, result FROM wins").fetchall())


def test_killed_at_two_hundred_random_moments_nothing_acknowledged_is_lost(books_file):
    processes = [start("killed", books_file, 100, seed) for seed in (1, 2)]
    told = [line for process in processes for line in outcome(process)]
    acknowledged = {line.split(" ", 1)[0]: line.split(" ", 1)[1] for line in told}
    there = wins(books_file)
    assert len(acknowledged) >= 50  # two hundred kills; how many writes come between them is up to the machine's load
    assert set(acknowledged) <= set(there)
    assert [each for each, result in acknowledged.items() if not there[each].startswith(result)] == []
    with Business.open(books_file) as business:
        assert not [each for each in business.do(Doctor()).ailments if "journal" in each.what or each.grave]
        business.do(Record(record=Win(result="Life goes on")))


def test_two_processes_write_a_thousand_records_each_and_none_is_lost(books_file):
    processes = [start("many", books_file, 1000) for _ in range(2)]
    ids = [line for process in processes for line in outcome(process)]
    assert len(ids) == len(set(ids)) == 2000
    assert set(wins(books_file)) == set(ids)
    with Business.open(books_file) as business:
        assert [line.seq for line in business.do(ReadJournal(limit=3000))] == list(range(2000, 0, -1))


def test_a_stale_edit_from_another_process_is_refused(books_file):
    with Business.open(books_file) as one, Business.open(books_file) as two:
        win = one.do(Record(record=Win(result="Calls fell")))
        two.do(Revise(record=Win(id=win.id, result="Theirs"), expected_version=1))
        refusal = refused(one.do, Revise(record=Win(id=win.id, result="Mine"), expected_version=1))
        assert (refusal.code, refusal.place) == ("stale", win.id)
    assert wins(books_file) == {win.id: "Theirs"}


def test_a_file_that_may_not_grow_is_a_refusal_and_costs_nothing(books_file):
    *ids, said, after = outcome(start("starved", books_file, 800_000))
    assert said.startswith("disk-full "), said
    assert len(ids) > 5
    assert set(wins(books_file)) == {*ids, after}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "small"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)], capture_output=True, check=False)
    if mounted.returncode != 0:
        pytest.skip("no small disk may be mounted here; a file that may not grow is tested in any case")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


def test_a_full_disk_is_a_refusal_and_costs_nothing(small_disk, new_books):
    place = small_disk / "my.books"
    place.write_bytes(new_books.read_bytes())
    (small_disk / "ballast").write_bytes(b"x" * 500_000)
    *ids, said, after = outcome(start("until_refused", place))
    assert said == "disk-full There is no room left on the disk. Free some space; nothing was written."
    assert len(ids) > 5
    assert set(wins(place)) == {*ids, after}


def test_books_in_a_folder_that_may_not_be_written_are_a_refusal_and_stay_as_they_are(new_books):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        place = folder / "my.books"
        place.write_bytes(new_books.read_bytes())
        place.chmod(0o444)
        folder.chmod(0o555)
        before = place.read_bytes()
        try:
            write, read = outcome(start("as_nobody", place))
            missing, _ = outcome(start("as_nobody", folder / "new.books"))
        finally:
            folder.chmod(0o755)
        assert write.split(" ")[0] in {"read-only", "bad-place"}, write
        assert read.split(" ")[0] in {"read-only", "bad-place", "done"}, read
        assert missing.split(" ")[0] in {"read-only", "bad-place"}, missing
        assert place.read_bytes() == before
        assert [path.name for path in folder.iterdir()] == ["my.books"]
