"""Mood: what moves trust, regard and patience, and how far."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.interview.rehearsal import CHARACTERS, CONSTANTS, Asked, Intent, Move, State, begin
from proprietor.interview.rehearsal.hearing import hear
from proprietor.interview.rehearsal.mood import moved, patience_lost, pulls, regard_after

START = begin(CHARACTERS["open"])
TOLD = replace(START, depth=(1, 0, 0))
QUESTION = Asked(0, Intent.PROBLEM)
ANSWER = Move(answered=0.8, length=40)


def pulled(move: Move, state: State = START) -> dict[str, float]:
    return dict(pulls(move, hear(state, move, CONSTANTS), CONSTANTS))


@pytest.mark.parametrize(
    ("state", "move", "expected"),
    [
        (START, ANSWER, {"You answered": 0.016}),
        (START, Move(), {"A question was left standing": -0.10}),
        (START, Move(length=9, deflected=True), {"You declined a question openly": -0.05}),
        (START, Move(answered=0.45, length=9), {"You answered": 0.009, "The answer was thin": -0.05}),
        (TOLD, replace(ANSWER, insight=0), {"You answered": 0.016, "What you made of the problem fits": 0.10}),
        (START, replace(ANSWER, insight=0), {"You answered": 0.016, "You explained a problem before hearing of it": -0.08}),
        (START, replace(ANSWER, pitch=True), {"You answered": 0.016, "You offered yourself unasked": -0.06}),
        (START, replace(ANSWER, questions=(QUESTION,)), {"You answered": 0.016}),
        (
            START,
            replace(ANSWER, questions=(replace(QUESTION, contingent=True),)),
            {"You answered": 0.016, "You took up what was said": 0.03},
        ),
        (START, replace(ANSWER, questions=(QUESTION,) * 4), {"You answered": 0.016, "Several questions came at once": -0.12}),
        (
            START,
            replace(ANSWER, questions=(replace(QUESTION, contingent=True, repeated=True),)),
            {"You answered": 0.016, "The same question came again": -0.06},
        ),
        (
            replace(START, streak=1),
            Move(length=9, questions=(replace(QUESTION, contingent=True),)),
            {"A question was left standing": -0.10, "You asked on without giving anything": -0.08},
        ),
        (
            replace(START, closed=(True, False, False)),
            replace(ANSWER, questions=(replace(QUESTION, contingent=True),)),
            {"You answered": 0.016, "You asked about what was refused": -0.04},
        ),
    ],
)
def test_trust_is_pulled(state: State, move: Move, expected: dict[str, float]) -> None:
    assert pulled(move, state) == pytest.approx(expected)


def test_a_gain_counts_less_the_more_trust_there_is() -> None:
    assert moved(0.0, [("Why", 0.1)]) == (pytest.approx(0.1), ("Why: trust +0.100.",))
    assert moved(0.9, [("Why", 0.1)]) == (pytest.approx(0.91), ("Why: trust +0.010.",))


def test_a_loss_counts_in_full_but_not_below_nothing() -> None:
    assert moved(0.9, [("Why", -0.1)]) == (pytest.approx(0.8), ("Why: trust −0.100.",))
    assert moved(0.05, [("Why", -0.1)]) == (0.0, ("Why: trust −0.050.",))


@given(st.floats(0, 1), st.lists(st.tuples(st.just("Why"), st.floats(-0.5, 0.5)), max_size=8))
def test_trust_stays_within_its_bounds(trust: float, by: list[tuple[str, float]]) -> None:
    after, reasons = moved(trust, by)
    assert 0 <= after <= 1
    assert len(reasons) == len(by)


def test_answering_does_more_for_regard_than_for_trust() -> None:
    heard = hear(START, ANSWER, CONSTANTS)
    trust, _ = moved(START.trust, pulls(ANSWER, heard, CONSTANTS))
    assert regard_after(START, ANSWER, heard, CONSTANTS) - START.regard > 3 * (trust - START.trust) > 0


@pytest.mark.parametrize(
    ("state", "move", "regard"),
    [
        (START, ANSWER, 0.5 + 0.15 * 0.3),
        (START, Move(), 0.5 - 0.15 * 0.5),
        (START, Move(length=9, deflected=True), 0.5),
        (replace(START, pending=False), ANSWER, 0.5),
        (replace(TOLD, pending=False), Move(length=9, insight=0), 0.5 + 0.08 * 0.5),
    ],
)
def test_regard_follows_the_answers(state: State, move: Move, regard: float) -> None:
    assert regard_after(state, move, hear(state, move, CONSTANTS), CONSTANTS) == pytest.approx(regard)


@pytest.mark.parametrize(
    ("state", "move", "lost"),
    [
        (START, ANSWER, 0),
        (START, Move(), 0),
        (START, Move(length=9), 1),
        (START, replace(ANSWER, questions=(QUESTION,)), 0),
        (START, replace(ANSWER, questions=(replace(QUESTION, repeated=True),)), 1),
        (START, replace(ANSWER, questions=(QUESTION,) * 4), 1.5),
        (START, replace(ANSWER, insight=0, pitch=True), 1),
        (replace(START, streak=1), Move(length=9, questions=(QUESTION,)), 2),
        (replace(START, closed=(True, False, False)), replace(ANSWER, questions=(QUESTION,)), 1),
    ],
)
def test_patience_is_lost_by_slights_only(state: State, move: Move, lost: float) -> None:
    assert patience_lost(hear(state, move, CONSTANTS), CONSTANTS) == lost
