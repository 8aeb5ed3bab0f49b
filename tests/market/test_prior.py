"""What to expect before any figure of one's own: by a reference, or by postings for other roles."""

import math
from dataclasses import replace

import pytest

from proprietor.market.bands import LEAST_SPREAD, NU0, TAU
from proprietor.market.posted import Posted
from proprietor.market.prior import LEAST_OTHERS, TAU_COUNTRY, area_effect, from_reference, from_roles, prior_for, spread_of
from proprietor.market.reference import PayReference
from proprietor.values.money import Pay, Period

ROW = PayReference(
    source="BLS OEWS",
    release="May 2025",
    occupation_code="15-1252",
    currency="USD",
    unit=Period.YEAR,
    p10=82_460,
    p25=105_210,
    p50=135_980,
    p75=171_980,
    p90=214_670,
)


def rows(count: int, factor: float) -> list[PayReference]:
    return [replace(ROW, occupation_code=f"{n}", p50=50_000 * factor) for n in range(count)]


def test_an_area_pays_what_it_pays_in_other_occupations() -> None:
    country, area = rows(40, 1.0), rows(40, 1.2)
    area[3] = replace(area[3], p50=1.0)
    assert area_effect(area, country, "3") == pytest.approx(math.log(1.2))
    assert area_effect(area[: LEAST_OTHERS + 1], country, "3") == pytest.approx(math.log(1.2))
    assert area_effect(area[:LEAST_OTHERS], country, "3") is None


def test_an_area_is_never_held_against_another_currency_or_a_missing_median() -> None:
    country = rows(40, 1.0)
    assert area_effect([replace(row, currency="CAD") for row in rows(40, 1.2)], country, "") is None
    assert area_effect([replace(row, p50=None) for row in rows(40, 1.2)], country, "") is None


def test_the_spread_is_that_of_the_outermost_quantiles() -> None:
    assert spread_of(ROW) == pytest.approx(math.log(214_670 / 82_460) / 2.5631031)
    assert spread_of(replace(ROW, p90=None)) == pytest.approx(math.log(171_980 / 82_460) / (1.2815516 + 0.6744898))
    assert spread_of(replace(ROW, p10=None, p25=None, p75=None, p90=None)) is None
    assert spread_of(replace(ROW, p10=None, p25=None, p75=None, p90=135_980)) == LEAST_SPREAD


def test_the_country_with_the_areas_effect() -> None:
    found = from_reference(ROW, effect=0.1)
    assert found is not None
    assert found.centre == pytest.approx(math.log(135_980) + 0.1)
    assert found.spread == pytest.approx(0.82 * math.log(214_670 / 82_460) / 2.5631031)
    assert (found.tau, found.freedom, found.currency) == (TAU, NU0, "USD")
    assert "BLS OEWS May 2025, 15-1252, with what the area pays" in found.source


def test_the_country_alone_is_less_sure() -> None:
    found = from_reference(ROW)
    assert found is not None
    assert found.centre == pytest.approx(math.log(135_980))
    assert found.tau == TAU_COUNTRY > TAU
    assert "the area unknown" in found.source


def test_the_very_area_stands_for_itself() -> None:
    found = from_reference(ROW, effect=0.1, local=True, uplift=0.03)
    assert found is not None
    assert found.centre == pytest.approx(math.log(135_980 * 1.03))
    assert found.spread == spread_of(ROW)
    assert found.tau == TAU
    assert found.source.endswith("15-1252, taken to have risen by 3 % since")
    fallen = from_reference(ROW, local=True, uplift=-0.025)
    assert fallen is not None
    assert fallen.source.endswith("taken to have fallen by 2.5 % since")


def test_a_row_without_a_median_or_spread_is_no_prior() -> None:
    assert from_reference(replace(ROW, p50=None)) is None
    assert from_reference(replace(ROW, p10=None, p25=None, p75=None, p90=None)) is None
    with pytest.raises(ValueError, match="no pay is left"):
        from_reference(ROW, uplift=-1)


def at(role: str, family: str, *amounts: float, currency: str = "EUR") -> list[Posted]:
    return [
        Posted(
            firm=f"{role} {n}",
            least=Pay(minor=round(amount * 100), currency=currency, period=Period.YEAR),
            role=role,
            family=family,
        )
        for n, amount in enumerate(amounts)
    ]


KIN = [*at("a", "care", 40_000, 44_000, 42_000), *at("b", "care", 50_000, 46_000), *at("c", "care", 45_000, 47_000, 43_000)]
STRANGERS = at("d", "law", 90_000, 110_000)


def test_a_family_comes_before_strangers() -> None:
    found = from_roles("x", "care", [*KIN, *STRANGERS], "EUR")
    assert found is not None
    assert math.exp(found.centre) == pytest.approx(45_000, rel=0.02)
    assert found.source == "your own postings for 3 other roles of the family care"
    assert found.freedom == 6
    assert 0.1 < found.tau < 0.3


def test_all_roles_speak_when_the_family_is_small() -> None:
    found = from_roles("x", "sea", [*KIN, *STRANGERS], "EUR")
    near = from_roles("x", "care", [*KIN, *STRANGERS], "EUR")
    assert found is not None
    assert near is not None
    assert "4 other roles of any family" in found.source
    assert found.centre > near.centre
    assert found.tau > near.tau


def test_the_roles_own_postings_do_not_count_in_its_prior() -> None:
    own = at("x", "care", 10_000, 12_000)
    assert from_roles("x", "care", [*KIN, *own], "EUR") == from_roles("x", "care", KIN, "EUR")


def test_too_little_says_nothing() -> None:
    assert from_roles("x", "care", [], "EUR") is None
    assert from_roles("x", "care", KIN[:5], "EUR") is None
    assert from_roles("x", "care", KIN, "USD") is None
    few = [*at("a", "", 1_000), *at("b", "", 1_100), *at("c", "", 1_200, 1_300)]
    assert from_roles("x", "", few, "EUR") is None


def test_equal_pay_in_all_roles_still_leaves_doubt() -> None:
    same = [each for name in "abcdef" for each in at(name, "care", 40_000, 40_000)]
    found = from_roles("x", "care", same, "EUR")
    assert found is not None
    assert found.spread == LEAST_SPREAD
    assert found.tau > 0.1


def test_the_best_prior_is_the_nearest() -> None:
    country, area = [ROW, *rows(40, 1.0)], rows(40, 1.2)
    assert prior_for("15-1252", [*area, replace(ROW, p50=150_000)], country) == from_reference(
        replace(ROW, p50=150_000), local=True
    )
    by_effect = prior_for("15-1252", area, country, uplift=0.02)
    assert by_effect is not None
    assert by_effect.centre == pytest.approx(math.log(135_980 * 1.2 * 1.02))
    assert prior_for("15-1252", [*area, replace(ROW, p50=None)], country) == from_reference(ROW, effect=math.log(1.2))
    assert prior_for("15-1252", [], country) == from_reference(ROW)
    assert prior_for("99-9999", area, country) is None


def test_roles_are_pooled_by_hand() -> None:
    """Two firms a role, one tenth of a log apart: s² = .005; means 10, 10.2, 10.6, 10.2, 11 around 10.4."""
    logs = [(each - 0.05, each + 0.05) for each in (10.0, 10.2, 10.6, 10.2, 11.0)]
    posts = [each for n, pair in enumerate(logs) for each in at(f"r{n}", "f", *(math.exp(log) for log in pair))]
    found = from_roles("x", "f", posts, "EUR")
    assert found is not None
    moment = ((0.16 + 0.04 + 0.04 + 0.04 + 0.36) / 0.0025 - 4) / (5 / 0.0025 - 1 / 0.0025)
    between = (4 * moment + 3 * 0.25**2) / 7
    assert found.spread == pytest.approx(math.sqrt(0.005), rel=1e-4)
    assert found.centre == pytest.approx(10.4, abs=1e-6)
    assert found.tau == pytest.approx(math.sqrt(between + (between + 0.0025) / 5), rel=1e-4)
    assert found.freedom == 5


def test_a_role_with_many_firms_counts_more() -> None:
    posts = [*at("a", "f", *[40_000] * 9), *at("b", "f", 60_000, 66_000), *at("c", "f", 60_000)]
    found = from_roles("x", "f", posts, "EUR")
    assert found is not None
    mean = (math.log(40_000) + math.log(60_000) + (math.log(60_000) + math.log(66_000)) / 2) / 3
    assert found.centre < mean
