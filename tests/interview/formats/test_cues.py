"""Cues: the timed pieces of caption files."""

from proprietor.interview.formats.cues import Cue, cues_in, is_timing, parts_joined

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
