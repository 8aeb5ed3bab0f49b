"""The phrasebook: short phrases by what they do."""

import pytest

from proprietor.language.lexicon import entries, groups
from proprietor.language.talk.phrasebook import openers, phrase_at, phrases
from proprietor.language.talk.speech import sentences_of

LISTS = ("talk_phrases", "interview_phrases", "ask_phrases")


@pytest.mark.parametrize(
    ("name", "text", "place", "taken"),
    [
        ("request", "so walk me through it", 1, 2),
        ("request", "so walk me through it", 0, 0),
        ("request", "walk", 0, 0),
        ("request", "say a bit more", 0, 4),
        ("request", "say a bit", 0, 0),
        ("backchannel", "you know what i mean", 0, 5),
        ("backchannel", "you know what i think", 0, 2),
        ("request", "walk me", 2, 0),
        ("no such name", "walk me", 0, 0),
    ],
)
def test_the_longest_phrase_at_a_place_counts(name: str, text: str, place: int, taken: int) -> None:
    assert phrase_at(name, text.split(), place) == taken


def test_phrases_of_one_name_are_gathered_from_all_its_lines() -> None:
    assert {("tell", "me"), ("elaborate",), ("please", "tell")} <= phrases("request")
    assert phrases("no such name") == frozenset()


def test_openers_are_the_first_words() -> None:
    assert openers("self talk") == {first for first, *_ in phrases("self talk")}


def test_both_lists_are_read() -> None:
    assert ("hardest", "part") in phrases("ask problem")


@pytest.mark.parametrize("listed", LISTS)
def test_every_phrase_can_be_met_in_talk(listed: str) -> None:
    written = [phrase for line in entries(listed) for phrase in line.partition(": ")[2].split(" | ")]
    assert len(written) > 100
    assert [phrase for phrase in written if [list(each.lows) for each in sentences_of(phrase)] != [phrase.split()]] == []


def test_every_word_of_the_sets_can_be_met_in_talk() -> None:
    written = {word for group in groups("talk").values() for word in group}
    assert len(written) > 500
    assert [word for word in sorted(written) if [each.lows for each in sentences_of(word)] != [(word,)]] == []
