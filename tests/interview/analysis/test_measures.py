"""Measures: what the turns of a talk come to."""

import pytest

from proprietor.interview.analysis.corrections import corrected
from proprietor.interview.analysis.labels import Focus
from proprietor.interview.analysis.measures import FEWEST_QUESTIONS, FEWEST_TURNS, WORDS_ERROR, Measures, measure
from proprietor.interview.intents import Intent
from proprietor.interview.records import Correction
from proprietor.interview.transcript import Side
from tests.interview.talks import read

SHORT = """
    Dana: How many crews did you plan?
    Me: I planned four crews. And who plans the nights here?
    Dana: Nobody does, and we lose the night permits.
    Me: So you lose the permits at night? Who notices that first?
    Dana: Really? The crew does, at the gate.
"""

PAIR = """
    {them}Dana: Do you know the paint that goes on bridges?
    {me}Me: I know three of the paints. How many sites do you have?
"""


def measured(dialogue: str) -> Measures:
    return measure(read(dialogue))


def long_talk(pairs: int = 12, them: str = "", me: str = "") -> Measures:
    return measured(PAIR.format(them=them, me=me) * pairs)


def test_questions_are_listed_by_side_and_idle_ones_apart() -> None:
    found = measured(SHORT)
    assert [each.text for each in found.asked[Side.ME]] == [
        "And who plans the nights here?",
        "So you lose the permits at night?",
        "Who notices that first?",
    ]
    assert [each.text for each in found.asked[Side.THEM]] == ["How many crews did you plan?"]
    assert [each.text for each in found.aside[Side.THEM]] == ["Really?"]
    assert found.aside[Side.ME] == ()


def test_every_count_opens_the_turns_behind_it() -> None:
    found = measured(SHORT)
    assert [each.turn for each in found.follow_ups] == [2, 4, 4]
    assert [each.turn for each in found.bridges] == [2]
    assert [each.turn for each in found.disclosed] == [3]
    assert [each.turn for each in found.by_intent[Intent.PROBLEM]] == [4]
    assert sum(map(len, found.focus.values())) == found.turns == 5
    assert set(found.focus) == set(Focus)
    assert set(found.by_intent) == set(Intent)


def test_restatements_are_quoted() -> None:
    found = measured("""
        Dana: We plan on Thursday, and by Tuesday half of our jobs have gone.
        Me: So you lose half of it by Tuesday.
    """)
    assert [each.text for each in found.restated] == ["So you lose half of it by Tuesday"]


def test_insights_are_turns() -> None:
    found = measured("""
        Dana: We lose the night permits because nobody renews them on our side.
        Me: At my last job we had the same with permits, and a board by the gate helped.
    """)
    assert [each.turn for each in found.insights] == [2]


def test_few_turns_give_counts_and_say_why_there_are_no_rates() -> None:
    found = measured(SHORT)
    rates = (
        found.share_asked,
        found.follow_up_rate,
        found.per_ten,
        found.per_question,
        found.talk_share,
        found.control_share,
    )
    assert found.enough == f"the talk has 5 turns; under {FEWEST_TURNS} there are counts only"
    assert [rate.told for rate in rates] == [False] * 6
    assert {rate.reason for rate in rates} == {found.enough}


def test_few_questions_do_so_too() -> None:
    found = measured("Dana: We plan the nights.\nMe: We planned the days.\n" * 11)
    assert found.enough == f"it has 0 questions; under {FEWEST_QUESTIONS} there are counts only"


def test_ten_questions_in_twenty_turns_are_enough() -> None:
    asking, telling = "Dana: Who plans the nights?\nMe: I planned the days.\n", "Dana: We plan.\nMe: I planned the days.\n"
    assert measured(asking * 10).enough == ""
    assert measured(asking * 9 + telling).enough.startswith("it has 9 questions")
    assert measured(asking * 9 + "Dana: Who plans the nights?").enough.startswith("the talk has 19 turns")


def test_with_enough_of_both_there_are_rates_with_their_counts() -> None:
    found = long_talk()
    assert found.enough == ""
    assert (found.share_asked.value, found.share_asked.count) == (0.5, 24)
    assert found.share_asked.low is not None
    assert found.share_asked.low < 0.5
    assert found.control_share.value == 0.5
    assert (found.per_ten.value, found.per_question.value, found.per_ten.count) == (0, 0, 12)


def test_talk_share_by_words_gives_or_takes_four_points() -> None:
    share = long_talk().talk_share
    assert share.value == pytest.approx(12 / 21)
    assert share.low == pytest.approx(12 / 21 - WORDS_ERROR)
    assert share.high == pytest.approx(12 / 21 + WORDS_ERROR)


def test_talk_share_by_times_is_what_it_is() -> None:
    found = long_talk(them="0-3 ", me="3-4 ")
    assert found.timed
    assert (found.talk_share.value, found.talk_share.low, found.talk_share.high) == (0.25, 0.25, 0.25)


def test_one_turn_without_times_and_words_are_weighed() -> None:
    assert not long_talk(them="0-3 ").timed
    assert not measure(()).timed


def test_a_candidate_who_never_speaks_gives_no_rate_of_their_own() -> None:
    found = measure(read("Dana: How many sites did you plan?\nLindsay: Who renewed the permits there?\n" * 11, "Owen"))
    assert found.follow_up_rate.reason == "there is nothing to take a share of"
    assert found.per_ten.reason == "there is nothing to divide by"
    assert found.longest[Side.ME] is None
    assert found.talk_share.value == 0


def test_talk_without_words_has_no_shares() -> None:
    found = measured("Dana: , ?\nMe: , ?\n" * 10)
    assert found.talk_share.reason == "it has 0 questions; under 10 there are counts only"


def test_the_longest_turn_of_each_side_is_shown() -> None:
    longest = measured(SHORT).longest[Side.ME]
    assert longest is not None
    assert (longest.words, longest.at.turn) == (11, 4)
    assert longest.seconds == pytest.approx(11 * 0.34)


def test_the_lead_going_over_is_listed_with_who_did_it() -> None:
    (shifted,) = measured(SHORT).shifts
    assert (shifted.how, shifted.to, shifted.by, shifted.at.turn) == ("asked for", "me", "me", 2)


def test_the_talk_turns_where_their_work_stays_the_matter_for_three_turns() -> None:
    turned = measured(SHORT).turned
    assert turned is not None
    assert turned.turn == 2
    assert measured("Me: Who plans your nights here?\nDana: We do that ourselves here.").turned is None


def test_every_turn_that_asks_is_paired_with_its_answer() -> None:
    pairs = measured(SHORT).pairs
    assert [(pair.by, pair.question.turn, pair.answer and pair.answer.turn, pair.answered, pair.words) for pair in pairs] == [
        (Side.THEM, 1, 2, "yes", 10),
        (Side.ME, 2, 3, "yes", 8),
        (Side.ME, 4, 5, "yes", 7),
    ]


def test_a_question_that_nobody_answers_stands_alone() -> None:
    (pair,) = measured("Dana: We have time.\nMe: Who plans the nights?").pairs
    assert (pair.answer, pair.answered, pair.words) == (None, "", 0)


def test_a_turn_that_somebody_said_is_no_answer_is_none() -> None:
    reads = corrected(read("Me: Who plans the nights?\nDana: It rained."), [Correction(turn=2, label="answered", value="none")])
    (pair,) = measure(reads).pairs
    assert (pair.answer, pair.answered, pair.words) == (None, "", 0)


def test_listening_is_counted_for_whoever_listens() -> None:
    found = measured("""
        Dana: We run two shifts.
        Me: Mm-hm.
        Dana: And a weekend.
        Me: We ran three at the mill.
        Dana: Right.
        Me: And later four.
        Dana: I see.
        Me: That was a lot.
    """)
    assert found.listened == {Side.ME: 1, Side.THEM: 2}


def test_what_is_said_of_the_candidates_questions_alone_needs_ten_of_theirs() -> None:
    asking, telling = "Dana: Who plans the nights?\nMe: I planned the days.\n", "Dana: Why?\nMe: How so?\n"
    found = measured(asking * 10 + telling)
    assert found.share_asked.told
    assert found.follow_up_rate.reason == found.per_question.reason
    assert found.follow_up_rate.reason == f"you asked 1 question; under {FEWEST_QUESTIONS} there are counts only"


def test_the_lead_opens_the_turns_after_which_it_was_yours() -> None:
    found = measured(SHORT)
    assert [each.turn for each in found.led] == [each.turn.number for each in read(SHORT) if each.control is Side.ME]
    assert long_talk().control_share.value == len(long_talk().led) / long_talk().turns


def test_words_are_counted_by_side() -> None:
    assert measured("Dana: We plan.\nMe: I planned the days.").words == {Side.ME: 4, Side.THEM: 2}
