"""Enquiry: what a candidate's question is after, what it rests on, and whether it came before."""

import pytest

from proprietor.interview.intents import Intent
from proprietor.interview.playbook.shelf import pains
from proprietor.interview.rehearsal.acts import Asked
from proprietor.interview.rehearsal.enquiry import Earlier
from proprietor.interview.rehearsal.pointing import Known
from proprietor.interview.rehearsal.understanding import Understood, understand
from tests.interview.rehearsal.scenes import known, scene

HANDOVER, FALLS, AGENCY = range(3)
TOLD = "Handover ought to take twenty minutes. It took fifty-two, with the call bells going the whole time."


def read(
    text: str, lies_open: Known | None = None, before: str = "Tell me more.", earlier: tuple[Earlier, ...] = ()
) -> Understood:
    return understand(text, scene(), before=before, pending=True, known=lies_open or known(), earlier=earlier)


def asked(text: str, lies_open: Known | None = None, before: str = "Tell me more.") -> Asked:
    return read(text, lies_open, before).move.questions[-1]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("How do your handovers go?", HANDOVER),
        ("Where does a patient fall?", FALLS),
        ("Do you use agency nurses?", AGENCY),
        ("How big is the house?", None),
        ("You spoke of handovers. What makes it so hard?", HANDOVER),
        ("I saw that you use an agency. Why is that?", AGENCY),
        ("We put our report on one page. How long do yours take?", HANDOVER),
        ("We put our report on one page. How long do these take?", None),
        ("In my last job the handover and the medication round were late. Who decides that?", HANDOVER),
        ("In my last job the handover and the medication round were late. We were tired. Who decides that?", HANDOVER),
        ("I was late and I took the bus. What do you cook here?", None),
    ],
)
def test_a_question_is_about_what_its_words_or_those_before_it_name(text: str, problem: int | None) -> None:
    assert asked(text).problem == problem


@pytest.mark.parametrize(
    "text",
    [
        "Why is that?",
        "Why?",
        "How come?",
        "And then?",
        "What does it do to them?",
        "And what would help?",
        "What's the trouble with it?",
    ],
)
def test_a_question_without_matter_of_its_own_rests_on_what_he_told(text: str) -> None:
    question = asked(text, known(HANDOVER, (1, 0, 0)), TOLD)
    assert question.problem == HANDOVER
    assert question.contingent


@pytest.mark.parametrize(
    "text", ["Do you cook yourself or is there a canteen?", "How long has this post been vacant?", "Is there a canteen?"]
)
def test_a_question_with_matter_of_its_own_does_not(text: str) -> None:
    question = asked(text, known(HANDOVER, (1, 0, 0)), TOLD)
    assert question.problem is None
    assert not question.contingent


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("What makes it hard?", Intent.PROBLEM),
        ("Which shifts does nobody pick up?", Intent.PROBLEM),
        ("What happens if it stays like that?", Intent.IMPLICATION),
        ("What has that done to the younger ones?", Intent.IMPLICATION),
        ("If you had a quiet week, what would you begin?", Intent.NEED_PAYOFF),
        ("And if one of them leaves, what gives way?", Intent.IMPLICATION),
        ("What could you promise the families then?", Intent.NEED_PAYOFF),
        ("Could you tell me about the team?", Intent.SITUATION),
        ("Who would I report to?", Intent.SITUATION),
        ("How many beds are there?", Intent.SITUATION),
        ("What are the next steps?", Intent.LOGISTICS),
        ("Is there overtime?", Intent.SITUATION),
        ("Is there a bonus?", Intent.LOGISTICS),
        ("Do you find the falls get fewer?", Intent.SITUATION),
    ],
)
def test_the_intent_is_read_from_wider_signs_than_in_a_real_talk(text: str, intent: Intent) -> None:
    assert asked(text).intent is intent


def test_asking_on_once_the_cause_is_told_asks_for_what_comes_of_it() -> None:
    for depth, intent in ((1, Intent.PROBLEM), (2, Intent.IMPLICATION)):
        assert asked("How do the nurses take it?", known(HANDOVER, (depth, 0, 0)), TOLD).intent is intent
    deep = known(HANDOVER, (2, 0, 0))
    assert asked("Would you like it to be like that?", deep, TOLD).intent is Intent.NEED_PAYOFF
    assert asked("What causes it?", deep, TOLD).intent is Intent.PROBLEM


def test_most_questions_of_the_playbook_are_understood_as_what_they_are() -> None:
    held = [(Intent(intent), text) for pain in pains() for intent in INTENTS for text in getattr(pain.questions, intent)]
    found = [(intent, read(text).move) for intent, text in held]
    followed = [move.understood and bool(move.questions) for _, move in found]
    right = [intent is move.questions[-1].intent for intent, move in found if move.questions]
    assert sum(followed) / len(held) > 0.97
    assert sum(right) / len(held) > 0.65


INTENTS = ("situation", "problem", "implication", "need_payoff")


def test_the_same_question_again_is_noticed_and_a_new_one_is_not() -> None:
    first = read("What makes the handover so hard?").asked
    assert read("So what makes handovers so hard?", earlier=first).move.questions[0].repeated
    assert not read("Who writes the handover?", earlier=first).move.questions[0].repeated
    assert not read("What makes the agency so hard?", earlier=first).move.questions[0].repeated


def test_the_same_few_words_are_a_repeat_only_while_nothing_new_was_told() -> None:
    first = read("Why is that?", known(HANDOVER, (1, 0, 0)), TOLD).asked
    assert read("Why is that?", known(HANDOVER, (1, 0, 0)), TOLD, first).move.questions[0].repeated
    assert not read("Why is that?", known(HANDOVER, (2, 0, 0)), TOLD, first).move.questions[0].repeated
    assert not read("Why is that?", known(FALLS, (1, 1, 0)), TOLD, first).move.questions[0].repeated


def test_general_questions_repeat_while_nothing_at_all_was_told() -> None:
    first = read("Why now?").asked
    assert read("Why now?", earlier=first).move.questions[0].repeated
    assert not read("Why now?", known(None, (1, 0, 0)), earlier=first).move.questions[0].repeated


@pytest.mark.parametrize("text", ["Do umbrellas sing?", "Are purple umbrellas sung by moonlight?"])
def test_a_question_that_matches_nothing_is_not_followed(text: str) -> None:
    assert not read(text).move.understood


@pytest.mark.parametrize(
    "text",
    [
        "Do you sing?",
        "Is the ward full?",
        "How is the work organised?",
        "Is the induction long?",
        "Is it hard?",
        "How many beds are there?",
    ],
)
def test_a_plain_question_about_the_work_is_followed(text: str) -> None:
    assert read(text).move.understood
