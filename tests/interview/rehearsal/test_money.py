"""A raise asked for in few and plain words is heard, and what only speaks of money is not."""

from pathlib import Path

import pytest

from proprietor.interview.rehearsal.money import asks_for_money
from proprietor.interview.rehearsal.wishing import wished_in
from tests.interview.rehearsal.asks import wish

HERE = Path(__file__).parent / "asking"
PLAIN = (HERE / "plain.txt").read_text(encoding="utf-8").splitlines()
NEAR = (HERE / "near.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", ["ask-for-pay", "ask-for-time"])
def test_plain_and_foreign_words_ask(name: str) -> None:
    assert [said for said in PLAIN if not wished_in(said, wish(name)).asks] == []


@pytest.mark.parametrize("name", ["ask-for-pay", "ask-for-time"])
def test_what_only_speaks_of_money_does_not(name: str) -> None:
    assert [said for said in NEAR if wished_in(said, wish(name)).asks] == []


def test_a_raise_where_something_else_was_planned_is_another_ask() -> None:
    assert wished_in("I deserve a raise.", wish("ask-for-time")).other


@pytest.mark.parametrize(
    ("said", "heard"),
    [("i deserve", False), ("i like to have a little", False), ("i like to have a", False), ("", False), ("five", False)],
)
def test_half_a_sentence_asks_for_nothing(said: str, heard: bool) -> None:
    assert asks_for_money(said.split(), asked=False) is heard
