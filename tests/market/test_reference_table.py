"""A table of pay references: what can be used, and what is wrong with the rest, by its line."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.market import reference_table
from proprietor.market.reference_table import COLUMNS, read_reference
from proprietor.values.money import Period

HEAD = "source,occupation_code,currency,unit,p10,p50,p90"


def wrong(*cells: str, head: str = HEAD) -> str:
    found = read_reference(f"{head}\n{','.join(cells)}\n")
    assert found.rows == ()
    assert [each.line for each in found.troubles] == [2]
    assert found.troubles[0].remedy
    return found.troubles[0].sentence


def test_a_full_row_is_read() -> None:
    cells = {
        "source": "BLS OEWS", "release": "May 2025", "occupation_code": "15-1252", "occupation_scheme": "SOC 2018", "level": "",
        "area_code": "0000000", "area_name": "National", "currency": "usd", "unit": "YEAR", "p10": "82460", "p25": "105210",
        "p50": '"135,980"', "p75": "171980", "p90": "214670", "mean": "148100", "rse_mean": "0.4", "n_emp": "1687890",
        "top_coded": "", "retrieved_on": "2026-09-26", "source_sha256": "abc", "licence": "public domain",
    }  # fmt: skip
    assert tuple(cells) == COLUMNS
    found = read_reference(f"{','.join(cells)}\n{','.join(cells.values())}\n")
    assert found.troubles == ()
    row = found.rows[0]
    assert (row.p10, row.p25, row.p50, row.p75, row.p90) == (82_460, 105_210, 135_980, 171_980, 214_670)
    assert (row.currency, row.unit, row.retrieved_on) == ("USD", Period.YEAR, date(2026, 9, 26))
    assert (row.mean, row.rse_mean, row.n_emp, row.licence) == (148_100, 0.4, 1_687_890, "public domain")


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_columns_are_found_by_name_whatever_sets_them_apart(sign: str) -> None:
    text = "\ufeff\n" + sign.join(["P50", "Occupation Code", "unit", "currency", "SOURCE", "colour"]) + "\n\n"
    text += sign.join(["20.5", "x", "hourly", "EUR", "S", "red"]) + "\r\n"
    row = read_reference(text).rows[0]
    assert (row.p50, row.unit, row.occupation_code, row.source) == (20.5, Period.HOUR, "x", "S")


@pytest.mark.parametrize(
    ("unit", "period"), [("Yearly", Period.YEAR), ("annual", Period.YEAR), ("daily", Period.DAY), ("MONTH", Period.MONTH)]
)
def test_units_are_read_as_people_write_them(unit: str, period: Period) -> None:
    assert read_reference(f"{HEAD}\nS,x,EUR,{unit},,500,\n").rows[0].unit is period


def test_a_bad_row_leaves_the_good_ones() -> None:
    found = read_reference(f"{HEAD}\nS,x,EUR,hour,1,2,3\nS,x,EUR,hour,3,2,1\n\nS,y,EUR,hour,,2,-\n")
    assert [row.occupation_code for row in found.rows] == ["x", "y"]
    assert [(each.line, each.sentence) for each in found.troubles] == [(3, "The quantiles do not rise.")]


@pytest.mark.parametrize(
    ("cells", "sentence"),
    [
        (["", "x", "EUR", "year", "", "5", ""], "The row names no source."),
        (["S", "", "EUR", "year", "", "5", ""], "The row names no occupation code."),
        (["S", "x", "dubloon", "year", "", "5", ""], "“dubloon” is no currency."),
        (["S", "x", "EUR", "project", "", "5", ""], "“project” is nothing pay is paid for."),
        (["S", "x", "EUR", "year", "", "nan", ""], "“nan” in p50 is no figure."),
        (["S", "x", "EUR", "year", "", "-5", ""], "“-5” in p50 is no figure."),
        (["S", "x", "EUR", "year", "", "inf", ""], "“inf” in p50 is no figure."),
        (["S", "x", "EUR", "year", "", "many", ""], "“many” in p50 is no figure."),
        (["S", "x", "EUR", "year", "", "=1+1", ""], "“=1+1” in p50 is no figure."),
        (["S", "x", "EUR", "year", "", "34000 apples", ""], "“34000 apples” in p50 is no figure."),
        (["S", "x", "XXX", "year", "", "34000", ""], "Nobody is paid in XXX."),
        (["S", "x", "EUR", "year", "1", "3", "5"], "1 EUR a year is too little to be pay."),
        (["S", "x", "EUR", "hour", "1", "3", "5000"], "Nobody is paid 5,000 EUR an hour."),
        (["S", "x", "EUR", "hour", "", "0", ""], "The quantiles do not rise."),
        (["S", "x", "EUR", "year", "", "", ""], "The row has no quantile."),
        (["S", "x"], "“” is no currency."),
    ],
)
def test_what_is_wrong_is_said(cells: list[str], sentence: str) -> None:
    assert wrong(*cells) == sentence


def test_a_day_that_is_none_is_said() -> None:
    assert wrong("S", "x", "EUR", "year", "5", "soon", head="source,occupation_code,currency,unit,p50,retrieved_on") == (
        "“soon” is no day."
    )


@pytest.mark.parametrize(
    ("said", "found"), [("yes", ("p90",)), ("p75 p90", ("p75", "p90")), ("no", ()), ("P50;p90", ("p50", "p90"))]
)
def test_top_coded_quantiles_are_kept(said: str, found: tuple[str, ...]) -> None:
    head = "source,occupation_code,currency,unit,p50,top_coded"
    assert read_reference(f"{head}\nS,x,EUR,hour,5,{said}\n").rows[0].top_coded == found
    assert bool(read_reference(f"{head}\nS,x,EUR,hour,,{said}\n").rows) is bool(found)


@pytest.mark.parametrize("text", ["", "\n", "source,unit\n", "a;b;c\n1;2;3\n"])
def test_a_table_without_its_columns_is_said(text: str) -> None:
    found = read_reference(text)
    assert found.rows == ()
    assert found.troubles[0].line == 1
    assert "has no column" in found.troubles[0].sentence


def test_a_column_twice_is_said() -> None:
    assert "has the column p50 twice" in read_reference(f"{HEAD},p50\n").troubles[0].sentence


def test_a_cell_beyond_all_measure_is_said() -> None:
    found = read_reference(f"{HEAD}\nS,{'x' * 200_000},EUR,year,,5,\n")
    assert found.troubles[0].sentence == "The table cannot be told apart into cells."


def test_rows_of_empty_cells_are_passed_over() -> None:
    found = read_reference(f"{HEAD}\n,,,,,,\nS,x,EUR,hour,1,2,3,4,5\r\n,,\n")
    assert (len(found.rows), found.troubles) == (1, ())
    assert read_reference(f"\n\n{HEAD}\n,,,,,,\nS\n").troubles[0].line == 5


def test_quoted_names_and_old_line_ends_are_read() -> None:
    names = ",".join(f'"{name}"' for name in HEAD.split(","))
    assert len(read_reference(f"{names}\rS,x,EUR,hour,1,2,3\rS,y,EUR,hour,1,2,3\r").rows) == 2


@given(st.text(max_size=300), st.lists(st.text(max_size=12), max_size=9))
def test_nothing_that_is_written_breaks_it(text: str, cells: list[str]) -> None:
    read_reference(text)
    found = read_reference(f"{HEAD}\n{','.join(cells)}\n{text}")
    assert all(each.sentence and each.remedy and each.line > 0 for each in found.troubles)


def test_there_is_an_end_to_what_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reference_table, "MOST_ROWS", 2)
    found = read_reference(f"{HEAD}\n" + "".join(f"S,{code},EUR,hour,1,2,3\n" for code in "abcd"))
    assert len(found.rows) == 2
    assert [(each.line, each.sentence) for each in found.troubles] == [(4, "Only 2 rows are read.")]


def test_a_row_that_is_there_twice_is_told_and_left_out() -> None:
    found = read_reference(f"{HEAD}\nS,x,EUR,hour,1,2,3\nS,X,EUR,hour,1,2,3\nS,x,EUR,hour,1,2,4\nS,x,GBP,hour,1,2,3\n")
    assert [(row.currency, row.p90) for row in found.rows] == [("EUR", 3), ("GBP", 3)]
    assert [(each.line, each.sentence) for each in found.troubles] == [
        (3, "Line 2 has other figures for the same occupation, area and level; that one is used."),
        (4, "Line 2 has other figures for the same occupation, area and level; that one is used."),
    ]
    again = read_reference(f"{HEAD}\nS,x,EUR,hour,1,2,3\nS,x,EUR,hour,1,2,3\n")
    assert [each.sentence for each in again.troubles] == ["The row says again what line 2 says."]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("34000", 34_000), ("34,000", 34_000), ("£34,000", 34_000), ("34,000 GBP", 34_000), ("34.000,00", 34_000),
        ("34.000", 34_000), ("34 000", 34_000), ("34000.5", 34_000.5), ("34k", 34_000), ("34\u202f000,50", 34_000.5),
    ],
)  # fmt: skip
def test_figures_are_read_as_postings_write_them(written: str, value: float) -> None:
    (row,) = read_reference(f'{HEAD}\nS,x,GBP,year,,"{written}",\n').rows
    assert row.p50 == value


def test_a_currency_may_stand_as_a_sign_or_beside_the_figure() -> None:
    assert read_reference(f"{HEAD}\nS,x,£,year,,34000,\n").rows[0].currency == "GBP"
    assert read_reference("source,occupation,unit,median\nS,x,year,€34000\n").rows[0].currency == "EUR"
    assert "has no column currency" in read_reference("source,occupation,unit,median\nS,x,year,34000\n").troubles[0].sentence


def test_columns_are_known_by_what_publishers_call_them() -> None:
    head = "Source,Occupation,SOC,Area,Annual 10th percentile,Annual median (£),Annual 90th percentile"
    (row,) = read_reference(f"{head}\nONS,Plumber,47-2152,Leeds,25000,34000,45000\n").rows
    assert (row.occupation_code, row.area_name, row.currency, row.unit) == ("47-2152", "Leeds", "GBP", Period.YEAR)
    assert (row.p10, row.p50, row.p90) == (25_000, 34_000, 45_000)
