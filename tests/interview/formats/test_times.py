"""Times: seconds, however they are written, and whether they run forwards."""

import pytest

from proprietor.interview.formats.times import MOST_SECONDS, in_order, seconds, spoken_seconds


@pytest.mark.parametrize(
    ("written", "value"), [("0:03", 3.0), ("00:03.5", 3.5), ("1:02:03", 3723.0), ("00:00:01,250", 1.25), ("75:10", 4510.0)]
)
def test_times_are_read(written: str, value: float) -> None:
    assert seconds(written) == value


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("3 seconds", 3.0),
        ("1 minute 1 second", 61.0),
        ("2 hours 3 minutes 4 seconds", 7384.0),
        ("3 minutes", None),
        ("some seconds", None),
    ],
)
def test_times_in_words_are_read(written: str, value: float | None) -> None:
    assert spoken_seconds(written) == value


def test_times_that_run_forwards_stay() -> None:
    spans = [(1.0, 2.0), (1.0, None), (None, None), (3.0, 3.0)]
    assert in_order(spans) == (spans, 0)


def test_times_that_run_backwards_go_and_are_counted() -> None:
    assert in_order([(5.0, 6.0), (4.0, 7.0), (9.0, 8.0), (6.0, 7.0)]) == ([(5.0, 6.0), (None, None), (None, None), (6.0, 7.0)], 2)


def test_times_of_no_talk_go() -> None:
    assert in_order([(-1.0, 2.0), (MOST_SECONDS, None), (1.0, MOST_SECONDS)]) == ([(None, None), (None, None), (1.0, None)], 2)


def test_an_end_without_a_start_goes() -> None:
    assert in_order([(None, 3.0)]) == ([(None, None)], 0)
