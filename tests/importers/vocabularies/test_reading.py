"""Reading a download: whose it is, what it holds, and what is no list of occupations."""

from pathlib import Path

import pytest

from proprietor.importers.vocabularies import reading
from proprietor.importers.vocabularies.reading import read_download
from proprietor.values.refusals import Refusal
from tests.vocabularies import esco_table, esco_zip, onet_files, onet_zip, skills_table, write_zip


def test_esco(tmp_path: Path) -> None:
    found = read_download(esco_zip(tmp_path))
    assert [each.head.name for each in found.vocabularies] == ["esco-1.2.1-de", "esco-1.2.1-en"]
    assert found.files == ("occupations_de.csv", "occupations_en.csv")
    assert (found.passed, found.passed_rows) == (0, ())
    assert len(found.sha256) == 64


def test_onet_from_a_zip_file_and_from_its_folder(tmp_path: Path) -> None:
    packed = read_download(onet_zip(tmp_path)).vocabularies
    (tmp_path / "db_30_2_text").mkdir()
    for name, data in onet_files().items():
        (tmp_path / "db_30_2_text" / name).write_bytes(data)
    loose = read_download(tmp_path / "db_30_2_text").vocabularies
    assert packed == loose
    assert [each.head.name for each in packed] == ["onet-30.2-en"]


def test_a_release_that_is_given_counts_more_than_the_name(tmp_path: Path) -> None:
    (tmp_path / "occupations_fr.csv").write_bytes(esco_table("fr"))
    assert read_download(tmp_path / "occupations_fr.csv").vocabularies[0].head.name == "esco-fr"
    assert read_download(tmp_path / "occupations_fr.csv", "1.1").vocabularies[0].head.name == "esco-1.1-fr"
    assert read_download(esco_zip(tmp_path), "9").vocabularies[0].head.release == "9"


@pytest.mark.parametrize("release", ["../../x", "1.2.x", "1234", "v1"])
def test_a_release_that_is_none_is_refused(tmp_path: Path, release: str) -> None:
    with pytest.raises(Refusal) as caught:
        read_download(esco_zip(tmp_path), release)
    assert caught.value.code == "bad-value"


@pytest.mark.parametrize(
    "files",
    [
        {"skills_en.csv": skills_table()},
        {"occupations_en.csv": b"conceptUri,preferredLabel\n"},
        {"Job Titles.txt": onet_files()["Alternate Titles.txt"]},
    ],
    ids=["skills alone", "no rows", "no occupations"],
)
def test_what_has_no_occupations_is_refused(tmp_path: Path, files: dict[str, bytes]) -> None:
    with pytest.raises(Refusal) as caught:
        read_download(write_zip(tmp_path / "x.zip", files))
    assert caught.value.code == "no-vocabulary"


def test_of_many_rows_left_out_the_first_are_shown_and_all_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_SHOWN", 2)
    (tmp_path / "occupations_en.csv").write_bytes(b"conceptUri,preferredLabel\nhttp://x/1,baker\n" + b"x,y\n" * 5)
    found = read_download(tmp_path / "occupations_en.csv")
    assert (found.passed, len(found.passed_rows)) == (5, 2)
