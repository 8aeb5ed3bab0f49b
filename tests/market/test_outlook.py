"""Outlook: all of it in one answer, for markets of every kind."""

from proprietor.market.aim import aim_at
from proprietor.market.choosing import Shelf
from proprietor.market.levels import Level
from proprietor.market.outlook import Found, Outlook, outlook_of
from proprietor.market.pay_told import pay_told_in
from proprietor.market.postings import Posting
from proprietor.market.reach import Stand
from proprietor.market.records import Target
from tests.market.openings import NURSE, SENIOR, market, nurses, pay, posting, row

SHELF = Shelf(name="Survey", rows=(row(),))


def outlook(*postings: Posting, shelves: tuple[Shelf, ...] = (), uplift: float = 0.0, **target: object) -> Outlook:
    aim = aim_at(Target(**{"name": "nurse", "occupation": NURSE, "place": "Leeds, UK", **target}))  # type: ignore[arg-type]
    return outlook_of(aim, pay_told_in(market(*postings)), shelves, uplift=uplift)


def found(*postings: Posting, **more: object) -> Found:
    answer = outlook(*postings, **more)  # type: ignore[arg-type]
    assert answer.found is not None
    assert answer.reason == ""
    return answer.found


def test_reference_and_postings_together() -> None:
    answer = found(*nurses(39_000, 41_000, 43_000), shelves=(SHELF,), pay=pay("42000"))
    assert answer.stand is Stand.IN
    assert answer.choice.row is SHELF.rows[0]
    assert 0 < answer.report.next_offer.share < 1
    assert answer.report.next_offer.currency == "GBP"
    raised = found(*nurses(39_000, 41_000, 43_000), shelves=(SHELF,), uplift=0.5)
    assert (raised.report.next_offer.figure.value or 0) > (answer.report.next_offer.figure.value or 0)


def test_an_occupation_that_is_not_sure_is_asked_for() -> None:
    unsure = outlook(occupation="", name="PM")
    assert unsure.found is None
    assert unsure.reason.endswith("It may be project manager, product manager.")
    assert outlook(occupation="", name="Zorblat").reason.endswith("No word of it is in the vocabulary.")


def test_an_empty_market_says_what_would_help() -> None:
    answer = found()
    assert answer.report.next_offer.figure.reason == (
        "postings of no firms name pay, there is no pay reference for it, and it takes 3, or a pay reference"
    )
    assert answer.stand is Stand.UNKNOWN


def test_without_postings_and_wishes_the_currency_is_that_of_the_closest_reference() -> None:
    assert found(shelves=(SHELF,)).report.next_offer.figure.told
    two = (SHELF, Shelf(name="B", rows=(row(currency="EUR", area_name="Leeds"),)))
    assert found(shelves=two).report.next_offer.currency == "EUR"
    assert found().report.next_offer.currency == ""


def test_mixed_currencies_and_periods_are_told() -> None:
    answer = found(
        *nurses(39_000, 41_000),
        posting("e", "50,000 EUR a year"),
        posting("h", "20 GBP an hour"),
        posting("h2", "21 GBP an hour", "22 GBP an hour"),
        posting("d", "200 GBP a day"),
        posting("p", "9,000 GBP a project"),
        posting("w", "20,000", "150,000"),
        posting("n"),
    )
    said = answer.cautions
    for words in (
        "1 posting left out: another currency.",
        "1 posting left out: paid by the project.",
        "1 posting left out: a range so wide that its middle tells nothing.",
        "2 postings name pay by the hour; it was brought to a year of full-time work, 2,080 hours.",
        "1 posting names pay by the day; it was brought to a year of full-time work, 260 days.",
        "1 posting left out: no pay is named.",
    ):
        assert words in said
    assert answer.report.next_offer.firms == 5


def test_levels_that_are_mixed_or_not_told_are_said() -> None:
    mixed = found(*nurses(39_000, 41_000, 43_000, level=Level.JUNIOR), level=SENIOR, shelves=(SHELF,))
    assert "The cell holds all levels, so the middle may be another level’s; see it level by level below." in mixed.cautions
    assert "The pay reference knows no levels; at level senior pay may lie off it." in mixed.cautions
    untold = found(*nurses(39_000, 41_000, 43_000, country=""), level=SENIOR)
    assert "3 of the cell’s postings tell no level and are taken to be of yours." in untold.cautions
    assert "3 of the cell’s postings name no country and are taken to be of yours." in untold.cautions
    exact = found(
        *nurses(39_000, 41_000, 43_000, level=SENIOR), level=SENIOR, shelves=(Shelf(name="S", rows=(row(level="senior"),)),)
    )
    assert not any("level" in each for each in exact.cautions if not each.startswith("A posted range"))
