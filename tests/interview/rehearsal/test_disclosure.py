"""Disclosure: what makes him tell, what he avoids, when he refuses for good."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from proprietor.interview.rehearsal import CHARACTERS, CONSTANTS, Asked, Intent, Mode, Move, State, begin
from proprietor.interview.rehearsal.disclosure import Told, disclose, willing
from proprietor.interview.rehearsal.hearing import hear

START = begin(CHARACTERS["open"])
TEACHER = begin(CHARACTERS["teacher"])
ANSWER = Move(answered=0.8, length=40)


def asking(problem: int | None, intent: Intent = Intent.PROBLEM, **kind: bool) -> Move:
    return replace(ANSWER, questions=(Asked(problem, intent, **kind),))


def told(state: State, move: Move, *draws: float) -> Told:
    """What comes of a move when chance gives these three numbers."""
    stream = iter(draws)
    return disclose(state, move, hear(state, move, CONSTANTS), lambda: next(stream), CONSTANTS)


def chance_of(state: State, move: Move) -> float:
    return willing(state, move, hear(state, move, CONSTANTS), CONSTANTS)


def test_three_numbers_are_drawn_whatever_happens() -> None:
    for move in (Move(), asking(0), replace(asking(0, Intent.PAST), insight=1)):
        drawn: list[float] = []
        draw: Callable[[], float] = lambda: drawn.append(0.5) or 0.5  # noqa: B023, E731
        disclose(START, move, hear(START, move, CONSTANTS), draw, CONSTANTS)
        assert len(drawn) == 3


def test_nothing_is_told_unasked() -> None:
    assert told(replace(START, depth=(1, 0, 0)), ANSWER, 0, 0, 0).layers == ()
    assert chance_of(START, ANSWER) == 0


@pytest.mark.parametrize("intent", [Intent.PAST, Intent.LOGISTICS])
def test_a_question_off_the_subject_brings_nothing_up_and_is_not_avoided(intent: Intent) -> None:
    found = told(START, asking(0, intent), 0, 0, 0)
    assert (found.layers, found.evaded, found.refused, found.pressed) == ((), (), (), (0, 0, 0))


def test_the_next_layer_is_told() -> None:
    assert told(replace(START, depth=(0, 1, 0)), asking(1, Intent.IMPLICATION), 0, 0, 0).layers == ((1, 1),)


def test_a_question_may_be_avoided() -> None:
    found = told(START, asking(1), 0.99, 0, 0.99)
    assert (found.layers, found.evaded, found.pressed) == ((), (1,), (0, 1, 0))


def test_a_general_question_avoided_presses_on_nothing() -> None:
    found = told(START, asking(None), 0.99, 0, 0)
    assert (found.evaded, found.pressed) == ((None,), (0, 0, 0))


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (asking(0, contingent=True), asking(0)),
        (asking(0), replace(asking(0), answered=0.4)),
        (replace(asking(0), answered=0.4), replace(asking(0), answered=0.0)),
        (asking(0), asking(0, Intent.SITUATION)),
        (asking(0, Intent.SITUATION), asking(0, Intent.IMPLICATION)),
        (asking(0, Intent.SITUATION), asking(0, Intent.HYPOTHETICAL)),
        (asking(0), asking(None)),
        (asking(0), replace(asking(0), questions=(Asked(1, Intent.PROBLEM), Asked(0, Intent.PROBLEM)))),
    ],
)
def test_some_questions_open_him_more_than_others(better: Move, worse: Move) -> None:
    assert chance_of(START, better) > chance_of(START, worse)


def test_he_opens_up_with_trust_and_closes_with_depth() -> None:
    assert chance_of(replace(START, trust=0.9), asking(0)) > chance_of(START, asking(0))
    deep = replace(START, depth=(1, 2, 0))
    assert chance_of(deep, asking(0, Intent.IMPLICATION)) > chance_of(deep, asking(1, Intent.IMPLICATION))


def test_nobody_becomes_certain() -> None:
    assert chance_of(replace(START, trust=1.0, depth=(2, 0, 0)), asking(0, Intent.NEED_PAYOFF, contingent=True)) < 0.75


def test_many_questions_about_the_situation_tire_him() -> None:
    chances = [chance_of(replace(START, situations=asked), asking(0, Intent.SITUATION)) for asked in range(5)]
    assert chances[0] == chances[1] == chances[2] > chances[3] > chances[4]
    assert chance_of(replace(START, situations=9), asking(0)) == chance_of(START, asking(0))


def test_his_list_holds_him_back_and_a_bridge_helps() -> None:
    free, half = replace(TEACHER, mode=Mode.PARTNER), replace(TEACHER, mode=Mode.MIXED)
    move = asking(0)
    assert (
        chance_of(free, move) > chance_of(half, move) > chance_of(TEACHER, replace(move, bridge=True)) > chance_of(TEACHER, move)
    )
    assert chance_of(replace(TEACHER, time_left=2), move) == chance_of(free, move)
    empty = replace(move, answered=0.0)
    assert chance_of(TEACHER, replace(empty, bridge=True)) == chance_of(TEACHER, empty)


def test_the_same_question_again_brings_nothing_and_presses() -> None:
    found = told(START, asking(0, repeated=True), 0, 0, 0.99)
    assert (found.layers, found.evaded, found.pressed) == ((), (), (1, 0, 0))


def test_a_problem_told_to_the_end_has_nothing_left_to_avoid() -> None:
    found = told(replace(START, depth=(3, 0, 0)), asking(0), 0, 0, 0)
    assert (found.layers, found.evaded) == ((), ())


def test_a_refused_problem_stays_shut() -> None:
    found = told(replace(START, closed=(True, False, False)), asking(0), 0, 0, 0)
    assert (found.layers, found.evaded, found.refused) == ((), (0,), ())


def test_a_fitting_insight_alone_may_bring_up_the_next_layer() -> None:
    insight = replace(ANSWER, insight=0)
    known = replace(START, depth=(1, 0, 0))
    assert told(known, insight, 0.99, 0, 0).layers == ((0, 1),)
    assert told(known, insight, 0, 0.99, 0).layers == ()
    assert told(START, insight, 0, 0, 0).layers == ()
    assert told(replace(START, depth=(3, 0, 0)), insight, 0, 0, 0).layers == ()


def test_only_a_partner_tells_two_layers_a_turn() -> None:
    both = replace(asking(0, Intent.IMPLICATION), insight=0)
    partner = replace(START, mode=Mode.PARTNER, depth=(1, 0, 0))
    assert told(partner, both, 0, 0, 0).layers == ((0, 1), (0, 2))
    assert told(partner, replace(both, insight=None), 0, 0, 0).layers == ((0, 1),)
    assert told(replace(partner, mode=Mode.MIXED), both, 0, 0, 0).layers == ((0, 1),)


def test_a_problem_pressed_too_often_may_be_refused_for_good() -> None:
    twice = replace(START, pressed=(2, 0, 0))
    assert told(twice, asking(0), 0.99, 0, 0).refused == (0,)
    assert told(twice, asking(0), 0.99, 0, 0.6).refused == ()
    assert told(replace(START, pressed=(1, 0, 0)), asking(0), 0.99, 0, 0).refused == ()
    assert told(replace(START, pressed=(5, 0, 0)), asking(1), 0.99, 0, 0).refused == ()
    assert told(replace(twice, trust=1.0), asking(0), 0.9999, 0, 0).refused == ()


def test_telling_takes_the_pressure_away() -> None:
    assert told(replace(START, pressed=(2, 1, 0)), asking(0), 0, 0, 0).pressed == (0, 1, 0)


@pytest.mark.parametrize(
    ("state", "intent", "pressed"),
    [
        (TEACHER, Intent.IMPLICATION, 2),
        (TEACHER, Intent.NEED_PAYOFF, 2),
        (TEACHER, Intent.PROBLEM, 1),
        (START, Intent.IMPLICATION, 1),
        (replace(TEACHER, depth=(1, 0, 0)), Intent.IMPLICATION, 1),
    ],
)
def test_asking_too_deep_too_early_counts_twice(state: State, intent: Intent, pressed: int) -> None:
    assert told(state, asking(0, intent), 0.9999, 0, 0).pressed[0] == pressed
