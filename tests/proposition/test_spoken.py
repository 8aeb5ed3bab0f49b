"""Spoken: a win in its own words, in the first person, short enough to be said in 45 seconds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.books import Win
from proprietor.proposition.spoken import spoken


@pytest.mark.parametrize(
    ("win", "said"),
    [
        (
            Win(problem="calls came in all day", action="Wrote a letter;", result="Calls fell from 40 to 12."),
            "Calls came in all day. I wrote a letter. Calls fell from 40 to 12.",
        ),
        (Win(action="I wrote a letter"), "I wrote a letter."),
        (Win(action="We wrote a letter"), "We wrote a letter."),
        (Win(action="A letter to all"), "A letter to all."),
        (Win(action="Vocated a letter"), "Vocated a letter."),
        (Win(action="40 letters"), "40 letters."),
        (Win(result="Did it hold?"), "Did it hold?"),
        (Win(), ""),
    ],
)
def test_it_is_said_in_the_first_person_where_a_verb_allows_it(win: Win, said: str) -> None:
    assert spoken(win, 110) == said


def test_the_longest_part_gives_way_by_whole_sentences_first() -> None:
    win = Win(problem="It rained. The cellar was wet. Nobody knew why.", action="Dug a ditch", result="It dried")
    assert spoken(win, 12) == "It rained. The cellar was wet. I dug a ditch. It dried."
    assert spoken(win, 8) == "It rained. I dug a ditch. It dried."


def test_a_sentence_that_is_too_long_is_cut_and_says_so() -> None:
    assert spoken(Win(problem="wet " * 50, result="Dry"), 6) == "Wet wet wet wet wet… Dry."
    assert spoken(Win(result="Dry"), 0) == ""


texts = st.text("abc .,!? AB", max_size=80)


@given(texts, texts, texts, st.integers(0, 30))
def test_it_never_says_more_words_than_it_may_nor_any_that_were_not_written(
    problem: str, action: str, result: str, most: int
) -> None:
    said = spoken(Win(problem=problem, action=action, result=result), most)
    written = set("".join(f"{problem} {action} {result}".lower().split()))
    assert len(said.split()) <= most
    assert set("".join(said.lower().removeprefix("i ").split())) <= written | {".", "…", "i"}
