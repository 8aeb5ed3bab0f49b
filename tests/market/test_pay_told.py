"""Pay told: postings and offers as figures, and why others say nothing."""

from dataclasses import replace
from datetime import date

import pytest

from proprietor.books import Employer
from proprietor.market.pay_told import Silent, pay_told_in
from proprietor.market.postings import PaySource, Posting
from proprietor.market.records import Move, MoveKind, Opportunity
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.market.openings import market, pay, posting


def test_a_posting_with_both_ends_is_a_figure() -> None:
    (found,) = pay_told_in(market(posting("Quayside", "36,000", "42,000")))
    assert found.posted is not None
    assert (found.posted.firm, found.posted.least, found.posted.most) == ("Quayside", pay("36000"), pay("42000"))
    assert (found.posted.role, found.posted.family, found.posted.on) == ("registered-nurse", "health", date(2026, 2, 3))
    assert (found.silent, found.offer, found.city, found.country) == (None, False, "Leeds", "GB")


@pytest.mark.parametrize(
    ("written", "why"),
    [
        (posting("a"), Silent.NONE),
        (posting("a", "40000", pay_source=PaySource.ESTIMATED), Silent.ESTIMATED),
        (replace(posting("a", "40000"), pay_low=None), Silent.OPEN),
        (replace(posting("a", "40000"), pay_high=None), Silent.OPEN),
    ],
)
def test_what_says_nothing_of_pay_says_why(written: Posting, why: Silent) -> None:
    (found,) = pay_told_in(market(written))
    assert (found.posted, found.silent) == (None, why)


def test_the_day_is_that_of_posting_or_of_first_sight() -> None:
    seen = posting("a", "40000", posted_on=None, seen_first=PartialDate(2026, 3))
    days = [each.posted.on for each in pay_told_in(market(seen, posting("b", "40000", posted_on=None))) if each.posted]
    assert days == [date(2026, 3, 1), None]


def test_an_occupation_that_is_not_known_has_no_family() -> None:
    (found,) = pay_told_in(market(posting("a", "40000", occupation="")))
    assert found.posted is not None
    assert found.posted.family == ""


OPENING = RecordId("opp_1")


def offered(**more: object) -> Move:
    return Move(**{"opportunity": OPENING, "what": MoveKind.OFFERED, "pay": pay("44000"), "on": PartialDate(2026, 4, 5), **more})  # type: ignore[arg-type]


def offers(move: Move, company: str = "", **more: object) -> list[tuple[str, object, object]]:
    post = posting(company, record="pst_1")
    opening = Opportunity(**{"id": OPENING, "posting": post.id, "employer": "emp_1", **more})  # type: ignore[arg-type]
    employer = Employer(id=RecordId("emp_1"), name="Quayside Hospital")
    found = pay_told_in(market(post, opening, employer, replace(move, id=RecordId("mov_1"))))
    return [(each.record, each.firm, each.posted and (each.posted.least, each.posted.on)) for each in found if each.offer]


def test_an_offer_that_others_made_counts_with_its_posting() -> None:
    assert offers(offered()) == [("mov_1", "Quayside Hospital", (pay("44000"), date(2026, 4, 5)))]
    assert offers(offered(on=None), "Marsh Clinic") == [("mov_1", "Marsh Clinic", (pay("44000"), None))]
    assert offers(offered(), employer="") == [("mov_1", "", (pay("44000"), date(2026, 4, 5)))]


@pytest.mark.parametrize(
    "move",
    [offered(mine=True), offered(pay=None), offered(what=MoveKind.PAY_NAMED), offered(opportunity=RecordId("opp_9"))],
    ids=["my own figure", "no figure", "no offer", "no opportunity"],
)
def test_what_is_no_offer_of_theirs_does_not_count(move: Move) -> None:
    assert offers(move) == []


def test_an_offer_without_a_posting_does_not_count() -> None:
    assert offers(offered(), posting="") == []
    assert offers(offered(), posting="emp_1") == []
