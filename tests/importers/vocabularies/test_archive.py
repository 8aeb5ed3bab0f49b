"""Downloads on a disk: zip files, folders and single files, within limits; bombs, broken and locked ones are refused."""

import hashlib
import os
import zipfile
from pathlib import Path

import pytest

from proprietor.importers.vocabularies import archive
from proprietor.importers.vocabularies.archive import opened
from proprietor.values.refusals import Refusal
from tests.vocabularies import write_zip


def wanted(name: str) -> bool:
    return name.endswith(".csv")


def read_all(path: Path) -> list[bytes]:
    return [read() for read in opened(path, wanted).files.values()]


def refused(path: Path) -> Refusal:
    with pytest.raises(Refusal) as caught:
        read_all(path)
    assert caught.value.remedy
    return caught.value


def test_a_zip_file_is_read_by_the_names_of_its_files_wherever_they_lie_in_it(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "v1.zip", {"a.csv": b"one", "b.txt": b"two"}, "db_1_2/inner/")
    found = opened(path, wanted)
    assert {name: read() for name, read in found.files.items()} == {"a.csv": b"one"}
    assert found.around == ("v1.zip", "db_1_2", "inner")
    assert (found.name, found.sha256) == ("v1.zip", hashlib.sha256(path.read_bytes()).hexdigest())


def test_a_folder_is_read_one_level_down_and_links_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "d" / "in" / "deep").mkdir(parents=True)
    (tmp_path / "d" / "a.csv").write_bytes(b"one")
    (tmp_path / "d" / "in" / "b.csv").write_bytes(b"two")
    (tmp_path / "d" / "in" / "deep" / "c.csv").write_bytes(b"three")
    (tmp_path / "out.csv").write_bytes(b"four")
    (tmp_path / "d" / "link.csv").symlink_to(tmp_path / "out.csv")
    (tmp_path / "d" / "in" / "link2.csv").symlink_to(tmp_path / "out.csv")
    found = opened(tmp_path / "d", wanted)
    assert {name: read() for name, read in found.files.items()} == {"a.csv": b"one", "b.csv": b"two"}
    assert set(found.around) == {"d", "in"}
    before = found.sha256
    (tmp_path / "d" / "a.csv").write_bytes(b"other")
    assert opened(tmp_path / "d", wanted).sha256 != before


def test_a_single_file_is_read_with_the_name_of_its_folder(tmp_path: Path) -> None:
    (tmp_path / "v2").mkdir()
    (tmp_path / "v2" / "a.csv").write_bytes(b"one")
    found = opened(tmp_path / "v2" / "a.csv", wanted)
    assert (found.files["a.csv"](), found.around) == (b"one", ("a.csv", "v2"))


def test_nothing_there_or_nothing_wanted_is_said(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.txt").write_text("no")
    assert refused(tmp_path / "none").code == "no-vocabulary"
    assert refused(tmp_path / "empty").code == "no-vocabulary"
    assert refused(tmp_path / "a.txt").code == "no-vocabulary"
    assert refused(write_zip(tmp_path / "z.zip", {"a.txt": b"no"})).code == "no-vocabulary"


def test_what_is_too_large_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "LARGEST", 10)
    (tmp_path / "a.csv").write_bytes(b"x" * 11)
    assert refused(tmp_path / "a.csv").code == "too-large"
    assert refused(write_zip(tmp_path / "z.zip", {"a.csv": os.urandom(11)})).code == "too-large"
    (tmp_path / "b.csv").write_bytes(b"x" * 10)
    assert opened(tmp_path / "b.csv", wanted).files["b.csv"]() == b"x" * 10
    monkeypatch.setattr(archive, "LARGEST_ARCHIVE", 10)
    assert refused(write_zip(tmp_path / "y.zip", {"a.csv": b"x"})).code == "too-large"


def test_a_file_that_grew_after_the_look_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "LARGEST", 10)
    (tmp_path / "a.csv").write_bytes(b"x")
    found = opened(tmp_path / "a.csv", wanted)
    (tmp_path / "a.csv").write_bytes(b"x" * 11)
    with pytest.raises(Refusal) as caught:
        found.files["a.csv"]()
    assert caught.value.code == "too-large"


def test_a_bomb_is_refused_unread(tmp_path: Path) -> None:
    bomb = write_zip(tmp_path / "bomb.zip", {"a.csv": b"0" * 5_000_000})
    assert bomb.stat().st_size < 10_000
    assert refused(bomb).code == "too-large"


def test_what_is_packed_as_nobody_packs_is_refused_unread(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "odd.zip", "w", zipfile.ZIP_BZIP2) as odd:
        odd.writestr("a.csv", b"text")
    assert refused(tmp_path / "odd.zip").code == "broken-vocabulary"


def test_what_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "z.zip", {"a.csv": os.urandom(1_000)})
    data = bytearray(path.read_bytes())
    place = data.rindex(b"PK\x01\x02") + 24  # the size unpacked, in the list at the end
    data[place : place + 4] = (500).to_bytes(4, "little")
    path.write_bytes(data)
    assert refused(path).code == "broken-vocabulary"


@pytest.mark.parametrize("cut", [10, 60, -30])
def test_a_broken_zip_file_is_refused(tmp_path: Path, cut: int) -> None:
    path = write_zip(tmp_path / "z.zip", {"a.csv": os.urandom(200)})
    path.write_bytes(path.read_bytes()[:cut])
    assert refused(path).code == "broken-vocabulary"


def test_bytes_that_changed_are_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "z.zip", {"a.csv": b"some text " * 20})
    data = bytearray(path.read_bytes())
    data[45] ^= 0xFF
    path.write_bytes(data)
    assert refused(path).code == "broken-vocabulary"


def test_a_locked_zip_file_is_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "z.zip", {"a.csv": b"text"})
    data = bytearray(path.read_bytes())
    for place in (6, data.rindex(b"PK\x01\x02") + 8):
        data[place] |= 1
    path.write_bytes(data)
    assert refused(path).code == "encrypted"


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "z.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("old/a.csv", b"1")
        packed.writestr("new\\a.csv", b"2")
    assert refused(path).code == "broken-vocabulary"
    (tmp_path / "d" / "in").mkdir(parents=True)
    for place in ("d", "d/in"):
        (tmp_path / place / "a.csv").write_bytes(b"1")
    assert refused(tmp_path / "d").code == "broken-vocabulary"


def test_a_folder_with_very_many_files_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_PARTS", 2)
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text("x")
    assert refused(tmp_path).code == "too-many"


def test_what_may_not_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.csv").write_bytes(b"x")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert refused(tmp_path / "a.csv").code == "unreadable"
