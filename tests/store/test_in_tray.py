"""The in-tray on the disk: whole or not there, its owner's only, and damage told."""

import json
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from proprietor.actions.in_tray import Proposed
from proprietor.store.in_tray import TrayFolder, folder_of
from proprietor.values.refusals import Refusal
from tests.refusing import code_of

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


def proposed(key: str = "prp_4k7m2p9qxt", **more: object) -> Proposed:
    facts: dict[str, object] = {"key": key, "at": NOON, "by": "Ivy", "because": "", "action": "record.delete"}
    return Proposed(**{**facts, "order": {"id": "win_1", "n": [1, None]}, "stands": (("win_1", 2),), "seq": 7, **more})  # type: ignore[arg-type]


def test_what_is_laid_in_comes_out_the_same(tmp_path: Path) -> None:
    tray = TrayFolder(tmp_path / "my.books.proposals")
    assert (tray.waiting(), list(tray.every())) == (0, [])
    tray.put(proposed())
    assert (tray.waiting(), list(tray.every())) == (1, [proposed()])
    refused = proposed(refused=NOON)
    tray.put(refused)
    assert (tray.waiting(), list(tray.every())) == (0, [refused])
    tray.drop(["prp_4k7m2p9qxt", "prp_gone"])
    assert not list(tray.every())


def test_the_oldest_comes_first(tmp_path: Path) -> None:
    tray = TrayFolder(tmp_path)
    tray.put(proposed("prp_a", at=NOON.replace(hour=13)))
    tray.put(proposed("prp_b"))
    assert [each.key for each in tray.every()] == ["prp_b", "prp_a"]


def test_only_the_owner_reads_it(tmp_path: Path) -> None:
    folder = tmp_path / "tray"
    TrayFolder(folder).put(proposed())
    (path,) = folder.iterdir()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_half_written_one_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tray = TrayFolder(tmp_path / "tray")

    def crash(*_: object) -> None:
        raise OSError(28, "No space left")

    with monkeypatch.context() as full:
        full.setattr("proprietor.store.disk.settle", crash)
        with pytest.raises(Refusal) as refusal:
            tray.put(proposed())
    assert refusal.value.code == "disk-full"
    assert tray.waiting() == 0
    assert not list((tmp_path / "tray").iterdir())


@pytest.mark.parametrize("text", ["", "{", "[]", '{"key": 1}', "[" * 100_000, '{"at": "yesterday"}'])
def test_a_damaged_one_is_told_and_the_others_are_read(tmp_path: Path, text: str) -> None:
    path = tmp_path / "prp_a.waits.json"
    path.write_text(text, encoding="utf-8")
    tray = TrayFolder(tmp_path)
    tray.put(proposed())
    other, broken = tray.every()
    assert (broken.key, broken.broken, other.broken) == ("prp_a", str(path), "")
    tray.drop([broken.key])
    assert list(tray.every()) == [proposed()]


def test_one_that_goes_meanwhile_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "prp_a.refused.json").symlink_to(tmp_path / "gone")
    (found,) = TrayFolder(tmp_path).every()
    assert found.broken
    assert found.refused


def test_the_name_says_which_it_is_and_whether_it_waits(tmp_path: Path) -> None:
    tray = TrayFolder(tmp_path)
    tray.put(proposed())
    (path,) = tmp_path.iterdir()
    assert json.loads(path.read_text(encoding="utf-8"))["key"] == "prp_4k7m2p9qxt"
    path.rename(tmp_path / "prp_other.refused.json")
    (found,) = tray.every()
    assert found.key == "prp_other"
    assert found.refused


def test_books_on_a_server_have_theirs_elsewhere(tmp_path: Path) -> None:
    assert folder_of("/home/a/my.books", tmp_path) == Path("/home/a/my.books.proposals")
    one, two = (folder_of(f"postgresql://me@host/{name}", tmp_path) for name in "ab")
    assert one != two
    assert one.parent == tmp_path / "proposals"
    assert "host" not in str(one)


def test_what_was_refused_in_imports_is_kept_whole_or_its_damage_is_told(tmp_path: Path) -> None:
    tray = TrayFolder(tmp_path / "tray")
    assert tray.refusals() == {}
    tray.keep_refusals({"win:ab": 7, "role:cd": 0})
    assert tray.refusals() == {"win:ab": 7, "role:cd": 0}
    assert list(tray.every()) == []
    (path,) = (tmp_path / "tray").iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for damage in ("{", "[1]", '{"a": "x"}'):
        path.write_text(damage, encoding="utf-8")
        assert code_of(tray.refusals) == "bad-file"
    tray.keep_refusals({})
    assert not list((tmp_path / "tray").iterdir())
