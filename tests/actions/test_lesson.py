"""Learning through the door: postings and targets in the books, costs by name, goals to begin from."""

import pytest

from proprietor.actions.books import Record
from proprietor.actions.lesson import ShowLesson
from proprietor.business import Business
from proprietor.market.records import Target
from tests.market.openings import NURSE, posting
from tests.refusing import refused


@pytest.fixture
def wanted(business: Business) -> Business:
    business.do(Record(record=Target(name="Nurse", occupation=NURSE)))
    for at in range(40):
        business.do(Record(record=posting(f"Firm {at}", must=("triage",) if at % 2 else ("phlebotomy",))))
    return business


def test_an_empty_market_says_how_many_postings_are_missing(business: Business) -> None:
    found = business.do(ShowLesson()).found
    assert found.lesson.now.reason.startswith("0 postings name must-haves; 30 more")


def test_a_step_is_a_goal_that_can_be_set(wanted: Business) -> None:
    found = wanted.do(ShowLesson()).found
    goal = wanted.do(Record(record=found.steps[0].goal))
    assert goal.about.startswith("tgt_")
    assert goal.by is not None


def test_costs_are_given_by_id_or_by_what_the_skill_is_called(wanted: Business) -> None:
    dear = wanted.do(ShowLesson(costs={" TRIAGE": 9.0, "phlebotomy": 2})).found
    assert dear.costs == {"triage": 9.0, "phlebotomy": 2}
    assert dear.steps[0].suggestion.skills == ("phlebotomy",)


@pytest.mark.parametrize(
    ("costs", "code"),
    [({"welding": 1.0}, "bad-value"), ({"triage": 0.0}, "bad-number"), ({"triage": float("nan")}, "bad-number")],
)
def test_a_cost_that_cannot_be_meant_is_refused(wanted: Business, costs: dict[str, float], code: str) -> None:
    refusal = refused(wanted.do, ShowLesson(costs=costs))
    assert refusal.code == code
    assert refusal.place == "cost"
