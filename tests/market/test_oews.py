"""BLS OEWS: cells, footnotes and manifest, as published."""

import json
from datetime import date
from typing import Any

import pytest

from proprietor.market.oews import PUBLISHED_AS, Manifest, key_start, published_as, read_manifest, reference_of
from proprietor.values.money import Period

SAID: dict[str, Any] = {
    "schema": 1,
    "file": "oews-2025.sqlite.gz",
    "file_sha256": "a" * 64,
    "database_sha256": "b" * 64,
    "database_bytes": 52_494_336,
    "release": {"description": "May 2025"},
    "retrieved": "2026-09-26",
}
ABOUT = Manifest(
    file="f", file_sha256="a" * 64, database_sha256="b" * 64, database_bytes=1, release="May 2025", retrieved_on=date(2026, 9, 26)
)


def test_a_manifest_is_read() -> None:
    found = read_manifest(json.dumps(SAID))
    assert found is not None
    assert (found.file, found.release, found.retrieved_on) == ("oews-2025.sqlite.gz", "May 2025", date(2026, 9, 26))
    undated = read_manifest(json.dumps({**SAID, "retrieved": ""}))
    assert undated is not None
    assert undated.retrieved_on is None


@pytest.mark.parametrize(
    "change",
    [
        {"schema": 2},
        {"file": "../secret"},
        {"file": "/etc/passwd"},
        {"file": ".."},
        {"file_sha256": "A" * 64},
        {"database_sha256": ""},
        {"database_bytes": 0},
        {"database_bytes": "many"},
        {"release": "May 2025"},
        {"release": None},
        {"retrieved": "soon"},
        {"retrieved": 5},
    ],
)
def test_a_manifest_laid_out_otherwise_is_none(change: dict[str, Any]) -> None:
    assert read_manifest(json.dumps({**SAID, **change})) is None


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", "[" * 100_000])
def test_what_is_no_manifest_is_none(text: str) -> None:
    assert read_manifest(text) is None


def test_keys_begin_as_bls_builds_them() -> None:
    assert key_start("N", "0000000", "15-1252") == "OEUN0000000000000151252"
    assert key_start("M", "0010180") == "OEUM0010180000000"


def read(**cell: str | None) -> Any:
    return reference_of("151252", cell, area="0010180", area_name="Abilene, TX", about=ABOUT)


def test_a_cell_by_the_year() -> None:
    row = read(v01="40", v04="90", v05="6.3", v08="1", v11="10", v12="20", v13="30", v14="40", v15="50", f01="8")
    assert (row.p10, row.p25, row.p50, row.p75, row.p90, row.unit) == (10, 20, 30, 40, 50, Period.YEAR)
    assert (row.mean, row.rse_mean, row.n_emp, row.top_coded) == (90, 6.3, 40, ())
    assert (row.occupation_code, row.area_name, row.currency) == ("15-1252", "Abilene, TX", "USD")
    assert "public domain" in row.licence.lower()


def test_a_cell_paid_by_the_hour_only() -> None:
    row = read(v03="29.5", v04="-", v06="16.5", v08="29.05", v13="-", f13="4")
    assert (row.p10, row.p50, row.unit, row.mean) == (16.5, 29.05, Period.HOUR, 29.5)


def test_a_top_coded_wage_is_no_wage_and_said() -> None:
    row = read(v01="-", v12="151000", v13="-", v14="-", v15="-", f13="2,5", f14="5", f15="5")
    assert (row.p25, row.p50, row.top_coded, row.n_emp) == (151_000, None, ("p50", "p75", "p90"), None)
    assert read(v13="-", f13="5").top_coded == ("p50",)


def test_an_estimate_that_was_not_released_is_none() -> None:
    assert read(v01="60", v13="-", f13="8", f15="8") is None
    assert read(v13="n/a") is None


def test_occupations_that_are_published_together_have_one_code() -> None:
    assert published_as("13-1022") == published_as("13-1023") == "13-1020"
    assert published_as("29-1141") == "29-1141"
    assert not set(PUBLISHED_AS) & set(PUBLISHED_AS.values())
