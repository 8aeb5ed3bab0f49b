"""Signs: what is writing and what only steers a screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.interview.formats.signs import LONGEST_NAME, lines_in, tidy, tidy_name


def test_lines_end_at_any_break_and_lose_control_signs() -> None:
    assert lines_in("one\r\ntwo\u2028thr\x00ee") == ("one", "two", "three")
    assert lines_in("one\ntwo") == ("one", "two")


def test_a_text_stands_on_one_line_and_cannot_turn_the_screen_round() -> None:
    assert tidy(" a\n\tb\u00a0c\u202e\ud800 ") == "a b c"


def test_joiners_that_writing_needs_stay() -> None:
    assert tidy("👩\u200d🔧 می\u200cروم") == "👩\u200d🔧 می\u200cروم"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("**Ana Ruiz:**", "Ana Ruiz"),
        ("[Ana]", "Ana"),
        ("Ana (HR)", "Ana (HR)"),
        ("Ana: HR", "Ana HR"),
        ("Ana：HR", "Ana HR"),
        ("> - Ana", "Ana"),
        ("***", ""),
        ("a" * 500, "a" * LONGEST_NAME),
    ],
)
def test_a_name_loses_its_frame(written: str, name: str) -> None:
    assert tidy_name(written) == name


@given(st.text(max_size=300))
def test_a_tidy_name_stays_as_it_is(written: str) -> None:
    name = tidy_name(written)
    assert tidy_name(name) == name
    assert ":" not in name


@given(st.text(max_size=300))
def test_a_tidy_text_stays_as_it_is(written: str) -> None:
    assert tidy(tidy(written)) == tidy(written)
