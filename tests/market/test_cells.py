"""Cells: they add up in any order, their quantiles keep within a bin, and their moments serve as the figures would."""

import math
from statistics import fmean, median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.market.bands import Prior, next_offer
from proprietor.market.cells import (
    BINS,
    LOWEST,
    PER_UNIT,
    Group,
    SkillDemand,
    bin_of,
    cell_of,
    demand_together,
    median_of,
    start_of,
    together,
)
from proprietor.market.normalising.amounts import CEILING, FLOOR
from proprietor.market.posted import PER_YEAR

PLUMBER = Group("GBP", "plumber", "senior", "leeds")
CLOSE = {"rel": 1e-12, "abs": 1e-9}
figures = st.lists(st.floats(math.log(500), math.log(5_000_000)), min_size=1, max_size=60)


def exact(cell):
    return cell.group, cell.count, cell.bins, cell.postings


@given(a=figures, b=figures, c=figures)
def test_merging_is_associative_and_commutative_and_the_same_as_counting_all_at_once(a, b, c) -> None:
    one, two, three, whole = (cell_of(PLUMBER, logs) for logs in (a, b, c, [*a, *b, *c]))
    for merged in ((one + two) + three, one + (two + three), three + one + two):
        assert exact(merged) == exact(whole)
        assert (merged.total, merged.squares) == pytest.approx((whole.total, whole.squares), **CLOSE)


@given(logs=figures, percent=st.integers(0, 100))
def test_a_quantile_is_off_by_less_than_a_bin(logs, percent) -> None:
    ordered = sorted(map(math.exp, logs))
    nth, rest = divmod(percent * (len(logs) - 1), 100)
    exactly = ordered[nth] + (ordered[min(nth + 1, len(logs) - 1)] - ordered[nth]) * rest / 100
    assert abs(math.log(cell_of(PLUMBER, logs).quantile(percent) / exactly)) <= 1 / PER_UNIT + 1e-9


@given(logs=figures)
def test_a_cell_gives_the_next_offer_as_its_figures_would(logs) -> None:
    prior = Prior(currency="GBP", centre=10.5, spread=0.3)
    ours, theirs = next_offer(cell_of(PLUMBER, logs).moments, prior), next_offer(logs, prior)
    assert (ours.value, ours.low, ours.high, ours.share) == pytest.approx(
        (theirs.value, theirs.low, theirs.high, theirs.share), rel=1e-6
    )


def test_all_pay_that_is_let_through_lies_within_the_bins() -> None:
    ends = [amount * PER_YEAR[period] for limits in (FLOOR, CEILING) for period, amount in limits.items()]
    assert min(ends) > LOWEST
    assert max(ends) < LOWEST * math.exp(BINS / PER_UNIT)
    assert bin_of(math.log(min(ends)), "GBP") > 0
    assert bin_of(math.log(max(ends)), "GBP") < BINS - 1


def test_bins_begin_by_the_worth_of_the_currency_and_hold_what_lies_beyond_at_their_ends() -> None:
    assert start_of("JPY") == pytest.approx(math.log(LOWEST * 150))
    assert bin_of(start_of("JPY"), "JPY") == 0
    assert bin_of(start_of("JPY") + 1.0001 / PER_UNIT, "JPY") == 1
    assert (bin_of(-5, "GBP"), bin_of(99, "GBP")) == (0, BINS - 1)


def test_cells_are_put_together_by_as_much_as_is_asked_for() -> None:
    here, there = cell_of(PLUMBER, [10, 11]), cell_of(PLUMBER._replace(place="york"), [12], postings=4)
    junior = cell_of(PLUMBER._replace(level="junior"), [9])
    assert [each.group.place for each in together([there, here, here])] == ["leeds", "york"]
    assert together([here, here])[0].count == 4
    by_level = together([here, there, junior], places=False)
    assert [(each.group, each.count, each.postings) for each in by_level] == [
        (Group("GBP", "plumber", "junior"), 1, 1),
        (Group("GBP", "plumber", "senior"), 3, 6),
    ]
    assert [each.count for each in together([here, there, junior], levels=False, places=False)] == [4]
    assert together([]) == ()


def test_a_median_by_many_figures_is_that_of_the_histogram() -> None:
    logs = [10 + n / 50 for n in range(40)]
    told = median_of(cell_of(PLUMBER, logs))
    assert told.value == pytest.approx(math.exp(median(logs)), rel=0.02)
    assert told.low < told.value < told.high
    assert (told.count, told.level) == (40, 0.8)


def test_a_median_by_few_is_taken_as_normal_and_by_fewer_not_told() -> None:
    told = median_of(cell_of(PLUMBER, [10, 10.2, 10.7]))
    assert told.value == pytest.approx(math.exp(fmean([10, 10.2, 10.7])))
    assert told.low < told.value < told.high
    two, one = (median_of(cell_of(PLUMBER, logs)) for logs in ([10, 11], [10]))
    assert not two.told
    assert "2 firms name" in two.reason
    assert "1 firm name" in one.reason


def test_cells_without_spread_are_still_told() -> None:
    told = median_of(cell_of(PLUMBER, [math.log(30_000)] * 100))
    assert told.low < told.value < told.high
    assert abs(math.log(told.value / 30_000)) < 1 / PER_UNIT


def demand(role="plumber", out_of=10, **counts):
    return SkillDemand(role=role, out_of=out_of, counts=counts)


def test_demand_adds_up_and_ranks_by_count_then_name() -> None:
    merged = demand(b=2, a=3) + demand(out_of=5, b=3, c=1)
    assert merged == demand(out_of=15, a=3, b=5, c=1)
    assert demand(z=2, b=2, a=1).ranked == (("b", 2), ("z", 2), ("a", 1))
    assert demand_together([demand("y"), demand("x", a=1), demand("y", out_of=1)]) == (demand("x", a=1), demand("y", out_of=11))


@given(st.lists(st.dictionaries(st.sampled_from("abc"), st.integers(1, 9), min_size=1), min_size=3, max_size=3))
def test_demand_is_associative_and_commutative(held) -> None:
    one, two, three = (demand(**counts) for counts in held)
    assert (one + two) + three == one + (two + three) == three + two + one
