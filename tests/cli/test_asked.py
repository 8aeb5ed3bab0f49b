"""Asks rehearsed in the terminal: listed, shown with their plan, talked through, looked back on."""

import json
from pathlib import Path

import pytest

from proprietor.interview.playbook.shelf import bosses

SAID = """Or maybe one day things could be different.
I would like to work four days a week from September.

What would have to be true, and by when?
"""


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture
def turns(tmp_path: Path) -> Path:
    path = tmp_path / "turns.txt"
    path.write_text(SAID, encoding="utf-8")
    return path


def test_the_examples_are_listed_beside_the_scenarios(terminal):
    told = flat(terminal("lab", "scenarios").stdout)
    assert "Ask your boss" in told
    answer = json.loads(terminal("lab", "scenarios", "--json").stdout)
    assert [each["id"] for each in answer["asks"]] == [each.id for each in bosses().examples]


def test_one_is_shown_with_its_plan_and_nothing_hidden(terminal):
    told = flat(terminal("lab", "scenarios", "ask-for-time").stdout)
    assert "You ask: I would like to work four days a week from September" in told
    assert "If it is no: What would have to be true" in told
    answer = json.loads(terminal("lab", "scenarios", "ask-for-time", "--json").stdout)
    assert answer["next"][0]["command"] == "proprietor lab rehearse ask-for-time"
    assert not any(fact.name in json.dumps(answer) for fact in bosses().calendar)


def test_an_unknown_one_is_refused(terminal):
    for words in (("scenarios",), ("rehearse",)):
        result = terminal("lab", *words, "ask-for-the-moon")
        assert result.exit_code == 1


def test_a_talk_from_a_file_tells_the_answer_first(terminal, turns):
    told = flat(terminal("lab", "rehearse", "ask-for-time", "--seed", "7", "--said", str(turns)).stdout)
    assert "The answer was a question: why should I? It was left standing." in told
    assert "It came in one sentence, in turn 2." in told
    assert "what is feared: not asked out" in told
    answer = json.loads(terminal("lab", "rehearse", "ask-for-time", "--seed", "7", "--said", str(turns), "--json").stdout)
    assert answer["afterword"]["ask"]["verdict"] == "why"


def test_the_plan_is_at_hand_while_one_talks(terminal):
    typed = "/plan\n/what\n/posting\nI would like to work four days a week from September.\n\n/end\n"
    told = flat(terminal("lab", "rehearse", "ask-for-time", "--seed", "7", given=typed).stdout)
    assert "Why now: The rota for the autumn is made in June" in told
    assert told.count("/plan shows your plan") == 2


def test_an_ask_of_ones_own_is_rehearsed_by_its_id(terminal):
    made = json.loads(terminal("ask", "record", "--ask", "to plan the winter stock", "--json").stdout)
    told = terminal("lab", "scenarios", made["record"]["id"]).stdout
    assert "I would like to plan the winter stock." in flat(told)
    result = terminal(
        "lab", "rehearse", made["record"]["id"], "--seed", "3", given="I would like to plan the winter stock.\n/end\n"
    )
    assert "You asked, and ended the talk before there was an answer." in flat(result.stdout)
