"""Sequels and masks: outcomes and methods told without a deed, and words that only look like one."""

import pytest

from proprietor.proposition.analysis import analyse
from proprietor.proposition.reasoning import reasoned
from proprietor.proposition.sequels import followed_by_more, some_of_all, told_by_a_thing


@pytest.mark.parametrize(
    ("text", "followed"),
    [
        ("Ran a club, so 40 children ate", True),
        ("Ran a club, so far alone", False),
        ("Ran a club and so got them to school", True),
        ("So ran a club", False),
        ("Ran a club so", False),
        ("Ran a club, which fed 40", True),
        ("Ran a club, which now feeds 40", True),
        ("Ran a club, which was small", False),
        ("Ran a club which fed 40", False),
        ("Ran a club, which quickly", False),
        ("Ran a club, which wards", False),
        ("Ran a club", False),
    ],
)
def test_what_followed_is_seen(text: str, followed: bool) -> None:
    assert followed_by_more(analyse(text).lows) is followed


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("28 of 31 learners passed B1", True),
        ("Taught German: 28 of 31 learners in the evening class passed", True),
        ("9 out of 10 finished", True),
        ("Nine of the ten stayed", True),
        ("of my 10 cooks 3 stayed", False),
        ("Managed 3 of 12 shops", False),
        ("Passed 3 of 12 shops, stayed", False),
        ("Trained 3 of 12 cooks and finished the kitchen", False),
        ("Passed the exam of 2019", False),
        ("Stayed 3 years of", False),
        ("Half of 12 stayed", False),
        ("3 of,12 stayed", False),
    ],
)
def test_how_many_came_through_is_seen(text: str, told: bool) -> None:
    assert some_of_all(analyse(text).lows) is told


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("Detail-oriented storyteller", False),
        ("Well-organised clerk", False),
        ("Self-taught welder", False),
        ("Self-published 14 novels", True),
        ("Single-minded", False),
        ("Self-taught", False),
        ("Hand-sewed quilts", True),
        ("Co-founded Harbour Kitchen", True),
    ],
)
def test_a_compound_that_describes_does_nothing(text: str, does: bool) -> None:
    assert reasoned(text).by_writer is does


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Cut waste by better planning", True),
        ("Cut waste by a shared list", True),
        ("Cut waste by a", False),
        ("Cut waste by 30 %", False),
        ("Cut waste by half", False),
        ("Cut waste by March", False),
        ("Cut waste as measured by sensors", False),
        ("Cut waste by thirty kilos", False),
        ("Cut waste with coloured bins", True),
        ("Improved relations with suppliers", False),
        ("Cut waste with no fuss", False),
        ("Cut waste 30 %: smaller plates, one menu", True),
        ("Cut waste: 30 %", False),
        ("Waste: cut", False),
        ("Cut waste", False),
    ],
)
def test_a_method_is_seen(text: str, told: bool) -> None:
    assert told_by_a_thing(analyse(text)) is told


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("Led the team to 2nd of 10", True),
        ("Taught maths to 2nd year pupils", False),
        ("Held turnover at 4 days", True),
        ("Held a post for 4 days", False),
        ("Spent 40 % of my time on phones", False),
        ("Taught maths, 96 % passed", True),
        ("Took minutes and made coffee", False),
        ("Handled thousands of calls", False),
        ("Ran a club, so 40 full mouths", True),
        ("Led clean-ups that pulled 9 t of scrap from the river", True),
        ("Did whatever else came up", False),
    ],
)
def test_results_are_told_from_business(text: str, result: bool) -> None:
    assert reasoned(text).result is result


@pytest.mark.parametrize(
    ("text", "duty"),
    [
        ("Duties: cleaning rooms", True),
        ("Responsible for rooms", True),
        ("Head clerk responsible for rooms", True),
        ("Worked as a clerk responsible for rooms", True),
        ("Traced the mould responsible for the loss", False),
        ("Cut the steps required to file a claim", False),
        ("Cut waste, responsible for rooms", True),
        ("Cut waste and was in charge of rooms", True),
    ],
)
def test_duties_are_told_from_things(text: str, duty: bool) -> None:
    assert reasoned(text).is_duty is duty


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("Hand-sewed 40 quilts", ["sew"]),
        ("A can-do attitude", []),
        ("Hard-working", []),
        ("Cut part-time", ["cut"]),
        ("Cut the 3-day wait", ["cut"]),
        ("Single-handedly cut the wait", ["cut"]),
        ("My list cut waits", ["cut"]),
    ],
)
def test_compounds_do_nothing(text: str, lemmas: list[str]) -> None:
    assert [deed.lemma for deed in analyse(text).deeds] == lemmas


def test_a_subject_of_ones_own_is_a_method() -> None:
    assert reasoned("My checklist cut delays").method
    assert not reasoned("I cut delays").method
