"""One draw: held against closed forms, an independent count in plain Python, and laws that no figure may break."""

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proprietor.decide.drawing import Drawn, draw
from proprietor.decide.flips import scores_of, values_of
from proprietor.decide.options import SIX, Attribute, Option
from proprietor.stats.normal import Z90, below
from tests.decide.brute import brute, noise
from tests.decide.cases import LIFE, PAY, TOY_WEIGHTS, bell, option, toy

SURE = 1e8
"""A concentration at which weights are what they are."""


def drawn(
    options: tuple[Option, ...],
    attributes: tuple[Attribute, ...] = (PAY, LIFE),
    shares: dict[str, float] | None = None,
    **more: float,
) -> Drawn:
    how = {"concentration": 30.0, "seed": 7, "draws": 20_000, "level": 0.8} | more
    weights = shares or {"pay": 0.5, "life": 0.5}
    return draw(
        options,
        attributes,
        weights,
        concentration=how["concentration"],
        seed=int(how["seed"]),
        draws=int(how["draws"]),
        level=how["level"],
    )


def density(z: float) -> float:
    return math.exp(-z * z / 2) / math.sqrt(2 * math.pi)


def test_two_bells_in_closed_form() -> None:
    """U ~ N(.55, .1²) and N(.5, .05²): the difference is normal, so all is known exactly (Clark 1961; unit normal loss)."""
    one = bell("One", "life", 55 - 10 * Z90, 55, 55 + 10 * Z90)
    two = bell("Two", "life", 50 - 5 * Z90, 50, 50 + 5 * Z90)
    found = drawn((one, two), (LIFE,), {"life": 1.0}, draws=200_000)
    spread = math.hypot(0.1, 0.05)
    z = 0.05 / spread
    assert found.best[0] == pytest.approx(below(z), abs=0.005)
    miss = spread * density(z) - 0.05 * (1 - below(z))
    assert found.regret == pytest.approx((miss, miss + 0.05), abs=0.001)
    for at, sigma in enumerate((0.1, 0.05)):
        loss = sigma * density(0.05 / sigma) - 0.05 * (1 - below(0.05 / sigma))
        assert found.known[at][0] == pytest.approx(loss, abs=0.0007)
    assert found.low[0] == pytest.approx(0.55 - 1.2815516 * 0.1, abs=0.002)
    assert found.high[1] == pytest.approx(0.50 + 1.2815516 * 0.05, abs=0.002)
    assert found.settled == (0.0,)


def test_a_weight_alone_in_closed_form() -> None:
    """Scores certain, one weight Beta(15, 15): .6·w against .3, so that finding out w is worth E max − max E."""
    options = (option("Rich", pay=(42_000,) * 3, life=(0,) * 3), option("Free", pay=(30_000,) * 3, life=(60,) * 3))
    found = drawn(options, draws=200_000)
    apart = 2 * math.exp(math.lgamma(30) - 2 * math.lgamma(15) - 30 * math.log(2) - math.log(15))
    # E|w − ½| of Beta(a, a) is 2·½^{2a}/(a·B(a, a)); here .6·(w − (1 − w)) decides, half of it to each side.
    assert found.settled[0] == pytest.approx(0.6 * apart / 2, abs=0.001)
    assert found.settled[0] == pytest.approx(found.settled[1], abs=1e-9)
    assert found.best == pytest.approx((0.5, 0.5), abs=0.005)
    assert all(row == pytest.approx((0, 0), abs=1e-9) for row in found.known)


def test_the_toy_run_as_it_was_published() -> None:
    """spec/decide.md: P(best) .41, .32, .25, .02 for join, step back, ask, stay."""
    found = drawn(toy(), SIX, TOY_WEIGHTS)
    assert found.best == pytest.approx((0.41, 0.32, 0.25, 0.02), abs=0.015)


CASES = {
    "two options, one attribute": (
        (option("A", life=(20, 60, 80)), option("B", life=(40, 50, 70))),
        (LIFE,),
        {"life": 1.0},
    ),
    "three options, two attributes": (
        (
            option("A", pay=(34_000, 38_000, 46_000), life=(10, 50, 70)),
            option("B", pay=(31_000, 36_000, 38_000), life=(40, 70, 90)),
            bell("C", "pay", 36_000, 40_000, 44_000),
        ),
        (PAY, LIFE),
        {"pay": 0.6, "life": 0.4},
    ),
    "an attribute that weighs nothing": (
        (option("A", pay=(30_000, 40_000, 50_000)), option("B", pay=(36_000, 39_000, 42_000), life=(90, 95, 100))),
        (PAY, LIFE),
        {"pay": 1.0, "life": 0.0},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_plain_counting_says_the_same(name: str) -> None:
    options, attributes, shares = CASES[name]
    counted = brute(options, attributes, shares, k=30, draws=20_000, seed=11)
    found = drawn(options, attributes, shares)
    spread = 2 * noise(0.25, 20_000)
    assert found.best == pytest.approx(counted.best, abs=2 * noise(0.5, 20_000))
    assert found.regret == pytest.approx(counted.regret, abs=spread)
    values = values_of([scores_of(each, attributes) for each in options], [shares[each.name] for each in attributes])
    assert values == pytest.approx(counted.value, abs=spread)
    for mine, theirs in zip(found.known, counted.known, strict=True):
        assert mine == pytest.approx(theirs, abs=0.004)
    assert found.settled == pytest.approx(counted.settled, abs=0.004)
    assert max(max(each) for each in found.known) > 0.01


def test_finding_out_is_worth_most_where_bins_say_so() -> None:
    options, attributes, shares = CASES["three options, two attributes"]
    counted = brute(options, attributes, shares, k=30, draws=20_000, seed=12)
    found = drawn(options, attributes, shares)
    flat = [each for row in found.known for each in row]
    theirs = [each for row in counted.known for each in row]
    assert flat.index(max(flat)) == theirs.index(max(theirs))


def test_two_that_are_the_same_share_every_draw() -> None:
    found = drawn((option("A", life=(50,) * 3, pay=(40_000,) * 3), option("B", life=(50,) * 3, pay=(40_000,) * 3)))
    assert found.best == (0.5, 0.5)
    assert found.regret == (0.0, 0.0)


def test_the_same_seed_says_the_same_and_another_nearly() -> None:
    assert drawn(toy(), SIX, TOY_WEIGHTS) == drawn(toy(), SIX, TOY_WEIGHTS)
    other = drawn(toy(), SIX, TOY_WEIGHTS, seed=8)
    assert other != drawn(toy(), SIX, TOY_WEIGHTS)
    assert other.best == pytest.approx(drawn(toy(), SIX, TOY_WEIGHTS).best, abs=0.03)


def test_surer_weights_move_less() -> None:
    loose, sure = (drawn(toy(), SIX, TOY_WEIGHTS, concentration=each) for each in (10, SURE))
    assert sum(sure.settled) < 1e-3 < sum(loose.settled)
    assert sure.regret[0] < loose.regret[0]


RANGES = st.lists(st.integers(0, 100), min_size=3, max_size=3).map(sorted)


@settings(max_examples=60)
@given(
    st.lists(st.tuples(RANGES, RANGES, RANGES), min_size=2, max_size=4),
    st.lists(st.integers(0, 9), min_size=3, max_size=3).filter(any),
    st.integers(0, 2**32),
)
def test_laws(rows: list[tuple[list[int], ...]], points: list[int], seed: int) -> None:
    attributes = SIX[:3]
    shares = {each.name: point / sum(points) for each, point in zip(attributes, points, strict=True)}
    options = tuple(
        replace(option(f"Option {at}"), assumed=option("", **{
            each.name: (float(low), float(likely), float(high))
            for each, (low, likely, high) in zip(attributes, row, strict=True)
        }).assumed)
        for at, row in enumerate(rows)
    )  # fmt: skip
    found = drawn(options, attributes, shares, seed=seed, draws=400)
    assert math.fsum(found.best) == pytest.approx(1)
    assert all(0 <= each <= 1 for each in found.best)
    assert all(each >= 0 for each in found.regret)
    assert all(low <= high for low, high in zip(found.low, found.high, strict=True))
    assert all(each >= 0 for each in (*found.settled, *(gain for row in found.known for gain in row)))
    widths = [[high - low for low, _, high in row] for row in rows]
    for row, width in zip(found.known, widths, strict=True):
        assert all(gain <= 1e-9 for gain, wide, share in zip(row, width, shares.values(), strict=True) if not wide * share)
