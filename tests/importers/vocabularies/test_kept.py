"""Vocabularies on the disk: written whole, read back as they were, listed, dropped; damaged ones are named."""

import gzip
from datetime import UTC, datetime
from pathlib import Path

import pytest

from proprietor.importers.vocabularies import kept
from proprietor.importers.vocabularies.kept import ENDING, VocabularyFolder
from proprietor.values.refusals import Refusal
from tests.vocabularies import esco_zip, onet_zip

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


@pytest.fixture
def shelf(tmp_path: Path) -> VocabularyFolder:
    return VocabularyFolder(tmp_path / "shelf")


def test_what_is_kept_is_read_back_as_it_was(shelf: VocabularyFolder, tmp_path: Path) -> None:
    download = shelf.look_into(esco_zip(tmp_path))
    shelved = shelf.keep(download, NOW)
    assert list(shelf.every()) == list(shelved)
    assert [each.head.name for each in shelved] == ["esco-1.2.1-de", "esco-1.2.1-en"]
    assert {(each.source, each.sha256, each.taken) for each in shelved} == {(download.name, download.sha256, NOW)}
    for each, before in zip(shelved, download.vocabularies, strict=True):
        again = shelf.open(each)
        assert again == before


def test_keeping_twice_gives_the_same_bytes_and_leaves_nothing_else(shelf: VocabularyFolder, tmp_path: Path) -> None:
    download = shelf.look_into(onet_zip(tmp_path))
    [first] = shelf.keep(download, NOW)
    before = first.path.read_bytes()
    [again] = shelf.keep(download, NOW)
    assert again.path.read_bytes() == before
    assert [path.name for path in (tmp_path / "shelf").iterdir()] == [f"onet-30.2-en{ENDING}"]


def test_one_that_is_dropped_is_gone_with_its_vectors(shelf: VocabularyFolder, tmp_path: Path) -> None:
    [shelved] = shelf.keep(shelf.look_into(onet_zip(tmp_path)), NOW)
    (tmp_path / "shelf" / "onet-30.2-en.abc.vectors.npy").write_bytes(b"x")
    shelf.drop(shelved)
    assert list((tmp_path / "shelf").iterdir()) == []
    shelf.drop(shelved)


def test_an_empty_shelf(shelf: VocabularyFolder) -> None:
    assert (shelf.every(), shelf.faults()) == ((), ())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no gzip",
        gzip.compress(b""),
        gzip.compress(b"no json\n"),
        gzip.compress(b"[]\n"),
        gzip.compress(b'{"format":2}\n'),
        gzip.compress(b'{"format":1,"head":{"scheme":"none"}}\n'),
        gzip.compress(b"\xff\n"),
        gzip.compress(b'{"format":1}\n')[:20],
    ],
)
def test_a_damaged_file_is_named_and_passed_over(shelf: VocabularyFolder, tmp_path: Path, data: bytes) -> None:
    shelf.keep(shelf.look_into(onet_zip(tmp_path)), NOW)
    (tmp_path / "shelf" / f"bad{ENDING}").write_bytes(data)
    (tmp_path / "shelf" / "notes.txt").write_text("no")
    assert list(shelf.faults()) == [f"bad{ENDING}"]
    assert [each.head.name for each in shelf.every()] == ["onet-30.2-en"]


def broken(shelf: VocabularyFolder, path: Path, text: str) -> str:
    [shelved] = shelf.every()
    path.write_bytes(gzip.compress(text.encode()))
    with pytest.raises(Refusal) as caught:
        shelf.open(shelved)
    return caught.value.code


def test_a_file_that_lacks_rows_or_holds_others_is_refused(shelf: VocabularyFolder, tmp_path: Path) -> None:
    [shelved] = shelf.keep(shelf.look_into(onet_zip(tmp_path)), NOW)
    whole = gzip.decompress(shelved.path.read_bytes()).decode()
    lines = whole.splitlines()
    assert broken(shelf, shelved.path, "\n".join(lines[:4])) == "broken-vocabulary"
    shelved.path.write_bytes(gzip.compress(whole.encode()))
    assert broken(shelf, shelved.path, "\n".join([lines[0], *['{"id":"x"}'] * 20])) == "broken-vocabulary"


def test_a_line_without_end_is_no_vocabulary(shelf: VocabularyFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.keep(shelf.look_into(onet_zip(tmp_path)), NOW)
    monkeypatch.setattr(kept, "LONGEST_LINE", 20)
    assert (shelf.every(), len(shelf.faults())) == ((), 1)


def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    shelf = VocabularyFolder(tmp_path / "file")
    with pytest.raises(Refusal) as caught:
        shelf.keep(shelf.look_into(onet_zip(tmp_path)), NOW)
    assert caught.value.code == "unwritable"


def test_what_cannot_be_dropped_is_refused(shelf: VocabularyFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    [shelved] = shelf.keep(shelf.look_into(onet_zip(tmp_path)), NOW)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(Refusal) as caught:
        shelf.drop(shelved)
    assert caught.value.code == "unwritable"
