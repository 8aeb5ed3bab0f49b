"""Characters: rows of numbers that stay within what they mean."""

import pytest

from proprietor.interview.rehearsal import CHARACTERS, LAYERS, Character, begin


@pytest.mark.parametrize("character", CHARACTERS.values(), ids=CHARACTERS)
def test_a_row_means_something(character: Character) -> None:
    assert CHARACTERS[character.name] is character
    assert character.about.endswith(".")
    assert 0 < character.trust < 1
    assert 0 <= character.probing <= 0.5
    assert 1 <= character.layers <= len(LAYERS)
    assert 0 < character.invites < character.turns


@pytest.mark.parametrize("character", CHARACTERS.values(), ids=CHARACTERS)
def test_a_talk_begins_with_the_first_question_of_the_list(character: Character) -> None:
    state = begin(character)
    assert (state.queue, state.pending, state.ended, state.uncovered) == (1, True, None, 0)
