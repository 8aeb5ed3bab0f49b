"""Words looked up in a text: taken as they stand there, or not at all."""

import pytest

from proprietor.language.quoted import LONGEST, quoted_in

NOTES = "In May parents rang 40\ntimes a week. Wrote a starter letter — it’s two-page; “calls fell”."


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("parents rang 40 times a week", "parents rang 40 times a week"),
        ("PARENTS  rang 40 times a week.", "parents rang 40 times a week"),
        ("wrote a starter letter - it's two–page", "Wrote a starter letter — it’s two-page"),
        ('"calls fell"', "calls fell"),
        ("parents rang 41 times a week", ""),
        ("arents rang", ""),
        ("times a wee", ""),
        ("", ""),
        (" .", ""),
        ("x" * (LONGEST + 1), ""),
        ("rang (40)", ""),
    ],
)
def test_words_are_found_as_they_stand_or_not_at_all(words, found):
    assert quoted_in(NOTES, words) == found
