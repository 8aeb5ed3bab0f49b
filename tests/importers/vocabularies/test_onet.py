"""O*NET's tables: occupations with the titles that other tables give them, under old names and new ones."""

from collections.abc import Mapping

import pytest

from proprietor.actions.vocabulary_shelf import PassedRow
from proprietor.importers.vocabularies.onet import read_onet, release_in, wanted
from proprietor.market.vocabularies import Scheme, Vocabulary
from tests.vocabularies import ONET_WORK, onet_files


def read(files: Mapping[str, bytes]) -> tuple[tuple[Vocabulary, ...], list[PassedRow]]:
    passed: list[PassedRow] = []
    return read_onet({name: lambda data=data: data for name, data in files.items()}, "30.2", passed.append), passed


@pytest.mark.parametrize(
    ("name", "column"),
    [("Alternate Titles.txt", "Alternate Title"), ("Job Titles.txt", "Job Title"), ("job_titles.csv", "Job Title")],
)
def test_occupations_are_read_with_titles_short_ones_and_what_people_said(name: str, column: str) -> None:
    [found], passed = read(onet_files(name, column))
    assert passed == []
    assert (found.head.scheme, found.head.name, found.head.occupations) == (Scheme.ONET, "onet-30.2-en", len(ONET_WORK))
    nurse = found.by_id["29-1141.00"]
    assert (nurse.label, nurse.others) == ("Registered Nurses", ("Registered Staff Nurse", "RN", "Ward Nurse"))
    assert (nurse.code, nurse.soc, nurse.isco) == ("29-1141.00", "29-1141", "")
    assert found.by_id["51-3011.00"].others == ("Bread Baker", 'Oven "Hot" Hand')
    assert found.by_id["23-1011.00"].others == ("Attorney", "Trial Attorney", "Counsel")


def test_the_same_as_csv() -> None:
    files = {"occupation_data.csv": b'O*NET-SOC Code,Title,Description\n15-1252.00,"Developers, Software",x\n'}
    [found], passed = read(files)
    assert (found.occupations[0].label, passed) == ("Developers, Software", [])


def test_without_the_table_of_occupations_there_is_nothing() -> None:
    files = onet_files()
    del files["Occupation Data.txt"]
    assert read(files) == ((), [])


def test_rows_that_tell_nothing_are_left_out_with_their_lines() -> None:
    files = {
        "Occupation Data.txt": b"O*NET-SOC Code\tTitle\n51-3011.00\tBakers\n51-3011\tB\n51-3011.00\tBakers\n11-1011.00\t\n12\n",
        "Job Titles.txt": b"O*NET-SOC Code\tJob Title\tShort Title\n51-3011.00\tOven Hand\tn/a\n99-9999.00\tGhost\tn/a\n"
        b"51-3011.00\t\tn/a\n51-3011.00\n51-3011.00\tNight Baker\t" + b"x" * 300 + b"\n",
    }
    [found], passed = read(files)
    assert found.occupations[0].others == ("Oven Hand", "Night Baker")
    assert [(each.file.split()[0], each.line) for each in passed] == [
        ("Occupation", 3), ("Occupation", 4), ("Occupation", 5), ("Occupation", 6), ("Job", 3), ("Job", 4), ("Job", 5)
    ]  # fmt: skip
    assert "99-9999.00" in passed[4].reason


@pytest.mark.parametrize(
    ("name", "is_wanted"),
    [
        ("Occupation Data.txt", True),
        ("occupation_data.csv", True),
        ("Sample of Reported Titles.txt", True),
        ("Occupation Data.xlsx", False),
        ("Read Me.txt", False),
        ("Occupation Level Metadata.txt", False),
    ],
)
def test_which_files_are_wanted(name: str, is_wanted: bool) -> None:
    assert wanted(name) is is_wanted


@pytest.mark.parametrize(
    ("names", "release"),
    [(["db_30_2_text.zip"], "30.2"), (["x", "db_31_0_csv"], "31.0"), (["O*NET 29.1 text"], "29.1"), (["onet.zip"], ""), ([], "")],
)
def test_the_release_is_told_by_the_names(names: list[str], release: str) -> None:
    assert release_in(names) == release
