"""What a line says beside numbers and names: of whom, what it denies, and in which words."""

import pytest

from proprietor.language.bearing import pieces, sense, turned


def test_contractions_are_written_out_and_quotations_left_out():
    assert pieces("I can't, you won't: “Anna didn't”") == ["i", "can", "not", ",", "you", "will", "not", ":"]
    assert pieces("Many thanks! I told you of 40 calls once more.") == ["!", "i", "told", "of", "calls", "again", "."]


def test_words_that_may_stand_for_each_other_have_one_sense():
    assert sense("grew") == sense("climbed") == sense("up")
    assert sense("fell") == sense("decreased") != sense("grew")
    assert sense("daily") == sense("days")
    assert sense("wards") == "ward"


@pytest.mark.parametrize(
    ("new", "old", "why"),
    [
        ("You wrote a letter.", "I wrote a letter.", "somebody else"),
        ("Letters were written.", "I wrote a letter.", "somebody else"),
        ("She wrote a letter, I hear.", "I hear she wrote a letter.", ""),
        ("I hear, and she wrote a letter.", "She hears, and I wrote a letter.", "somebody else does it"),
        ("Parents wrote a letter that I know.", "I wrote a letter, and parents know.", "somebody else does it"),
        ("The letter was written by me.", "I wrote the letter.", ""),
        ("I, of course, never would.", "I never would.", "brings in the word “course”"),
        ("I did not ask.", "I asked.", "denies"),
        ("I asked, and you did not wait.", "I did not ask, and you waited.", "denies something else"),
        ("I did not.", "I did not.", ""),
        ("I did not.", "I did not wait.", "leaves out too much"),
        ("I wait before noon.", "I wait at noon.", "brings in the word “before”"),
        ("Complaints decreased.", "Complaints fell.", ""),
        ("Complaints rose.", "Complaints fell.", "brings in the word “rose”"),
        ("Bad complaints fell.", "Complaints fell.", "brings in the word “bad”"),
        ("Forty complaints fell.", "Complaints fell.", ""),
        ("They fell.", "Complaints fell.", "somebody else"),
        ("It fell.", "They fell.", "somebody else"),
        ("Calls were few.", "They were few calls.", ""),
        ("Beds were taken that were taken.", "Beds were taken that were free.", "brings in the word “taken”"),
        ("", "", ""),
    ],
)
def test_the_same_persons_do_the_same_in_words_of_the_line(new, old, why):
    found = turned(new, old)
    assert (why in found) if why else found == ""
