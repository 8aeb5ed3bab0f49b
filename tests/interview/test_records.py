"""What the interview lab keeps: each has a title, each choice has a word."""

import pytest

from proprietor.books.fields import cards_of
from proprietor.interview.records import Briefing, Conversation, Correction, Debrief, Outcome, Reason, Rehearsal


@pytest.mark.parametrize("kind", [Conversation, Rehearsal, Briefing, Debrief])
def test_it_is_called_by_its_name(kind: type[Conversation | Rehearsal | Briefing | Debrief]) -> None:
    assert kind(name="First talk").title == "First talk"
    assert kind().title == ""


def test_a_correction_is_called_by_its_place_label_and_value() -> None:
    assert Correction(turn=3, label="focus", value="logistics").title == "3 focus: logistics"
    assert Correction(turn=3, question=2, label="intent", value="past").title == "3.2 intent: past"
    assert Correction(label="focus", value="other").title == " focus: other"
    assert Correction(turn=3).title == ""


def test_every_outcome_and_reason_has_words_of_its_own() -> None:
    assert [each.word for each in Outcome] == ["still waiting", "next round", "offer", "lost", "I withdrew"]
    assert len({each.word for each in Reason}) == len(Reason)
    assert Reason.CLOSED.word == "the post was closed"


def test_nothing_is_lost_before_somebody_says_so() -> None:
    fresh = Debrief(name="First talk")
    assert (fresh.outcome, fresh.reason, fresh.they_said) == (Outcome.WAITING, Reason.NONE, False)


def test_a_debrief_asks_five_things_and_each_has_a_label() -> None:
    cards = {card.name: card for card in cards_of(Debrief)}
    assert {"needs", "asked", "learned", "outcome", "promised"} <= set(cards)
    assert all(card.label for card in cards.values())
    assert cards["briefing"].of == "briefing"
