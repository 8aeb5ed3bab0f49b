"""Which pay was named by whom, and how far the own figure lay above theirs."""

import pytest

from proprietor.market.causes import Asking
from proprietor.market.named import Quartiles, asking_of, gap_of, named_in, newest_ask
from proprietor.values.money import parse_pay
from tests.market.searches import opportunity

MINE = "pay_named 2026-03-05 mine @ 44,000 GBP a year"


def test_figures_stand_in_order_with_who_named_them() -> None:
    found = named_in(opportunity("ward", "offered 2026-03-20 @ 40,000 GBP a year", MINE, "lost 2026-04-01"))
    assert [(str(each.pay), each.mine, str(each.on), each.what.value) for each in found] == [
        ("44,000 GBP a year", True, "2026-03-05", "pay_named"),
        ("40,000 GBP a year", False, "2026-03-20", "offered"),
    ]


@pytest.mark.parametrize(
    ("moves", "share"),
    [
        ((MINE, "offered 2026-03-20 @ 40,000 GBP a year"), 0.1),
        ((MINE, "accepted 2026-03-20 @ 44,000 GBP a year"), 0.0),
        (("pay_named 2026-03-05 mine @ 6,000 GBP a project", "offered 2026-03-20 @ 5,000 GBP a project"), 0.2),
        ((MINE, "offered 2026-03-20 @ 4,000 GBP a month"), 44 / 48 - 1),
        ((MINE, "pay_named 2026-03-09 @ 38,000 GBP a year", "offered 2026-03-20 @ 40,000 GBP a year"), 0.1),
        ((MINE, "pay_named 2026-03-09 @ 38,000 GBP a year", "lost 2026-03-20 pay"), 44 / 38 - 1),
        (
            (MINE, "offered 2026-03-20 @ 40,000 GBP a year", "pay_named 2026-03-21 mine @ 42,000 GBP a year",
             "offered 2026-03-25 @ 42,000 GBP a year"),
            0.1,
        ),
        ((MINE, "pay_named 2026-03-06 mine @ 42,000 GBP a year", "offered 2026-03-20 @ 40,000 GBP a year"), 0.05),
    ],
)  # fmt: skip
def test_the_gap_is_ones_last_figure_over_their_first_offer(moves: tuple[str, ...], share: float) -> None:
    gap = gap_of(opportunity("ward", *moves))
    assert gap is not None
    assert gap.share == pytest.approx(share)
    assert gap.ask.mine
    assert not gap.theirs.mine


@pytest.mark.parametrize(
    "moves",
    [
        (),
        (MINE,),
        ("offered 2026-03-20 @ 40,000 GBP a year",),
        ("offered 2026-03-02 @ 40,000 GBP a year", MINE),
        (MINE, "offered 2026-03-20"),
        (MINE, "offered 2026-07-20 @ 40,000 GBP a year"),
    ],
)
def test_there_is_no_gap_without_both_the_owner_first(moves: tuple[str, ...]) -> None:
    assert gap_of(opportunity("ward", *moves)) is None


@pytest.mark.parametrize(
    ("theirs", "reason"),
    [
        ("40,000 EUR a year", "44,000 GBP a year and 40,000 EUR a year are in two currencies"),
        ("4,000 GBP a project", "one is for a project"),
        ("0 GBP a year", "0 GBP a year is nothing to compare with"),
    ],
)
def test_what_cannot_be_compared_says_why(theirs: str, reason: str) -> None:
    gap = gap_of(opportunity("ward", MINE, f"offered 2026-03-20 @ {theirs}"))
    assert gap is not None
    assert gap.share is None
    assert reason in gap.reason


def test_the_newest_ask_of_all() -> None:
    one = opportunity("ward", MINE, "pay_named 2026-05-01 @ 99,000 GBP a year")
    two = opportunity("school", "pay_named 2026-04-05 mine @ 47,000 GBP a year", "pay_named 2026-04-05 mine @ 48,000 GBP a year")
    found = newest_ask([two, one])
    assert found is not None
    assert str(found.pay) == "48,000 GBP a year"
    assert newest_ask([opportunity("idea")]) is None


MARKET = Quartiles(currency="GBP", p25=38_000, p50=42_000, p75=46_000)


def test_an_ask_is_held_against_the_market_in_the_same_money() -> None:
    assert asking_of(parse_pay("4,000 GBP a month"), MARKET) == Asking(ask=48_000, p25=38_000, p50=42_000, p75=46_000)
    assert asking_of(parse_pay("4,000 EUR a month"), MARKET) is None
    assert asking_of(parse_pay("4,000 GBP a project"), MARKET) is None
    assert asking_of(None, MARKET) is None
    assert asking_of(parse_pay("4,000 GBP a month"), None) is None
