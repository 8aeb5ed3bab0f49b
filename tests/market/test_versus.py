"""One way against another."""

from datetime import date

from proprietor.market.funnel import Passage, Stage, Try, passage_of
from proprietor.market.versus import better


def passage(hits: int, misses: int) -> Passage:
    day = date(2026, 1, 1)
    return passage_of(Stage.COLD, [*[Try(day, hit=True, weight=1.0)] * hits, *[Try(day, hit=False, weight=1.0)] * misses])


def test_the_better_way_is_seen() -> None:
    found = better(passage(8, 12), passage(1, 19), seed=1)
    assert found.value is not None
    assert found.low is not None
    assert found.high is not None
    assert found.value > 0.97
    assert found.low <= found.value <= found.high <= 1
    assert found.count == 40
    other = better(passage(1, 19), passage(8, 12), seed=1).value
    assert other is not None
    assert other < 0.03


def test_equal_ways_are_even_and_the_seed_decides_alone() -> None:
    one = better(passage(2, 18), passage(2, 18), seed=7)
    assert one.value is not None
    assert abs(one.value - 0.5) < 0.05
    assert one == better(passage(2, 18), passage(2, 18), seed=7)


def test_few_tries_are_not_compared() -> None:
    found = better(passage(2, 18), passage(2, 5), seed=7)
    assert not found.told
    assert found.reason == "one of the two has 7 tries decided; 13 more, and they can be compared"


def test_ways_that_led_nowhere_are_not_compared() -> None:
    found = better(passage(0, 40), passage(0, 20), seed=7)
    assert (found.told, found.reason, found.count) == (False, "neither has led to a talk yet", 60)
    assert better(passage(0, 40), passage(1, 19), seed=7).told
