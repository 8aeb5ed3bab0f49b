"""Cells as a pay table, read back as a pay reference."""

import math
from datetime import date

import pytest

from proprietor.market.bands import Prior
from proprietor.market.cautions import cautions_of
from proprietor.market.cell_table import LEAST_FIRMS, pay_table
from proprietor.market.cells import Group, PayCell, cell_of
from proprietor.market.posted import sample_of
from proprietor.market.reference_table import read_reference

DAY = date(2026, 11, 28)


def cell(role: str, level: str, place: str, firms: int, pay: float = 40_000) -> PayCell:
    logs = [math.log(pay * (1 + (at - firms / 2) / 100)) for at in range(firms)]
    return cell_of(Group("GBP", role, level, place), logs)


def test_rows_by_level_and_place_by_place_by_level_and_whole_as_far_as_firms_allow() -> None:
    cells = [
        cell("registered-nurse", "senior", "Leeds", LEAST_FIRMS),
        cell("registered-nurse", "unknown", "Leeds", LEAST_FIRMS),
        cell("registered-nurse", "senior", "York", LEAST_FIRMS - 1),
        cell("cook", "", "", LEAST_FIRMS - 1),
    ]
    found = read_reference(pay_table(cells, "tracker.csv", DAY))
    assert found.troubles == ()
    told = {(row.level, row.area_name): row for row in found.rows}
    assert set(told) == {("senior", "Leeds"), ("", "Leeds"), ("senior", ""), ("", "")}
    assert {row.occupation_code for row in found.rows} == {"registered-nurse"}
    whole = told["", ""]
    assert (whole.source, whole.release, whole.n_emp) == ("posted: tracker.csv", "2026", 3 * LEAST_FIRMS - 1)
    assert whole.p50 == pytest.approx(40_000, rel=0.05)
    assert whole.p10 < whole.p25 < whole.p50 < whole.p75 < whole.p90


def test_no_row_without_enough_firms() -> None:
    assert pay_table([cell("cook", "", "", 2)], "x", DAY).count("\n") == 1


def test_a_reference_made_of_postings_is_no_word_on_what_is_paid() -> None:
    prior = Prior(currency="GBP", centre=10.6, spread=0.2, source="posted: tracker.csv 2026, cook")
    (said,) = cautions_of(sample_of([], "GBP"), prior)
    assert said.startswith("The pay reference is made of what a great many postings offer")
