"""Own wording: parts are found, put otherwise without loss, and what stands before the first of them is told apart."""

import pytest

from proprietor.ask.own_words import own_lines, unheard, with_own


def test_putting_one_part_otherwise_loses_no_line_of_the_others() -> None:
    typed = "a thought of mine\nclose: See you: Thursday\nand bring the plan\nNote: nothing\nask: x\ny"
    assert own_lines(typed)["close"] == "See you: Thursday and bring the plan Note: nothing"
    assert with_own(typed, "ask", "z").splitlines() == [*typed.splitlines()[:4], "ask: z"]
    assert with_own(typed, "close", "") == "a thought of mine\nask: x\ny"
    assert own_lines(with_own("", "why_now", "May is near")) == {"why_now": "May is near"}


def test_a_line_that_begins_with_no_part_goes_on_with_the_one_above() -> None:
    assert own_lines("ask:b\n\n: c\nclose:") == {"ask": "b : c"}


@pytest.mark.parametrize(
    ("typed", "lost"),
    [
        ("a thought of mine\n\n clsoe: bye \nclose: x\nand more", ("a thought of mine", "clsoe: bye")),
        ("Close: x\nand more", ()),
        ("just this", ("just this",)),
        ("\n \n", ()),
        ("", ()),
    ],
)
def test_what_stands_before_the_first_part_is_heard_nowhere(typed: str, lost: tuple[str, ...]) -> None:
    assert unheard(typed) == lost
