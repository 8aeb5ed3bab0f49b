"""Intents: what a question in an interview is after."""

import pytest

from proprietor.interview.intents import ABOUT_THEM, Intent, cue_of, intent_of
from proprietor.interview.transcript import Side


@pytest.mark.parametrize(
    ("question", "intent"),
    [
        ("how many sites do you have", Intent.SITUATION),
        ("what makes that hard", Intent.PROBLEM),
        ("what does that cost you", Intent.IMPLICATION),
        ("what would good look like", Intent.NEED_PAYOFF),
        ("when will you decide", Intent.LOGISTICS),
    ],
)
def test_a_question_of_the_candidate_goes_to_the_work_unless_it_is_about_terms(question: str, intent: Intent) -> None:
    found, _ = intent_of(question.split(), Side.ME)
    assert found is intent
    assert (found in ABOUT_THEM) is (intent is not Intent.LOGISTICS)


@pytest.mark.parametrize(
    ("question", "intent"),
    [
        ("what was your last post", Intent.PAST),
        ("tell me about yourself", Intent.PAST),
        ("what would you do if a driver refused", Intent.HYPOTHETICAL),
        ("what is your notice period", Intent.LOGISTICS),
        ("would a cup of tea be welcome", Intent.LOGISTICS),
    ],
)
def test_a_question_put_to_the_candidate_is_about_their_past_unless_words_say_otherwise(question: str, intent: Intent) -> None:
    assert intent_of(question.split(), Side.THEM)[0] is intent


def test_small_talk_does_not_hide_a_question_about_the_past() -> None:
    assert intent_of(["have", "you", "ever", "missed", "the", "tea", "break"], Side.THEM) == (Intent.PAST, (0, 3))


def test_the_rarest_intent_is_tried_first() -> None:
    assert intent_of(["what", "would", "good", "look", "like", "for", "that", "problem"], Side.ME)[0] is Intent.NEED_PAYOFF


@pytest.mark.parametrize(
    ("question", "intent"),
    [("why paper", Intent.PROBLEM), ("and then", Intent.IMPLICATION), ("one two three four five why paper", Intent.SITUATION)],
)
def test_first_words_settle_what_no_other_cue_settles(question: str, intent: Intent) -> None:
    assert intent_of(question.split(), Side.ME)[0] is intent


def test_the_words_that_made_it_so_are_given_by_their_places() -> None:
    words = ["and", "what", "would", "good", "look", "like"]
    intent, cue = intent_of(words, Side.ME)
    assert intent is Intent.NEED_PAYOFF
    assert cue is not None
    assert words[slice(*cue)] == ["what", "would", "good", "look", "like"]


def test_without_cues_there_are_no_such_words() -> None:
    assert intent_of(["how", "many"], Side.ME) == (Intent.SITUATION, None)
    assert cue_of(Intent.PROBLEM, ["how", "many"]) is None
    assert cue_of(Intent.PROBLEM, []) is None
