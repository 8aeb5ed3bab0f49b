"""Files: each read by what it holds, folders file by file, what cannot be read refused with the reason."""

import json
from pathlib import Path

import pytest

from proprietor.actions.context import Document
from proprietor.importers.postings import files
from proprietor.importers.postings.files import Source, read_source, source_of, sources_in
from proprietor.importers.postings.rows import LARGEST, Passed, Read, Row
from tests.refusing import refused

JOB = {"@type": "JobPosting", "title": "Nurse", "description": "You care."}
PAGE = f'<html><script type="application/ld+json">{json.dumps([JOB, JOB])}</script><h1>Jobs</h1></html>'
CSV = "title,company\nCook,Quay\n"
ADVERT = "Cook, evenings\n\nCompany: Quay\nYou have patience and a sharp knife, and you like fish and bread.\n"


def read(data: bytes | str, name: str) -> list[Read]:
    return list(read_source(source_of(data.encode() if isinstance(data, str) else data, name)))


def titles(data: bytes | str, name: str) -> list[str]:
    return [each.facts["title"] for each in read(data, name) if isinstance(each, Row)]


@pytest.mark.parametrize(
    ("data", "name", "found"),
    [
        (CSV, "x.csv", ["Cook"]),
        (CSV, "x.txt", ["Cook"]),
        (CSV.replace(",", "\t"), "x.tsv", ["Cook"]),
        (CSV.encode("utf-16"), "x.csv", ["Cook"]),
        (json.dumps([JOB]), "x.json", ["Nurse"]),
        (json.dumps([JOB]), "pasted", ["Nurse"]),
        ('{"title": "Cook"}\n{"title": "Nurse"}\n', "x", ["Cook", "Nurse"]),
        ('{"title": "Cook"}', "x.jsonl", ["Cook"]),
        (PAGE, "x.html", ["Nurse", "Nurse"]),
        ("<html><h1>Cook</h1><p>You cook fish and bread.</p></html>", "x.html", ["Cook"]),
        (ADVERT, "x.txt", ["Cook, evenings"]),
        ("[Cook]\nYou cook fish.", "x.txt", ["[Cook]"]),
        (ADVERT.replace("\n", "\x00\n", 1), "pasted", ["Cook, evenings"]),
    ],
)
def test_a_file_is_read_by_what_it_holds(data: bytes | str, name: str, found: list[str]) -> None:
    assert titles(data, name) == found


def test_a_text_with_nothing_to_read_is_passed() -> None:
    assert read("<p></p>", "x.html") == [Passed(1, "There is nothing to read in this posting.", "<p></p>")]


def test_a_document_is_read_as_a_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "read_document", lambda data, name: Document(name=name, text=ADVERT + data.decode(), form="pdf"))
    assert titles(b"%PDF-", "x.pdf") == ["Cook, evenings"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"\x00 \n", "empty"),
        (b"PK\x03\x04 workbook", "not-text"),
        (b"\x81\x8d" * 50, "not-text"),
        (b"name,age\nJo,3\n", "no-postings"),
    ],
)
def test_what_cannot_be_read_is_refused(data: bytes, code: str) -> None:
    assert refused(read, data, "x.csv").code == code


def test_too_large_a_file_is_not_even_read() -> None:
    def never() -> bytes:
        raise AssertionError

    assert refused(lambda: list(read_source(Source("x.csv", LARGEST + 1, never)))).code == "too-large"
    assert refused(lambda: list(read_source(Source("x.csv", 1, lambda: b"x" * (LARGEST + 1))))).code == "too-large"


def test_too_long_a_page_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST_PAGE", 10)
    assert refused(read, ADVERT, "x.txt").code == "too-large"


def test_a_folder_is_read_by_name_without_hidden_files_and_links(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "two.txt").write_text(ADVERT, encoding="utf-8")
    (tmp_path / "one.csv").write_text(CSV, encoding="utf-8")
    (tmp_path / ".hidden").write_text("x", encoding="utf-8")
    (tmp_path / "link.csv").symlink_to(tmp_path / "one.csv")
    found = sources_in(tmp_path)
    assert [each.name for each in found] == ["b/two.txt", "one.csv"]
    assert found[1].read() == CSV.encode()
    assert [each.name for each in sources_in(tmp_path / "one.csv")] == ["one.csv"]


def test_an_empty_or_huge_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert refused(sources_in, tmp_path).code == "bad-folder"
    assert refused(sources_in, tmp_path / "nowhere").code == "bad-folder"
    monkeypatch.setattr(files, "MOST_FILES", 1)
    for name in "ab":
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert refused(sources_in, tmp_path).code == "too-many"


def test_a_file_that_went_or_may_not_be_read_is_refused_by_itself(tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text(CSV, encoding="utf-8")
    gone, there = sources_in(tmp_path)
    (tmp_path / "a.csv").unlink()
    assert refused(gone.read).code == "unreadable"
    assert there.read() == CSV.encode()
    assert refused(lambda: sources_in(tmp_path / ("x" * 5_000))).code == "unreadable"


def test_a_file_that_grows_is_not_read_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 10)
    (tmp_path / "a.csv").write_text(CSV, encoding="utf-8")
    assert len(sources_in(tmp_path / "a.csv")[0].read()) == 10


def test_a_folder_is_not_looked_through_beyond_what_is_read_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_FILES", 2)
    (tmp_path / ".hidden").mkdir()
    (tmp_path / "round").symlink_to(tmp_path)
    for name in ("a.csv", "b.csv", ".hidden/c.csv"):
        (tmp_path / name).write_text(CSV, encoding="utf-8")
    assert [each.name for each in sources_in(tmp_path)] == ["a.csv", "b.csv"]
    (tmp_path / "c.csv").write_text(CSV, encoding="utf-8")
    assert refused(lambda: sources_in(tmp_path)).code == "too-many"
