"""Passages: a speaker with the lines below."""

import pytest

from proprietor.interview.formats.passages import Passage, is_title, said_in, turns_in, without_titles
from proprietor.interview.formats.sheet import Turn


def test_passages_become_turns() -> None:
    assert turns_in([Passage("Ana", 3.0, ("one", "two"))]) == (Turn("Ana", "one\ntwo", 3.0),)


def test_empty_lines_say_nothing() -> None:
    assert said_in(["a", " ", "", "b"]) == ("a", "b")


def test_a_topic_stands_alone_between_two_passages() -> None:
    passages = [Passage("Ana", None, ("Hi.", "", "The night shift", "")), Passage("Ben", None, ("Ho.", "", "Not a topic"))]
    kept, titles = without_titles(passages)
    assert titles == ("The night shift",)
    assert kept == [Passage("Ana", None, ("Hi.",)), passages[1]]


def test_without_a_gap_it_is_speech() -> None:
    passages = [Passage("Ana", None, ("Hi.", "The night shift")), Passage("Ben", None, ()), Passage("Ana", None, ("So",))]
    assert without_titles(passages) == (passages, ())


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("The night shift", True),
        ("## Shifts", True),
        ("**The night shift**", True),
        ("#", False),
        ("Shifts", False),
        ("the night shift", False),
        ("The night shift.", False),
        ("One two three four five six seven eight nine", False),
    ],
)
def test_a_topic_is_short_and_has_no_stop(line: str, title: bool) -> None:
    assert is_title(line) is title
