"""Dynamics: who has the floor in sliding windows of a talk."""

import pytest

from proprietor.interview.analysis.dynamics import Dynamics, _kind, dynamics_of
from proprietor.interview.analysis.labels import ReadTurn
from proprietor.interview.analysis.turns import Turn
from proprietor.interview.transcript import Side


def talk(*lengths: tuple[Side, float]) -> list[ReadTurn]:
    """Turns of some seconds each, between a greeting and a farewell."""
    clock = 0.0
    found = []
    for number, (side, seconds) in enumerate([(Side.THEM, 5.0), *lengths, (Side.ME, 5.0)], start=1):
        turn = Turn(number=number, side=side, speaker=side, text="x", words=1, start=clock, end=clock + seconds)
        found.append(ReadTurn(turn=turn))
        clock += seconds
    return found


def dynamics(*lengths: tuple[Side, float]) -> Dynamics:
    found = dynamics_of(talk(*lengths))
    assert found is not None
    return found


def test_one_side_that_has_nearly_every_window_dominates() -> None:
    found = dynamics(*[(Side.THEM, 50.0), (Side.ME, 10.0)] * 6)
    assert (found.primary, found.kind) == (Side.THEM, "dominating throughout")
    assert found.balance == pytest.approx(5 / 6)
    assert found.windows == (1,) * 8


def test_the_side_that_speaks_more_is_primary_and_the_candidate_when_both_speak_alike() -> None:
    assert dynamics((Side.THEM, 60.0), (Side.ME, 40.0)).primary is Side.THEM
    assert dynamics((Side.THEM, 40.0), (Side.ME, 60.0)).primary is Side.ME
    assert dynamics((Side.THEM, 50.0), (Side.ME, 50.0)).primary is Side.ME


def test_even_shares_are_back_and_forth() -> None:
    found = dynamics(*[(Side.ME, 30.0), (Side.THEM, 30.0)] * 5)
    assert (found.kind, found.balance) == ("back and forth", 0.5)
    assert set(found.windows) == {0}


def test_long_stretches_by_turns_alternate() -> None:
    found = dynamics((Side.ME, 300.0), (Side.THEM, 280.0))
    assert found.primary is Side.ME
    assert (found.windows[0], found.windows[-1], found.kind) == (1, -1, "alternating")


def test_what_is_none_of_these_is_mixed() -> None:
    found = dynamics((Side.ME, 300.0), *[(Side.ME, 30.0), (Side.THEM, 30.0)] * 5)
    assert found.kind == "mixed"
    assert {0, 1} == set(found.windows)


@pytest.mark.parametrize(
    ("windows", "kind"),
    [
        ((1, 1, 1, 0), "dominating throughout"),
        ((-1, -1, -1, 0), "dominating throughout"),
        ((1, 1, 0, 0, 0), "back and forth"),
        ((1, 1, 0, -1), "mixed"),
        ((1, 1, 0, -1, -1), "alternating"),
    ],
)
def test_shares_of_windows_at_the_bars_of_the_paper(windows: tuple[int, ...], kind: str) -> None:
    assert _kind(windows) == kind


def test_a_talk_shorter_than_a_window_has_a_balance_and_no_kind() -> None:
    found = dynamics((Side.ME, 60.0), (Side.THEM, 20.0))
    assert (found.windows, found.kind, found.balance) == ((), "", 0.75)


def test_greeting_and_farewell_are_left_out_unless_there_is_nothing_else() -> None:
    assert dynamics((Side.ME, 60.0)).balance == 1
    two = dynamics_of(talk())
    assert two is not None
    assert two.balance == 0.5


def test_a_talk_without_words_has_no_dynamics() -> None:
    assert dynamics_of(()) is None
    assert dynamics_of([ReadTurn(turn=Turn(number=1, side=Side.ME, speaker="Me", text=""))]) is None
