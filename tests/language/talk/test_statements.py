"""Statements that ask, in runs without marks."""

import pytest

from proprietor.language.talk.speech import core
from proprietor.language.talk.statements import asks_as_statement


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("and you", True),
        ("well yourself", True),
        ("pardon", True),
        ("it's cold isn't it", True),
        ("it's cold , huh", True),
        ("it's cold , yeah", False),
        ("you mean the barn", True),
        ("i don't know if you swim", True),
        ("i don't know if they swim", False),
        ("bud who", True),
        ("the place where", True),
        ("the new place where", False),
        ("they told us who", False),
        ("who", False),
        ("and your husband", True),
        ("and your old dog too", True),
        ("and your husband has a job", False),
        ("and paul's husband", False),
        ("your husband", False),
        ("you a football fan", True),
        ("you from town", True),
        ("you from", False),
        ("you're from town", False),
        ("you never swim", True),
        ("you've never been up there", True),
        ("you've never been up there in snow", True),
        ("you've never been up there in the snow", False),
        ("you said they never swim", False),
        ("you don't swim or anything", True),
        ("you rent or", True),
        ("you're retired you said", True),
        ("they swim or anything", False),
        ("so you have two dogs", True),
        ("you have two dogs", False),
        ("so you have to go", False),
        ("so you're retired", True),
        ("so you're", True),
        ("so you're gonna go", False),
        ("so you have", True),
        ("so you swim", False),
        ("so you", False),
        ("so they have two dogs", False),
    ],
)
def test_a_statement_asks_when_only_the_other_knows(text: str, *, asks: bool) -> None:
    lows = text.split()
    assert asks_as_statement(lows, core(lows)) is asks


def test_a_long_run_is_a_statement() -> None:
    lows = ["so", "you", "have", *["dogs", "cats"] * 9]
    assert asks_as_statement(lows[: 1 + 14], 1)
    assert not asks_as_statement(lows[: 1 + 15], 1)
