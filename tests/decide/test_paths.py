"""Pay paths: exact where nothing scatters, right on average where it does, and compared with the first."""

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proprietor.decide.break_even import break_even
from proprietor.decide.constants import CONSTANTS
from proprietor.decide.options import OptionKind
from proprietor.decide.paths import Fans, PayPath, fans_of, path_of
from proprietor.decide.ranges import Range, around, certain
from proprietor.values.refusals import Refusal

STAY = PayPath(name="Stay", start=40_000, growth=certain(0.035), scatter=0)
BACK = PayPath(name="Back", start=40_000, growth=certain(0.085), change=certain(-0.2), scatter=0)


def fans(*paths: PayPath, years: int = 10, seed: int = 1, draws: int = 400) -> Fans:
    return fans_of(paths, seed=seed, years=years, draws=draws)


def test_without_chance_pay_grows_as_it_is_said_to() -> None:
    stay, back = fans(STAY, BACK).fans
    for year, (level, other) in enumerate(zip(stay.levels, back.levels, strict=True)):
        assert level == pytest.approx([40_000 * 1.035**year] * 3)
        assert other == pytest.approx([32_000 * 1.085**year] * 3)
    assert stay.totals[1] == pytest.approx([40_000 * 2.035] * 3)
    assert (len(stay.levels), len(stay.totals)) == (11, 10)


def test_it_is_level_and_caught_up_when_the_closed_form_says() -> None:
    found = break_even(0.2, 0.05, 0.035)
    back = fans(STAY, BACK, years=12).fans[1]
    assert found.level_year is not None
    assert found.total is not None
    assert next(year for year, share in enumerate(back.level_chance) if share == 1) == found.level_year
    assert next(count for count, share in enumerate(back.total_chance, start=1) if share == 1) == found.total
    assert set(back.level_chance) == {0.0, 1.0}


def test_the_first_path_is_always_at_least_itself() -> None:
    stay = fans(replace(STAY, scatter=0.05), BACK).fans[0]
    assert {*stay.level_chance, *stay.total_chance} == {1.0}


def test_months_without_pay_are_taken_off_the_first_year() -> None:
    gap = fans(STAY, replace(STAY, name="Gap", unpaid=3)).fans[1]
    assert gap.totals[0] == pytest.approx([30_000] * 3)
    assert gap.totals[1] == pytest.approx([30_000 + 41_400] * 3)
    assert gap.levels == fans(STAY).fans[0].levels


def test_a_chance_of_a_change_is_a_share_of_draws() -> None:
    ask = replace(STAY, name="Ask", change=certain(0.087), chance=0.2)
    found = fans(replace(STAY, start=41_000), ask, draws=20_000).fans[1]
    assert found.level_chance[0] == pytest.approx(0.2, abs=0.01)
    assert fans(STAY, replace(ask, chance=0)).fans[1].levels[0] == pytest.approx([40_000] * 3)
    assert fans(STAY, replace(ask, chance=1)).fans[1].levels[0] == pytest.approx([43_480] * 3)


def test_scatter_leaves_the_mean_and_widens_with_the_years() -> None:
    """On logs: the middle of many years' pay falls by σ²/2 a year below the mean, its width grows with the root of the years."""
    found = fans(replace(STAY, scatter=0.1), draws=40_000).fans[0]
    low, middle, high = found.levels[9]
    assert math.log(middle / 40_000) == pytest.approx(9 * (math.log(1.035) - 0.005), abs=0.01)
    assert math.log(high / low) == pytest.approx(2 * 1.2815516 * 0.1 * 3, rel=0.03)
    assert found.levels[0] == (40_000, 40_000, 40_000)


def test_moving_scatters_as_it_is_said_to() -> None:
    moved = replace(STAY, name="Join", change=around(0.01, 0.10))
    low, middle, high = fans(moved, draws=40_000).fans[0].levels[0]
    assert (low, middle, high) == pytest.approx(
        [40_000 * (1.01 + z * 0.1) for z in (-1.2815516, 0, 1.2815516)], rel=0.005
    )  # fmt: skip


@settings(max_examples=40)
@given(st.floats(-0.9, 3), st.floats(-0.5, 0.5), st.floats(0, 0.3), st.integers(0, 2**32), st.integers(1, 12))
def test_laws(change: float, growth: float, scatter: float, seed: int, years: int) -> None:
    path = PayPath(name="Any", start=1.0, growth=around(growth, 0.3), change=certain(change), scatter=scatter)
    found = fans(
        replace(STAY, start=1.0),
        replace(path, growth=Range(growth - 0.1, growth, growth + 0.1)),
        seed=seed,
        years=years,
        draws=50,
    )
    for fan in found.fans:
        assert all(0 <= low <= middle <= high for low, middle, high in (*fan.levels, *fan.totals))
        assert all(0 <= each <= 1 for each in (*fan.level_chance, *fan.total_chance))
    assert found == fans(*(each.path for each in found.fans), seed=seed, years=years, draws=50)


def test_growth_that_would_leave_nothing_leaves_nothing() -> None:
    wild = PayPath(name="Wild", start=1.0, growth=around(0, 0.6), change=around(0, 0.6))
    assert fans(replace(STAY, start=1.0), wild, draws=4_000).fans[1].levels[1][0] >= 0


def test_it_is_said_with_seed_and_what_it_is_compared_with() -> None:
    said = fans(STAY, BACK, seed=9).said
    assert said == (
        "“Stay”: after 10 years a year's pay of 56,424, from 56,424 to 56,424 in eight of ten draws.",
        "“Back”: after 10 years a year's pay of 72,351, from 72,351 to 72,351 in eight of ten draws.",
        "That is at least the pay of “Stay” in 100 % of draws; all that was earned by then is in 100 %.",
        "Drawn 400 times with seed 9; in the money of each year, not discounted.",
    )


@pytest.mark.parametrize(
    ("kind", "change", "growth", "chance"),
    [
        (OptionKind.STAY, 0.0, 0.035, 1.0),
        (OptionKind.WAIT, 0.0, 0.035, 1.0),
        (OptionKind.ASK, 0.087, 0.035, 0.2),
        (OptionKind.JOIN, 0.01, 0.035, 1.0),
        (OptionKind.STEP_BACK, -0.2, 0.085, 1.0),
    ],
)
def test_defaults_are_sourced_and_can_be_drawn(kind: OptionKind, change: float, growth: float, chance: float) -> None:
    path = path_of(kind, "It", 40_000)
    assert path is not None
    assert (path.change.likely, path.growth.likely, path.chance) == pytest.approx((change, growth, chance))
    assert path.sources
    assert all("guess" in each or "(" in each or "claim" in each for each in path.sources)
    assert fans(path).fans[0].levels[10][1] > 30_000


def test_the_premium_of_moving_is_one_point_with_a_spread_of_ten_and_can_be_ones_own() -> None:
    path = path_of(OptionKind.JOIN, "Join", 40_000)
    assert path is not None
    assert path.change.spread == pytest.approx(0.10)
    own = path_of(OptionKind.JOIN, "Join", 40_000, replace(CONSTANTS, premium=0.05, scatter=0.01))
    assert own is not None
    assert (own.change.mean, own.scatter) == (0.05, 0.01)
    assert own.sources[0].startswith("5 % more at once")
    assert path_of(OptionKind.FREELANCE, "Free", 40_000) is None


@pytest.mark.parametrize(
    ("path", "code"),
    [
        (replace(STAY, start=0), "bad-number"),
        (replace(STAY, start=math.inf), "bad-number"),
        (replace(STAY, change=certain(-1.5)), "bad-range"),
        (replace(STAY, growth=Range(0.1, 0.0, 0.2)), "bad-range"),
        (replace(STAY, growth=certain(2)), "bad-range"),
        (replace(STAY, chance=1.5), "bad-number"),
        (replace(STAY, scatter=-0.1), "bad-number"),
        (replace(STAY, unpaid=13), "bad-number"),
    ],
)
def test_what_cannot_be_is_refused(path: PayPath, code: str) -> None:
    with pytest.raises(Refusal) as caught:
        fans(STAY, path)
    assert (caught.value.code, bool(caught.value.remedy)) == (code, True)


@pytest.mark.parametrize(
    ("paths", "more", "code"),
    [
        ((), {}, "empty"),
        ((STAY,), {"years": 0}, "bad-number"),
        ((STAY,), {"years": 46}, "bad-number"),
        ((STAY,), {"draws": 0}, "bad-number"),
        ((STAY,), {"draws": 200_001}, "bad-number"),
        ((STAY,), {"seed": -1}, "bad-number"),
    ],
)
def test_how_it_is_drawn_has_its_bounds(paths: tuple[PayPath, ...], more: dict[str, int], code: str) -> None:
    with pytest.raises(Refusal) as caught:
        fans(*paths, **more)
    assert caught.value.code == code


def test_all_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(Refusal) as caught:
        fans(replace(STAY, start=-1, chance=2), years=99)
    assert [each.place for each in (caught.value, *caught.value.also)] == ["Stay", "Stay", "years"]
