"""One goal with a date for each verdict, and none without one."""

from datetime import date, timedelta

from proprietor.books import Goal
from proprietor.calibration.competencies import shipped
from proprietor.calibration.following import WEEKS, goal_for
from proprietor.calibration.result import Outcome, result_of
from proprietor.values.when import LAST_DAY, date_of
from tests.calibration.heard import ROTA, TODAY, answered, books, competency, crowd, own, person

HANDING = next(each for each in shipped() if each.id == "hands-work-over")


def of(*records: object) -> Outcome:
    return result_of(books(*records)).outcomes[0]  # type: ignore[arg-type]


def goal(*records: object) -> Goal:
    found = goal_for(of(*records), TODAY)
    assert found is not None
    return found


def test_where_others_see_less_it_is_one_of_the_competencys_own_small_things() -> None:
    made = goal(competency("rota", model=HANDING.id), own("rota", 5), *crowd({"rota": 2}))
    assert (made.what, made.about, made.by) == (HANDING.goals[0], ROTA.id, date_of(TODAY + timedelta(weeks=WEEKS)))
    assert made.why.startswith("4 people see it at 2.")
    assert made.why.endswith("you at 5.")
    assert made.id == ""


def test_ones_own_competency_has_what_holds_for_all() -> None:
    base = (ROTA, own("rota", 5), *crowd({"rota": 2}))
    first = goal(*base)
    assert first.what.startswith("Ask one of those who rated you")
    second = goal(*base, Goal(what=first.what, about=ROTA.id, done=True))
    assert second.what == "Choose the next thing level 3 describes, and do it in front of somebody."
    done = (Goal(what=each.what, about=ROTA.id, done=True) for each in (first, second))
    assert goal(*base, *done).what == second.what, "when all were taken, the last comes again"


def test_a_strength_is_to_be_used() -> None:
    assert goal(ROTA, own("rota", 2), *crowd({"rota": 5})).what.startswith("Tell one person for whom it counts")
    low = competency("low")
    agreed = (ROTA, low, own("rota", 4), own("low", 2), *crowd({"rota": 4, "low": 2}, 8))
    assert of(*agreed).name == "confirmed strength"
    assert goal(*agreed).what.startswith("Tell one person")


def test_the_next_level_is_never_beyond_the_last() -> None:
    high, low = competency("high"), competency("low")
    base = (high, low, own("high", 5), own("low", 5), *crowd({"high": 5, "low": 5}, 8))
    assert of(*base).name == ""
    taken = goal(*base).what
    assert "level 5 describes" in goal(*base, Goal(what=taken, about=high.id, done=True)).what


def test_what_a_single_person_says_brings_no_goal_yet() -> None:
    assert goal_for(of(ROTA, own("rota", 5), person("kai"), *answered("kai", {"rota": 1})), TODAY) is None


def test_without_a_verdict_or_an_own_level_there_is_no_goal() -> None:
    assert goal_for(of(ROTA, own("rota", 4), person("kai"), *answered("kai", {"rota": 3})), TODAY) is None
    assert goal_for(of(ROTA, *crowd({"rota": 2})), TODAY) is None


def test_on_the_last_days_of_all_the_goal_has_a_day_all_the_same() -> None:
    found = goal_for(of(ROTA, own("rota", 5), *crowd({"rota": 2})), date.max)
    assert found is not None
    assert found.by == date_of(LAST_DAY)
