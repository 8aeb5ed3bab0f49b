"""Outlook: all of it in one answer, for markets of every kind."""

from proprietor.market.aim import aim_at
from proprietor.market.choosing import Shelf
from proprietor.market.levels import Level
from proprietor.market.outlook import Found, Outlook, billed, outlook_of
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
    assert answer.report.next_offer.figure.reason == ("no firms name pay for it; three firms or a pay reference would tell")
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
    assert "All levels are taken together, so the middle may be another level’s; see it level by level." in mixed.cautions
    assert "The pay reference knows no levels; at level senior pay may lie off it." in mixed.cautions
    untold = found(*nurses(39_000, 41_000, 43_000, country=""), level=SENIOR)
    assert "3 of these postings name no level and are taken to be of yours." in untold.cautions
    assert "3 of these postings name no country and are taken to be of yours." in untold.cautions
    exact = found(
        *nurses(39_000, 41_000, 43_000, level=SENIOR), level=SENIOR, shelves=(Shelf(name="S", rows=(row(level="senior"),)),)
    )
    assert not any("level" in each for each in exact.cautions if not each.startswith("A posted range"))


def test_a_rise_without_a_reference_changes_nothing_and_says_so() -> None:
    posted = nurses(39_000, 41_000, 43_000)
    assert "The rise of 3 % you gave changes nothing: it is for pay references, and none is in use." in (
        found(*posted, uplift=0.03).cautions
    )
    assert any(each.startswith("The fall of 2.5 % you gave") for each in found(*posted, uplift=-0.025).cautions)
    assert not any("you gave" in each for each in found(*posted, shelves=(SHELF,), uplift=0.03).cautions)


def test_a_days_pay_makes_less_in_a_year_for_whoever_bills_fewer_days() -> None:
    assert (
        "A year is reckoned as 260 paid days, as the employed have: 200 GBP a day is 52,000 GBP. A freelancer bills fewer, some "
        "200 (a guess), which makes 40,000 GBP."
    ) in found(pay=pay("200 GBP a day")).cautions
    assert billed(pay("200 GBP a day"), 100).endswith("some 100 (a guess), which makes 20,000 GBP.")


def test_the_levels_rest_on_what_the_whole_rests_on_or_say_that_they_do_not() -> None:
    """Thirty postings that name no level: one answer, with one reference."""
    alike = found(*nurses(*range(39_000, 39_030)), shelves=(SHELF,), pay=pay("42000"))
    assert (len(alike.rungs), alike.apart) == (1, "")
    assert alike.rungs[0].report is alike.report
    mixed = found(*nurses(39_000, 41_000), *nurses(43_000, level=Level.JUNIOR), shelves=(SHELF,), pay=pay("42000"))
    assert (mixed.stand, mixed.because) == (Stand.IN, "")
    assert mixed.apart == (
        "Each level is looked at alone here, by postings that name it and a pay reference for it. The figures above are by all "
        "levels, in Leeds, with a pay reference, so they differ."
    )
    bare = found(*nurses(39_000, 41_000), *nurses(43_000, level=Level.JUNIOR), pay=pay("42000"))
    assert (bare.stand, bare.because) == (Stand.UNKNOWN, "three firms are few")
    assert bare.apart.endswith("by all levels, in Leeds, so they differ.")
    other = found(*nurses(39_000, level=Level.JUNIOR), level=SENIOR, shelves=(Shelf(name="S", rows=(row(level="senior"),)),))
    assert [each.report is other.report for each in other.rungs] == [False, False]
    raised = [
        found(level=SENIOR, shelves=(Shelf(name="S", rows=(row(level="senior"),)),), uplift=share).rungs[0].report.median.figure
        for share in (0.0, 0.5)
    ]
    assert (raised[1].value or 0) > (raised[0].value or 0)
