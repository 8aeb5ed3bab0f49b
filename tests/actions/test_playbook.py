"""One's own playbook: beside the shipped one, or in its place, and what is wrong in it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from proprietor.actions.briefing import MakeBrief
from proprietor.actions.playbook import ShowPlaybook
from proprietor.actions.rehearsing import ListScenarios
from proprietor.business import Business
from proprietor.business.playbook import VARIABLE
from proprietor.interview.playbook.shelf import pains, questions, scenarios

OWN_PAIN = """
[[pain]]
id = "{id}"
name = "The boats come late"
signals = ["boats come late"]
words = ["boat", "harbour", "tide"]

[pain.questions]
situation = ["How many boats are there?"]
problem = ["What makes the boats late?"]
implication = ["Who waits for the boats?"]
need_payoff = ["What would a boat in time free?"]
"""
OWN_QUESTION = """
[[question]]
id = "seasick"
wordings = ["Do you get seasick?"]
"""
TEXT = "The boats come late, and the harbour waits for the tide with every boat. We look for somebody who keeps the list of them."

Shelve = Callable[..., None]


@pytest.fixture
def shelve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shelve:
    """Lays files into one's own playbook."""
    monkeypatch.setenv(VARIABLE, str(tmp_path / "playbook"))
    (tmp_path / "playbook").mkdir()

    def lay(**files: str) -> None:
        for name, text in files.items():
            (tmp_path / "playbook" / f"{name}.toml").write_text(text, encoding="utf-8")

    return lay


def test_the_shipped_playbook_stands_where_there_is_none_of_ones_own(business: Business, shelve: Shelve) -> None:
    shelved = business.do(ShowPlaybook())
    assert (shelved.pains, shelved.questions, shelved.scenarios) == (pains(), questions(), scenarios())
    assert (shelved.own, shelved.faults) == ((), ())


def test_own_entries_stand_beside_the_shipped_ones(business: Business, shelve: Shelve) -> None:
    shelve(mine=OWN_PAIN.format(id="late-boats"), asked=OWN_QUESTION)
    shelved = business.do(ShowPlaybook())
    assert shelved.own == ("asked.toml", "mine.toml")
    assert not shelved.faults
    assert len(shelved.pains) == len(pains()) + 1
    assert {each.id for each in shelved.questions} - {each.id for each in questions()} == {"seasick"}
    assert business.do(ListScenarios()) == scenarios()


def test_an_own_entry_takes_the_place_of_the_shipped_one_with_its_id(business: Business, shelve: Shelve) -> None:
    taken = pains()[0].id
    shelve(mine=OWN_PAIN.format(id=taken))
    shelved = business.do(ShowPlaybook())
    assert len(shelved.pains) == len(pains())
    assert next(each.name for each in shelved.pains if each.id == taken) == "The boats come late"


def test_a_brief_is_made_with_them(business: Business, shelve: Shelve) -> None:
    assert "late-boats" not in [each.pain for each in business.do(MakeBrief(posting=TEXT)).hypotheses]
    shelve(mine=OWN_PAIN.format(id="late-boats"))
    assert [each.pain for each in business.do(MakeBrief(posting=TEXT)).hypotheses][0] == "late-boats"  # noqa: RUF015


@pytest.mark.parametrize("text", ["= broken", "[[pain]]\nid = 7", "[[pain]]\nid = 'x'\ncolour = 'red'", "x" * 1_000_001])
def test_what_is_wrong_is_told_with_place_and_remedy_and_the_rest_still_works(
    business: Business, shelve: Shelve, text: str
) -> None:
    shelve(bad=text, good=OWN_PAIN.format(id="late-boats"))
    shelved = business.do(ShowPlaybook())
    assert shelved.faults
    assert all(each.place.startswith("bad.toml") and each.sentence and each.remedy for each in shelved.faults)
    assert len(shelved.pains) == len(pains()) + 1
    assert business.do(MakeBrief(posting=TEXT)).hypotheses[0].pain == "late-boats"


def test_no_books_are_needed(shelve: Shelve) -> None:
    shelve(mine=OWN_PAIN.format(id="late-boats"))
    assert business_without_books().do(ShowPlaybook()).own == ("mine.toml",)
    assert business_without_books().do(MakeBrief(posting=TEXT)).hypotheses


def business_without_books() -> Business:
    return Business.bare()
