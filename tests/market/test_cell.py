"""Cells: taken narrowly, widened only until three firms name pay, and said in words."""

from dataclasses import replace

import pytest

from proprietor.market.aim import Aim, aim_at
from proprietor.market.cell import ENOUGH, Cell, Scope, cell_of, currency_of, levels_told
from proprietor.market.levels import Level
from proprietor.market.pay_told import Silent, pay_told_in
from proprietor.market.postings import Posting
from proprietor.market.records import Target
from tests.market.openings import ANY, JUNIOR, NURSE, PLUMBER, SENIOR, market, nurses, pay, posting

LEEDS = aim_at(Target(name="Senior nurse", occupation=NURSE, place="Leeds, UK"))
YORK = {"city": "York"}


def cell(*postings: Posting, aim: Aim = LEEDS, currency: str = "GBP", strict: bool = False) -> Cell:
    return cell_of(aim, pay_told_in(market(*postings)), currency, strict=strict)


def firms(found: Cell) -> set[str]:
    return {each.firm for each in found.members}


def test_three_firms_in_the_city_at_the_level_are_enough() -> None:
    near = nurses(40_000, 41_000, level=SENIOR) + nurses(42_000)
    found = cell(*near, *nurses(90_000, level=JUNIOR), *nurses(80_000, level=SENIOR, **YORK))
    assert firms(found) == {each.company for each in near}
    assert (found.taken.scope, found.taken.level, found.taken.firms, found.tried) == (Scope.CITY, SENIOR, ENOUGH, ())
    assert found.unlevelled == 1
    assert found.words == "By postings for registered nurse, level senior and those that name none, in Leeds."


def test_the_place_widens_before_the_level_does() -> None:
    found = cell(
        *nurses(40_000, level=SENIOR),
        *nurses(40_000, 42_000, level=SENIOR, **YORK),
        *nurses(50_000, 51_000, 52_000, level=JUNIOR),
    )
    assert (found.taken.scope, found.taken.level) == (Scope.COUNTRY, SENIOR)
    assert len(found.members) == ENOUGH
    assert found.words == (
        "By postings for registered nurse, level senior and those that name none, countrywide (United Kingdom). A narrower "
        "look has too few firms that name pay (level senior and those that name none, in Leeds: 1 firm)."
    )


def test_all_levels_are_taken_at_last() -> None:
    found = cell(*nurses(40_000, level=SENIOR), *nurses(50_000, 51_000, level=JUNIOR))
    assert (found.taken.scope, found.taken.level) == (Scope.CITY, ANY)
    assert len(found.members) == 3
    assert [each.firms for each in found.tried] == [1, 1]
    assert found.unlevelled == 0


def test_where_there_are_never_three_firms_the_narrowest_with_the_most_is_taken() -> None:
    found = cell(*nurses(40_000, level=SENIOR), *nurses(41_000, level=SENIOR, **YORK))
    assert (found.taken.scope, found.taken.level, found.taken.firms) == (Scope.COUNTRY, SENIOR, 2)
    assert "A wider look brings no more" in found.words
    nobody = cell(*nurses(40_000, country="DE", city="Köln"))
    assert nobody.members == ()
    assert nobody.words.endswith("Nowhere does any firm name pay for it.")


def test_a_region_lies_between_city_and_country() -> None:
    aim = aim_at(Target(name="nurse", occupation=NURSE, place="Austin, TX, US"))
    texas = [posting(f"t{at}", "80,000 USD a year", city="Waco", region="TX", country="US") for at in range(3)]
    other = posting("o", "80,000 USD a year", city="Austin", region="MN", country="US")
    found = cell(*texas, other, aim=aim, currency="USD")
    assert (found.taken.scope, firms(found)) == (Scope.REGION, {"t0", "t1", "t2"})
    assert found.words.startswith("By postings for registered nurse, all levels, in TX.")


def test_a_city_of_the_same_name_in_another_region_or_country_is_another() -> None:
    aim = aim_at(Target(name="nurse", occupation=NURSE, place="Austin, TX, US"))
    there = [
        posting("a", "1", city="Austin", region=region, country=country)
        for region, country in (("TX", "US"), ("", ""), ("MN", "US"), ("", "GB"))
    ]
    found = cell(*there, aim=aim)
    assert [(each.region, each.country) for each in found.members] == [("TX", "US"), ("", "")]
    assert found.unplaced == 1


def test_without_a_country_anywhere_is_the_widest() -> None:
    found = cell(*nurses(40_000, country="DE", city="Köln"), aim=replace(LEEDS, city="", country=""))
    assert (found.taken.scope, found.taken.words) == (Scope.ANYWHERE, "level senior and those that name none, anywhere")
    assert found.unplaced == 0
    assert len(cell(*nurses(40_000, city=""), aim=replace(LEEDS, country="")).members) == 1


def test_strictly_only_postings_that_tell_the_level_count() -> None:
    every = (*nurses(40_000, level=SENIOR), *nurses(41_000, 42_000), *nurses(50_000, level=JUNIOR))
    found = cell(*every, strict=True)
    assert ([each.level for each in found.members], found.words.split(", ")[1]) == ([SENIOR], "level senior")
    none = cell(*every, aim=replace(LEEDS, level=ANY), strict=True)
    assert [each.level for each in none.members] == [ANY, ANY]
    assert "naming no level" in none.words


def test_another_currency_is_a_member_but_no_firm() -> None:
    found = cell(posting("a", "40,000 EUR a year"), *nurses(40_000))
    assert (len(found.members), found.taken.firms) == (2, 1)


def test_those_that_name_no_pay_are_counted() -> None:
    found = cell(*nurses(40_000), posting("b"), posting("c"))
    assert found.silent == {Silent.NONE: 2}


def test_others_are_other_occupations_of_the_same_country() -> None:
    plumbers = [
        posting(f"p{at}", "30,000", occupation=PLUMBER, title="Plumber", **more)
        for at, more in enumerate(({}, YORK, {"country": "DE"}, {"country": ""}))
    ]
    unsorted = posting("u", "30,000", occupation="")
    found = cell(*nurses(40_000), *plumbers, unsorted, posting("x", occupation=PLUMBER))
    assert [each.firm for each in found.others] == ["p0", "p1", "p3"]
    senior = posting("s", "30,000", occupation=PLUMBER, level=SENIOR)
    assert [each.firm for each in cell(*plumbers, senior, strict=True).others] == ["s"]


@pytest.mark.parametrize(
    ("wanted", "currency"), [("40,000 CHF a year", "CHF"), ("", "EUR")], ids=["what is wanted", "what most name"]
)
def test_the_currency_is_that_of_what_is_wanted_else_the_commonest(wanted: str, currency: str) -> None:
    named = pay_told_in(
        market(
            posting("a", "1"),
            posting("b", "2 EUR a year"),
            posting("c", "2 EUR a year"),
            posting("d", "1", occupation=PLUMBER),
            posting("e", "1", occupation=PLUMBER),
            posting("f"),
        )
    )
    assert currency_of(replace(LEEDS, wanted=pay(wanted) if wanted else None), named) == currency


def test_where_nothing_names_a_currency_there_is_none() -> None:
    assert currency_of(LEEDS, pay_told_in(market(posting("a")))) == ""


def test_levels_are_those_that_postings_tell_and_the_own() -> None:
    named = pay_told_in(
        market(*nurses(1, level=JUNIOR), *nurses(1), *nurses(1, level=Level.HEAD, country="DE"), posting("q", level=Level.LEAD))
    )
    assert list(levels_told(LEEDS, named)) == [ANY, JUNIOR, SENIOR]
    assert list(levels_told(replace(LEEDS, level=ANY), named)) == [ANY, JUNIOR]
    assert list(levels_told(replace(LEEDS, level=ANY), [])) == []
