from collections.abc import Iterator
from pathlib import Path

import pytest

from proprietor.interview.rehearsal.acts import Asked, Intent, Move
from proprietor.interview.rehearsal.constants import CONSTANTS
from proprietor.interview.rehearsal.hearing import hear
from proprietor.interview.rehearsal.state import begin
from proprietor.interview.rehearsal.understanding import understand
from tests.interview.rehearsal.scenes import known, scene, talk

LISTS = Path(__file__).with_name("asides")
NAMES = ("ward-night-shift", "machine-shop-supervisor", "restaurant-manager-hotel")
MOST = 0.08
"""Share of a list that may be taken for the other; the rule was set on these lists, so this only keeps it from slipping."""


def questions_of(list_name: str) -> Iterator[Asked]:
    """The last question of each line, in several scenarios, where there is one that names no problem."""
    for line in (LISTS / f"{list_name}.txt").read_text("utf-8").splitlines():
        for name in NAMES:
            move = understand(line, scene(name), before="", pending=False, known=known(), earlier=()).move
            if move.understood and move.questions and move.questions[-1].problem is None:
                yield move.questions[-1]


def share_aside(list_name: str) -> float:
    found = [each.aside or each.intent not in CONSTANTS.weights for each in questions_of(list_name)]
    assert len(found) > 150
    return sum(found) / len(found)


@pytest.mark.parametrize("number", [1, 2])
def test_jokes_and_prying_are_told_from_questions_about_the_work(number: int) -> None:
    assert share_aside(f"asides-{number}") >= 1 - 2 * MOST
    assert share_aside(f"general-{number}") <= MOST


def test_the_third_list_is_harder_and_still_told_apart() -> None:
    assert share_aside("asides-3") >= 1 - 2 * MOST
    assert share_aside("general-3") <= 2 * MOST


def aside(text: str, before: str = "") -> bool:
    """Whether the last question of a turn is aside."""
    return understand(text, scene(), before=before, pending=False, known=known(), earlier=()).move.questions[-1].aside


@pytest.mark.parametrize("text", ["Tell me your secrets.", "Did you hear the one about the forklift?", "How old are you?"])
def test_what_earns_nothing(text: str) -> None:
    assert aside(text)


@pytest.mark.parametrize("text", ["What keeps you busy?", "What worries you most?", "How is the work organised here?"])
def test_what_is_about_the_work(text: str) -> None:
    assert not aside(text)


def test_a_question_that_takes_up_a_word_of_his_is_never_aside() -> None:
    assert aside("Why the umbrellas, of all things in the world?")
    assert not aside("Why the umbrellas, of all things in the world?", before="We keep our umbrellas in the cupboard.")


def test_an_aside_is_about_no_problem_and_a_general_question_about_what_is_least_known() -> None:
    state = begin(scene().character)
    general = Asked(problem=None, intent=Intent.SITUATION)
    assert hear(state, Move(length=5, questions=(general,)), CONSTANTS).problem == 0
    joke = Asked(problem=None, intent=Intent.SITUATION, aside=True)
    assert hear(state, Move(length=5, questions=(joke,)), CONSTANTS).problem is None


def test_who_only_jokes_hears_nothing_of_his_problems() -> None:
    jokes = (LISTS / "asides-1.txt").read_text("utf-8").splitlines()[:8]
    assert aside("Do you like it when a joke is about a chicken?")
    for seed in range(6):
        session = talk(*(f"I have led a ward for six years, and I liked it. {joke}" for joke in jokes), seed=seed)
        assert session.state.uncovered == 0, session.exchanges
