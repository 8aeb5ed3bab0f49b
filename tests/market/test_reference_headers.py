"""Headers of pay tables: by any of their names, with what the names themselves tell."""

import pytest

from proprietor.market.reference_headers import columns_of


@pytest.mark.parametrize(
    ("headers", "places"),
    [
        (["Source", "Occupation", "Currency", "Period", "Median", "10th", "90th"],
         {"source": 0, "occupation_code": 1, "currency": 2, "unit": 3, "p50": 4, "p10": 5, "p90": 6}),
        (["Region", "Occupation", "SOC code"], {"area_name": 0, "occupation_code": 2}),
        (["Area", "Median salary", "Mean wage", "colour"], {"area_name": 0, "p50": 1, "mean": 2}),
    ],
)  # fmt: skip
def test_parts_are_found(headers: list[str], places: dict[str, int]) -> None:
    assert columns_of(headers).places == places


@pytest.mark.parametrize(
    ("headers", "implied"),
    [
        (["Annual median"], {"unit": "year"}),
        (["Hourly median (£)"], {"unit": "hour", "currency": "GBP"}),
        (["Median EUR per month"], {"unit": "month", "currency": "EUR"}),
        (["ISCO-08", "Median"], {"occupation_scheme": "ISCO-08"}),
        (["ISCO", "Scheme", "Unit", "Currency", "Annual median (£)"], {}),
        (["SOC", "Median"], {}),
    ],
)
def test_what_names_tell_is_taken(headers: list[str], implied: dict[str, str]) -> None:
    assert columns_of(headers).implied == implied


def test_figures_by_the_year_go_before_those_by_the_hour() -> None:
    """As in the tables of BLS OEWS."""
    found = columns_of(["OCC_CODE", "H_MEDIAN", "A_MEDIAN", "H_PCT10", "A_PCT10"])
    assert (found.places, found.implied) == ({"occupation_code": 0, "p50": 2, "p10": 4}, {"unit": "year"})
    assert columns_of(["H_MEDIAN", "H_PCT10"]).implied == {"unit": "hour"}


def test_a_column_that_is_used_twice_is_told() -> None:
    assert columns_of(["Median", "median", "x", "x", "", ""]).twice == ("median",)
