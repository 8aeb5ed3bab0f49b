"""What each number is told of."""

import pytest

from proprietor.language.subjects import clauses, mistold, told_in

CLERKS = "I sat with 27 ward clerks at their desks, two at a time, until the board matched the beds."


def test_a_line_is_parted_where_a_clause_with_a_verb_begins():
    found = [CLERKS[each.start : each.end].strip(" ,") for each in clauses(CLERKS) if each.senses]
    assert found == ["I sat with 27 ward clerks at their desks, two at a time", "until the board matched the beds"]
    assert len(clauses("When I came, the room was empty and a lamp stood there. It was 9.30")) == 4
    assert [each.senses for each in clauses("")] == [frozenset()]


def test_a_number_knows_what_it_counts_and_what_stands_around_it():
    first, second = told_in(CLERKS)
    assert first.counted == {"ward", "clerk"}
    assert "desk" in first.around
    assert not second.counted


@pytest.mark.parametrize(
    ("new", "old", "why"),
    [
        ("Calls fell to 12 from 40.", "Calls fell from 40 to 12.", ""),
        ("Calls fell from 40 to 3.", "Calls fell from 40 to 12.", "another change, from 40 to 3"),
        ("It took 9 days and the bill was €40.", "The bill was €40 and it took 9 days.", ""),
        ("The repair was €40 and the bill took 9 days.", "The bill was €40 and the repair took 9 days.", "40 of something"),
        ("I saw 3 dogs with 5 cats.", "I saw 5 dogs with 3 cats.", "3 of something else"),
        ("I saw 3 men.", "I saw 3 dogs.", "3 of something else"),
        ("I saw 3 dogs, 3 in all.", "I saw 3 dogs.", "3 of something else"),
        ("I saw dogs, 3 of them.", "I saw 3 dogs.", ""),
        ("They came two at a time.", "They came, two at a time.", ""),
        ("They came at times, two beds.", "They came at times, two of them.", "2 of something else"),
        ("I saw 4 dogs.", "I saw 3 dogs.", ""),
        ("Two were on ward 6.", "Six were on ward 2.", "2 of something else"),
        ("On ward 2 were six, on page 3.", "On page 2 were six, on ward 3.", "2 of something else"),
        ("On ward 2, I slept.", "I slept on ward 2.", ""),
        ("I slept 3 days after 9 days of work.", "I slept 9 days after 3 days of work.", "9 of something else"),
        ("I slept for 9 days, after 3 days of work.", "I slept 9 days after 3 days of work.", ""),
        ("7, he said", "He said 7.", ""),
        ("I wrote it. Parents fell to 12.", "I wrote to parents. Calls fell to 12.", "12 of something else"),
        ("After I wrote to parents, calls fell to 12.", "I wrote to parents. Calls fell to 12.", ""),
        ("Calls fell to 12 as parents had it.", "Parents had it. Calls fell to 12.", ""),
    ],
)
def test_a_number_is_told_of_the_same(new, old, why):
    found = mistold(new, old)
    assert (why in found) if why else found == ""
