"""Agreement of raters and where variance comes from, against published figures."""

import csv
from pathlib import Path

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from proprietor.stats.ratings import Components, agreement, components, squares

SHROUT_FLEISS = ((9, 2, 5, 8), (6, 1, 3, 2), (8, 4, 6, 8), (7, 1, 2, 6), (10, 5, 6, 9), (6, 2, 4, 7))
"""Six that are rated by four: the example of Shrout & Fleiss 1979, table 2."""

TABLE_12 = Path(__file__).with_name("mgenova-table12.csv")
"""Ten persons, six tasks, two scores: the synthetic data of Brennan's manual of mGENOVA, table 12, as the R package mfrmr has it
(inst/extdata/mgenova-table12.csv; MIT licence, © Ryuya Komuro)."""


def score(name: str) -> list[list[float]]:
    """A score of that table, a row a person."""
    with TABLE_12.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [[float(row[name]) for row in rows if row["Person"] == str(person)] for person in range(1, 11)]


def test_the_six_correlations_of_shrout_and_fleiss_come_out() -> None:
    found = agreement(SHROUT_FLEISS)
    single = (found.one_way, found.random, found.fixed)
    assert [round(each, 2) for each in single] == [0.17, 0.29, 0.71]
    assert [round(each, 2) for each in (found.one_way_mean, found.random_mean, found.fixed_mean)] == [0.44, 0.62, 0.91]


def test_so_do_their_components() -> None:
    found = components(SHROUT_FLEISS)
    assert [round(each, 2) for each in (found.rows, found.columns, found.rest)] == [2.56, 5.24, 1.02]


@pytest.mark.parametrize(
    ("name", "persons", "tasks", "rest"), [("V", 0.36815, 0.34444, 1.25222), ("W", 0.36889, 0.32000, 1.53667)]
)
def test_the_components_brennan_published_come_out(name: str, persons: float, tasks: float, rest: float) -> None:
    found = components(score(name))
    assert (found.rows, found.columns, found.rest) == pytest.approx((persons, tasks, rest), abs=5e-6)


def test_the_dependability_of_their_difference_comes_out() -> None:
    differences = [[w - v for v, w in zip(*rows, strict=True)] for rows in zip(score("V"), score("W"), strict=True)]
    general, absolute = components(differences).dependability(6)
    assert (general, absolute) == pytest.approx((0.30000, 0.24116), abs=5e-6)


def test_raters_who_differ_only_in_severity_agree_in_order_alone() -> None:
    found = agreement([(1, 3), (2, 4), (3, 5)])
    assert (found.fixed, found.fixed_mean) == (pytest.approx(1), pytest.approx(1))
    assert found.random < 0.5


tables = st.integers(2, 5).flatmap(
    lambda width: st.lists(st.lists(st.integers(1, 5), min_size=width, max_size=width), min_size=2, max_size=6)
)


@given(tables)
def test_squares_add_up_to_all_there_is(table: list[list[float]]) -> None:
    s = squares(table)
    middle = sum(map(sum, table)) / (s.rows * s.columns)
    everything = sum((each - middle) ** 2 for row in table for each in row)
    parts = (s.rows - 1) * s.of_rows + (s.columns - 1) * s.of_columns + (s.rows - 1) * (s.columns - 1) * s.of_rest
    assert parts == pytest.approx(everything)
    assert s.within * s.rows * (s.columns - 1) == pytest.approx(everything - (s.rows - 1) * s.of_rows)


@given(tables, st.integers(-3, 3))
def test_adding_to_all_changes_nothing(table: list[list[float]], more: int) -> None:
    try:
        one = agreement(table)
    except ValueError:
        reject()
    other = agreement([[each + more for each in row] for row in table])
    assert (one.fixed, one.random, one.one_way) == (
        pytest.approx(other.fixed),
        pytest.approx(other.random),
        pytest.approx(other.one_way),
    )


def test_more_columns_are_more_dependable() -> None:
    parts = Components(rows=1.0, columns=0.5, rest=2.0)
    assert parts.dependability(2) == (1 / 2, 1 / 2.25)
    assert parts.dependability(200)[1] > 0.98


@pytest.mark.parametrize("table", [[], [[1, 2]], [[1], [2]], [[]]])
def test_what_is_no_table_has_no_agreement(table: list[list[float]]) -> None:
    with pytest.raises(ValueError, match="agreement needs two that are rated"):
        squares(table)


def test_every_row_needs_its_ratings() -> None:
    with pytest.raises(ValueError, match="each row needs as many ratings as the first"):
        components([[1, 2], [1]])


@pytest.mark.parametrize("table", [[[1, 3], [1, 3], [3, 1]], [[3, 3], [3, 3]], [[1, 1, 4], [2, 5, 2]]])
def test_where_nobody_differs_there_is_nothing_to_agree_about(table: list[list[float]]) -> None:
    with pytest.raises(ValueError, match="agreement cannot be told"):
        agreement(table)
