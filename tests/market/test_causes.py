"""Causes: what counts as a reason, and what most reasons are about."""

import pytest

from proprietor.market.causes import I_THINK, Heard, Signs
from proprietor.market.reasons import Reason


@pytest.mark.parametrize("reason", [each for each in Reason if each is not Reason.NONE])
def test_what_they_said_counts_whole_and_a_guess_in_part(reason: Reason) -> None:
    assert Heard(reason).weight == 1
    guessed = Heard(reason, they_said=False)
    assert (guessed.counts, guessed.weight) == ((False, 0.0) if reason is Reason.CLOSED else (True, I_THINK))


@pytest.mark.parametrize(
    ("people", "others", "mostly"), [(0, 0, False), (1, 0, True), (1, 1, False), (2, 1, True), (2, 2, False), (3, 7, False)]
)
def test_most_reasons_are_more_than_half(people: int, others: int, mostly: bool) -> None:
    heard = (*[Heard(Reason.CHEMISTRY)] * people, *[Heard(Reason.PAY)] * others)
    assert Signs(heard=heard).mostly_people is mostly
