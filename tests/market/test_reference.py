"""A row of a pay reference."""

import math
from datetime import date

from proprietor.market.reference import PayReference
from proprietor.values.money import Period


def test_quantiles_come_by_the_year_on_logs() -> None:
    row = PayReference(source="S", occupation_code="1", currency="EUR", unit=Period.HOUR, p50=20, p90=30)
    assert row.logs == {"p50": math.log(41_600), "p90": math.log(62_400)}


def test_where_a_figure_comes_from_is_said() -> None:
    row = PayReference(source="S", occupation_code="15-1252", currency="EUR", unit=Period.YEAR, p50=1)
    assert row.words == "S, 15-1252"
    full = PayReference(
        source="BLS OEWS", release="May 2025", occupation_code="15-1252", level="senior", area_code="0010180",
        area_name="Abilene, TX", currency="USD", unit=Period.YEAR, p50=1, retrieved_on=date(2026, 9, 26),
    )  # fmt: skip
    assert full.words == "BLS OEWS May 2025, 15-1252, senior, Abilene, TX, fetched 2026-09-26"
