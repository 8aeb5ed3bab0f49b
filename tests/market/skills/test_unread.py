"""Unread lines: what is asked in words that no skill was found in."""

from proprietor.market.skills.extracting import candidates_in
from proprietor.market.skills.unread import LONGEST, MOST, unread_in

TEXT = """We bake.
Requirements
- Python
- A love of cardamom
- a love of cardamom buns
- ***
Nice to have
- A love of cardamom
- SQL, and a spoon
Benefits
- Cake"""


def test_lines_under_what_is_asked_without_a_skill_are_told_once() -> None:
    assert unread_in(TEXT, candidates_in(TEXT)) == ("A love of cardamom", "a love of cardamom buns")


def test_without_candidates_all_that_is_asked_is_unread() -> None:
    assert len(unread_in(TEXT, ())) == 4


def test_few_and_short_lines_are_shown() -> None:
    text = "Requirements\n" + "\n".join(f"- {'x' * LONGEST}{number}" for number in range(2)) + "\n- y"
    assert unread_in(text, ()) == ("x" * LONGEST, "y")
    many = "Requirements\n" + "\n".join(f"- line {number}" for number in range(MOST + 5))
    assert len(unread_in(many, ())) == MOST
