"""Corrections: a label that a person has put right wins over the rules."""

import pytest

from proprietor.interview.analysis.corrections import CHOICES, OF_QUESTION, OF_SIDE, checked, corrected, moved
from proprietor.interview.analysis.labels import Answered, Focus, ReadTurn, Shift
from proprietor.interview.intents import Intent
from proprietor.interview.records import Correction
from proprietor.interview.transcript import Side
from proprietor.language.talk.asking import Form, Invites, Kind
from proprietor.values.refusals import Refusal
from tests.interview.talks import read

TALK = read("""
    Dana: What did you plan?
    Me: I'd rather not say. Who plans the nights here? And who pays?
    Dana: We lose the night permits, since nobody renews them.
    Me: At my last job we had the same with permits, and a board by the gate helped.
    Dana: Good to know.
""")


def put_right(turn: int, label: str, value: str, question: int | None = None) -> ReadTurn:
    correction = checked(Correction(turn=turn, label=label, value=value, question=question))
    return corrected(TALK, [correction])[turn - 1]


def test_without_corrections_nothing_changes() -> None:
    assert corrected(TALK, ()) == TALK
    assert corrected((), [Correction(turn=1, label="bridge", value="yes")]) == ()


def test_those_for_turns_and_questions_that_are_not_there_are_passed_over() -> None:
    strays = [
        Correction(turn=99, label="bridge", value="yes"),
        Correction(turn=None, label="bridge", value="yes"),
        Correction(turn=2, label="kind", value="request", question=9),
        Correction(turn=2, label="kind", value="request"),
    ]
    assert corrected(TALK, strays) == TALK


@pytest.mark.parametrize(
    ("label", "value", "place"),
    [("mood", "good", "label"), ("focus", "the weather", "value"), ("bridge", "perhaps", "value")],
)
def test_labels_and_values_that_do_not_exist_are_refused_with_those_that_do(label: str, value: str, place: str) -> None:
    with pytest.raises(Refusal) as refused:
        checked(Correction(turn=1, label=label, value=value))
    assert refused.value.place == place
    assert ", ".join(CHOICES if place == "label" else CHOICES[label]) in str(refused.value.remedy)


@pytest.mark.parametrize(
    ("turn", "question", "label", "value"),
    [
        (None, None, "bridge", "yes"),
        (0, None, "bridge", "yes"),
        (-3, None, "bridge", "yes"),
        (2, 1, "bridge", "yes"),
        (2, None, "intent", "past"),
        (2, 0, "intent", "past"),
    ],
)
def test_a_place_that_does_not_suit_the_label_is_refused(turn: int | None, question: int | None, label: str, value: str) -> None:
    with pytest.raises(Refusal) as refused:
        checked(Correction(turn=turn, question=question, label=label, value=value))
    assert refused.value.place == "turn"
    assert "12.1" in str(refused.value.remedy)


def test_what_is_about_a_question_and_what_about_a_turn_is_said() -> None:
    with pytest.raises(Refusal, match="is about a turn, not a question"):
        checked(Correction(turn=2, label="bridge", value="yes", question=1))
    with pytest.raises(Refusal, match="is about one question of a turn"):
        checked(Correction(turn=2, label="intent", value="past"))


def test_the_first_turn_can_be_put_right_like_any_other() -> None:
    assert put_right(1, "focus", "other").focus is Focus.OTHER


def test_every_label_and_value_on_offer_can_be_put_right_and_is_noted() -> None:
    for label, values in CHOICES.items():
        for value in values:
            question = 1 if label in OF_QUESTION else None
            found = put_right(3 if OF_SIDE.get(label) is Side.THEM else 2, label, value, question)
            assert found.corrected == {f"{label} 1" if question else label}


def test_the_focus_of_a_turn_loses_the_words_that_spoke_for_another() -> None:
    found = put_right(4, "focus", "logistics")
    assert (found.focus, found.focus_words) == (Focus.LOGISTICS, ())


def test_the_lead_changes_the_shifts_of_this_turn_and_the_next() -> None:
    after = corrected(TALK, [Correction(turn=2, label="control", value="them")])
    assert [each.shift for each in TALK][1:3] == [Shift.ASKED, None]
    assert [each.shift for each in after][1:3] == [None, Shift.ABDICATED]
    assert after[1].control is Side.THEM


def test_an_answer_can_be_one_none_or_half_and_is_no_dodge_then() -> None:
    assert TALK[1].dodge == "i'd rather not"
    found = put_right(2, "answered", "partly")
    assert (found.answered, found.dodge) == (Answered.PARTLY, "")
    assert put_right(2, "answered", "none").answered is None


def test_a_bridge_is_there_or_not() -> None:
    assert [put_right(2, "bridge", value).bridge for value in ("yes", "no")] == [True, False]


def test_labels_of_the_other_side_are_passed_over() -> None:
    assert put_right(2, "discloses", "yes") == TALK[1]
    assert put_right(3, "insight", "yes") == TALK[2]
    assert put_right(3, "bridge", "yes") == TALK[2]


def test_an_insight_keeps_the_turn_it_fits_and_else_fits_what_was_told_last() -> None:
    kept, made, gone = put_right(4, "insight", "yes"), put_right(2, "insight", "yes"), put_right(4, "insight", "no")
    assert (kept.insight, kept.insight_words) == (3, ("permit",))
    assert (made.insight, made.insight_words) == (1, ())
    told = [Correction(turn=turn, label=label, value="yes") for turn, label in ((1, "discloses"), (2, "insight"))]
    assert corrected(TALK, told)[1].insight == 1
    alone = corrected(read("Me: It was so with us.\nDana: Good."), [Correction(turn=1, label="insight", value="yes")])
    assert alone[0].insight == 1, "nothing was told before, and the word of the person stands all the same"
    assert (gone.insight, gone.insight_words) == (0, ())


def test_a_turn_said_to_restate_does_so_as_a_whole() -> None:
    assert put_right(4, "restates", "yes").restates == ((0, len(TALK[3].turn.text)),)
    assert put_right(4, "restates", "no").restates == ()


def test_a_turn_said_to_disclose_does_so_by_its_own_words_or_as_a_whole() -> None:
    assert put_right(3, "discloses", "yes").discloses == ("lose", "nobody")
    assert put_right(5, "discloses", "yes").discloses == ("Good to know.",)
    assert put_right(3, "discloses", "no").discloses == ()


def test_a_turn_said_to_ask_keeps_its_questions_or_asks_as_a_whole() -> None:
    assert put_right(2, "asks", "yes").questions == TALK[1].questions
    assert put_right(2, "asks", "no").questions == ()
    (mine,), (theirs,) = put_right(4, "asks", "yes").questions, put_right(5, "asks", "yes").questions
    assert (mine.start, mine.stop, mine.form, mine.intent) == (0, len(TALK[3].turn.text), Form.DECLARATIVE, Intent.SITUATION)
    assert theirs.intent is Intent.PAST


def test_one_question_of_a_turn_is_put_right_and_the_others_stay() -> None:
    found = put_right(2, "kind", "rhetorical", 2)
    assert [each.kind for each in found.questions] == [Kind.INFORMATION, Kind.RHETORICAL]
    assert put_right(2, "form", "tag", 1).questions[0].form is Form.TAG
    assert put_right(2, "invites", "story", 1).questions[0].invites is Invites.STORY
    assert put_right(2, "follow_up", "yes", 1).questions[0].follow_up
    assert not put_right(2, "follow_up", "no", 1).questions[0].follow_up


def test_an_intent_put_right_has_no_words_that_spoke_for_another() -> None:
    found = put_right(2, "intent", "problem", 2).questions[1]
    assert (found.intent, found.cue) == (Intent.PROBLEM, "")


def test_several_corrections_of_a_turn_are_all_made() -> None:
    found = corrected(
        TALK,
        [Correction(turn=2, label="bridge", value="yes"), Correction(turn=2, label="intent", value="problem", question=1)],
    )
    assert found[1].corrected == {"bridge", "intent 1"}


def test_corrections_go_with_the_words_they_were_said_of() -> None:
    before = read("Dana: So.\nMe: We plan nights.\nDana: So.\nMe: We plan days.")
    after = read("Dana: Well.\nMe: We plan days.\nDana: So.")
    put = [Correction(turn=turn, label="focus", value="other") for turn in (1, 2, 3, 4, 9)]
    assert [new and new.turn for _, new in moved(put, before, after)] == [3, None, None, 2, None]
    assert [old for old, _ in moved(put, before, after)] == put
    assert [new and new.turn for _, new in moved(put, before, before)] == [1, 2, 3, 4, None]
