"""Speech: words and sentences of an utterance, with or without marks."""

from itertools import pairwise

import pytest
from hypothesis import given

from proprietor.language.talk.speech import Sentence, core, is_marked, lows_of, sentences_of, words
from tests.language.talk.saying import utterances


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("so i went home", False),
        ("so I went home, and slept", False),
        ("I went home - and slept", False),
        ("", False),
        ("we met Paul", True),
        ("so i went home.", True),
        ("you did?", True),
        ("no!", True),
    ],
)
def test_stops_and_capitals_other_than_i_are_marks(text: str, *, marked: bool) -> None:
    assert is_marked(text) is marked


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", []),
        (" ?! ", []),
        ("We met. You left?", ["we met/.", "you left/?"]),
        ("We met; you left", ["we met/;", "you left/"]),
        ("What?! No…", ["what/?!", "no/…"]),
        ("I don’t, she’d", ["i don't , she'd/"]),
        ("Well – it (the oven) works: barely", ["well – it ( the oven ) works : barely/"]),
        ("the -- the big - ones", ["the -- the big - ones/"]),
        ("uh-huh on-call", ["uh huh on call/"]),
        ("It broke. [laughs] Twice.", ["it broke/.", "twice/."]),
        ("It [inaudible] broke", ["it broke/"]),
        ("It [broke", ["it broke/"]),
        ("snake_case 24/7", ["snake case 24 7/"]),
        ("You did. ?", ["you did/?"]),
        ("You did? ?!", ["you did/?"]),
        ("You did. !", ["you did/."]),
    ],
)
def test_an_utterance_is_read_as_sentences(text: str, sentences: list[str]) -> None:
    assert [f"{' '.join(each.lows)}/{each.end}" for each in sentences_of(text)] == sentences


def test_an_aside_is_short_and_closed_or_it_was_said() -> None:
    assert lows_of(f"yes [{'a' * 40}] no") == ["yes", "no"]
    assert lows_of(f"yes [{'a' * 41}] no") == ["yes", "a" * 41, "no"]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“Why now?” he said.", [True, False]),
        ('She said "no." Then left.', [False, False]),
        ('"Why now?" "No reason." I left.', [True, True, False]),
        ('A 5" pipe. Where is it?', [False, False]),
        ('"A pipe of 5" was on the list. Where is it?', [True, False]),
    ],
)
def test_a_sentence_knows_whether_it_begins_in_quotation_marks(text: str, quoted: list[bool]) -> None:
    assert [each.quoted for each in sentences_of(text)] == quoted


def test_a_sentence_knows_its_place_and_its_end() -> None:
    text = "Yes. Well, you left early?"
    first, second = sentences_of(text)
    assert text[second.start : second.stop] == "Well, you left early"
    assert [text[start:stop] for start, stop in second.spans] == ["Well", ",", "you", "left", "early"]
    assert (first.asked, second.asked) == (False, True)


@pytest.mark.parametrize(
    ("text", "lows"),
    [
        ("", []),
        ("Well, it’s 9.30 -- isn't it?", ["well", "it's", "9", "30", "isn't", "it"]),
        ("[coughs] Yes", ["yes"]),
        ("İzmir", ["i\u0307zmir"]),
    ],
)
def test_words_are_small_and_have_straight_apostrophes(text: str, lows: list[str]) -> None:
    assert lows_of(text) == lows


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("so uh do you do you have pets", "do you have pets"),
        ("the the the dog", "the dog"),
        ("well , you know , i mean it broke", "it broke"),
        ("i guess he left", "he left"),
        ("you know", "you know"),
        ("i think", "i think"),
        ("okay right so", ""),
        ("dogs bark", "dogs bark"),
        ("", ""),
    ],
)
def test_the_matter_begins_after_markers_and_what_is_said_twice(text: str, matter: str) -> None:
    lows = text.split()
    assert " ".join(lows[core(lows) :]) == matter


def test_the_matter_can_be_sought_from_a_place_on() -> None:
    assert core(["it", "broke", ",", "so", "then", "you", "left"], 3) == 5


def test_a_set_of_words_that_nobody_wrote_is_an_error() -> None:
    assert "uh" in words("filler")
    with pytest.raises(KeyError):
        words("no such set")


@given(utterances())
def test_every_word_stands_where_its_sentence_says(text: str) -> None:
    for sentence in sentences_of(text):
        assert sentence.lows
        told = [text[start:stop].lower().replace("’", "'") for start, stop in sentence.spans]
        assert told == list(sentence.lows)


@given(utterances())
def test_both_readings_find_the_same_words(text: str) -> None:
    read = [low for sentence in sentences_of(text) for low in sentence.lows if low[0].isalnum()]
    assert lows_of(text) == read


@given(utterances())
def test_sentences_stand_one_behind_the_other(text: str) -> None:
    spans = [span for sentence in sentences_of(text) for span in sentence.spans]
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_a_sentence_is_a_value() -> None:
    assert sentences_of("Yes, no.") == [Sentence(("yes", ",", "no"), ((0, 3), (3, 4), (5, 7)), ".")]
