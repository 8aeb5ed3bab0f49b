"""The pay paths of one decision: others' figures until the owner has said something."""

from dataclasses import replace
from decimal import Decimal

import pytest

from proprietor.ask.records import Ask
from proprietor.decide.options import OptionKind
from proprietor.decide.own_paths import AS_IF_STAYING, paths_in, usual_paths
from proprietor.decide.records import ListedOption
from proprietor.decide.setting import setting_of
from proprietor.values.ids import RecordId
from proprietor.values.money import parse_pay
from tests.decide.test_setting import JOIN, OPENING, PAID, STAY, offer, said
from tests.shelves import books_of

PAY = parse_pay("40,000 GBP a year")
FREE = ListedOption(id=RecordId("opt_0000000003"), name="Go freelance", decision=PAID.id, way=OptionKind.FREELANCE)
ASK = Ask(id=RecordId("ask_0000000001"), ask="a seat", chance=40)
ASKING = replace(FREE, name="Ask first", way=OptionKind.ASK, ask=ASK.id)


def three(low: float, likely: float, high: float) -> dict[str, Decimal]:
    return {"low": Decimal(str(low)), "likely": Decimal(str(likely)), "high": Decimal(str(high))}


def test_what_is_usual_begins_with_staying() -> None:
    found = usual_paths(PAY)
    assert [each.name for each in found.paths] == ["Stay", "Ask first", "Join", "Step back to go two forward"]
    assert {each.start for each in found.paths} == {40_000}


def test_staying_leads_whether_it_is_an_option_or_not() -> None:
    for books in (books_of(PAID, JOIN, STAY), books_of(PAID, JOIN)):
        found = paths_in(setting_of(PAID, books), PAY)
        assert [each.name for each in found.paths] == ["Stay", "Join"]
        assert "Atlanta Fed" in found.paths[1].sources[0]


def test_of_freelancing_nothing_is_drawn_until_its_owner_has_said_something() -> None:
    found = paths_in(setting_of(PAID, books_of(PAID, STAY, FREE)), PAY)
    assert [each.name for each in found.unknown] == ["Go freelance"]
    own = said(1, FREE, attribute="pay-change", unit="%", **three(-30, -10, 20), source="Two friends")
    months = said(2, FREE, attribute="pay-unpaid", unit="months", **three(3, 3, 3))
    found = paths_in(setting_of(PAID, books_of(PAID, STAY, FREE, own, months)), PAY)
    path = found.paths[1]
    assert (path.change.low, path.change.likely, path.change.high) == pytest.approx((-0.3, -0.1, 0.2))
    assert path.unpaid == 3
    assert path.sources == (
        AS_IF_STAYING,
        "Pay changes at once as you say: Two friends.",
        "Months without pay as you say; no source is named.",
    )


def test_ones_own_figures_take_the_place_of_the_usual_ones_with_their_sources() -> None:
    grows = said(1, attribute="pay-growth", unit="%", **three(1, 2, 3), source="Their scale")
    found = paths_in(setting_of(PAID, books_of(PAID, JOIN, OPENING, offer("44,500 GBP a year"), grows)), PAY)
    path = found.paths[1]
    assert path.change.likely == pytest.approx(0.1125)
    assert path.growth.likely == pytest.approx(0.02)
    assert path.sources == ("The first year’s pay: They named 44,500 GBP a year.", "Growth a year as you say: Their scale.")
    bare = said(2, attribute="pay", unit="GBP a year", **three(41_000, 42_000, 43_000))
    path = paths_in(setting_of(PAID, books_of(PAID, JOIN, bare)), PAY).paths[1]
    assert path.sources[-1] == "The first year’s pay: no source is named."


def test_in_another_currency_an_offer_says_nothing() -> None:
    found = paths_in(setting_of(PAID, books_of(PAID, JOIN, OPENING, offer("44,500 GBP a year"))), parse_pay("40,000 EUR a year"))
    assert found.paths[1].change.likely == pytest.approx(0.01)
    unpaid = replace(PAID, pay=None)
    assert paths_in(setting_of(unpaid, books_of(unpaid, JOIN)), PAY).paths[1].change.likely == pytest.approx(0.01)


def test_a_chance_is_that_of_the_plan_unless_the_option_says_otherwise() -> None:
    path = paths_in(setting_of(PAID, books_of(PAID, STAY, ASKING, ASK)), PAY).paths[1]
    assert path.chance == 0.4
    assert "A yes in 40 % of cases, by the plan of your ask." in path.sources
    assert not any("20 %" in each for each in path.sources)
    own = said(1, ASKING, attribute="pay-chance", unit="%", **three(60, 60, 60))
    assert paths_in(setting_of(PAID, books_of(PAID, STAY, ASKING, ASK, own)), PAY).paths[1].chance == 0.6


def test_pay_without_a_year_starts_nowhere() -> None:
    assert usual_paths(parse_pay("3,000 GBP a project")).paths[0].start == 0


def test_a_range_of_pay_holds_a_no_already_and_is_made_less_by_no_chance() -> None:
    first_year = said(1, ASKING, attribute="pay", unit="GBP a year", **three(40_000, 41_000, 44_000), source="My guess")
    path = next(
        each
        for each in paths_in(setting_of(PAID, books_of(PAID, ASKING, ASK, first_year)), PAY).paths
        if each.name == "Ask first"
    )
    assert path.chance == 1.0
    assert (path.change.low, path.change.high) == pytest.approx((0.0, 0.1))
    assert not any("of cases" in each for each in path.sources)
    chance = said(2, ASKING, attribute="pay-chance", unit="%", **three(30, 30, 30))
    path = paths_in(setting_of(PAID, books_of(PAID, ASKING, ASK, first_year, chance)), PAY).paths[1]
    assert path.chance == pytest.approx(0.3), "the owner's own word on the chance still counts"
