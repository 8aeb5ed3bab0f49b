"""Pictures of pay: fans with their middles, and the two lines of a step back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.decide.break_even import break_even
from proprietor.decide.options import OptionKind
from proprietor.decide.paths import fans_of, path_of
from proprietor.decide.pay_pictures import break_even_picture, fan_picture
from proprietor.stats.chart import Tone


def test_a_fan_is_a_band_with_a_line_through_its_middle() -> None:
    paths = [path_of(kind, kind.word, 40_000) for kind in (OptionKind.STAY, OptionKind.STEP_BACK)]
    found = fans_of([each for each in paths if each], seed=2, years=6, draws=500)
    chart = fan_picture(found)
    assert [each.label for each in chart.lines] == ["stay", "step back to go two forward"]
    assert [each.dashed for each in chart.lines] == [True, False]
    for band, line, fan in zip(chart.bands, chart.lines, found.fans, strict=True):
        assert band.tone is line.tone
        assert band.points == tuple((year, low, high) for year, (low, _, high) in enumerate(fan.levels))
        assert line.points == tuple((year, middle) for year, (_, middle, _) in enumerate(fan.levels))
    assert chart.y.high > max(high for band in chart.bands for _, _, high in band.points)
    assert chart.y.ticks[0] == (0, "0")
    assert chart.y.ticks[-1][1].endswith("0,000")
    assert [words for _, words in chart.x.ticks] == ["0", "1", "2", "3", "4", "5", "6"]
    assert chart.room > 52


def test_a_fifth_path_begins_the_colours_again() -> None:
    path = path_of(OptionKind.STAY, "Stay", 40_000)
    assert path is not None
    found = fans_of([replace(path, name=str(at)) for at in range(5)], seed=2, years=20, draws=50)
    chart = fan_picture(found)
    assert chart.lines[0].tone is chart.lines[4].tone is Tone.FAINT
    assert [at for at, _ in chart.x.ticks] == [0, 3, 6, 9, 12, 15, 18]


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
    assert chart.x.high == 13
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
