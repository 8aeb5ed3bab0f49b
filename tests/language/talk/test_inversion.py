"""Inversion: a verb before its subject. In the tables "<" stands before the verb, "^" where its question begins."""

import pytest

from proprietor.language.talk.inversion import inverted
from proprietor.language.talk.speech import core


def begin_of(written: str) -> tuple[int | None, int | None]:
    """Where the question of the marked verb begins, and where the table says it does."""
    signed = written.split()
    lows = [word.strip("<^") for word in signed]
    place = next(at for at, word in enumerate(signed) if "<" in word)
    told = next((at for at, word in enumerate(signed) if "^" in word), None)
    choice = max((at for at, low in enumerate(lows) if low == "or"), default=-1)
    return inverted(lows, place, core(lows), choice), told


WITH_YOU = [
    "^<do you sell them",
    "we like it here ^<do you",
    "^how many people <do you employ",
    "and ^what kind of work <do you do",
    "they called ^<would you believe",
    "well ^<do you know paul",
    "well ^<do you know",
    "that <is you",
    "so if <are you",
    "what i <do you",
    "because he's <are you",
    "and <can you know paul",
    "and <do you know i never went",
    "and <do you know it's gone",
    "and <do you know what i mean by that",
    "^<do you know what i meant",
    "anything of that old odd sort there ^<do you",
    "^what old odd cold red barn <do you",
    "what old odd cold red wet barn ^<do you",
    "what he's sold ^<do you mind",
    "what paul did then ^<do you mind",
    "^why <do you swim",
    "^<do you know who",
]

QUESTION_WORD_BEFORE = [
    "^why <do they leave",
    "^who <did that",
    "it broke so ^why <did they leave",
    "it broke so ^why <is he late",
    "what sort of car <does the man drive",
    "it broke and ^when <did the shop close",
    "the man who <did that",
    "the shop whose <is this",
    "i wonder why <do they leave",
    "the place where <is the shop",
    "^where <is the shop",
    "^what sort of car <does she drive",
    "^what sort of car <is she driving",
    "it broke then ^what sort of car <does she drive",
    "it broke then what sort of car <is she driving",
]

OTHER_SUBJECTS = [
    "^<is it far",
    "^<does your sister know",
    "^<is your sister in",
    "and ^<was i late",
    "<is it",
    "it's all it <is",
    "<does paul know",
    "all it <is i think",
    "<was we late",
    "<is they late",
    "<do the dishes first",
    "^<do they swim here",
    "<have it your way",
    "<don't the dogs bark",
]

IN_THE_MIDDLE = [
    "we moved last year ^<did they mind that",
    "we moved last year ^<is she still around",
    "we moved last year ^<is it still cold up north",
    "we moved last year ^<is it still cold up north in the snow",
    "we moved last year <is it still cold up north in the deep snow",
    "we moved last year <is it still cold up there in the north of it all",
    "we moved last year ^<is she still up there in the north with it all",
    "we moved last year ^<is she still up there in the cold north with it all",
    "we moved last year <is she still up there in the cold old north with it all",
    "we moved last year ^<is it more of a nice quiet place to live in or just a dull one",
    "we moved last year or not <is it more of a nice quiet place to live in just a dull one",
    "we moved last year ^<is it or",
    "we moved last year <did your sister mind that",
    "we moved last year <did they",
    "we moved last year <may they go too",
    "we moved last year so ^<did they mind that",
    "we moved last year so <is she still around",
    "the thing <is it never worked",
    "and what we <did it never worked",
    "we just wanted to <have it over with",
]


@pytest.mark.parametrize("written", WITH_YOU)
def test_a_verb_before_you_asks_almost_anywhere(written: str) -> None:
    found, told = begin_of(written)
    assert found == told


@pytest.mark.parametrize("written", QUESTION_WORD_BEFORE)
def test_a_question_word_before_the_verb_opens_the_question(written: str) -> None:
    found, told = begin_of(written)
    assert found == told


@pytest.mark.parametrize("written", OTHER_SUBJECTS)
def test_a_verb_before_another_subject_asks_at_the_beginning(written: str) -> None:
    found, told = begin_of(written)
    assert found == told


@pytest.mark.parametrize("written", IN_THE_MIDDLE)
def test_a_question_in_the_middle_of_a_run_is_near_its_end_and_after_no_subject(written: str) -> None:
    found, told = begin_of(written)
    assert found == told
