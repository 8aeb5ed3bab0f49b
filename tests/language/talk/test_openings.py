"""Openings: where questions begin in a run without marks. In the tables "^" stands where one does."""

import pytest

from proprietor.language.talk.openings import indirect, openings, requested


def begins_of(written: str) -> tuple[list[int], list[int]]:
    """Where questions begin, and where the table says they do."""
    signed = written.split()
    return list(openings([word.strip("^") for word in signed])), [at for at, word in enumerate(signed) if "^" in word]


@pytest.mark.parametrize(
    "written",
    [
        "they left in may",
        "so uh ^do you sell them",
        "^what do you do and ^what do they do",
        "^do you rent it or ^do you own it",
        "^any kids",
        "any",
        "we never had any kids",
        "^anything else",
        "we moved last year ^is it more of a nice quiet place to live in or just a dull one",
        "we moved or not last year is it more of a nice quiet place to live in just a dull one",
    ],
)
def test_every_question_of_a_run_is_found_once(written: str) -> None:
    found, told = begins_of(written)
    assert found == told


@pytest.mark.parametrize(
    "written",
    [
        "^how come",
        "^why",
        "so ^when",
        "okay so well why",
        "i see ^what about the garden",
        "it broke who come",
        "it so broke why bring them",
        "what",
        "tell them why",
        "sooner or later you will know why",
        "^what about the garden",
        "we sold it ^what about the garden",
        "i know what about the garden",
        "^who else",
        "^why about",
        "it broke why about",
        "we sold it ^how come they stayed",
        "they know how come they stayed",
    ],
)
def test_a_question_word_with_little_behind_it(written: str) -> None:
    found, told = begins_of(written)
    assert found == told


@pytest.mark.parametrize(
    "written",
    [
        "^which button",
        "^which one is it",
        "which the dog ate gladly",
        "which was worse",
        "which you know",
        "^which did they take",
        "which do",
        "^how many rooms",
        "^how you like it",
        "^how hot is it",
        "^how long's your drive",
        "how i did it then",
        "how slowly they went",
        "^what time",
        "what i did then",
        "what a day",
        "^what kind of work",
        "what happened then is odd",
        "what is funny is the smell",
        "^what is your plan if it is cold",
        "^whose dog barked",
        "^who went there",
        "who went up there with all of them that day",
        "^why bring them",
        "why they left",
        "^where abouts",
        "where people go",
        "when people go",
    ],
)
def test_a_question_word_at_the_beginning_asks_by_what_follows_it(written: str) -> None:
    found, told = begins_of(written)
    assert found == told


@pytest.mark.parametrize(
    "written",
    [
        "it broke so ^how many left",
        "it broke like ^how many left",
        "it broke like how odd",
        "it broke how many left",
        "we sold it ^what kind of dog barks",
        "we know what kind of dog barks",
        "we sold it ^how would that work",
        "we sold it what kind of dog it was",
        "we sold it and what do you call it the barn",
        "^what do you call it",
    ],
)
def test_a_question_word_in_the_middle_asks_after_a_marker_or_before_a_verb_of_asking(written: str) -> None:
    found, told = begins_of(written)
    assert found == told


@pytest.mark.parametrize(
    "written",
    [
        "^what's the plan",
        "what's",
        "what's funny is the smell",
        "so ^who's coming",
        "it broke then ^what's the plan",
        "we know what's the plan",
        "the man who's coming",
        "the cold ^what's your plan",
        "the cold ^how's parking",
        "the cold what's left",
        "the cold where's your plan",
        "the barn and what's the word for it",
    ],
)
def test_a_contracted_question_word(written: str) -> None:
    found, told = begins_of(written)
    assert found == told


@pytest.mark.parametrize(
    ("text", "place", "asks"),
    [
        ("walk me through a day", 0, True),
        ("so walk me through a day", 1, True),
        ("so walk me through a day", 0, False),
        ("walk the dog", 0, False),
        ("tell me about it", 0, False),
        ("tell me about it then", 0, False),
        ("tell me about yours", 0, True),
        ("go on then", 0, False),
    ],
)
def test_a_request_for_talk(text: str, place: int, *, asks: bool) -> None:
    assert requested(text.split(), place) is asks


@pytest.mark.parametrize(
    ("text", "place", "asks"),
    [
        ("i wonder how you cope", 0, True),
        ("well i'd like to know more", 1, True),
        ("well i'd like to know more", 0, False),
        ("i wonder", 0, False),
        ("i like it", 0, False),
    ],
)
def test_an_indirect_question(text: str, place: int, *, asks: bool) -> None:
    assert indirect(text.split(), place) is asks
