"""Estimates: a figure with its interval, or the reason why there is none."""

from proprietor.values.estimate import Estimate, cannot_tell


def test_a_figure_is_told_even_when_it_is_nought() -> None:
    assert Estimate(value=0.0, low=0.0, high=0.2, count=10).told


def test_what_cannot_be_told_says_why() -> None:
    unknown = cannot_tell("Too few answers yet.", 2)
    assert not unknown.told
    assert (unknown.value, unknown.low, unknown.high) == (None, None, None)
    assert (unknown.reason, unknown.count) == ("Too few answers yet.", 2)
    assert cannot_tell("Nothing was said.").count == 0


def test_a_figure_gives_no_reason() -> None:
    assert Estimate(value=0.5).reason == ""
