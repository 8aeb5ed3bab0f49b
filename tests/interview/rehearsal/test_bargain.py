"""Talks in which something is asked for: typed, silent, pressed, threatened, to their end."""

import pytest

from proprietor.interview.playbook.shelf import bosses
from proprietor.interview.rehearsal.bargain import MEANT, PUSHED, WELCOME
from proprietor.interview.rehearsal.phrases import PARTING
from proprietor.interview.rehearsal.session import Session, play
from proprietor.interview.rehearsal.verdict import Line
from tests.interview.rehearsal import scenes
from tests.interview.rehearsal.asks import ASK, IF_NO, WIN, scene, talk


def lines(session: Session) -> list[tuple[Line, ...]]:
    return [each.lines for each in session.exchanges]


def holds(answer: str, line: Line) -> bool:
    return any(each in answer for each in getattr(bosses().verdicts, line.value))


def test_asked_silent_answered_and_closed_with_the_question() -> None:
    session = talk(f"{WIN} {ASK}", "", IF_NO)
    assert lines(session) == [(Line.HAPPY,), (Line.NOT_NOW,), (Line.TRUE,)]
    for each in session.exchanges:
        assert holds(each.answer, each.lines[0])
    assert session.exchanges[2].trust > session.exchanges[1].trust


def test_silence_after_the_ask_costs_nothing_and_makes_the_boss_speak() -> None:
    before, after = talk(ASK), talk(ASK, "")
    assert after.state.trust == before.state.trust
    assert after.state.time_left == before.state.time_left
    assert after.exchanges[-1].lines == (Line.WHY,)
    waits = talk(ASK, "", "")
    assert waits.exchanges[-1].lines == ()
    assert waits.state == after.state


def test_silence_before_the_ask_is_waited_for() -> None:
    assert lines(talk("")) == [()]


def test_the_first_question_need_not_be_answered_before_asking() -> None:
    session = talk(ASK)
    assert session.exchanges[0].trust == session.scene.character.trust


def test_a_question_after_the_ask_is_answered_before_the_answer_comes() -> None:
    session = talk(ASK, "When is the budget for next year decided?", "")
    assert lines(session) == [(Line.HAPPY,), (), (Line.WHY,)]


def test_an_ask_with_a_question_takes_up_both() -> None:
    for seed in range(30):
        session = talk(f"It goes well, thank you. {ASK} How is the budget made here?", seed=seed)
        if session.state.depth[0]:
            told = session.scene.problems[0].layers[0]
            assert any(line in session.last for line in told)
            assert holds(session.last, Line.HAPPY)
            return
    pytest.fail("no seed told anything")


def test_a_hint_is_asked_for_its_sentence_and_then_a_phrase_will_do() -> None:
    session = talk("It would be nice if something were different.", "Four days a week from September.", "")
    assert lines(session) == [(Line.WHAT,), (Line.HAPPY,), (Line.WHY,)]


def test_being_at_a_loss_is_no_try_and_a_reason_after_a_no_is_thought_over() -> None:
    session = talk(ASK, "", "I don't know.", "Somebody at home needs me.", "It is for my mother.", WIN)
    assert lines(session) == [(Line.HAPPY,), (Line.WHY,), (), (Line.WHY,), (Line.NO,), (Line.NOT_NOW,)]


def test_a_threat_is_answered_as_one() -> None:
    session = talk(ASK, "Or I leave.")
    assert any(line in session.last for line in PUSHED)
    assert session.exchanges[-1].lines == (Line.NO,)
    assert session.state.trust < 0.3
    assert any("threatened" in why for why in session.exchanges[-1].reply.reasons)


def test_a_threat_without_a_wish_is_asked_for_one() -> None:
    assert talk("If I don't get it, I'm gone.").exchanges[-1].lines == (Line.WHAT,)


def test_a_live_offer_may_be_named() -> None:
    named = talk(ASK, "I have another offer, in writing, and I would rather stay with the team.", live=True)
    assert named.state.trust >= named.scene.character.trust


def test_value_told_before_the_ask_counts() -> None:
    session = talk(f"It goes well. {WIN}", ASK, "")
    assert session.plea.proved
    assert session.exchanges[-1].lines == (Line.NOT_NOW,)


def test_thanks_after_an_answer_are_heard_and_nothing_is_examined_any_more() -> None:
    session = talk(f"{WIN} {ASK}", "", "Thank you, I will think about that until Friday.")
    assert lines(session)[-1] == (Line.WELCOME,)
    assert any(line in session.last for line in WELCOME)
    asked = {wording for question in session.scene.checklist for wording in question}
    assert not any(wording in session.last for wording in asked)
    assert not any(line in session.last for line in session.scene.voice.hand_over)


def test_a_talk_with_an_ask_ends_with_words_that_fit_any_answer() -> None:
    session = talk(ASK, *["Thank you, all right then, I see."] * 15)
    assert session.ended is not None
    assert any(line in session.last for line in PARTING)


def test_an_ask_in_the_last_turn_is_answered_at_once() -> None:
    session = talk(*["It goes well, most of it was done in time this month."] * 15, ASK)
    assert session.ended is not None
    assert session.exchanges[-1].lines == (Line.HAPPY, Line.WHY)
    assert any(line in session.last for line in PARTING)


def test_pressing_closes_the_matter_without_a_loss_at_the_closing() -> None:
    session = talk(f"{WIN} {ASK}", "", ASK, ASK)
    assert lines(session)[1:] == [(Line.NOT_NOW,), (Line.AGAIN,), (Line.NO,)]
    assert session.exchanges[3].trust == session.exchanges[2].trust


def test_when_his_lines_are_used_up_he_still_says_something() -> None:
    session = talk(*["It would be nice if something were different."] * 14)
    assert all(each.answer for each in session.exchanges)


def test_keywords_move_nothing() -> None:
    words = " ".join(sorted(scene().problems[0].words | scene().matter))
    session = talk(*[words] * 5)
    assert not session.plea.asked
    assert session.state.uncovered == 0


def test_the_same_words_give_the_same_talk() -> None:
    said = (WIN, "What would convince you?", ASK, "", IF_NO)
    assert talk(*said, seed=9) == talk(*said, seed=9)


def test_an_interview_hears_no_ask() -> None:
    session = scenes.talk(ASK, "Or I leave.")
    assert lines(session) == [(), ()]
    assert session.plea.asked == 0


PREPARED = (
    "It goes well, most of it was done in time this month, and what was late is done by now. How is the budget made here?",
    "I think we could hand that over, and I would write down how it goes. You mentioned December; why is that so hard to change?",
    "What helped at my old place was a wish shaped as a project, from an unused pot that lapsed. What would convince you?",
    "You mentioned problems; why is that so hard to change?",
    "What causes it, this thing with the problems?",
    "What helped there was a worked proposal with a second option, so that only the choosing was left. What worries you?",
    "Why is that so hard to change?",
    "What is behind that?",
    "This year I found a double booking of 14,000 euros. I would like a salary of 44,500 euros a year from January.",
    "",
)


def test_whoever_asks_everything_out_gets_a_yes_and_it_leaves_a_last_word() -> None:
    found = [talk(*PREPARED, seed=seed, name="ask-for-pay") for seed in POTS]
    granted = [each for each in found if each.plea.verdict is Line.YES]
    assert granted
    for each in granted:
        assert holds(each.last, Line.YES)
        assert each.state.time_left == 1
        ended = play(each.scene, each.seed, (*PREPARED, "Thank you."))
        assert ended.ended is not None
        assert any(line in ended.last for line in PARTING)


POTS = [seed for seed in range(400) if scene(seed).problems[0].name == "A project budget nobody uses"][:60]
"""Seeds of bosses with an unused project budget."""


def test_no_talk_through_the_boss_room_touches_the_others() -> None:
    assert play(scenes.scene(), 7, ("",)).plea == talk().plea


def test_is_it_a_no_is_answered_by_what_the_answer_was_and_opens_nothing() -> None:
    session = talk(f"{WIN} {ASK}", "", "So is it a no?")
    assert lines(session)[-1] == (Line.MEANT,)
    assert any(line in session.last for line in MEANT[Line.NOT_NOW])
    assert session.state.depth == (0, 0, 0)
    assert talk("Is it a yes?").exchanges[-1].lines == (Line.WHAT,)


def after_a_yes(*said: str) -> Session:
    """A talk that comes to a yes by asking everything out, and goes on with some turns."""
    out = ("What do you go by in such things?", "When are such things decided?", "What makes you careful there?")
    for seed in range(200):
        turns = ["It goes well, most of it was done in time this month."]
        for question in out:
            turns += [question, "Why is that?", "How did that come about?"]
        session = talk(*turns, f"{WIN} {ASK}", "", seed=seed)
        if session.plea.done:
            return talk(*turns, f"{WIN} {ASK}", "", *said, seed=seed)
    pytest.fail("no seed says yes")


@pytest.mark.parametrize("said", ["Great. When does it start?", "Is it a no?", "I would like a company car, too.", ""])
def test_after_a_yes_the_yes_is_what_is_spoken_of(said: str) -> None:
    session = after_a_yes(said)
    assert any(line in session.last for line in MEANT[Line.YES])
    voice = session.scene.voice
    assert not any(line in session.last for line in (*voice.evade, *voice.evade_again, *voice.pause))


def test_thanks_for_a_yes_are_taken_as_thanks() -> None:
    assert any(line in after_a_yes("Thank you, that means a lot.").last for line in WELCOME)


def test_a_wish_in_a_speech_is_asked_for_in_one_sentence() -> None:
    speech = "Well, " + "and then there was this and that to do, " * 6 + "and I would like to have Fridays free from September."
    session = talk(speech, "I would like to have Fridays free from September.")
    assert lines(session) == [(Line.WHAT,), (Line.HAPPY,)]


def test_which_part_is_answered_by_the_part_and_opens_nothing() -> None:
    turns = (
        "It goes well, most of it was done in time.",
        "What do you go by in such things?",
        "Why is that?",
        f"{WIN} {ASK}",
        "",
    )
    for seed in range(200):
        before = talk(*turns, seed=seed)
        if before.plea.verdict is Line.PARTLY:
            after = talk(*turns, "Which part exactly?", seed=seed)
            assert any(line in after.last for line in MEANT[Line.PARTLY])
            assert after.state.depth == before.state.depth
            return
    pytest.fail("no seed grants a part")
