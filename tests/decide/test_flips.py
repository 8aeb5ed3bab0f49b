"""Flip weights: exact in closed form, and a tie at the weight they name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.decide.flips import flips_of, scores_of, values_of
from proprietor.decide.options import SIX, Option
from tests.decide.cases import LIFE, PAY, TOY_WEIGHTS, option, toy

POINTS = st.integers(0, 100).map(float)
SCORES = st.lists(st.tuples(POINTS, POINTS, POINTS, POINTS, POINTS, POINTS), min_size=2, max_size=5)
WEIGHTS = st.lists(st.integers(0, 20), min_size=6, max_size=6).filter(any)


def options_of(rows: list[tuple[float, ...]]) -> tuple[Option, ...]:
    return tuple(
        option(f"Option {at}", **{each.name: (x, x, x) for each, x in zip(SIX, row, strict=True)}) for at, row in enumerate(rows)
    )


def test_the_toy_run_flips_where_it_is_said_to() -> None:
    """spec/decide.md: join .594, step back .585, ask .577, stay .514; the top pair flips as pay goes from .22 to .202."""
    scores = [scores_of(each, SIX) for each in toy()]
    assert values_of(scores, list(TOY_WEIGHTS.values())) == pytest.approx([0.594, 0.585, 0.577, 0.514])
    pay = flips_of(toy(), SIX, TOY_WEIGHTS)[0]
    assert (pay.attribute, pay.label, pay.now, pay.rival) == ("pay", "pay", 0.22, "Step back")
    assert pay.at == pytest.approx(0.202, abs=0.0005)


def test_two_attributes_in_closed_form() -> None:
    """One leads by 60 of 100 on pay, the other by 20 of 100 on life: they tie at a weight of a quarter for pay."""
    rich, free = option("Rich", pay=(46_000,) * 3, life=(40,) * 3), option("Free", pay=(34_000,) * 3, life=(60,) * 3)
    pay, life = flips_of((rich, free), (PAY, LIFE), {"pay": 0.5, "life": 0.5})
    assert (pay.at, life.at) == pytest.approx((0.25, 0.75))
    assert (pay.rival, life.rival) == ("Free", "Free")


def test_who_is_better_in_everything_is_never_turned() -> None:
    found = flips_of((option("All", pay=(40_000,) * 3, life=(60,) * 3), option("Less", pay=(35_000,) * 3, life=(50,) * 3)),
                     (PAY, LIFE), {"pay": 0.5, "life": 0.5})  # fmt: skip
    assert [(each.at, each.rival) for each in found] == [(None, ""), (None, "")]


def test_a_weight_of_one_and_equal_leads_turn_nothing() -> None:
    rows = (option("A", pay=(40_000,) * 3, life=(60,) * 3), option("B", pay=(38_000,) * 3, life=(50,) * 3))
    assert flips_of(rows, (PAY, LIFE), {"pay": 1.0})[0].at is None
    assert flips_of(rows, (PAY, LIFE), {"pay": 0.3, "life": 0.7})[0].at is None


def test_a_third_option_may_come_first() -> None:
    """The second in value would tie at a weight of 0 for pay, the third already at .2 from .3."""
    first = option("First", pay=(50_000,) * 3, life=(50,) * 3)
    near = option("Second", pay=(48_000,) * 3, life=(50,) * 3)
    third = option("Third", pay=(30_000,) * 3, life=(75,) * 3)
    (pay, _) = flips_of((first, near, third), (PAY, LIFE), {"pay": 0.3, "life": 0.7})
    assert (pay.rival, pay.at) == ("Third", pytest.approx(0.2))


@given(SCORES, WEIGHTS)
def test_at_its_flip_weight_the_leader_ties_and_nobody_is_above_it(rows: list[tuple[float, ...]], points: list[int]) -> None:
    shares = {each.name: point / sum(points) for each, point in zip(SIX, points, strict=True)}
    options = options_of(rows)
    scores = [scores_of(each, SIX) for each in options]
    before = values_of(scores, list(shares.values()))
    leader = before.index(max(before))
    for at, flip in enumerate(flips_of(options, SIX, shares)):
        if flip.at is None:
            continue
        assert 0 <= flip.at <= 1
        rest = 1 - shares[flip.attribute]
        moved = [flip.at if n == at else share * (1 - flip.at) / rest for n, share in enumerate(shares.values())]
        values = values_of(scores, moved)
        rival = next(n for n, each in enumerate(options) if each.name == flip.rival)
        assert values[rival] == pytest.approx(values[leader], abs=1e-9)
        assert max(values) == pytest.approx(values[leader], abs=1e-9)


@given(SCORES, WEIGHTS)
def test_where_no_weight_is_named_the_leader_leads_at_every_one(rows: list[tuple[float, ...]], points: list[int]) -> None:
    shares = {each.name: point / sum(points) for each, point in zip(SIX, points, strict=True)}
    options = options_of(rows)
    scores = [scores_of(each, SIX) for each in options]
    before = values_of(scores, list(shares.values()))
    leader = before.index(max(before))
    for at, flip in enumerate(flips_of(options, SIX, shares)):
        rest = 1 - shares[flip.attribute]
        if flip.at is None and rest > 1e-9:
            for weight in (0.0, 0.5, 1.0):
                moved = [weight if n == at else share * (1 - weight) / rest for n, share in enumerate(shares.values())]
                values = values_of(scores, moved)
                assert values[leader] == pytest.approx(max(values), abs=1e-9)


def test_what_both_bring_alike_turns_nothing_and_a_lead_on_one_thing_alone_ends_at_nought() -> None:
    """With nothing but pay between them they are level at a weight of 0 for pay, and at no weight of what is alike."""
    rich, poor = option("Rich", pay=(46_000,) * 3, life=(70,) * 3), option("Poor", pay=(34_000,) * 3, life=(70,) * 3)
    pay, life = flips_of((rich, poor), (PAY, LIFE), {"pay": 0.5, "life": 0.5})
    assert (f"{pay.at:.1f}", pay.rival) == ("0.0", "Poor"), "nor is it minus nought"
    assert (life.at, life.rival) == (None, "")
