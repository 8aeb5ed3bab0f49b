"""At hand: the last few, and of heavy ones only as many as there is room for; the newest always."""

import pytest

from proprietor.values.refusals import Refusal
from proprietor.web.at_hand import AtHand


def _gone() -> Refusal:
    return Refusal("unknown-id", "It is gone.", "Choose it again.")


def test_the_one_not_looked_at_for_longest_makes_room() -> None:
    held: AtHand[str] = AtHand(2, _gone)
    first, second = held.lay("a"), held.lay("b")
    assert held.get(first) == "a"
    held.lay("c")
    with pytest.raises(Refusal, match="gone"):
        held.get(second)
    assert [each for _, each in held.every()] == ["c", "a"]


def test_heavy_ones_make_room_earlier_and_the_newest_stays() -> None:
    held: AtHand[str] = AtHand(3, _gone, len, 5)
    held.lay("aaa")
    held.lay("bb")
    assert len(held.every()) == 2
    held.lay("c")
    assert [each for _, each in held.every()] == ["c", "bb"]
    held.lay("dddddddd")
    assert [each for _, each in held.every()] == ["dddddddd"]


def test_room_can_be_made_before_the_work_is_done() -> None:
    held: AtHand[str] = AtHand(3, _gone, len, 5)
    held.lay("aaa")
    held.make_room(2)
    assert len(held.every()) == 1
    held.make_room(3)
    assert not held.every()
