"""Cues: the timed pieces of caption files."""

import pytest

from proprietor.interview.formats.cues import Cue, cues_in, is_timing, parts_joined, without_stump

TIMES = "00:00:01.000 --> 00:00:02.000"


def test_a_timing_line_is_known() -> None:
    assert is_timing("00:01.000 --> 00:02.000 align:start position:0%")
    assert is_timing("00:00:01,000 --> 00:00:02,000")
    assert is_timing("0:0:0.0 --> 0:0:2.480")
    assert not is_timing("one --> two")
    assert not is_timing("00:01.000 to 00:02.000")


def test_cues_have_keys_where_they_are_named() -> None:
    lines = ["intro", TIMES, "Hi", "there", "", "chapter two", TIMES, "Ho"]
    assert cues_in(lines, named=True) == (
        [Cue("intro", 1.0, 2.0, ("Hi", "there", "")), Cue("chapter two", 1.0, 2.0, ("Ho",))],
        0,
    )


def test_a_numbered_cue_has_its_number_for_a_key_even_without_a_gap() -> None:
    cues, _ = cues_in(["1", TIMES, "Hi", "2", TIMES, "Ho"], named=False)
    assert [(cue.key, cue.lines) for cue in cues] == [("1", ("Hi",)), ("2", ("Ho",))]


def test_what_is_said_is_no_key() -> None:
    cues, _ = cues_in([TIMES, "Hi", "there", TIMES, TIMES, "Ho"], named=True)
    assert [(cue.key, cue.lines) for cue in cues] == [("", ("Hi", "there")), ("", ()), ("", ("Ho",))]


def test_without_times_there_are_no_cues() -> None:
    assert cues_in(["Hi"], named=True) == ([], 0)


def test_times_that_run_backwards_are_counted() -> None:
    cues, wrong = cues_in(["00:05.000 --> 00:06.000", "Hi", "", "00:03.000 --> 00:04.000", "Ho"], named=True)
    assert [(cue.start, cue.end) for cue in cues] == [(5.0, 6.0), (None, None)]
    assert wrong == 1


def test_parts_of_one_utterance_are_joined_even_when_another_stands_between() -> None:
    cues = [
        Cue("x/1-0", 1.0, 2.0, ("a",)),
        Cue("x/2-0", 2.0, 3.0, ("b",)),
        Cue("x/1-1", 3.0, 4.0, ("c",)),
        Cue("", 5.0, 6.0, ("d",)),
    ]
    assert parts_joined(cues) == [Cue("x/1-0", 1.0, 4.0, ("a", "c")), cues[1], cues[3]]


def test_a_part_without_times_gives_none() -> None:
    cues = [Cue("x/1-0", None, None, ("a",)), Cue("x/1-1", 3.0, 4.0, ("b",))]
    assert parts_joined(cues) == [Cue("x/1-0", None, None, ("a", "b"))]
    assert parts_joined(cues[:1] * 2) == [Cue("x/1-0", None, None, ("a", "a"))]


def test_cues_without_keys_stay_apart() -> None:
    cues = [Cue("", 1.0, 2.0, ("a",)), Cue("", 2.0, 3.0, ("b",))]
    assert parts_joined(cues) == cues


def test_times_that_cannot_be_read_begin_a_cue_all_the_same() -> None:
    lines = ["1", "00:01.000 --> 00:02.000", "Hi", "", "2", "00:03,000 -> 00:04,000", "Ho", "", "3", "00:05.000 -->", "Hm"]
    cues, wrong = cues_in(lines, named=True)
    assert [(cue.key, cue.start, [line for line in cue.lines if line]) for cue in cues] == [
        ("1", 1.0, ["Hi"]),
        ("2", None, ["Ho"]),
        ("3", None, ["Hm"]),
    ]
    assert wrong == 2


def test_an_arrow_in_what_is_said_begins_nothing() -> None:
    cues, wrong = cues_in(["00:01.000 --> 00:02.000", "10 -> 12 beds", "from a --> to b"], named=True)
    assert (len(cues), wrong) == (1, 0)


@pytest.mark.parametrize(
    ("end", "stump"),
    [
        (["", "8"], ("8",)),
        (["", "8", "00:03."], ("8", "00:03.")),
        (["", "00:03.000 --"], ("00:03.000 --",)),
        (["", "9"], ()),
        (["8"], ()),
        (["00:03"], ()),
        (["", "Hi"], ()),
    ],
)
def test_what_is_left_of_a_cue_where_the_file_breaks_off_is_no_speech(end: list[str], stump: tuple[str, ...]) -> None:
    cues, _ = cues_in(["7", "00:01.000 --> 00:02.000", "Hi", *end], named=True)
    whole, left = without_stump(cues)
    assert left == stump
    assert whole[-1].lines[0] == "Hi"
    assert whole == cues or not [line for line in whole[-1].lines[1:] if line.strip()]


def test_without_cues_there_is_no_stump() -> None:
    assert without_stump([]) == ([], ())
