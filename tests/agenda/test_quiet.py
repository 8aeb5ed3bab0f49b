"""Quiet hours: a span of the day, also over midnight; what says none is none."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.agenda.quiet import Quiet


@pytest.mark.parametrize(
    ("text", "quiet", "loud"),
    [
        ("22:00-07:00", ["22:00", "23:59", "00:00", "06:59"], ["07:00", "12:00", "21:59"]),
        ("12:00 to 13:30", ["12:00", "13:29"], ["11:59", "13:30", "00:00"]),
        ("9:00–9:00", ["00:00", "09:00", "23:59"], []),
        ("2200-0700", ["03:00"], ["08:00"]),
        ("22-7", ["22:00", "06:59"], ["07:00", "21:59"]),
    ],
)
def test_a_span_holds_from_its_beginning_until_its_end(text: str, quiet: list[str], loud: list[str]) -> None:
    hours = Quiet.read(text)
    assert hours is not None
    assert all(hours.hold(time.fromisoformat(each)) for each in quiet)
    assert not any(hours.hold(time.fromisoformat(each)) for each in loud)


def test_a_span_stands_in_a_sentence() -> None:
    hours = Quiet.read("2200-0700")
    assert hours is not None
    assert hours.words == "22:00 to 07:00"
    assert Quiet(time(22), time(7, 30)).span == "22:00-07:30"


@pytest.mark.parametrize("text", ["", "22:00", "25:00-07:00", "22:60-07:00", "night", "22:00-07:00-08:00"])
def test_what_is_no_span_is_none(text: str) -> None:
    assert Quiet.read(text) is None


@given(st.times(), st.times())
def test_the_words_are_read_back(begins: time, ends: time) -> None:
    hours = Quiet(begins.replace(second=0, microsecond=0), ends.replace(second=0, microsecond=0))
    assert Quiet.read(hours.words) == hours
    assert Quiet.read(hours.span) == hours
