"""Pointing: by a problem's own words, by words he told it in, and by the thought that fits."""

from proprietor.interview.rehearsal.pointing import fitting, hidden_words, pointed_at
from proprietor.language.talk.speech import lows_of
from tests.interview.rehearsal.scenes import known, scene

PROBLEMS = scene().problems
HANDOVER, FALLS, AGENCY = range(3)


def at(text: str, least: float = 1.0, **more: object) -> int | None:
    return pointed_at(lows_of(text), PROBLEMS, known(**more), least)  # type: ignore[arg-type]


def test_a_rare_word_of_a_problem_points_at_it() -> None:
    assert at("How do handovers go?") == HANDOVER
    assert at("And the falls?") == FALLS
    assert at("How many come from the agency?") == AGENCY
    assert at("What colour are the walls?") is None


def test_words_of_work_as_such_point_at_no_problem_though_it_is_called_by_them() -> None:
    maths = scene("head-of-maths").problems
    assert pointed_at(lows_of("How big is the department?"), maths, known(), 1.0) is None
    assert pointed_at(lows_of("Does the department eat in cars?"), maths, known(), 1.0) == 1


def test_words_he_told_it_in_point_at_it_too_but_weigh_less() -> None:
    told = frozenset({"kettle", "coat"})
    assert at("You spoke of a kettle and coats.", told1=told) == FALLS
    assert at("You spoke of a kettle.", told1=told) is None
    assert at("You spoke of a kettle and coats.") is None


def test_of_two_meant_alike_it_is_the_one_told_less_of() -> None:
    assert at("Is it the handover or the agency?", depth=(2, 0, 0)) == AGENCY
    assert at("Is it the handover or the agency?", depth=(0, 0, 2)) == HANDOVER


def test_a_thought_fits_what_was_told_and_most_easily_what_he_spoke_of_last() -> None:
    thought = lows_of("people were afraid of the blame")
    assert fitting(thought, PROBLEMS, known(0, (1, 0, 0)), told=1.5, topic=1.0) == HANDOVER
    assert fitting(thought, PROBLEMS, known(1, (1, 1, 0)), told=1.5, topic=1.0) is None
    assert fitting(thought, PROBLEMS, known(0, (0, 0, 0)), told=1.5, topic=1.0) is None


def test_the_scenarios_own_thought_fits() -> None:
    for number, problem in enumerate(PROBLEMS):
        depth = (1, 1, 1)
        assert fitting(lows_of(problem.insight), PROBLEMS, known(None, depth), told=1.5, topic=1.0) == number


def test_hidden_words_are_counted_until_something_was_told() -> None:
    lows = lows_of("handover, medication, agency, agency, corridor, and what else")
    assert hidden_words(lows, PROBLEMS, known()) == 4
    assert hidden_words(lows, PROBLEMS, known(None, (1, 0, 0))) == 2
