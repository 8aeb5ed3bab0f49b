"""Checking: what is wrong in a file is said with its place, and nothing is ever raised."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.interview.playbook.cards import ManagerCard, Pain, Scenario, TypicalQuestion
from proprietor.interview.playbook.checking import read_card

ASKED = {intent: ["What is it like?"] for intent in ("situation", "problem", "implication", "need_payoff")}
SMALL: dict[str, Any] = {"id": "wet-cellar", "name": "The cellar is wet", "words": ["damp"], "questions": ASKED}
PROBLEM = {"name": "It rains in", "words": ["rain"], "symptom": ["Wet."], "cause": ["Old."], "cost": ["Dear."]}
TALK: dict[str, Any] = {
    "id": "cellar",
    "title": "Caretaker",
    "type": "open",
    "checklist": ["why-us"],
    "manager": {"name": "Ada Wren", "greeting": ["Good morning."]},
    "problem": [PROBLEM] * 3,
}


def said(kind: type, given: object, *, strict: bool = False) -> list[str]:
    _, faults = read_card(kind, given, "mine.toml", strict=strict)
    return [f"{fault.place}: {fault.sentence}" for fault in faults]


def test_an_own_pain_needs_little() -> None:
    card, faults = read_card(Pain, SMALL, "mine.toml")
    assert faults == ()
    assert card is not None
    assert (card.id, card.words, card.signals, card.told.symptom) == ("wet-cellar", ("damp",), (), ())
    assert card.questions.need_payoff == ("What is it like?",)


def test_the_same_pain_falls_short_of_what_is_asked_of_shipped_ones() -> None:
    found = said(Pain, SMALL, strict=True)
    assert "mine.toml, sector: “sector” is missing." in found
    assert "mine.toml, words: It has 1 lines; it needs 10 at least." in found
    assert "mine.toml, told: “told” is missing." in found


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"colour": "red"}, "mine.toml, colour: There is no key “colour” here."),
        ({"name": 3}, "mine.toml, name: This should be a text in quotation marks."),
        ({"name": " "}, "mine.toml, name: It is empty."),
        ({"id": "Wet Cellar"}, "mine.toml, id: “Wet Cellar” is no id."),
        ({"words": "damp"}, 'mine.toml, words: This should be a list of texts: ["one", "two"].'),
        ({"words": [1]}, 'mine.toml, words: This should be a list of texts: ["one", "two"].'),
        ({"words": []}, "mine.toml: It has neither signals nor words."),
        ({"questions": 1}, "mine.toml, questions: This is not a table of keys and values."),
        ({"questions": ASKED | {"problem": []}}, "mine.toml, questions, problem: It has 0 lines; it needs 1 at least."),
    ],
)
def test_what_is_wrong_is_said_with_its_place(change: dict[str, object], sentence: str) -> None:
    assert sentence in said(Pain, SMALL | change)


def test_a_key_that_may_be_empty_may_be_empty() -> None:
    assert said(Pain, SMALL | {"summary": ""}) == []


def test_missing_keys_are_named() -> None:
    found = said(Pain, {"name": "Damp", "signals": ["wet walls"]})
    assert found == ["mine.toml, id: “id” is missing.", "mine.toml, questions: “questions” is missing."]


def test_closed_lists_of_words_are_kept() -> None:
    question = {"id": "own-one", "wordings": ["Why?"], "family": "odd", "needs": ["luck"], "entry": "yes"}
    assert said(TypicalQuestion, question) == [
        "mine.toml, family: “odd” is none of the words there are.",
        "mine.toml, entry: This should be true or false.",
        "mine.toml, needs: “luck” is none of the words there are.",
    ]


def test_a_scenario_has_exactly_three_problems() -> None:
    assert said(Scenario, TALK) == []
    assert said(Scenario, TALK | {"problem": [PROBLEM]}) == ["mine.toml, problem: There are 1 of them; there should be 3."]
    assert said(Scenario, TALK | {"problem": "rain"}) == [
        "mine.toml, problem: This should be several tables, each under its heading in double brackets."
    ]
    assert said(Scenario, TALK | {"problem": [PROBLEM, PROBLEM, 4]}) == [
        "mine.toml, problem 3: This is not a table of keys and values."
    ]
    assert said(Scenario, TALK | {"minutes": True}) == ["mine.toml, minutes: This should be a whole number."]


def test_shipped_lines_have_their_length_and_do_not_shout() -> None:
    card = {
        "name": "Ada Wren",
        "role": " ".join(["very"] * 61),
        "manner": "Kind!",
        "greeting": ["Hello.", "Good day.", "Come in."],
    }
    assert said(ManagerCard, card, strict=True) == [
        f"mine.toml, role: “{'very ' * 8}” has 61 words; it should have 1 to 60.",
        "mine.toml, manner: “Kind!” shouts.",
    ]


def test_a_shipped_list_can_be_too_long() -> None:
    many = [f"word{n}" for n in range(21)]
    assert "mine.toml, words: It has 21 lines; 20 are the most." in said(Pain, SMALL | {"words": many}, strict=True)


def test_a_shipped_text_may_be_empty_only_where_that_is_allowed() -> None:
    found = said(Scenario, TALK | {"trade": "", "problem": [PROBLEM | {"pain": ""}] * 3}, strict=True)
    assert "mine.toml, trade: It is empty." in found
    assert not any(each.endswith("pain: It is empty.") for each in found)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "name", "words", "questions", "problem", "problem x"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(anything, st.booleans())
def test_no_file_makes_the_check_stumble(given: object, strict: bool) -> None:
    for kind in (Pain, TypicalQuestion, Scenario):
        card, faults = read_card(kind, given, "mine.toml", strict=strict)
        assert (card is None) == bool(faults)
