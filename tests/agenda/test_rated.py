"""The agenda on calibration: goals due, one verdict at a time, oneself before others, one friendly line for a late form."""

from datetime import date, timedelta

import pytest

from proprietor.agenda.checks import CHECKS
from proprietor.agenda.rated import AGAIN, REMIND_WITHIN, goals, others, verdicts, yourself
from proprietor.books import Goal
from tests.calibration.heard import NOTES, ROTA, TODAY, answered, asked, books, crowd, day, own, person

GOAL = Goal(what="Count the late handovers.", by=day("2026-03-14"))


def test_they_are_among_the_checks() -> None:
    assert {goals, verdicts, yourself, others} <= set(CHECKS)


def test_a_goal_is_asked_after_from_its_day_on() -> None:
    (item,) = goals(books(GOAL), TODAY)
    assert item.title == "Say what came of it: Count the late handovers"
    assert "14 March 2026" in item.reason
    assert (item.action, item.field) == ("record.revise", "came")
    assert not list(goals(books(GOAL), TODAY - timedelta(days=1)))


@pytest.mark.parametrize("more", [{"done": True}, {"came": "Eleven"}, {"by": None}])
def test_a_goal_that_is_done_told_or_without_a_day_is_left_alone(more: dict[str, object]) -> None:
    known = {"what": GOAL.what, "by": GOAL.by, **more}
    assert not list(goals(books(Goal(**known)), TODAY))  # type: ignore[arg-type]


def test_of_several_verdicts_without_a_goal_the_first_is_told() -> None:
    base = (ROTA, NOTES, own("rota", 5), own("notes", 5), *crowd({"rota": 2, "notes": 2}))
    (item,) = verdicts(books(*base), TODAY)
    assert item.title == "Set one goal: Rota"
    assert item.reason.startswith("You rate it ")
    assert (item.action, item.record) == ("calibration.show", ROTA.id)
    (after,) = verdicts(books(*base, Goal(what="Count", about=ROTA.id)), TODAY)
    assert after.title == "Set one goal: Notes"


def test_without_a_reply_or_a_verdict_there_is_no_goal_to_set() -> None:
    assert not list(verdicts(books(ROTA, own("rota", 5)), TODAY))
    assert not list(verdicts(books(ROTA, *crowd({"rota": 2})), TODAY))


def test_one_rates_oneself_before_others_do() -> None:
    (item,) = yourself(books(ROTA, NOTES), TODAY)
    assert (item.title, item.action) == ("Rate yourself in 2 competencies", "self-rating.record")
    (one,) = yourself(books(ROTA, NOTES, own("rota", 3)), TODAY)
    assert (one.title, one.records) == ("Rate yourself in one competency", (NOTES.id,))


def test_after_half_a_year_one_rates_oneself_anew_if_others_did() -> None:
    base = books(ROTA, own("rota", 3), *crowd({"rota": 2}))
    assert not list(yourself(base, TODAY + AGAIN))
    (item,) = yourself(base, TODAY + AGAIN + timedelta(days=1))
    assert item.title == "Rate yourself anew"
    assert "March 2026" in item.reason
    assert not list(yourself(books(ROTA, own("rota", 3)), TODAY + 2 * AGAIN))
    assert not list(yourself(books(), TODAY))
    assert not list(yourself(books(*crowd({"rota": 2})), TODAY + 2 * AGAIN))


def test_somebody_is_to_be_asked_once_one_has_rated_oneself() -> None:
    (item,) = others(books(ROTA, own("rota", 3)), TODAY)
    assert (item.check, item.action) == ("nobody-asked", "feedback.invite")
    assert not list(others(books(ROTA), TODAY))


def late(*records: object, on: date = TODAY) -> list[str]:
    return [item.title for item in others(books(ROTA, own("rota", 3), *records), on)]  # type: ignore[arg-type]


def test_the_form_that_is_longest_overdue_is_asked_after_for_a_while() -> None:
    kai, ines = (asked(name, "rota", until=TODAY - timedelta(days=at)) for name, at in (("kai", 2), ("ines", 5)))
    people = person("kai"), person("ines")
    assert late(*people, kai, ines) == ["Ask Ines once more for their view"]
    assert late(kai) == ["Ask them once more for their view"]
    assert late(*people, kai, on=TODAY + REMIND_WITHIN) == []
    assert late(*people, asked("kai", "rota", until=TODAY)) == []
    assert late(*people, asked("kai", "rota")) == []
    assert late(*people, *answered("kai", {"rota": 3})) == []
