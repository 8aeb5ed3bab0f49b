"""Uptake: how far a turn takes up what the other has just said."""

import pytest
from hypothesis import given

from proprietor.language.talk.speech import lows_of
from proprietor.language.talk.uptake import COMMON, matter_of, taken_up, uptake, weight_of
from tests.language.talk.saying import utterances


@pytest.mark.parametrize(
    ("low", "weighed"),
    [
        ("the", ("", 0.0)),
        ("uh", ("", 0.0)),
        ("they're", ("", 0.0)),
        ("ox", ("", 0.0)),
        ("—", ("", 0.0)),
        ("", ("", 0.0)),
        ("--—", ("", 0.0)),
        ("42", ("42", 1.0)),
        ("barns", ("barn", 1.0)),
        ("paul's", ("paul", 1.0)),
        ("people", ("people", COMMON)),
        ("working", ("work", COMMON)),
    ],
)
def test_grammar_weighs_nothing_and_everyday_words_little(low: str, weighed: tuple[str, float]) -> None:
    assert weight_of(low) == weighed


def test_the_matter_is_what_weighs_something() -> None:
    lows = lows_of("The barns and the barn burned for 2 days.")
    assert matter_of(lows) == {"barn": 1.0, "burn": 1.0, "2": 1.0, "day": COMMON}


@pytest.mark.parametrize(
    ("reply", "previous", "share", "weight"),
    [
        ("the barn is gone", "the barn burned", 0.5, 1.0),
        ("barns burn", "the barn burned", 1.0, 2.0),
        ("what a day", "the barn burned", 0.0, 0.0),
        ("such days", "the barn had its day", COMMON / (1 + COMMON), COMMON),
        ("barns burn", "well it is", 0.0, 0.0),
        ("", "the barn burned", 0.0, 0.0),
    ],
)
def test_what_is_shared_is_weighed(reply: str, previous: str, share: float, weight: float) -> None:
    said, before = matter_of(reply.split()), matter_of(previous.split())
    assert uptake(said, before) == pytest.approx(share)
    assert taken_up(said, before) == pytest.approx(weight)


@given(utterances(), utterances())
def test_uptake_is_a_share_of_what_was_said(reply: str, previous: str) -> None:
    said, before = matter_of(lows_of(reply)), matter_of(lows_of(previous))
    assert 0 <= uptake(said, before) <= 1
    assert taken_up(said, before) == pytest.approx(uptake(said, before) * sum(before.values()))


@given(utterances())
def test_a_turn_takes_itself_up_whole(text: str) -> None:
    matter = matter_of(lows_of(text))
    assert uptake(matter, matter) == (1.0 if matter else 0.0)
