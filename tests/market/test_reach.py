"""Reach: overpriced above nine in ten, undersold below a quarter, in reach between, and no guess where there are too few."""

from dataclasses import replace

from proprietor.market.aim import aim_at
from proprietor.market.cell import cell_of
from proprietor.market.choosing import Shelf, choose
from proprietor.market.levels import Level
from proprietor.market.pay_told import pay_told_in
from proprietor.market.postings import Posting
from proprietor.market.reach import Rung, Stand, report_of, rungs_of
from proprietor.market.records import Target
from tests.market.openings import JUNIOR, NURSE, SENIOR, market, nurses, pay, posting, row

AIM = aim_at(Target(name="nurse", occupation=NURSE, place="Leeds, UK", level=SENIOR, pay=pay("45,000 GBP a year")))
LADDER = [
    *nurses(28_000, 29_000, 30_000, 31_000, 32_000, level=JUNIOR),
    *nurses(43_000, 44_000, 45_000, 46_000, 47_000, level=SENIOR),
    *nurses(70_000, 72_000, 74_000, 76_000, 78_000, level=Level.HEAD),
    *nurses(40_000),
]


def rungs(*postings: Posting, aim=AIM, shelves: tuple[Shelf, ...] = ()) -> dict[str, Rung]:
    named = pay_told_in(market(*postings))
    cell = cell_of(aim, named, "GBP")
    report = report_of(cell, choose(aim, "GBP", shelves).prior)
    return {each.name: each for each in rungs_of(cell, report, named, shelves)}


def test_each_level_has_its_stand_with_its_firms() -> None:
    found = rungs(*LADDER)
    assert {name: each.stand for name, each in found.items()} == {
        "No level named": Stand.UNKNOWN,
        "Junior": Stand.OVER,
        "Senior": Stand.IN,
        "Head": Stand.UNDER,
    }
    assert (
        "(5 postings of 5 firms, of 3 February 2026). What you want is more than nine in ten such offers bring."
        in found["Junior"].words
    )
    assert found["Senior"].words.endswith("What you want lies within that.")
    assert "GBP a year or more, and you ask for less." in found["Head"].words
    assert found["No level named"].words == ("1 firm names pay for it in GBP; three firms or a pay reference would tell.")


def test_the_own_level_is_there_even_without_postings() -> None:
    assert [each.stand for each in rungs().values()] == [Stand.UNKNOWN]


def test_a_reference_speaks_for_its_own_level_only() -> None:
    shelf = Shelf(
        name="S", rows=(row(level="senior", p10=50_000, p50=60_000, p90=70_000), row(p50=20_000, p10=15_000, p90=25_000))
    )
    found = rungs(posting("a", "29000", level=JUNIOR), posting("b", "29000"), shelves=(shelf,))
    assert (found["Senior"].stand, found["Junior"].stand, found["No level named"].stand) == (
        Stand.UNDER,
        Stand.UNKNOWN,
        Stand.UNKNOWN,
    )
    assert "(no posting of your own)" in found["Senior"].words


def test_without_a_wanted_pay_or_in_another_currency_it_says_so() -> None:
    unsaid = rungs(*LADDER, aim=replace(AIM, wanted=None))["Senior"]
    assert (unsaid.stand, unsaid.words.endswith("because you have not said what you want to be paid.")) == (Stand.UNKNOWN, True)
    project = rungs(*LADDER, aim=replace(AIM, wanted=pay("4,000 GBP a project")))["Senior"]
    assert project.stand is Stand.UNKNOWN
    assert "in another currency or for a project" in project.words


def test_three_firms_at_a_level_give_figures_but_no_verdict() -> None:
    three = rungs(*nurses(70_000, 72_000, 74_000, level=Level.HEAD))["Head"]
    assert three.stand is Stand.UNKNOWN
    assert three.words.endswith("How what you want stands to that cannot be told yet, because three firms are few.")


def test_figures_are_in_the_unit_of_the_wish() -> None:
    found = rungs(*LADDER, aim=replace(AIM, wanted=pay("10 GBP an hour")))["Senior"]
    assert found.stand is Stand.UNDER
    assert " GBP an hour four times in five" in found.words
    assert " GBP an hour or more, and you ask for less." in found.words
