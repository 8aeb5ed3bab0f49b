"""Unread lines: what is asked in words in which no skill was found."""

from proprietor.market.skills.extracting import Decision, candidates_in
from proprietor.market.skills.unread import MOST, unread_in

TEXT = """Requirements:
- Safeguarding is essential
- Must know the zorb state
- ---
- Must know the zorb state

About us:
- We like zorbs

Nice to have:
- A feeling for glorbs
"""


def test_lines_under_what_is_asked_without_a_candidate_are_told_once() -> None:
    assert unread_in(TEXT, candidates_in(TEXT)) == ("Must know the zorb state", "A feeling for glorbs")


def test_a_line_is_read_once_its_words_have_a_meaning() -> None:
    words = (Decision(skill="zorbs", asked=True, said="Zorb state"), Decision(skill="glorbs", asked=False, said="glorbs"))
    found = candidates_in(TEXT, decisions=words)
    assert [(each.skill, each.label, each.said, each.confirmed) for each in found if each.skill == "zorbs"] == [
        ("zorbs", "Zorb state", "zorb state", True)
    ] * 2
    assert unread_in(TEXT, found) == ("A feeling for glorbs",)


def test_a_word_that_is_a_skill_already_is_not_found_twice() -> None:
    once = candidates_in(
        "Requirements:\n- Safeguarding", decisions=[Decision(skill="safeguarding", asked=True, said="safeguarding")]
    )
    assert [(each.skill, each.why) for each in once] == [("safeguarding", "confirmed")]


def test_what_is_confirmed_and_not_there_is_added_only_without_words() -> None:
    added = candidates_in("Nothing", decisions=[Decision(skill="x", asked=True), Decision(skill="y", asked=True, said="yy")])
    assert [each.skill for each in added] == ["x"]


def test_no_more_lines_than_anybody_reads() -> None:
    text = "Requirements:\n" + "".join(f"- zorb number {n}\n" for n in range(MOST + 5))
    assert len(unread_in(text, ())) == MOST
