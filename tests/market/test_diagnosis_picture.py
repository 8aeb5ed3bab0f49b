"""The pictures of a diagnosis."""

from datetime import date

import pytest

from proprietor.market.causes import PRIOR, Hypothesis
from proprietor.market.diagnosis_picture import MOST_TICKS, chances_chart, funnel_chart
from proprietor.market.funnel import Passage, Stage, Try, passage_of
from proprietor.stats.chart import Tone


def passage(stage: Stage, hits: int, misses: int) -> Passage:
    day = date(2026, 1, 1)
    return passage_of(stage, [*[Try(day, hit=True, weight=1.0)] * hits, *[Try(day, hit=False, weight=1.0)] * misses])


def test_nothing_is_drawn_of_nothing() -> None:
    assert funnel_chart(()) is None


def test_each_stage_has_its_rate_its_interval_and_the_usual_one() -> None:
    cold, offer = passage(Stage.COLD, 0, 90), passage(Stage.OFFER, 1, 3)
    chart = funnel_chart((cold, offer))
    assert chart is not None
    own, usual, later, _ = chart.dots
    assert (own.x, own.low, own.high, own.tone) == (cold.rate.value, cold.rate.low, cold.rate.high, Tone.CARE)
    assert (usual.x, usual.hollow, usual.told) == (0.03, True, "usual: 3 %")
    assert later.tone is Tone.ACT
    assert later.told.startswith("interview to offer: 26 %,")
    assert [words for _, words in chart.y.ticks] == ["cold application: 0 of 90", "interview to offer: 1 of 4"]
    assert own.y > later.y


@pytest.mark.parametrize("stage", list(Stage))
@pytest.mark.parametrize(("hits", "misses"), [(0, 0), (0, 300), (12, 2), (40, 0)])
def test_all_of_it_lies_on_the_axis_and_the_ticks_are_few(stage: Stage, hits: int, misses: int) -> None:
    chart = funnel_chart((passage(stage, hits, misses),))
    assert chart is not None
    for dot in chart.dots:
        assert all(chart.x.low <= at <= chart.x.high for at in (dot.x, dot.low or 0, dot.high or 0))
    assert 2 <= len(chart.x.ticks) <= MOST_TICKS + 1


def test_bars_are_as_long_as_the_chance_with_a_ring_where_it_began() -> None:
    chances = {Hypothesis.FINE: 0.1, Hypothesis.REACH: 0.75, Hypothesis.PROOF: 0.1, Hypothesis.PRICE: 0.05}
    chart = chances_chart(chances, Hypothesis.REACH)
    assert [each.points[-1][0] for each in chart.bands] == list(chances.values())
    assert [each.tone for each in chart.bands] == [Tone.ACT, Tone.CARE, Tone.ACT, Tone.ACT]
    assert [each.x for each in chart.dots if each.hollow] == list(PRIOR.values())
    assert chart.marks[0].label == "named from 70 %"
    assert {each.tone for each in chances_chart(chances, Hypothesis.FINE).bands} == {Tone.ACT}
