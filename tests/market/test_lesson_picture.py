"""The picture of what to learn next: today with its interval, then each step after the other."""

import pytest

from proprietor.books import Goal
from proprietor.market.curriculum import Curriculum, Step
from proprietor.market.learning import Lesson, Suggestion
from proprietor.market.lesson_picture import picture_of_lesson
from proprietor.values.estimate import Estimate, cannot_tell

NOW = Estimate(value=0.2, low=0.1, high=0.3, count=30, level=0.8)


def step(name: str, gain: float) -> Step:
    suggestion = Suggestion(skills=(name,), gain=gain, for_cost=gain, steady=Estimate(value=1.0), rests_on=(), opens=())
    return Step(suggestion=suggestion, name=name, words="", premiums=(), goal=Goal(what=name))


def found(*steps: Step, now: Estimate = NOW) -> Curriculum:
    lesson = Lesson(now=now, postings=42, firms=30)
    return Curriculum(
        lesson=lesson, steps=steps, roles=(), unsure=(), silent=0, have=(), costs={}, premium="", postings={}, currency=""
    )


def test_each_step_stands_on_those_before() -> None:
    chart = picture_of_lesson(found(step("triage", 0.1), step("law", 0.05)))
    assert chart is not None
    assert [dot.x for dot in chart.dots] == pytest.approx([0.2, 0.3, 0.35])
    assert [(dot.low, dot.high, dot.hollow) for dot in chart.dots] == [(0.1, 0.3, False), (None, None, True), (None, None, True)]
    assert [words for _, words in chart.y.ticks] == ["today", "with triage", "and law"]
    assert "with triage: 30.0 % fits" in chart.told


def test_without_a_step_there_is_no_picture_and_without_today_it_begins_with_the_first() -> None:
    assert picture_of_lesson(found()) is None
    bare = picture_of_lesson(found(step("a", 0.1), now=cannot_tell("no win")))
    assert bare is not None
    assert [(dot.x, dot.low, dot.hollow) for dot in bare.dots] == [(0.1, None, True)]
    assert "Today" not in bare.told


@pytest.mark.parametrize("share", [0.0, 0.001, 0.05, 0.3, 0.6, 0.99])
def test_the_axis_bears_any_share(share: float) -> None:
    chart = picture_of_lesson(
        found(
            step("a skill with a name that is much too long for a row", (1 - share) / 2),
            now=Estimate(value=share, low=share, high=share),
        )
    )
    assert chart is not None
    assert chart.x.high <= 1.0
    assert all(0 <= at <= chart.x.high for at, _ in chart.x.ticks)
    assert 2 <= len(chart.x.ticks) <= 7
    assert chart.y.ticks[1][1].endswith("…")
    bare = picture_of_lesson(found(step("a", 0.002), now=Estimate(value=0.0)))
    assert bare is not None
    assert bare.x.high == pytest.approx(0.11)
