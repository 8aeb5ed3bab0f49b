"""What there is to say after an ask: the answer, what it rested on, one thing to try."""

from dataclasses import replace

import pytest

from proprietor.interview.rehearsal.afterwards import afterword
from proprietor.interview.rehearsal.asked import ask_advice, ask_word
from proprietor.interview.rehearsal.session import Session
from proprietor.interview.rehearsal.verdict import Line
from tests.interview.rehearsal import scenes
from tests.interview.rehearsal.asks import ASK, IF_NO, WIN, talk

LONG = (
    "I would like, and I have thought about it for long, with everybody at home and on many walks, if it can be done at all, "
    "to work four days a week from September."
)
HINT = "It would be nice if something were different."


def test_after_an_interview_there_is_no_word_on_an_ask() -> None:
    assert ask_word(scenes.talk(ASK)) is None
    assert afterword(scenes.talk(ASK)).ask is None


def test_the_answer_and_what_it_rested_on_are_told() -> None:
    word = afterword(talk(f"{WIN} {ASK}", "", IF_NO)).ask
    assert word is not None
    assert (word.verdict, word.told) == ("not now", "The answer was: not now.")
    assert word.rests[0] == "You told what you have done."
    assert word.words.startswith("I would like")
    assert word.sentence == "It came in one sentence, in turn 1."
    assert word.condition == "In turn 3 you asked what would have to be true."
    assert word.silent == 1
    assert [known for _, known in word.known] == [False, False, False]


@pytest.mark.parametrize(
    ("session", "told", "sentence"),
    [
        (talk(), "There was no answer, because nothing was asked.", "You did not say what you want."),
        (
            talk(HINT, HINT),
            "There was no answer, because nothing was asked.",
            "You did not say what you want. 2 times you were asked what it is.",
        ),
        (talk(ASK), "You asked, and ended the talk before there was an answer.", "It came in one sentence, in turn 1."),
        (
            talk(LONG, ""),
            "The answer was a question: why should I? It was left standing.",
            "It came in turn 1, in a sentence so long that it could be missed.",
        ),
    ],
)
def test_no_answer_and_long_words_are_told(session: Session, told: str, sentence: str) -> None:
    word = ask_word(session)
    assert word is not None
    assert (word.told, word.sentence) == (told, sentence)


def test_what_was_not_asked_after_a_no_is_told() -> None:
    word = ask_word(talk(f"{WIN} {ASK}", ""))
    assert word is not None
    assert word.condition == "You did not ask what would have to be true, and by when."


REASON = "It would make the evenings easier for the whole team, because nobody would have to swap in a hurry any more."


@pytest.mark.parametrize(
    ("said", "advice", "because"),
    [
        ((), "Answer the first question shortly", "Nothing was said yet."),
        ((ASK, "Or I leave."), "Leave the threat out.", "After the threat"),
        ((HINT,), "Say it in one sentence", "You did not say"),
        ((f"{WIN} {ASK}", "", ASK, ASK), "After a second no", "You asked 3 times"),
        ((ASK, ""), "Before you ask, tell one thing", "Nothing was said of what it is worth"),
        ((f"{REASON} {ASK}", ""), "Put one deed", "You gave reasons"),
        ((f"{WIN} {ASK}", ""), "Before you ask, find out what would convince", "It never came up: what convinces."),
    ],
)
def test_one_thing_to_try_the_gravest_first(said: tuple[str, ...], advice: str, because: str) -> None:
    tried = ask_advice(talk(*said))
    assert tried.advice.startswith(advice)
    assert tried.because.startswith(because)
    assert 0 <= tried.turn <= len(said)


def after(depth: tuple[int, int, int], **plea: object) -> str:
    """The advice after a talk in which so much was asked out."""
    session = talk(f"{WIN} {ASK}", "")
    state = replace(session.state, depth=depth)
    return ask_advice(replace(session, state=state, plea=replace(session.plea, **plea))).advice.split(":")[0].split(",")[0]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("depth", "plea", "advice"),
    [
        ((0, 2, 2), {}, "Before you ask"),
        ((2, 2, 1), {}, "Before you ask"),
        ((2, 2, 2), {}, "When it is not a yes"),
        (
            (2, 2, 2),
            {"conditions": 3, "short": False},
            "Take half the words. One sentence can be repeated upstairs; a speech cannot.",
        ),
        ((2, 2, 2), {"conditions": 3}, "When you have heard a cause"),
        ((3, 3, 3), {"verdict": Line.YES}, "Try it with another boss"),
    ],
)
def test_when_the_ask_was_well_made_the_rest_is_named(depth: tuple[int, int, int], plea: dict[str, object], advice: str) -> None:
    assert after(depth, **plea) == advice


def test_what_was_only_touched_is_told_as_such() -> None:
    session = talk(f"{WIN} {ASK}", "")
    touched = replace(session, state=replace(session.state, depth=(0, 1, 0)))
    assert ask_advice(touched).because == "You heard only that something is there: what convinces."


def test_the_afterword_takes_its_advice_from_the_ask() -> None:
    session = talk(ASK, "")
    word = afterword(session)
    assert word.advice == ask_advice(session).advice
    assert word.hides == session.scene.hides


def test_a_wish_that_went_under_is_told_as_not_heard() -> None:
    speech = "Well, " + "and then there was this and that to do, " * 6 + "and I would like to have Fridays free from September."
    word = ask_word(talk(speech))
    assert word is not None
    assert word.told == "There was no answer, because what you wanted was not heard."
    assert word.sentence == "In turn 1 it stood in a sentence so long that it was not heard."


def test_another_wish_than_the_plans_is_told() -> None:
    word = ask_word(talk("I would like a raise of five per cent.", ""))
    assert word is not None
    assert word.sentence.endswith("Your plan asks for something else, or in other words.")


def test_after_a_yes_nothing_is_said_to_be_missing_and_a_threat_that_was_forgiven_is_told_as_it_was() -> None:
    assert after((2, 2, 2), verdict=Line.YES, proved=False) == "Try it with another boss"
    session = talk(f"{WIN} {ASK}", "")
    forgiven = replace(session, plea=replace(session.plea, threats=1, verdict=Line.PARTLY))
    assert ask_advice(forgiven).because == "The threat cost you trust."
