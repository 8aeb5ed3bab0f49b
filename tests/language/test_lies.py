"""Lies and honest rewordings of lines, written by hand: every lie of the first two sets is dropped, most honest ones stand.

The third set was written against the rules, out of the words of the lines themselves. What gets through there is told in
docs/decisions/0022-language-model.md, and must not grow.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from proprietor.language.rewording import faults_of

STRANGERS = ("Ana Ruiz", "Ana", "Ruiz", "Gillian Stroud", "Gillian", "Stroud")
HONEST = "ok"
SHUFFLED = 18
"""Lies of the third set that get through."""

NEEDLESS = 25
"""Honest rewordings of all sets that are dropped."""


class Case(NamedTuple):
    kind: str
    new: str
    old: str


def cases(name: str) -> Iterator[Case]:
    line = ""
    for raw in (Path(__file__).parent / "lies" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        kind, _, text = raw.replace("\\u001b", "\x1b").partition(": ")
        if raw.startswith("= "):
            line = raw[2:]
        elif raw and raw[0] not in "#+":
            yield Case(kind, text, line)


def through(name: str) -> list[Case]:
    return [case for case in cases(name) if case.kind != HONEST and not faults_of(case.new, case.old, STRANGERS)]


@pytest.mark.parametrize("name", ["first", "second"])
def test_every_lie_is_dropped(name: str) -> None:
    assert through(name) == []


def test_what_gets_through_by_the_words_of_the_line_itself_does_not_grow() -> None:
    assert len(through("third")) <= SHUFFLED


def test_most_honest_rewordings_stand() -> None:
    honest = [case for name in ("first", "second") for case in cases(name) if case.kind == HONEST]
    dropped = [case.new for case in honest if faults_of(case.new, case.old, STRANGERS)]
    assert len(honest) >= 100
    assert len(dropped) <= NEEDLESS, dropped


def test_there_are_enough_lies_of_enough_kinds() -> None:
    count = Counter(case.kind for name in ("first", "second") for case in cases(name) if case.kind != HONEST)
    assert count.total() >= 400
    assert len([kind for kind, number in count.items() if number >= 20]) >= 12


def test_each_line_may_stand_for_itself() -> None:
    for case in cases("first"):
        assert faults_of(case.old, case.old, STRANGERS) == ""
