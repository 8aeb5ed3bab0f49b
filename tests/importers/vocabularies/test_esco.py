"""ESCO's tables: occupations with their titles and codes, several languages, and rows that are left out."""

from collections.abc import Mapping

import pytest

from proprietor.actions.vocabulary_shelf import PassedRow
from proprietor.importers.vocabularies.esco import LONGEST, read_esco, release_in, wanted
from proprietor.market.vocabularies import Scheme, Vocabulary
from tests.vocabularies import ESCO_NAME, ESCO_OCCUPATIONS, WORK, esco_table, skills_table, table


def read(files: Mapping[str, bytes]) -> tuple[tuple[Vocabulary, ...], list[PassedRow]]:
    passed: list[PassedRow] = []
    return read_esco({name: lambda data=data: data for name, data in files.items()}, "1.2.1", passed.append), passed


def row(**said: str) -> dict[str, str]:
    return {"conceptUri": "http://x/1", "preferredLabel": "baker", **said}


def left_out(*rows: dict[str, str]) -> list[tuple[int, str]]:
    [vocabulary], passed = read({"occupations_en.csv": table(ESCO_OCCUPATIONS, [row(), *rows])})
    assert vocabulary.head.occupations == 1
    return [(each.line, each.reason) for each in passed]


def test_occupations_are_read_with_all_their_titles() -> None:
    [found], passed = read({"occupations_en.csv": esco_table()})
    assert passed == []
    assert (found.head.scheme, found.head.release, found.head.language) == (Scheme.ESCO, "1.2.1", "en")
    assert len(found.occupations) == len(WORK)
    baker = found.occupations[0]
    assert (baker.label, baker.others) == ("baker", ("bread baker", "oven hand", "night baker", "hidden baker"))
    assert (baker.id, baker.code, baker.isco, baker.soc) == ("http://data.europa.eu/esco/occupation/0000", "7512.1", "7512", "")


def test_each_language_is_a_vocabulary() -> None:
    files = {"occupations_de.csv": esco_table("de", "in"), "Occupations_EN.csv": esco_table(), "skills_en.csv": skills_table()}
    found, _ = read(files)
    assert [each.head.name for each in found] == ["esco-1.2.1-de", "esco-1.2.1-en"]


def test_without_occupations_there_is_nothing() -> None:
    assert read({"skills_en.csv": skills_table()})[0] == ()


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (row(), "stands further up"),
        (row(conceptUri="", preferredLabel="cook"), "no address"),
        (row(conceptUri="urn:2"), "no address"),
        (row(conceptUri="http://x/2", preferredLabel=" "), "no title"),
        (row(conceptUri="http://x/2", preferredLabel="x" * (LONGEST + 1)), "far too long"),
        (row(conceptUri="http://x/2", status="Deprecated"), "no longer in use"),
    ],
)
def test_a_row_that_is_no_occupation_is_left_out_with_its_line(said: dict[str, str], reason: str) -> None:
    [(line, told)] = left_out(said)
    assert line == 3
    assert reason in told


def test_a_row_with_too_few_cells_is_left_out() -> None:
    [vocabulary], passed = read({"occupations_en.csv": b"conceptUri,preferredLabel\nhttp://x/1,baker\nhttp://x/2\n"})
    assert (vocabulary.head.occupations, [each.line for each in passed]) == (1, [3])


@pytest.mark.parametrize(("written", "isco"), [("7512", "7512"), ("C7512", "7512"), ("75", ""), ("", "")])
def test_the_group_is_four_digits_or_nothing(written: str, isco: str) -> None:
    [found], _ = read({"occupations_en.csv": table(ESCO_OCCUPATIONS, [row(iscoGroup=written)])})
    assert found.occupations[0].isco == isco


def test_overlong_titles_are_dropped_alone() -> None:
    [found], _ = read({"occupations_en.csv": table(ESCO_OCCUPATIONS, [row(altLabels="x" * (LONGEST + 1) + "\noven hand")])})
    assert found.occupations[0].others == ("oven hand",)


@pytest.mark.parametrize(
    ("name", "is_wanted"),
    [("occupations_en.csv", True), ("skills_pt.csv", False), ("occupations_en.ods", False), ("._occupations_en.csv", False)],
)
def test_which_files_are_wanted(name: str, is_wanted: bool) -> None:
    assert wanted(name) is is_wanted


@pytest.mark.parametrize(
    ("names", "release"),
    [([ESCO_NAME], "1.2.1"), (["x.zip", "ESCO dataset - v1.1.0 - classification"], "1.1.0"), (["csv.zip"], ""), ([], "")],
)
def test_the_release_is_told_by_the_names(names: list[str], release: str) -> None:
    assert release_in(names) == release
