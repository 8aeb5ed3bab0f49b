"""Tables of services: the header wherever it stands, rows by the names of their columns, hostile ones refused."""

import pytest

from proprietor.importers.exchange import tables
from proprietor.importers.exchange.gate import Piece, pieces_of
from proprietor.importers.exchange.tables import Row, head_with, heads_of, rows_of
from proprietor.importers.postings.files import source_of
from proprietor.market.intake import Skipped
from tests.refusing import refused


def piece(text: str) -> Piece:
    (one,) = pieces_of(source_of(text.encode(), "x.csv"))
    return one


def rows(text: str, *needs: str) -> list[Row | Skipped]:
    held = piece(text)
    head = head_with(held, [(need,) for need in needs])
    assert head is not None
    return list(rows_of(held, head))


def test_the_header_is_found_after_a_preamble() -> None:
    told = rows('Notes:\n"a, b"\n\nFirst Name,URL\nAna,x\n', "first_name", "url")
    assert [(each.line, dict(each.cells)) for each in told if isinstance(each, Row)] == [(5, {"first_name": "Ana", "url": "x"})]


def test_of_two_columns_of_one_name_the_first_counts_and_missing_cells_are_empty() -> None:
    (row,) = rows("a,b,a\n1\n", "a", "b")
    assert isinstance(row, Row)
    assert (row["a"], row["b"], row["nothing"], row.first(["b", "a"])) == ("1", "", "", "1")


def test_no_other_column_means_no_other_column() -> None:
    assert head_with(piece("Name\nx\n"), [("name",)], alone=True)
    assert not head_with(piece("Name,Age\nx,1\n"), [("name",)], alone=True)


def test_ten_million_columns_are_no_header_and_no_row(monkeypatch: pytest.MonkeyPatch) -> None:
    assert heads_of(piece("," * 5_000 + "\na,b\n"))[0].at == 1
    monkeypatch.setattr(tables, "LONGEST_LINE", 1_000)
    assert refused(lambda: rows("a,b\n" + "," * 2_000, "a", "b")).code == "too-large"


def test_rows_that_do_not_fit_are_left_out_with_their_line() -> None:
    told = rows('a,b\n1,2,3\n4,"5\n6,7\n8,9\n', "a", "b")
    assert [(each.line, "3 cells" in each.reason) for each in told if isinstance(each, Skipped)] == [(2, True), (3, False)]
    assert [each["a"] for each in told if isinstance(each, Row)] == ["6", "8"]


def test_a_cell_larger_than_any_is_left_out() -> None:
    told = rows(f'a,b\n"{"x" * 140_000}",2\n3,4\n', "a", "b")
    assert isinstance(told[0], Skipped)
    assert isinstance(told[1], Row)


def test_more_rows_than_anybody_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_ROWS", 2)
    assert refused(lambda: rows("a,b\n1,2\n3,4\n5,6\n", "a", "b")).code == "too-many"


def test_a_table_may_only_be_so_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "LARGEST", 5)
    assert refused(lambda: rows("a,b\n1,2\n", "a", "b")).code == "too-large"
