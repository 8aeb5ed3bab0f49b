"""A line said otherwise stands in the place of the first only if it says the same."""

import pytest

from proprietor.language.rewording import faults_of

PROMISE = "What we agreed: “She speaks with the head”, by 20 March 2026. By which day may I come back to it?"
WISH = "I said that I would like to work four days a week."
NIGHTS = "We lost two nurses in the spring. How did you handle a night with nobody to call?"


@pytest.mark.parametrize(
    ("new", "old"),
    [
        ("We agreed on this: “she speaks with the head”, by 20 March 2026. By which day can I come back to it?", PROMISE),
        ("I told you I would like to work four days a week.", WISH),
        ("I told you that I’d like to work four days each week.", WISH),
        ("In the spring we lost two nurses. How did you handle a night when nobody could be called?", NIGHTS),
        ("I should say I would like to work four days a week.", f"{WISH} It should be so."),
        (WISH, WISH),
        ("So it is.", "It is so."),
    ],
)
def test_the_same_in_other_words_stands(new, old):
    assert faults_of(new, old, ("Ana Ruiz", "Bo")) == ""


@pytest.mark.parametrize(
    ("new", "old", "why"),
    [
        ("I said that I would like to work five days a week.", WISH, "number 5 day"),
        ("I said that I would like to work shorter weeks of some days.", WISH, "leaves out the number 4 day"),
        ("Ana Ruiz heard that I would like to work four days a week.", WISH, "the name “Ana”"),
        ("We agreed: “She speaks with the head”. By which day may I come back to it?", PROMISE, "leaves out the number"),
        ("We agreed that the head is told, by 20 March 2026. By which day may I come back to it?", PROMISE, "what is quoted"),
        ("We agreed: “She speaks with the head”, by 20 March 2026. When may I come back to it?", PROMISE, "another question"),
        ("We agreed: “She speaks with the head”, by 20 March 2026. I come back to it by a day.", PROMISE, "more or fewer"),
        ("I do not want to work four days a week.", WISH, "denies"),
        ("I said that I won’t work four days a week.", WISH, "denies"),
        ("You agreed that I work four days a week.", WISH, "promises or refuses"),
        ("You promised that I work four days a week.", WISH, "promises or refuses"),
        ("You declined that I work four days a week.", WISH, "promises or refuses"),
        ("We lost two nurses in the spring. Why did you handle a night with nobody to call?", NIGHTS, "another question"),
        ("We lost two nurses in the spring. How did you leave, and nobody knew?", NIGHTS, "another question"),
        ("I met the head in spring.", "I met Ana in spring.", "leaves out “Ana”"),
        ("In spring I met Ana; Ana.", "I met Ana in spring.", "names “Ana” more often"),
        (f"{WISH} {WISH} {WISH} {WISH}", WISH, "much longer"),
        ("The weather was warm.", "I would like a quiet desk.", "somebody else"),
        ("I would like to work four days a week, swim lakes, paint houses, fly kites.", WISH, "brings in the word “swim”"),
        ("I said that I would like to work four days a week, as to the timetable.", WISH, "brings in the word “timetable”"),
        ("I said that I would like to work four days a wéek.", WISH, "the sign é"),
        ("**I said** that I would like to work four days a week.", WISH, "the sign *"),
        ("I said that I would like to work with bo four days a week.", WISH, "names “Bo”"),
        ("", WISH, "it is empty"),
        ("<script>", WISH, "the sign <"),
    ],
)
def test_anything_else_does_not(new, old, why):
    assert why in faults_of(new, old, ("Ana Ruiz", "Bo"))


def test_a_name_may_stand_where_the_line_itself_has_it():
    assert faults_of("I told Ana Ruiz of it.", "I told Ana Ruiz of it.", ("Ana Ruiz", "Bo")) == ""
