"""Sheets: what separates the cells, what columns say, and in which line a byte stands."""

from pathlib import Path

import pytest

from proprietor.store.engines.sheets import lines_at, sheet_of
from tests.refusing import code_of, refused


def written(tmp_path: Path, data: bytes) -> str:
    path = tmp_path / "jobs.csv"
    path.write_bytes(data)
    return str(path)


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_separator_under_which_most_columns_are_known_wins(tmp_path, sign: str) -> None:
    sheet = sheet_of(written(tmp_path, sign.join(["\ufefftitle", "Company", "salary", "key skills"]).encode()))
    assert sheet.separator == sign
    assert len(sheet.columns) == 4
    assert (sheet.parts.title, sheet.parts.skills, sheet.parts.worded) == ((0,), (3,), (2,))


def test_columns_of_jobspy_are_told_by_their_names(tmp_path) -> None:
    parts = sheet_of(
        written(tmp_path, b"\r\nid,title,company,location,city,state,min_amount,max_amount,currency,interval\r\n")
    ).parts
    assert (parts.number, parts.place, parts.towns) == ((0,), (3,), (4, 5))
    assert (parts.low, parts.high, parts.currency, parts.period, parts.skills) == ((6,), (7,), (8,), (9,), ())


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "empty"), (b" \r\n", "empty"), (b"PK\x03\x04", "not-text"), (b"\x1f\x8b\x08", "not-text"), (b"a\x00b", "not-text"),
     (b"name,place\nx,y", "no-postings")],
)  # fmt: skip
def test_what_is_no_table_of_postings_is_refused(tmp_path, data: bytes, code: str) -> None:
    assert code_of(sheet_of, written(tmp_path, data)) == code


def test_what_is_not_there_or_a_folder_is_refused(tmp_path) -> None:
    assert code_of(sheet_of, str(tmp_path / "none.csv")) == "no-file"
    assert code_of(sheet_of, str(tmp_path)) == "unreadable"
    assert "title" in refused(sheet_of, written(tmp_path, b"a,b")).sentence


def test_bytes_are_found_in_their_lines_over_blank_ones_and_over_strides(tmp_path, monkeypatch) -> None:
    data = b"one\ntwo\n\n\nfive\nsix\n"
    path = Path(written(tmp_path, data))
    wanted = {0: 1, 4: 2, 8: 5, data.index(b"five"): 5, data.index(b"six"): 6}
    assert lines_at(path, wanted) == wanted
    monkeypatch.setattr("proprietor.store.engines.sheets._STRIDE", 4)
    assert lines_at(path, [0, 4, 10, 15]) == {0: 1, 4: 2, 10: 5, 15: 6}
    assert lines_at(path, []) == {}
