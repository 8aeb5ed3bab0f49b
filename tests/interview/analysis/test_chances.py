"""Chances: the turns in which the talk could have been turned."""

import re

import pytest

from proprietor.books import Confidentiality, Win
from proprietor.interview.analysis.chances import ASKING, BRIDGES, LONG_ANSWER, LONGEST_QUOTE, MOST, Chance, chances_in
from proprietor.interview.analysis.corrections import corrected
from proprietor.interview.analysis.setting import Setting
from proprietor.interview.intents import Intent
from proprietor.interview.records import Correction
from proprietor.values.ids import UNKEPT, RecordId
from tests.interview.talks import read

TROUBLE = "We lose the night permits, nobody renews them, our men are stuck, tired and late."
PASSED_OVER = f"""
    Dana: {TROUBLE}
    Me: My notice is three months.
"""
TOLD_AT_LENGTH = (
    "Me: I planned the work of four crews for six years, and before that I was a fitter on the tools myself, "
    "mostly hydraulics and pumps, and later I trained my own apprentices."
)
ASKED = f"""
    Dana: What did you do before?
    {TOLD_AT_LENGTH}
"""

PERMITS = Win(
    id=RecordId("win_permits"),
    problem="Night permits expired",
    action="Hung a board by the gate.",
    result="No night lost since",
)
PAINT = Win(id=RecordId("win_paint"), problem="Bridges rusted", action="Chose powder", result="")


def chances(dialogue: str, setting: Setting = Setting.OPEN, *wins: Win) -> tuple[Chance, ...]:
    return chances_in(read(dialogue), setting, wins)


def quoted_in(chance: Chance) -> str:
    found = re.search("[‘“](.*)[’”]", chance.because)
    assert found
    return found.group(1)


def test_a_talk_without_turns_has_no_chances() -> None:
    assert chances_in((), Setting.OPEN) == chances_in((), Setting.PANEL) == ()


# Difficulties passed over


def test_a_difficulty_passed_over_was_a_chance_in_the_next_turn() -> None:
    (found,) = chances(PASSED_OVER)
    assert (found.at.turn, found.theirs and found.theirs.turn) == (2, 1)
    assert quoted_in(found) == TROUBLE.rstrip(".")
    assert found.because.endswith("and nobody asked on")
    assert found.say == ASKING[Intent.PROBLEM][0].format(words=TROUBLE.rstrip("."))
    assert (found.win, found.offer) == (UNKEPT, "")


@pytest.mark.parametrize(
    "reply",
    [
        "Who used to renew them?",
        "So you lose the permits at night, since nobody renews them.",
        "At my last job we had the same with permits, and a board by the gate helped.",
    ],
)
def test_one_that_was_asked_about_said_back_or_met_with_a_thought_was_none(reply: str) -> None:
    assert chances(f"Dana: {TROUBLE}\nMe: {reply}") == ()


def test_a_thought_that_comes_a_turn_later_will_do() -> None:
    assert (
        chances(f"""
        Dana: {TROUBLE}
        Lindsay: That is so.
        Me: At my last job we had the same with permits, and a board by the gate helped.
    """)
        == ()
    )


def test_where_the_candidate_does_not_speak_next_there_is_none() -> None:
    assert chances(f"Dana: {TROUBLE}") == ()
    assert chances(f"Dana: {TROUBLE}\nLindsay: That is so.\nPetra: So it is here.\nMe: My notice is three months.") == ()


def test_chances_ask_after_cause_consequence_and_what_good_looks_like_by_turns() -> None:
    found = chances(PASSED_OVER * 4)
    words = TROUBLE.rstrip(".")
    assert [each.say for each in found] == [
        ASKING[intent][number].format(words=words)
        for intent, number in [(Intent.PROBLEM, 0), (Intent.IMPLICATION, 0), (Intent.NEED_PAYOFF, 0), (Intent.PROBLEM, 1)]
    ]


def quoted(text: str) -> str:
    (found,) = chances(f"Dana: {text}\nMe: My notice is three months.")
    return quoted_in(found)


def test_the_longest_sentence_in_which_they_told_it_is_quoted() -> None:
    assert (
        quoted("Our days are light and easy and long, thank you. We lose permits. We lose the night crews.")
        == "We lose the night crews"
    )


def test_words_are_found_whole() -> None:
    assert quoted("Our translated plans were plain to all of us there. We were late with three.") == "We were late with three"


def test_a_sentence_too_brief_to_be_said_again_gives_way_to_the_longest() -> None:
    assert quoted("We lost. Our plan for the bridges was drawn in our ink.") == "Our plan for the bridges was drawn in our ink"


def test_a_long_sentence_is_cut_at_a_word() -> None:
    words = quoted("We lose " + "the permits for our bridges and " * 6 + "more.")
    assert words.endswith("the permits for …")
    assert len(words) <= LONGEST_QUOTE + 2


def test_one_that_just_fits_is_not_cut() -> None:
    longest = "We lose " + "x" * (LONGEST_QUOTE - len("We lose "))
    assert quoted(f"{longest[:-8]} permits.") == f"{longest[:-8]} permits"
    assert quoted(f"{longest[:-7]} permits.").endswith(" …")


def test_a_difficulty_that_a_person_marked_is_quoted_by_its_longest_sentence() -> None:
    reads = corrected(
        read("Dana: Hm. There is the thing with the bridges.\nMe: My notice is three months."),
        [Correction(turn=1, label="discloses", value="yes")],
    )
    assert quoted_in(chances_in(reads, Setting.OPEN)[0]) == "There is the thing with the bridges"


def test_one_marked_where_nothing_was_said_is_quoted_as_it_stands() -> None:
    reads = corrected(read("Dana: ...\nMe: My notice is three months."), [Correction(turn=1, label="discloses", value="yes")])
    assert quoted_in(chances_in(reads, Setting.OPEN)[0]) == "..."


# Answers that gave the turn back


def test_a_long_answer_about_oneself_could_have_ended_on_their_work() -> None:
    (found,) = chances(ASKED)
    assert (found.at.turn, found.theirs) == (2, None)
    assert found.because == "you answered about yourself and gave the turn back"
    assert found.say == BRIDGES[0]


@pytest.mark.parametrize(
    "dialogue",
    [
        TOLD_AT_LENGTH,
        ASKED.rstrip() + " How do your crews do it?",
        "Dana: What did you do before?\nMe: I planned the work of four crews.",
        "Dana: What did you do before?\nMe: I'd rather not say. " + TOLD_AT_LENGTH.removeprefix("Me: "),
        "Me: How do you plan here?\nDana: You know how you planned. " + TOLD_AT_LENGTH.removeprefix("Me: "),
    ],
)
def test_talk_unasked_a_question_a_brief_answer_a_dodge_or_talk_of_theirs_is_none(dialogue: str) -> None:
    assert chances(dialogue) == ()


def test_a_long_answer_about_terms_is_none() -> None:
    terms = "Three months, counted to the end of the quarter, though the last one who left was let go after six weeks or so."
    assert chances(f"Dana: What is your notice period?\nMe: {terms} That went by the contract.") == ()


def test_right_after_a_difficulty_the_chance_is_that_difficulty() -> None:
    found = chances(f"Dana: {TROUBLE} What did you do before?\n{TOLD_AT_LENGTH}")
    assert [each.theirs is None for each in found] == [False]


def test_bridges_are_offered_by_turns() -> None:
    assert [each.say for each in chances(ASKED * 5)] == [*BRIDGES, BRIDGES[0]]


@pytest.mark.parametrize(("words", "count"), [(LONG_ANSWER - 1, 0), (LONG_ANSWER, 1)])
def test_an_answer_needs_some_length_to_have_something_to_turn_on(words: int, count: int) -> None:
    assert len(chances(f"Dana: What did you do before?\nMe: {'I planned. ' * (words // 2)}{'Nights' * (words % 2)}")) == count


# Which are shown


def test_few_are_shown_in_the_order_of_the_talk_what_they_told_before_the_rest() -> None:
    found = chances(ASKED * 3 + PASSED_OVER * 4)
    assert len(found) == MOST
    assert [each.theirs is None for each in found] == [True, False, False, False, False]
    assert [each.at.turn for each in found] == sorted(each.at.turn for each in found)


def test_in_a_panel_only_what_they_told_in_the_last_third_is_one() -> None:
    late = chances(PASSED_OVER + ASKED * 2 + PASSED_OVER, Setting.PANEL)
    assert [each.theirs and each.theirs.turn for each in late] == [7]
    assert chances(PASSED_OVER + ASKED * 3, Setting.PANEL) == ()


# Wins


def test_a_win_that_shares_words_with_what_they_said_is_offered_in_its_own_words() -> None:
    (found,) = chances(PASSED_OVER, Setting.OPEN, PAINT, PERMITS)
    assert found.win == "win_permits"
    assert found.offer == "Night permits expired. Hung a board by the gate. No night lost since."


def test_a_win_is_told_by_the_parts_it_has() -> None:
    (found,) = chances("Dana: We lose bridges, our bridges rust.\nMe: My notice is three months.", Setting.OPEN, PAINT)
    assert found.offer == "Bridges rusted. Chose powder."


def test_a_win_of_skills_alone_has_nothing_to_say() -> None:
    (found,) = chances(PASSED_OVER, Setting.OPEN, Win(id=RecordId("win_x"), skills=("night permits", "renewal")))
    assert (found.win, found.offer) == ("win_x", "")


def test_a_win_that_does_not_fit_or_is_not_open_is_not_offered() -> None:
    masked = Win(id=RecordId("win_m"), problem="Night permits expired", confidentiality=Confidentiality.MASKED)
    (found,) = chances(PASSED_OVER, Setting.OPEN, PAINT, masked)
    assert (found.win, found.offer) == (UNKEPT, "")


def test_chances_with_a_win_come_first_when_there_are_too_many() -> None:
    found = chances(PASSED_OVER.replace("permits", "trains") * 5 + PASSED_OVER, Setting.OPEN, PERMITS)
    assert len(found) == MOST
    assert found[-1].win == "win_permits"
