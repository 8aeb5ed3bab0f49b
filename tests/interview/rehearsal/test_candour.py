"""How one's own boss takes a question."""

from dataclasses import replace

import pytest

from proprietor.interview.rehearsal.acts import Asked, Intent, Move, Reply
from proprietor.interview.rehearsal.candour import lets_go, plainly
from proprietor.interview.rehearsal.characters import BOSS
from proprietor.interview.rehearsal.state import begin
from proprietor.interview.rehearsal.understanding import QUALITY_HINT, QUALITY_SHORT


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("When would be a good time for this?", 0),
        ("What would make it easy for you to say yes?", 1),
        ("What holds you back?", 2),
        ("How is the weather?", None),
    ],
)
def test_everyday_words_say_which_of_the_three_is_meant(said: str, problem: int | None) -> None:
    move = Move(questions=(Asked(None, Intent.SITUATION),), understood=False)
    taken = plainly(move, said, begin(BOSS))
    assert taken.questions[0].problem == problem
    assert taken.understood is (problem is not None)


def test_a_question_that_names_its_matter_keeps_it_and_no_question_stays_none() -> None:
    named = Move(questions=(Asked(2, Intent.SITUATION),))
    assert plainly(named, "When would be a good time?", begin(BOSS)) == named
    assert plainly(Move(), "When would be a good time.", begin(BOSS)) == Move()


@pytest.mark.parametrize(
    ("depth", "asked", "intent"),
    [
        (0, Asked(1, Intent.NEED_PAYOFF), Intent.PROBLEM),
        (1, Asked(1, Intent.NEED_PAYOFF), Intent.PROBLEM),
        (1, Asked(1, Intent.SITUATION, contingent=True), Intent.PROBLEM),
        (1, Asked(1, Intent.SITUATION), Intent.SITUATION),
        (2, Asked(1, Intent.PROBLEM), Intent.IMPLICATION),
        (2, Asked(1, Intent.NEED_PAYOFF), Intent.NEED_PAYOFF),
        (3, Asked(1, Intent.PROBLEM), Intent.PROBLEM),
        (0, Asked(1, Intent.LOGISTICS), Intent.LOGISTICS),
    ],
)
def test_what_is_asked_plainly_brings_up_the_next_layer(depth: int, asked: Asked, intent: Intent) -> None:
    state = replace(begin(BOSS), depth=(0, depth, 0))
    assert plainly(Move(questions=(asked,)), "", state).questions[0].intent is intent


def test_a_question_that_was_passed_over_is_let_go() -> None:
    state = begin(BOSS)
    after, reply = lets_go(state, Reply(probe=True))
    assert not after.pending
    assert reply == Reply(hand_over=True)
    assert lets_go(state, Reply(checklist=True)) == (state, Reply(checklist=True))


def test_a_few_words_are_a_short_answer_and_a_reproach_is_a_thin_one() -> None:
    few = plainly(Move(length=3, understood=False), "Er, fine, thanks.", begin(BOSS))
    assert few.understood
    assert few.answered == QUALITY_SHORT
    assert plainly(Move(understood=False), "", begin(BOSS)) == Move(understood=False)
    heap = "reminders calls letters mondays thursday rota"
    assert not plainly(Move(length=6, understood=False), heap, begin(BOSS)).understood
    blamed = plainly(Move(answered=0.85), "You know exactly how it goes, you never listen.", begin(BOSS))
    assert blamed.answered == QUALITY_HINT
    assert plainly(Move(), "You never listen.", begin(BOSS)).answered == 0


@pytest.mark.parametrize(("said", "problem"), [("When are such things decided?", 0), ("What do you go by in such things?", 1)])
def test_the_questions_that_are_advised_reach_what_they_ask_for(said: str, problem: int) -> None:
    move = Move(questions=(Asked(2, Intent.SITUATION, contingent=True),))
    assert plainly(move, said, begin(BOSS)).questions[0].problem == problem
    both = Move(questions=(Asked(2, Intent.SITUATION), Asked(2, Intent.SITUATION)))
    assert [each.problem for each in plainly(both, said, begin(BOSS)).questions] == [2, 2]


def test_a_reproach_with_a_question_mark_asks_nothing() -> None:
    move = Move(questions=(Asked(None, Intent.SITUATION),), understood=False)
    taken = plainly(move, "You don't care, do you?", begin(BOSS))
    assert taken.questions == ()
    assert taken.understood
