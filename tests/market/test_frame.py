"""The frame: what engines are asked for, and answers that stay as they were given."""

from dataclasses import FrozenInstanceError

import pytest

from proprietor.market.frame import QUANTILES, TOP, Frame, StageCount


def test_quantiles_lie_evenly_about_the_median() -> None:
    assert list(QUANTILES) == sorted(QUANTILES)
    assert [100 - each for each in reversed(QUANTILES)] == list(QUANTILES)
    assert 50 in QUANTILES


def test_as_many_skills_as_a_role_is_shown_with_unless_said_otherwise() -> None:
    assert Frame.skill_demand.__defaults__ == (TOP,)


def test_an_answer_stays_as_it_was_given() -> None:
    with pytest.raises(FrozenInstanceError):
        StageCount(channel="cold", stage="sent", count=2).count = 3  # type: ignore[misc]
