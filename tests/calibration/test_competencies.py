"""Competencies: enough of them, levels that are told apart, nothing alike, and vague words found with their remedy."""

from collections import Counter
from itertools import combinations

import pytest

from proprietor.calibration.competencies import FAMILIES, LEVELS, STRANDS, Competency, shipped, vague_in

FEWEST = 24
"""Competencies there must be (issue 5)."""


def test_there_are_enough_in_families_of_like_size() -> None:
    assert len(shipped()) >= FEWEST
    assert {each.family for each in shipped()} == set(FAMILIES)
    assert set(Counter(each.family for each in shipped()).values()) == {4}
    assert len({each.id for each in shipped()}) == len({each.name for each in shipped()}) == len(shipped())


@pytest.mark.parametrize("each", shipped(), ids=lambda each: each.id)
def test_each_is_described_by_what_is_seen_at_five_levels(each: Competency) -> None:
    assert len(each.levels) == LEVELS
    assert all(len(level) == STRANDS for level in each.levels)
    for sentence in (each.about, each.hidden, *(sentence for level in each.levels for sentence in level), *each.goals):
        assert sentence.endswith("."), sentence
        assert "!" not in sentence
    assert not list(vague_in(each.name))
    assert all(question.endswith("?") for question in each.ask)
    assert len(each.goals) >= 3
    assert all(word == word.lower() and " " not in word for word in each.words)


def test_no_two_sentences_are_alike_and_no_word_belongs_to_two() -> None:
    said = [
        frozenset(sentence.lower().rstrip(".?").split())
        for each in shipped()
        for sentence in (each.about, each.hidden, *each.ask, *each.goals, *(one for level in each.levels for one in level))
    ]
    assert max(len(one & two) / len(one | two) for one, two in combinations(said, 2)) < 0.6
    assert max(Counter(word for each in shipped() for word in each.words).values()) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Strong communication skills and a positive attitude", ["strong", "communication skills", "positive attitude"]),
        ("Tells parents by Friday what changed and why", []),
        ("Goods are counted twice", []),
        ("", []),
    ],
)
def test_vague_words_are_found_where_they_stand_each_with_a_remedy(text: str, words: list[str]) -> None:
    found = list(vague_in(text))
    assert [each.word for each in found] == words
    assert all(text[each.start : each.stop].lower() == each.word for each in found)
    assert all(each.remedy.endswith(".") for each in found)
