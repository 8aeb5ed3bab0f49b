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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I did not write a starter letter.", "write a starter letter"),
        ("I didn’t\nwrite a starter letter.", "write a starter letter"),
        ("Nobody cut the queue.", "cut the queue"),
        ("We could have cut the queue.", "cut the queue"),
        ("If only calls fell to 12.", "calls fell to 12"),
        ("Calls almost fell to 12.", "fell to 12"),
        ("Calls fell to 12,000 a week.", "Calls fell to 12"),
        ("Calls fell to 12.5 a week.", "Calls fell to 12"),
        ("Calls fell to 12 % of it.", "Calls fell to 12"),
        ("Saved 12 thousand in all.", "Saved 12"),
        ("Saved twelve million.", "Saved twelve"),
        ("Saved €1,200 in all.", "1,200 in all"),
        ("Saved 1,200 in all.", "200 in all"),
        ("Saved twenty-five days.", "five days"),
        ("Saved twenty-five days.", "Saved twenty"),
        ("It was non-profit work.", "profit work"),
    ],
)
def test_words_that_mean_something_else_by_themselves_are_no_quotation(text, words):
    assert quoted_in(text, words) == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nobody rang, and I wrote a letter.", "I wrote a letter"),
        ("I wanted peace, so I wrote a letter.", "I wrote a letter"),
        ("It did not work. I wrote a letter.", "I wrote a letter"),
        ("It did not work\n\n- wrote a letter", "wrote a letter"),
        ("In May I wrote a letter.", "I wrote a letter"),
        ("Not once I wrote it. Then I wrote it.", "I wrote it"),
        ("Calls fell to 12, I hear.", "Calls fell to 12"),
        ("40 calls went", "40 calls"),
        ("We said no, but cut the queue", "cut the queue"),
    ],
)
def test_what_is_not_denied_is_quoted(text, words):
    assert quoted_in(text, words) == words
