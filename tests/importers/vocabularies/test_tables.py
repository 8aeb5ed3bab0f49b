"""Tables of a download: columns by name, broken rows with their line and reason."""

import pytest

from proprietor.actions.vocabulary_shelf import PassedRow
from proprietor.importers.vocabularies.tables import Row, read_rows
from proprietor.values.refusals import Refusal

COLUMNS = {"code": ("code", "key"), "title": ("title", "label"), "more": ("more",)}


def rows(data: bytes | str, needed: tuple[str, ...] = ("code", "title")) -> list[Row | PassedRow]:
    return list(read_rows(data.encode() if isinstance(data, str) else data, "a.csv", COLUMNS, needed))


@pytest.mark.parametrize(
    "data",
    [
        "code,title\n1,Baker\n",
        "\ufeffcode,title\r\n1,Baker\r\n",
        "Title;Other;KEY\nBaker;x;1\n",
        "Label\tKey\nBaker\t1",
        "code|title\n\n1|Baker\n\n",
        '"code","title"\n"1","Baker"',
        "code,title\n1,Baker\n".encode("utf-16"),
        "code,title,key\n1,Baker,9\n",
    ],
    ids=["plain", "mark", "semicolons", "tabs", "bars", "quoted", "utf-16", "likeliest-header"],
)
def test_columns_are_found_by_name(data: bytes | str) -> None:
    [row] = rows(data)
    assert isinstance(row, Row)
    assert row.cells == {"code": "1", "title": "Baker"}


def test_rows_that_cannot_be_read_are_passed_with_the_line_they_begin_on() -> None:
    data = 'code,title\n1,"Baker\nof bread"\n2\n3,Cook\n4,Smith,extra\n5,Potter\n'
    found = rows(data)
    assert [(each.line, isinstance(each, PassedRow)) for each in found] == [
        (2, False),
        (4, True),
        (5, False),
        (6, True),
        (7, False),
    ]
    assert found[0].cells["title"] == "Baker\nof bread"
    assert found[1] == PassedRow(file="a.csv", line=4, reason="The row has 1 cells, but there are 2 columns.")


def test_a_quotation_mark_left_open_costs_what_it_swallows_and_no_more() -> None:
    found = rows('code,title\n1,"' + "x" * 140_000 + "\n2,Baker\n")
    assert isinstance(found[0], PassedRow)
    assert "taken apart" in found[0].reason


def test_between_tabs_quotation_marks_are_signs_like_others() -> None:
    [first, second] = rows('code\ttitle\n1\t"Hot" hand\n2\t"Open\n')
    assert [each.cells["title"] for each in (first, second) if isinstance(each, Row)] == ['"Hot" hand', '"Open']


def test_a_missing_column_is_named() -> None:
    with pytest.raises(Refusal, match="no column for: title") as caught:
        rows("code,name\n1,Baker\n")
    assert caught.value.code == "broken-vocabulary"


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n", bytes(range(256)) * 4])
def test_what_is_no_text_or_empty_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal) as caught:
        rows(data)
    assert caught.value.code in {"not-text", "broken-vocabulary"}


def test_an_optional_column_may_be_missing() -> None:
    assert rows("code,title,more\n1,Baker, x \n")[0] == Row(2, {"code": "1", "title": "Baker", "more": "x"})
