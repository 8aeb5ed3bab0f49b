"""Vocabularies in the terminal: listed with what their licences ask for, taken in after a look, dropped."""

import json
from pathlib import Path

import pytest

from proprietor.business.vocabularies import VARIABLE
from tests.vocabularies import ESCO_NAME, esco_zip, onet_zip


@pytest.fixture(autouse=True)
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "shelf"))
    return tmp_path / "shelf"


def test_without_any_it_says_where_they_are_to_be_had(terminal) -> None:
    told = terminal("market", "vocabulary").stdout
    assert "own" in told
    assert "esco.ec.europa.eu" in told
    assert "onetcenter.org" in told


def test_a_look_changes_nothing_and_names_the_command_that_does(terminal, tmp_path, shelf) -> None:
    told = " ".join(terminal("market", "vocabulary", "import", str(onet_zip(tmp_path))).stdout.split())
    assert "10 occupations with 29 titles" in told
    assert "Used under the CC BY 4.0 license" in told
    assert "--yes" in told
    assert not shelf.exists()


def test_one_is_taken_in_listed_used_and_dropped(terminal, tmp_path, shelf) -> None:
    done = terminal("market", "vocabulary", "import", str(esco_zip(tmp_path)), "--yes").stdout
    assert "This service uses the ESCO classification" in done
    assert "Took in esco-1.2.1-de, esco-1.2.1-en." in done
    listed = " ".join(terminal("market", "vocabulary").stdout.split())
    assert "esco-1.2.1-en 1.2.1 en 24 66" in listed
    assert listed.count("This service uses the ESCO classification of the European Commission.") == 2
    kept = terminal("market", "vocabulary", "drop", "esco-1.2.1-de").stdout
    assert "--yes" in kept
    assert len(list(shelf.iterdir())) == 2
    assert "Dropped esco-1.2.1-de." in terminal("market", "vocabulary", "drop", "esco-1.2.1-de", "--yes").stdout
    assert len(list(shelf.iterdir())) == 1


def test_rows_left_out_are_counted_and_the_first_are_shown(terminal, tmp_path) -> None:
    (tmp_path / "occupations_en.csv").write_text("conceptUri,preferredLabel\nhttp://x/1,baker\n" + "x\n" * 12)
    told = terminal("market", "vocabulary", "import", str(tmp_path / "occupations_en.csv"), "--release", "1.1").stdout
    assert "12 rows left out" in told
    assert "occupations_en.csv, line 3: The row has 1 cells, but there are 2 columns." in told
    assert "and 2 more" in told
    assert "--release 1.1 --yes" in told


def test_an_unknown_release_is_told_with_its_remedy(terminal, tmp_path) -> None:
    (tmp_path / "occupations_en.csv").write_text("conceptUri,preferredLabel\nhttp://x/1,baker\nhttp://x/1,baker\n")
    told = terminal("market", "vocabulary", "import", str(tmp_path / "occupations_en.csv")).stdout
    assert "give it with --release" in told
    assert "1 row left out" in told


def test_as_json(terminal, tmp_path) -> None:
    looked = json.loads(terminal("--json", "market", "vocabulary", "import", str(esco_zip(tmp_path))).stdout)
    assert (looked["done"], looked["preview"]["name"]) == (False, ESCO_NAME)
    done = json.loads(terminal("--json", "market", "vocabulary", "import", str(esco_zip(tmp_path)), "--yes").stdout)
    assert done["done"]
    listed = json.loads(terminal("--json", "market", "vocabulary").stdout)["vocabularies"]
    assert [each["name"] for each in listed] == ["own", "esco-1.2.1-de", "esco-1.2.1-en"]
    assert listed[1]["sha256"] == done["imported"]["sha256"]


def test_a_damaged_file_is_named(terminal, shelf) -> None:
    shelf.mkdir()
    (shelf / "x.vocabulary.gz").write_bytes(b"no")
    assert "x.vocabulary.gz is damaged" in terminal("market", "vocabulary").stdout


def test_what_is_no_download_is_refused(terminal, tmp_path) -> None:
    result = terminal("market", "vocabulary", "import", str(tmp_path / "none.zip"))
    assert result.exit_code == 1
    assert "no list of occupations" in " ".join(result.stderr.split())


def test_what_is_not_there_is_not_offered_to_be_dropped(terminal) -> None:
    result = terminal("market", "vocabulary", "drop", "nope")
    assert result.exit_code == 1
    assert "There is no vocabulary called “nope”." in " ".join(result.stderr.split())
    assert "would be gone" not in result.stdout
