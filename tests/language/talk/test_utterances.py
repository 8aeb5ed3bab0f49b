"""The invented utterances: questions, their forms, and restating; their README says what they are."""

import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from proprietor.language.talk.questions import has_question, questions_of
from proprietor.language.talk.restating import restatements_of

UTTERANCES = Path(__file__).parents[2] / "interview" / "utterances"

WITH_MARKS = {"helping", "phone-marked"}

LEAST_QUESTION = {"helping": 0.96, "helping-plain": 0.90, "meeting": 0.58, "phone": 0.85, "phone-marked": 0.82}
LEAST_RESTATING = {"helping": 0.70, "helping-plain": 0.72}
LEAST_FORM = 0.85
"""Floors a little below what is reached: F1, and for the form the mean F1 of open and closed."""

Pairs = tuple[tuple[bool, bool], ...]
"""For each utterance: whether it was found, and whether it is there."""


class Score(NamedTuple):
    """How well something was found."""

    precision: float
    recall: float
    f1: float


def score(pairs: Pairs) -> Score:
    """Precision, recall and their harmonic mean."""
    hit = sum(found and there for found, there in pairs)
    invented = sum(found and not there for found, there in pairs)
    missed = sum(there and not found for found, there in pairs)
    return Score(hit / max(1, hit + invented), hit / max(1, hit + missed), 2 * hit / max(1, 2 * hit + invented + missed))


@cache
def records(name: str) -> tuple[dict[str, Any], ...]:
    lines = (UTTERANCES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(json.loads(line) for line in lines)


@cache
def asking(name: str) -> Pairs:
    """Whether an utterance asks something of the other."""
    marked = name in WITH_MARKS
    return tuple((has_question(questions_of(each["text"], marked)), each["is_question"]) for each in records(name))


@cache
def opening(name: str) -> Pairs:
    """Whether the last question is open, where one was found and is there."""
    pairs: list[tuple[bool, bool]] = []
    for each in records(name):
        asked = [question for question in questions_of(each["text"], name in WITH_MARKS) if question.asked]
        if asked and each["is_question"]:
            pairs.append((asked[-1].is_open, each["question_form"] == "open"))
    return tuple(pairs)


@cache
def restating(name: str) -> Pairs:
    """Whether an utterance puts anew what was said before."""
    marked = name in WITH_MARKS
    return tuple((bool(restatements_of(each["text"], each["prev"], marked)), each["is_reflection"]) for each in records(name))


def macro(pairs: Pairs) -> float:
    """The mean F1 of a thing and its opposite."""
    opposite = tuple((not found, not there) for found, there in pairs)
    return (score(pairs).f1 + score(opposite).f1) / 2


def as_table() -> str:
    """All figures, a line a set."""
    lines = [f"{'set':14}{'question  P    R    F1':>26}{'form macro F1':>16}{'restating  P    R    F1':>27}"]
    for name in LEAST_QUESTION:
        asked, told = score(asking(name)), score(restating(name))
        figures = "".join(f"{figure:5.2f}" for figure in asked), "".join(f"{figure:5.2f}" for figure in told)
        lines.append(f"{name:14}{figures[0]:>26}{macro(opening(name)):16.2f}{figures[1]:>27}")
    return "\n".join(lines)


def test_the_figures_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    table = as_table()
    with capsys.disabled():
        print(f"\n{table}")
    assert all(name in table for name in LEAST_QUESTION)


def test_every_set_is_scored() -> None:
    assert {path.stem for path in UTTERANCES.glob("*.jsonl")} == set(LEAST_QUESTION)


@pytest.mark.parametrize("name", LEAST_QUESTION)
def test_questions_are_found(name: str) -> None:
    assert score(asking(name)).f1 >= LEAST_QUESTION[name]


@pytest.mark.parametrize("name", LEAST_QUESTION)
def test_open_questions_are_told_from_closed_ones(name: str) -> None:
    assert len(opening(name)) >= 30
    assert macro(opening(name)) >= LEAST_FORM


@pytest.mark.parametrize("name", LEAST_RESTATING)
def test_restating_is_found(name: str) -> None:
    assert score(restating(name)).f1 >= LEAST_RESTATING[name]


def test_the_score_counts_hits_inventions_and_misses() -> None:
    pairs = ((True, True), (True, True), (True, False), (False, True), (False, False))
    assert score(pairs) == pytest.approx((2 / 3, 2 / 3, 2 / 3))
    assert macro(pairs) == pytest.approx((2 / 3 + 1 / 2) / 2)
    assert score(((False, False),)) == (0.0, 0.0, 0.0)
