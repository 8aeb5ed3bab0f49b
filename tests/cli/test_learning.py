"""What to learn next in the terminal: too few, step by step, costs, and the goal's command."""

import json
import shlex

import pytest

from proprietor.actions.books import Record
from proprietor.books import Win
from proprietor.business import Business
from proprietor.market.records import Target
from tests.cli.raters import flat
from tests.market.openings import NURSE, posting


@pytest.fixture
def wanted(terminal, books_file) -> None:
    with Business.open(books_file) as business:
        business.do(Record(record=Target(name="Nurse", occupation=NURSE)))
        for at in range(64):
            pay = ("44000",) if at % 2 else ("40000",)
            business.do(Record(record=posting(f"Firm {at}", *pay, must=("triage",) if at % 2 else ("suturing",))))


def test_too_few_postings_say_so(terminal) -> None:
    told = terminal("market", "learn")
    assert told.exit_code == 0
    said = flat(told.stdout)
    assert "You have no target yet, so all postings were looked at: 0 postings with must-haves, of 0 firms." in said
    assert "There are not enough postings to say what to learn, for it takes 30" in said
    found = json.loads(terminal("market", "learn", "--json").stdout)
    assert (found["steps"], found["every_posting"]) == ([], True)


def test_steps_come_with_what_they_rest_on_and_a_goal(terminal, wanted: None) -> None:
    said = flat(terminal("market", "learn").stdout)
    for words in (
        "Looked at: the postings for registered nurse: 64 postings with must-haves, of 64 firms.",
        "32 of 64 postings of 64 firms ask for it; with it 32 more would fit better than not",
        "opens Staff nurse, Firm",
        "… and 27 more",
        "offer about",
        "proprietor goal record 'Learn Triage",
        "Each takes those before it as learnt",
        "cannot be told yet: your books hold no win or claim yet",
        "Seed: 20261128.",
        "with Triage",
    ):
        assert words in said
    found = json.loads(terminal("market", "learn", "--json").stdout)
    command = next(each["goal"]["command"] for each in found["steps"] if each["skills"][0]["id"] == "triage")
    assert terminal(*shlex.split(command)[1:]).exit_code == 0
    assert json.loads(terminal("goal", "list", "--json").stdout)["count"] == 1
    assert found["next"][0]["requires_confirmation"] is True


def test_costs_change_the_order_and_are_checked(terminal, wanted: None) -> None:
    said = terminal("market", "learn", "--cost", "Triage=4").stdout
    assert "for each unit of cost" in said
    assert said.index("1  suturing") < said.index("2  Triage")
    assert terminal("market", "learn", "--cost", "Triage").exit_code == 2
    assert terminal("market", "learn", "--cost", "welding=2").exit_code == 1
    assert terminal("market", "learn", "--cost", "Triage=much").exit_code == 1


def test_where_nothing_would_open_more_it_says_so(terminal, books_file) -> None:
    with Business.open(books_file) as business:
        business.do(Record(record=Win(result="The books closed in 2 days", skills=("Python",))))
        for at in range(40):
            business.do(Record(record=posting(f"Firm {at}", must=("python",))))
    assert "No single skill, nor two together, would open more of it." in flat(terminal("market", "learn").stdout)
