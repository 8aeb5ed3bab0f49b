"""Tables: any separator and encoding, rows that cannot be read told by their line."""

import pytest

from proprietor.importers.postings.rows import Columns, Hints, Passed, Read, Row
from proprietor.importers.postings.tables import is_table, read_table
from tests.refusing import refused


def read(text: str, encoding: str = "utf-8") -> list[Read]:
    return list(read_table(text.encode(encoding), encoding, "x.csv"))


def rows(text: str, encoding: str = "utf-8") -> list[dict[str, str]]:
    return [dict(each.facts) for each in read(text, encoding) if isinstance(each, Row)]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_any_separator_is_told_by_the_header(separator: str) -> None:
    text = "title,company,location\nCook,Quay,Leeds\n".replace(",", separator)
    assert rows(text) == [{"title": "Cook", "company": "Quay", "place": "Leeds"}]


def test_a_comma_in_a_cell_does_not_make_it_the_separator() -> None:
    assert rows("title;company\nCook, evenings;Quay\n") == [{"title": "Cook, evenings", "company": "Quay"}]


def test_breaks_in_quotes_belong_to_the_cell_and_lines_are_counted() -> None:
    read_rows = [each for each in read('title,description\nCook,"a\nb"\n\nNurse,c\n') if isinstance(each, Row)]
    assert [(row.line, row.facts["description"]) for row in read_rows] == [(2, "a\nb"), (5, "c")]


def test_the_hint_of_excel_and_noughts_are_passed_over() -> None:
    assert rows("sep=;\ntitle;company\nCo\x00ok;Quay\n") == [{"title": "Cook", "company": "Quay"}]


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252", "utf-8-sig"])
def test_any_encoding_is_read(encoding: str) -> None:
    assert rows("title,company\nKöchin,Café\n", encoding) == [{"title": "Köchin", "company": "Café"}]


def test_a_row_of_too_many_cells_is_passed_with_its_line() -> None:
    found = read("title,company\nCook,Quay,x\nNurse,Ward,\n")
    assert found[1] == Passed(2, "The row has 3 cells, but there are 2 columns.", "Cook,Quay,x")
    assert isinstance(found[2], Row)


def test_a_quotation_mark_left_open_swallows_no_more_than_a_field() -> None:
    text = 'title,company\n"Cook,Quay\n' + "Nurse,Ward of many names\n" * 8_000
    told = [each for each in read(text) if isinstance(each, Passed)]
    assert "is a quotation mark left open?" in told[0].reason
    assert sum(isinstance(each, Row) for each in read(text)) == 8_000


def test_columns_are_told_first() -> None:
    assert read("title,mood,emails\n")[0] == Columns(("mood",), ("emails",))


@pytest.mark.parametrize("text", ["name,age\nJo,3\n", "\n", '"' + "x" * 200_000])
def test_a_table_without_titles_is_refused(text: str) -> None:
    assert refused(read, text).code == "no-postings"


def test_a_table_is_told_from_a_text() -> None:
    assert is_table("title,company\n")
    assert not is_table("title\nCook wanted")
    assert not is_table("Cook wanted, evenings\n")


OPEN = """title,company,location,salary,description
Staff Nurse,Acme,Leeds,30000,"this never closes
Ward Clerk,Acme,Leeds,21000,fine
"""


def test_a_quotation_mark_left_open_costs_its_own_row_alone() -> None:
    found = read(OPEN + 'Porter,Acme,Leeds,20000,"fine"\nCook,Acme,Leeds,20000,fine')
    assert [(each.line, each.facts["title"]) for each in found if isinstance(each, Row)] == [
        (3, "Ward Clerk"),
        (4, "Porter"),
        (5, "Cook"),
    ]
    (passed,) = [each for each in found if isinstance(each, Passed)]
    assert (passed.line, passed.raw) == (2, 'Staff Nurse,Acme,Leeds,30000,"this never closes')
    assert passed.reason == "A quotation mark is left open in this row; the reading goes on with the next line."


def test_a_mark_of_inches_swallows_nothing() -> None:
    text = 'title,company,location,description\nNurse q2,Q2,Leeds,"5\'10" tall and\nNurse q3,Q3,Leeds,plain\n'
    assert [each["title"] for each in rows(text)] == ["Nurse q2", "Nurse q3"]


def test_what_a_column_means_can_be_told() -> None:
    hints = Hints(columns={"rolle": "title", "text": "description"})
    text = b"Rolle,Firma,Text\nCook,Quay,Fish\n"
    assert is_table("Rolle,Firma\n", hints)
    columns, found = read_table(text, "utf-8", "x.csv", hints)
    assert columns == Columns(told=frozenset({"rolle", "text"}))
    assert isinstance(found, Row)
    assert found.facts == {"title": "Cook", "company": "Quay", "description": "Fish"}


def test_columns_are_told_even_where_no_title_is() -> None:
    told = read_table(b"Animal,Colour\nCat,black\n", "utf-8", "x.csv")
    assert next(told) == Columns(("Animal", "Colour"))
    assert refused(next, told).code == "no-postings"
