"""Hearing: what a turn is in the light of the talk so far."""

from dataclasses import replace

import pytest

from proprietor.interview.rehearsal import CHARACTERS, CONSTANTS, Asked, Intent, Mode, Move, State, begin
from proprietor.interview.rehearsal.hearing import Heard, hear, within

START = begin(CHARACTERS["open"])


def heard(move: Move, state: State = START) -> Heard:
    return hear(state, move, CONSTANTS)


def asking(problem: int | None, *, contingent: bool = False) -> Move:
    return Move(answered=0.8, length=20, questions=(Asked(problem, Intent.PROBLEM, contingent=contingent),))


@pytest.mark.parametrize(("answered", "given", "missing"), [(0.8, 1, 0), (0.6, 1, 0), (0.45, 0.5, 0.5), (0.3, 0, 1), (0, 0, 1)])
def test_an_answer_gives_by_its_quality(answered: float, given: float, missing: float) -> None:
    found = heard(Move(answered=answered, length=20))
    assert found.given == pytest.approx(given)
    assert found.missing == pytest.approx(missing)


def test_without_a_question_nothing_is_missing() -> None:
    found = heard(Move(length=20), replace(START, pending=False))
    assert (found.given, found.missing, found.gave, found.left) == (1, 0, True, False)


def test_declining_openly_is_not_leaving_but_only_once_in_a_row() -> None:
    declining = Move(length=5, deflected=True)
    assert (heard(declining).deflected, heard(declining).left) == (True, False)
    again = heard(declining, replace(START, streak=1))
    assert (again.deflected, again.left) == (False, True)


def test_of_several_questions_the_last_is_taken_up() -> None:
    found = heard(replace(asking(0), questions=(Asked(0, Intent.PROBLEM), Asked(2, Intent.SITUATION))))
    assert found.question == Asked(2, Intent.SITUATION)
    assert (found.problem, found.extra) == (2, 1)


def test_a_general_question_goes_to_what_he_told_least_of() -> None:
    assert heard(asking(None), replace(START, depth=(2, 1, 1), topic=0)).problem == 1
    assert heard(asking(None), replace(START, depth=(2, 1, 1), closed=(False, True, False))).problem == 2


def test_a_general_question_that_takes_up_his_words_goes_to_what_he_spoke_of() -> None:
    assert heard(asking(None, contingent=True), replace(START, depth=(2, 1, 1), topic=0)).problem == 0
    assert heard(asking(None, contingent=True), replace(START, depth=(3, 1, 1), topic=0)).problem == 1


def test_a_general_question_finds_nothing_when_all_is_told() -> None:
    assert heard(asking(None), replace(START, depth=(3, 3, 3))).problem is None


@pytest.mark.parametrize(
    ("state", "fitting", "premature"),
    [
        (START, None, True),
        (replace(START, depth=(1, 0, 0)), 0, False),
        (replace(START, depth=(1, 0, 0), credited=(1, 0, 0)), None, False),
        (replace(START, depth=(2, 0, 0), credited=(1, 0, 0)), 0, False),
        (replace(START, depth=(1, 0, 0), closed=(True, False, False)), None, False),
    ],
)
def test_an_insight_fits_what_he_told_and_counts_once(state: State, fitting: int | None, premature: bool) -> None:
    found = heard(Move(length=20, insight=0), state)
    assert (found.fitting, found.premature) == (fitting, premature)
    assert found.gave is (fitting is not None)


def test_an_insight_drowns_among_questions() -> None:
    crowded = replace(asking(0), insight=0, questions=(Asked(0, Intent.PROBLEM),) * 2)
    assert heard(crowded, replace(START, depth=(1, 0, 0))).fitting is None


@pytest.mark.parametrize(
    ("mode", "insight", "offered"), [(Mode.PARTNER, 0, False), (Mode.PARTNER, None, True), (Mode.MIXED, 0, True)]
)
def test_an_offer_is_welcome_from_a_partner_with_an_insight(mode: Mode, insight: int | None, offered: bool) -> None:
    assert heard(Move(length=9, pitch=True, insight=insight), replace(START, mode=mode, depth=(1, 0, 0))).offered is offered


def test_asking_on_without_giving_is_grilling() -> None:
    bare = replace(asking(0), answered=0.0)
    assert not heard(bare).grilling
    assert heard(bare, replace(START, streak=1)).grilling
    assert not heard(bare, replace(START, streak=1, pending=False)).grilling
    assert not heard(asking(0), replace(START, streak=1)).grilling


def test_a_refused_problem_is_shut() -> None:
    closed = replace(START, closed=(True, False, False))
    assert heard(asking(0), closed).shut
    assert not heard(asking(1), closed).shut


def test_silence_is_no_words_and_no_question() -> None:
    assert heard(Move()).silent
    assert not heard(Move(length=1)).silent
    assert not heard(replace(asking(0), length=0)).silent


def test_numbers_that_mean_nothing_are_put_right() -> None:
    odd = Move(answered=7, insight=-1, questions=(Asked(3, Intent.PAST), Asked(2, Intent.PAST)))
    assert within(odd) == Move(answered=1, insight=None, questions=(Asked(None, Intent.PAST), Asked(2, Intent.PAST)))
    assert within(Move(answered=float("nan"))).answered == 0
