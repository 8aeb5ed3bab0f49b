"""Tags: what the rules see in a single utterance."""

import pytest

from proprietor.interview.analysis.labels import Focus
from proprietor.interview.analysis.tagging import tag
from proprietor.interview.intents import Intent


def test_a_question_is_seen_with_its_intent_and_whether_it_is_open() -> None:
    found = tag("What makes the nights hard?")
    assert (found.is_question, found.is_open, found.intent, found.follow_up) == (True, True, Intent.PROBLEM, False)
    assert found.focus is Focus.THEIR_PROBLEM


def test_the_last_question_speaks_for_the_utterance() -> None:
    found = tag("What makes the nights hard? Do you have vans?")
    assert (found.is_open, found.intent) == (False, Intent.SITUATION)


@pytest.mark.parametrize("text", ["We run two shifts.", "Really?", ""])
def test_what_asks_nothing_has_no_labels_of_a_question(text: str) -> None:
    found = tag(text)
    assert (found.is_question, found.is_open, found.intent, found.follow_up) == (False, None, None, None)


def test_the_speaker_tells_whose_question_it_is() -> None:
    assert tag("Which crews did the planning?", speaker="Interviewer").intent is Intent.PAST
    assert tag("Which crews did the planning?", speaker="Candidate").intent is Intent.SITUATION


def test_words_taken_up_count_and_a_question_on_them_or_a_word_of_having_heard_adds_to_it() -> None:
    said = "The permits expire before the crew arrives."
    taken, asked, heard, nothing = (
        tag(text, said).uptake
        for text in ("The permits were ours.", "Who renews the permits?", "Right, the permits were ours.", "It rained.")
    )
    assert asked > heard > taken > nothing == 0
    assert tag("Right, the permits were ours.").uptake == 0


def test_putting_their_words_anew_is_seen_and_adds_too() -> None:
    said = "We plan on Thursday, and by Tuesday half of our jobs have gone."
    found = tag("So you lose half of it by Tuesday.", said)
    assert found.is_reflection
    assert not tag("So you lose half of it by Tuesday.").is_reflection
    assert found.uptake > tag("Tuesday it was, half of it.", said).uptake
