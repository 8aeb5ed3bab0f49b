"""Pictures of pay: fans with their middles, and the two lines of a step back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.decide.break_even import break_even
from proprietor.decide.options import OptionKind
from proprietor.decide.paths import Fans, fans_of, path_of
from proprietor.decide.pay_pictures import break_even_picture, fan_picture
from proprietor.stats.chart import Tone


def fans(*kinds: OptionKind, years: int = 6) -> Fans:
    paths = [path_of(kind, kind.word, 40_000) for kind in kinds]
    return fans_of([each for each in paths if each], seed=2, years=years, draws=500)


def test_a_fan_is_a_band_with_a_line_through_its_middle_beside_the_first() -> None:
    found = fans(OptionKind.STAY, OptionKind.JOIN, OptionKind.STEP_BACK, years=10)
    chart = fan_picture(found, 2)
    assert chart.title == "Pay over the years: step back to go two forward"
    assert chart.told.endswith("The dashed line is “stay”.")
    assert [(each.label, each.dashed, each.tone) for each in chart.lines] == [
        ("stay", True, Tone.INK),
        ("step back to go two forward", False, Tone.ACT),
    ]
    for band, line, fan in zip(chart.bands, chart.lines, (found.fans[0], found.fans[2]), strict=True):
        assert band.points == tuple((year, low, high) for year, (low, _, high) in enumerate(fan.levels))
        assert line.points == tuple((year, middle) for year, (_, middle, _) in enumerate(fan.levels))
    assert chart.y.high > max(high for band in chart.bands for _, _, high in band.points)
    assert chart.y.ticks[0] == (0, "0")
    assert chart.y.ticks[-1][1].endswith("0,000")
    assert [words for _, words in chart.x.ticks] == ["0", "2", "4", "6", "8", "10"]
    assert chart.room > 52


def test_two_that_end_near_each_other_share_one_label() -> None:
    chart = fan_picture(fans(OptionKind.STAY, OptionKind.JOIN), 1)
    assert sorted(each.label for each in chart.lines) == ["", "stay · join"]
    assert max(chart.lines, key=lambda each: each.points[-1][1]).label == "stay · join"


def test_the_first_can_stand_alone() -> None:
    chart = fan_picture(fans(OptionKind.STAY, OptionKind.JOIN), 0)
    assert [(each.label, each.dashed) for each in chart.lines] == [("stay", False)]
    assert "dashed" not in chart.told
    with pytest.raises(IndexError):
        fan_picture(fans(OptionKind.STAY), 1)


def test_a_step_back_is_two_lines_that_cross_where_pay_is_level() -> None:
    found = break_even(0.2, 0.05, 0.035)
    chart = break_even_picture(found)
    stay, back = chart.lines
    assert (stay.points[0], back.points[0]) == ((0, 100), (0, 80))
    assert back.points[4][1] < stay.points[4][1]
    assert back.points[5][1] > stay.points[5][1]
    assert [(each.at, each.label) for each in chart.marks] == [
        (pytest.approx(found.level), "level after 5 years"), (10, "caught up after 10 years"),
    ]  # fmt: skip
    assert chart.x.high == 15
    assert "Why would you have them?" in chart.told


def test_what_is_never_level_has_no_marks() -> None:
    chart = break_even_picture(break_even(0.2, 0.0))
    assert (chart.marks, chart.x.high) == ((), 15)
    assert chart.told.startswith("Never")


def test_nothing_given_up_is_drawn_too() -> None:
    chart = break_even_picture(break_even(0.0, 0.05))
    assert (chart.marks, chart.x.high) == ((), 2)


@given(st.floats(0, 0.9), st.floats(-0.05, 0.3), st.floats(-0.05, 0.1))
def test_every_picture_has_room_and_few_ticks(cut: float, extra: float, growth: float) -> None:
    chart = break_even_picture(break_even(cut, extra, growth))
    for axis in (chart.x, chart.y):
        assert axis.low < axis.high
        assert 1 <= len(axis.ticks) <= 10
        assert all(axis.low - 1e-9 <= at <= axis.high + 1e-9 for at, _ in axis.ticks)
    for line in chart.lines:
        assert all(chart.y.low <= y <= chart.y.high for _, y in line.points)
