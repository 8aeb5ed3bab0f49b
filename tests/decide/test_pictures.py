"""Pictures of weighing: values with how often each is the best, and how far weights may go."""

from dataclasses import replace

import pytest

from proprietor.decide.constants import CONSTANTS
from proprietor.decide.options import SIX, OptionKind
from proprietor.decide.pictures import flips_picture, values_picture
from proprietor.decide.weigh import weigh
from proprietor.decide.weights import weights_from
from proprietor.stats.chart import Tone
from proprietor.values.ids import RecordId
from tests.decide.cases import LIFE, PAY, TOY_WEIGHTS, bell, option, toy

FEW = replace(CONSTANTS, draws=2_000)


def test_values_stand_in_their_order_with_interval_and_chance() -> None:
    options = (replace(toy()[0], opportunity=RecordId("opp_1")), *toy()[1:])
    found = weigh(options, SIX, weights_from(TOY_WEIGHTS), seed=7)
    chart = values_picture(found)
    assert [round(each.x, 3) for each in chart.dots] == [0.594, 0.585, 0.577, 0.514]
    assert [each.y for each in chart.dots] == [4, 3, 2, 1]
    assert [each.tone for each in chart.dots] == [Tone.ACT, Tone.INK, Tone.INK, Tone.INK]
    assert all(each.low is not None and each.high is not None and each.low < each.x < each.high for each in chart.dots)
    assert [words for _, words in chart.y.ticks] == ["Join", "Step back", "Ask", "Stay"]
    assert chart.dots[0].told.startswith("Join: 59.4 of 100, ")
    assert chart.dots[0].told.endswith(f"the best in {found.leader.best * 100:.0f} of 100 draws")
    assert chart.dots[0].record == "opp_1"
    assert (chart.x.low, chart.x.high) == (0, 1)
    assert 0 < chart.room <= 320


def test_what_reaches_beyond_worst_and_best_is_on_the_sheet() -> None:
    wide = weigh(
        (bell("A", "life", 0, 1, 2), bell("B", "life", 98, 99, 100)), (LIFE,), weights_from({"life": 1}), seed=1, constants=FEW
    )
    chart = values_picture(wide)
    ends = [end for each in chart.dots for end in (each.low, each.high) if end is not None]
    assert chart.x.low <= min(ends)
    assert chart.x.high >= max(ends)


def test_flips_have_a_ring_where_another_is_level() -> None:
    found = weigh(toy(), SIX, weights_from(TOY_WEIGHTS), seed=7, constants=FEW)
    chart = flips_picture(found)
    dot, ring, *_ = chart.dots
    assert (round(dot.x, 2), round(ring.x, 3), dot.hollow, ring.hollow) == (0.22, 0.202, False, True)
    assert (dot.low, dot.high) == (ring.x, dot.x)
    assert dot.told == "pay: counts 22.0 %; “Step back” is level at 20.2 %"
    assert [words for _, words in chart.y.ticks] == [each.label for each in SIX]
    assert [words for _, words in chart.x.ticks] == ["0 %", "10 %", "20 %", "30 %"]
    assert chart.x.high == pytest.approx(0.3)


def test_where_nothing_turns_it_there_is_no_ring() -> None:
    better = option("Better", kind=OptionKind.JOIN, pay=(40_000,) * 3, life=(90,) * 3)
    worse = option("Worse", pay=(35_000,) * 3, life=(10,) * 3)
    chart = flips_picture(weigh((better, worse), (PAY, LIFE), weights_from({"pay": 1, "life": 1}), seed=1, constants=FEW))
    assert [each.hollow for each in chart.dots] == [False, False]
    assert chart.dots[0].told == "pay: counts 50.0 %; no weight turns it"
    assert chart.dots[0].low == chart.dots[0].high == 0.5
    assert chart.x.high == pytest.approx(0.5)
    alone = flips_picture(weigh((better, worse), (PAY, LIFE), weights_from({"pay": 1}), seed=1, constants=FEW))
    assert [words for _, words in alone.x.ticks] == ["0 %", "20 %", "40 %", "60 %", "80 %", "100 %"]
    assert alone.x.high == pytest.approx(1.0)
