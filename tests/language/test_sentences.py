"""Sentences: lines from whatever was pasted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.language.sentences import MOST_WRAPPED, lines_of, sentences_of


@pytest.mark.parametrize(
    ("document", "texts"),
    [
        ("- one\n* two\n• three\n1. four\n(a) five\n–\tsix", ["one", "two", "three", "four", "five", "six"]),
        ("- [x] done\r\n- [ ] open\rLast", ["done", "open", "Last"]),
        ("- Cut costs by\n  closing sites\n- next", ["Cut costs by closing sites", "next"]),
        ("- Cut costs by\nclosing sites", ["Cut costs by closing sites"]),
        ("- Cut costs.\n  and more", ["Cut costs.", "and more"]),
        ("- Cut costs\n\n  closing", ["Cut costs", "closing"]),
        ("- Cut costs\n  # heading", ["Cut costs", "# heading"]),
        ("- Cut costs\nBuilt a ramp", ["Cut costs", "Built a ramp"]),
        ("Nurse\nclosing", ["Nurse", "closing"]),
        (
            "A long line of prose that an editor wrapped at the margin\nwhich goes on here",
            ["A long line of prose that an editor wrapped at the margin which goes on here"],
        ),
        ("**Bold** and `code`\u200b\u00a0x", ["Bold and code x"]),
        ("cafe\u0301", ["café"]),
        ("   \n\t\n", []),
        ("a_b c", ["a_b c"]),
    ],
)
def test_lines_are_tidied(document: str, texts: list[str]) -> None:
    assert [line.text for line in lines_of(document)] == texts


def test_a_bullet_does_not_swallow_a_document() -> None:
    assert len(lines_of("- one\n" + "  more\n" * 3 * MOST_WRAPPED)) > 1


def test_lines_know_their_place() -> None:
    lines = lines_of("# CV\n\n- one\n  two\n- three")
    assert [(line.number, line.span, line.bullet, line.after_gap) for line in lines] == [
        (1, 1, False, True),
        (3, 2, True, True),
        (5, 1, True, False),
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Cut costs. Built a ramp.", ["Cut costs.", "Built a ramp."]),
        ("Worked for e.g. Siemens. Then left.", ["Worked for e.g. Siemens.", "Then left."]),
        ("Saw Dr. Ruiz. Then left", ["Saw Dr. Ruiz.", "Then left"]),
        ("", []),
    ],
)
def test_sentences_are_split(text: str, parts: list[str]) -> None:
    assert list(sentences_of(text)) == parts


@given(st.text(max_size=300))
def test_any_text_gives_lines(document: str) -> None:
    for line in lines_of(document):
        assert line.text
        assert line.number >= 1
        assert line.span >= 1
