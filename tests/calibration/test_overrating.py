"""Where one probably overrates oneself, as the auditor asks it."""

from proprietor.calibration.overrating import overrating
from tests.calibration.heard import NOTES, ROTA, TALKS, books, crowd, own


def test_each_rated_competency_has_its_chance() -> None:
    found = dict(overrating(books(ROTA, NOTES, own("rota", 5), own("notes", 3), *crowd({"rota": 2, "notes": 3}))))
    assert found["Rota"] > 0.99
    assert found["Notes"] < 0.5


def test_without_feedback_there_is_none() -> None:
    assert overrating(books(ROTA, own("rota", 5))) == ()


def test_what_nobody_rated_or_most_could_not_see_is_left_out() -> None:
    held = books(ROTA, NOTES, TALKS, own("notes", 5), own("talks", 5), *crowd({"rota": 2, "notes": None}))
    assert [name for name, _ in overrating(held)] == ["Rota"]
