"""Relevance: what has nothing to do with anything asked at work is seen, and hardly any real answer is taken for it."""

import json
from pathlib import Path

import pytest

from proprietor.interview.rehearsal.relevance import is_beside
from proprietor.language.talk.speech import lows_of
from tests.interview.rehearsal.scenes import scene

LABELLED = Path(__file__).parents[1]
ASKED = "What drew you to this particular post?"


def beside(text: str, before: str = ASKED) -> bool:
    return is_beside(lows_of(text), scene(), before)


@pytest.mark.parametrize(
    "text",
    ["I have a cat.", "blue", "My grandmother lives in Spain.", "bananas bananas", "My dog is a spaniel.", "Football is great."],
)
def test_what_speaks_of_something_else_is_beside(text: str) -> None:
    assert beside(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Yes.",
        "Much better.",
        "I like nights.",
        "Falls, mostly.",
        "The pay, honestly.",
        "I rang forty of them.",
        "We baked sourdough.",
        "Forty loaves.",
        "I'm not sure. Maybe.",
        "I see, that must be hard.",
        "In my last job I juggled.",
        "I'd rather not say.",
        "My dog is a spaniel, and my aunt keeps bees, and the sea is blue, and my uncle paints boats, and it looks lovely there.",
    ],
)
def test_in_doubt_an_answer_is_none_of_that(text: str) -> None:
    assert not beside(text)


def test_what_he_has_just_said_is_not_beside() -> None:
    assert beside("Giraffes.")
    assert not beside("Giraffes.", before="We keep a giraffe. What would you do with it?")


def test_hardly_a_labelled_answer_is_taken_for_one() -> None:
    answers, taken = 0, []
    for file in sorted({*LABELLED.glob("gold/**/*.jsonl"), *LABELLED.glob("unseen/*.jsonl"), *LABELLED.glob("third/*.jsonl")}):
        heard = ""
        for line in file.read_text(encoding="utf-8").splitlines():
            turn = json.loads(line)
            if turn["side"] == "them":
                heard += f" {turn['text']}"
            elif turn["answered"] in {"yes", "partly"}:
                answers += 1
                taken += [turn["text"]] if beside(turn["text"], heard) else []
    assert answers > 300
    assert len(taken) <= 0.02 * answers, taken
