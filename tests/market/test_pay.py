"""Pay: which way a figure is found, what it carries, and when it cannot be told."""

import math
from dataclasses import replace
from datetime import date

import pytest

from proprietor.market.bands import LEAST_SPREAD, Prior
from proprietor.market.pay import UNDER, Basis, Method, is_over, is_under, pay_of, too_few
from proprietor.market.posted import LeftOut, Posted, in_unit
from proprietor.market.reference import QUANTILES
from proprietor.values.money import Pay, Period, parse_pay, per

PRIOR = Prior(currency="EUR", centre=math.log(50_000), spread=0.28, tau=0.14, source="A survey 2025")


def posts(*amounts: float, role: str = "x", family: str = "care", currency: str = "EUR") -> list[Posted]:
    return [
        Posted(
            firm=f"{role} {n}",
            least=Pay(minor=round(amount * 100), currency=currency, period=Period.YEAR),
            on=date(2026, 1, 1 + n),
            role=role,
            family=family,
        )
        for n, amount in enumerate(amounts)
    ]


OTHERS = [
    each
    for name, base in (("a", 40_000), ("b", 45_000), ("c", 50_000))
    for each in posts(base, base + 3_000, base + 5_000, role=name)
]


def test_a_reference_alone_speaks_and_says_so() -> None:
    found = pay_of([], currency="EUR", reference=PRIOR)
    offer = found.next_offer
    assert offer.figure.value == pytest.approx(50_000)
    assert offer.figure.low is not None
    assert offer.figure.high is not None
    assert offer.figure.low < 40_000
    assert offer.figure.high > 60_000
    assert (offer.basis, offer.method, offer.share, offer.firms, offer.source) == (
        Basis.PRIOR, Method.REFERENCE, 0.0, 0, "A survey 2025",
    )  # fmt: skip
    assert (offer.oldest, offer.newest, offer.figure.level) == (None, None, 0.8)
    assert found.median.basis is Basis.PRIOR


def test_reference_and_postings_together_say_their_shares() -> None:
    found = pay_of([*posts(60_000, 62_000, 64_000), posts(60_000)[0]], currency="EUR", reference=PRIOR)
    assert found.next_offer.basis is Basis.BOTH
    assert found.next_offer.share == pytest.approx(3 / 7)
    assert 0 < found.median.share < 1
    assert (found.median.postings, found.median.firms) == (4, 3)
    assert (found.median.oldest, found.median.newest) == (date(2026, 1, 1), date(2026, 1, 3))
    assert found.median.figure.value is not None
    assert 50_000 < found.median.figure.value < 62_000
    values = [found.band[name].figure.value or 0 for name in QUANTILES]
    assert values == sorted(values)
    assert found.band["p50"] == found.median


def test_a_firm_that_posts_often_is_no_news() -> None:
    once, often = posts(60_000), posts(60_000) * 9
    assert (
        pay_of(often, currency="EUR", reference=PRIOR).next_offer.figure
        == pay_of(once, currency="EUR", reference=PRIOR).next_offer.figure
    )


def test_nine_firms_need_no_reference_and_no_assumption() -> None:
    found = pay_of(posts(*range(41_000, 50_000, 1_000)), currency="EUR", role="x", family="care", others=OTHERS)
    offer = found.next_offer
    assert (offer.method, offer.basis, offer.source) == (Method.CONFORMAL, Basis.DATA, "")
    assert (offer.figure.low, offer.figure.value, offer.figure.high) == pytest.approx((41_000, 45_000, 49_000))
    assert found.median.method is Method.CONFORMAL
    assert found.band["p25"].method is Method.CONFORMAL
    assert found.band["p10"].method is Method.ROLES


def test_the_outermost_tenths_need_twenty_firms() -> None:
    nine = pay_of(posts(*range(41_000, 50_000, 1_000)), currency="EUR")
    assert not nine.band["p10"].figure.told
    assert not nine.band["p90"].figure.told
    assert nine.band["p75"].basis is Basis.DATA
    assert nine.band["p75"].share == 1.0
    twenty = pay_of(posts(*range(41_000, 61_000, 1_000)), currency="EUR")
    assert twenty.band["p90"].method is Method.CONFORMAL


def test_other_roles_help_where_there_are_few() -> None:
    for count in range(3):
        found = pay_of(posts(*[47_000] * count), currency="EUR", role="x", family="care", others=OTHERS)
        assert found.next_offer.method is Method.ROLES
        assert found.next_offer.basis is (Basis.BOTH if count else Basis.PRIOR)
        assert "other roles of the family care" in found.next_offer.source
        assert found.median.figure.told


def test_three_firms_alone_are_taken_as_normal_on_logs() -> None:
    found = pay_of(posts(40_000, 44_000, 50_000), currency="EUR")
    assert (found.next_offer.method, found.median.method) == (Method.NORMAL, Method.NORMAL)
    assert found.band["p25"].figure.reason.endswith("3 firms name pay for it in EUR; a pay reference would tell")


@pytest.mark.parametrize(("count", "words"), [(0, "no firms"), (1, "1 firm "), (2, "2 firms")])
def test_two_firms_alone_tell_nothing_yet(count: int, words: str) -> None:
    found = pay_of(posts(*[40_000] * count), currency="EUR").next_offer
    assert (found.figure.told, found.basis, found.method) == (False, Basis.NOTHING, Method.NONE)
    assert words in found.figure.reason
    assert "three firms or a pay reference would tell" in found.figure.reason


def test_currencies_are_never_mixed() -> None:
    found = pay_of([*posts(40_000, 50_000), *posts(99_000, currency="USD", role="y")], currency="USD", reference=PRIOR)
    assert not found.next_offer.figure.told
    assert found.sample.left_out == {LeftOut.CURRENCY: 2}
    assert any("in EUR; nothing is converted" in each for each in found.cautions)
    assert "2 postings left out: another currency." in found.cautions


def test_cautions_are_those_that_apply() -> None:
    assert pay_of([], currency="EUR").cautions == ()
    told = " ".join(pay_of(posts(40_000), currency="EUR", reference=PRIOR).cautions)
    assert "posted range" in told
    assert "self-employed" in told
    assert "firm" not in told
    nameless = Posted(firm="", least=parse_pay("40,000 EUR a year"))
    said = pay_of([nameless, nameless, *posts(1), *posts(1)], currency="EUR").cautions
    assert "2 postings name no firm and count as one firm, for they may be one." in said
    assert "4 postings come from 2 firms; it is the firms that count." in said
    assert "2 postings come from 1 firm; it is the firms that count." in pay_of([nameless, nameless], currency="EUR").cautions
    project = Posted(firm="", least=parse_pay("40,000 EUR a project"))
    assert pay_of([project], currency="EUR").cautions == ("1 posting left out: paid by the project.",)


def test_a_wish_above_what_may_be_offered_is_seen() -> None:
    report = pay_of([], currency="EUR", reference=PRIOR)
    high = report.next_offer.figure.high
    assert high is not None
    for period in (Period.YEAR, Period.MONTH, Period.DAY, Period.HOUR):
        shown = in_unit(high, period)
        assert is_over(parse_pay(f"{shown} EUR {per(period)}"), report) is False
        assert is_over(parse_pay(f"{shown * 1.001:.2f} EUR {per(period)}"), report) is True
    assert is_over(parse_pay("4,000 EUR a month"), report) is False
    assert is_over(parse_pay("900,000 USD a year"), report) is None
    assert is_over(parse_pay("900,000 EUR a project"), report) is None
    assert is_over(parse_pay("900,000 EUR a year"), pay_of([], currency="EUR")) is None


def test_a_wish_below_what_three_in_four_bring_is_seen() -> None:
    report = pay_of([], currency="EUR", reference=PRIOR)
    assert UNDER == 0.25
    assert report.next_offer.figure.low is not None
    assert report.lower is not None
    assert report.next_offer.figure.low < report.lower < 50_000
    shown = in_unit(report.lower, Period.YEAR)
    assert is_under(parse_pay(f"{shown - 1:.0f} EUR a year"), report) is True
    assert is_under(parse_pay(f"{shown:.0f} EUR a year"), report) is False
    assert is_under(parse_pay("1 USD a year"), report) is None
    assert is_under(parse_pay("1 EUR a project"), report) is None
    assert is_under(parse_pay("1 EUR a year"), pay_of([], currency="EUR")) is None


@pytest.mark.parametrize(
    ("count", "words"), [(0, "no firm names pay for this"), (1, "one firm is few"), (4, "four firms are few"), (5, "")]
)
def test_a_verdict_takes_five_firms_or_a_reference(count: int, words: str) -> None:
    posted = posts(*range(40_000, 40_000 + count))
    assert too_few(pay_of(posted, currency="EUR")) == words
    assert too_few(pay_of(posted, currency="EUR", reference=PRIOR)) == ""


def test_figures_that_lie_too_close_together_are_said_to_be_taken_apart() -> None:
    same = pay_of(posts(40_000, 40_000, 40_000), currency="EUR")
    assert (same.next_offer.widened, same.median.widened) == (True, True)
    wide = pay_of(posts(40_000, 44_000, 50_000), currency="EUR")
    assert (wide.next_offer.widened, wide.median.widened) == (False, False)
    many = pay_of(posts(*[40_000] * 10), currency="EUR")
    assert (many.next_offer.method, many.next_offer.widened, many.median.widened) == (Method.CONFORMAL, False, True)
    assert not pay_of(posts(40_000, 40_000), currency="EUR", reference=PRIOR).median.widened
    narrow = replace(PRIOR, spread=LEAST_SPREAD)
    assert pay_of([], currency="EUR", reference=narrow).next_offer.widened


def test_the_lower_quarter_is_found_in_the_way_of_the_interval() -> None:
    """Three firms would do for half without assuming anything, but then P25 might lie outside P10 to P90."""
    three = pay_of(posts(40_000, 50_000, 60_000), currency="EUR")
    assert three.next_offer.method is Method.NORMAL
    assert three.lower is not None
    assert three.next_offer.figure.low is not None
    assert three.lower != pytest.approx(40_000)
    assert three.next_offer.figure.low < three.lower < (three.next_offer.figure.value or 0)


def test_pay_for_other_periods_is_said_to_be_brought_to_a_year() -> None:
    hours = [Posted(firm=f"{at}", least=parse_pay("20 EUR an hour")) for at in range(2)]
    said = pay_of([*hours, Posted(firm="m", least=parse_pay("3,000 EUR a month"))], currency="EUR").cautions
    assert "2 postings name pay by the hour; it was brought to a year of full-time work, 2,080 hours." in said
    assert "1 posting names pay by the month; it was brought to a year of full-time work, 12 months." in said
    assert pay_of(posts(1), currency="EUR").sample.brought == {}


def test_where_no_currency_is_known_the_reason_names_none() -> None:
    assert pay_of([], currency="").next_offer.figure.reason.startswith("no firms name pay for it; three")
