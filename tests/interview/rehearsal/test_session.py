"""Sessions: the same words give the same talk, whatever is typed it ends, nothing is said twice and nothing leaks."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proprietor.interview.playbook.cards import TYPES
from proprietor.interview.rehearsal import phrases
from proprietor.interview.rehearsal.acts import Ending
from proprietor.interview.rehearsal.session import LONGEST_TURN, ME, WAITS, Session, course, play, transcript_of
from proprietor.language.talk.speech import sentences_of
from tests.interview.rehearsal.scenes import NAMES, scene, talk
from tests.refusing import refused
from tests.strategies import NASTY

ANSWER = "I led six people on a ward of twenty beds, planned their nights and went round with them. "
ENQUIRY = (
    f"{ANSWER}What makes handovers so hard here?",
    f"{ANSWER}Why is that?",
    f"{ANSWER}What does it cost you when handover runs over?",
    f"{ANSWER}How often do patients fall at night?",
    f"{ANSWER}What is behind the falls, do you think?",
    f"{ANSWER}Why do nurses leave nights for the agency?",
)
OTHER_TONGUES = (
    "Ich habe schon viele Jahre auf einer Station gearbeitet und möchte gerne mehr Verantwortung übernehmen.",
    "¿Qué es lo más difícil de este trabajo para usted?",
    "Что самое трудное в этой работе?",
    "私は看護師です。何が一番難しいですか？",
    "מה הכי קשה בעבודה הזאת?",
)
turns = (
    st.text(max_size=120)
    | st.sampled_from(
        (*NASTY, *OTHER_TONGUES, *ENQUIRY, "", " \n ", "?", "Could you repeat the question?", "word " * 799, "a" * 4_000)
    )
    | st.lists(
        st.sampled_from(
            ("what", "why", "how", "does", "cost", "you", "the team", "is", "handover", "I", "we had", "and", "do they")
        ),
        max_size=30,
    ).map(" ".join)
)


def lines_said(session: Session) -> Counter[str]:
    """How often each of his lines was said."""
    made = session.scene
    voice = [
        line
        for name in made.voice.__slots__
        if name != "asks" and isinstance(lines := getattr(made.voice, name), tuple)
        for line in lines
    ]
    told = [line for problem in made.problems for layer in problem.layers for line in layer]
    asked = [line for wordings in made.checklist for line in wordings]
    answers = [session.opening, *(each.answer for each in session.exchanges)]
    alike = [line for name, lines in vars(phrases).items() if name.isupper() and name != "MEANT" for line in lines]
    whole = {line for line in (*voice, *told, *asked, *alike) if len(line) > 25}
    return Counter({line: sum(answer.count(line) for answer in answers) for line in whole})


def leaks(session: Session) -> list[str]:
    """Lines of a layer that were said before the model had it told, or that were never told."""
    found = []
    for at, problem in enumerate(session.scene.problems):
        for layer, lines in enumerate(problem.layers):
            open_from = next(
                (number for number, each in enumerate(session.exchanges) if (at, layer) in each.reply.disclosures),
                len(session.exchanges),
            )
            before = [session.opening, *(each.answer for each in session.exchanges[:open_from])]
            found += [line for line in lines if any(line in answer for answer in before)]
    return found


def to_the_end(name: str, kind: str, seed: int, said: Sequence[str]) -> Session:
    """A talk in which some turns are said over and over until it ends."""
    talk = course(scene(name, kind), seed)
    session = next(talk)
    for number in range(100):  # sixty-six turns were seen, of somebody who mostly keeps silent
        if session.ended is not None:
            break
        session = talk.send(said[number % len(said)])
    return session


def test_turns_beyond_the_end_are_refused_or_left_out() -> None:
    ended = to_the_end(NAMES[0], TYPES[0], 0, ENQUIRY)
    more = (*ended.said, "One more thing.")
    assert refused(play, ended.scene, 0, more).code == "ended"
    assert play(ended.scene, 0, more, beyond=True) == ended


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("name", NAMES)
def test_every_scenario_plays_to_the_end_with_every_kind(name: str, kind: str) -> None:
    for seed, said in enumerate((ENQUIRY, OTHER_TONGUES, ("word " * 799, "a" * 4_000), ("", "Yes.", "Could you repeat that?"))):
        session = to_the_end(name, kind, seed, said)
        assert session.ended in Ending
        assert all(each.answer for each in session.exchanges)
        assert max(lines_said(session).values()) <= 1
        assert not leaks(session)


@settings(max_examples=150)
@given(st.sampled_from(NAMES), st.sampled_from(TYPES), st.integers(0, 2**31 - 1), st.lists(turns, min_size=1, max_size=14))
def test_whatever_is_typed_it_ends_repeats_nothing_and_leaks_nothing(name: str, kind: str, seed: int, said: list[str]) -> None:
    session = to_the_end(name, kind, seed, [*said, "I have nothing more to say to that, thank you."])
    assert session.ended is not None
    assert max(lines_said(session).values()) <= 1
    assert not leaks(session)
    assert play(session.scene, seed, session.said) == session


@given(st.sampled_from(TYPES), st.integers(0, 2**31 - 1), st.lists(turns, min_size=1, max_size=6), st.data())
def test_played_again_from_a_turn_the_beginning_is_word_for_word_the_same(
    kind: str, seed: int, said: list[str], data: st.DataObject
) -> None:
    whole = play(scene(kind=kind), seed)
    for each in said:
        whole = whole if whole.ended else play(scene(kind=kind), seed, (*whole.said, each))
    said = list(whole.said)
    number = data.draw(st.integers(0, len(said) - bool(whole.ended)))
    other = play(scene(kind=kind), seed, (*said[:number], "Something quite different, which I had not said before."))
    assert other.opening == whole.opening
    assert other.exchanges[:number] == whole.exchanges[:number]


def test_another_seed_gives_another_talk() -> None:
    assert len({talk(*ENQUIRY, seed=seed).exchanges for seed in range(10)}) == 10


@given(st.integers(0, 10_000), st.integers(1, 10), st.sampled_from(("", "   ", "\n")))
def test_silence_changes_neither_trust_nor_the_question_that_stands(seed: int, times: int, nothing: str) -> None:
    before = talk(ENQUIRY[0], seed=seed)
    after = talk(ENQUIRY[0], *[nothing] * times, seed=seed)
    assert replace(after.state, time_left=before.state.time_left, turn=before.state.turn) == before.state
    assert before.state.time_left - after.state.time_left == max(0, times - WAITS)
    assert {each.trust for each in after.exchanges} == {before.exchanges[0].trust}
    assert [each.said for each in after.exchanges[1:]] == [""] * times
    assert after.exchanges[1].answer in after.scene.voice.pause


def test_asking_what_he_meant_costs_nothing_and_gets_his_question_in_other_words() -> None:
    before, after = talk(), talk("Sorry, could you repeat the question?")
    assert after.state == before.state
    assert after.last in after.scene.checklist[0]
    assert after.last not in before.opening


def test_asking_back_in_the_middle_of_an_answer_is_an_answer() -> None:
    said = f"{ANSWER} I did not know what do you mean by that question of yours, so I told you all this."
    assert talk(said).state.turn == 1


def test_asking_what_he_meant_when_nothing_of_his_stands_is_a_question_to_him() -> None:
    for seed in range(40):
        session = talk(*ENQUIRY, kind="open", seed=seed)
        if not session.state.pending and session.ended is None:
            asked = talk(*ENQUIRY, "What do you mean by that?", kind="open", seed=seed)
            assert asked.state.turn == session.state.turn + 1
            return
    pytest.fail("the floor was never the candidate's")


@pytest.mark.parametrize("text", ["Purple umbrellas singing moonlight carousels velvet tangerine harmonica.", OTHER_TONGUES[0]])
def test_words_that_match_nothing_are_not_followed_and_his_question_stands(text: str) -> None:
    for kind in TYPES:
        before, after = talk(kind=kind), talk(text, kind=kind)
        assert after.exchanges[0].reply.not_followed
        assert after.state.pending
        assert after.state.trust == before.state.trust
        hidden = {word for problem in after.scene.problems for word in problem.words if len(word) > 5}
        assert not any(word in hidden for sentence in sentences_of(after.last) for word in sentence.lows)


def test_what_lies_open_is_told_by_problem() -> None:
    for seed in range(10):
        session = talk(*ENQUIRY, kind="open", seed=seed)
        assert tuple(map(len, session.told)) == session.state.depth
        said = " ".join(each.answer for each in session.exchanges)
        for problem, layers in zip(session.scene.problems, session.told, strict=True):
            assert all(any(line in said for line in problem.layers[layer]) for layer in layers)


def test_words_he_used_can_be_taken_up_later() -> None:
    for seed in range(60):
        session = talk(ENQUIRY[3], kind="open", seed=seed)
        if "socks" in session.last:
            after = talk(
                ENQUIRY[3], f"{ANSWER}You spoke of lighting and socks. What is the matter with these?", kind="open", seed=seed
            )
            assert after.exchanges[1].move.questions[0].problem == 1
            return
    pytest.fail("the socks were never told")


def test_a_turn_too_long_is_refused_and_so_is_one_after_the_end() -> None:
    assert refused(talk, "a" * (LONGEST_TURN + 1)).code == "too-long"
    assert talk("a" * LONGEST_TURN).exchanges
    assert refused(talk, *["Thank you, that is all I have to say to that."] * 13).code == "ended"


def test_a_rehearsal_is_a_transcript_without_its_silences() -> None:
    session = talk(ENQUIRY[0], "", "And\nwhy is  that?")
    transcript = transcript_of(session)
    speakers = [each.speaker for each in transcript.utterances]
    assert speakers == ["Ruth Calloway", ME, "Ruth Calloway", "Ruth Calloway", ME, "Ruth Calloway"]
    assert transcript.utterances[4].text == "And why is that?"
    assert [each.number for each in transcript.utterances] == [1, 2, 3, 4, 5, 6]


def test_a_new_session_stands_at_his_opening() -> None:
    session = talk()
    assert session.last == session.opening
    assert session.said == ()
    assert session.ended is None
    assert session.told == ((), (), ())


def test_an_answer_about_something_else_is_wondered_at_once_and_never_held_against_anybody() -> None:
    begun = talk("I led nights on a ward of twenty beds for three years.")
    wondered = talk(*begun.said, "My dog is a spaniel.")
    [*_, last] = wondered.exchanges
    assert last.reply.beside
    assert last.answer in phrases.BESIDE
    assert wondered.state == begun.state
    again = talk(*wondered.said, "Football is great.")
    assert not again.exchanges[-1].reply.beside
    assert again.state.queue == begun.state.queue + 1 or again.exchanges[-1].reply.probe
    assert not {*again.scene.voice.ack_good} & {line for line in again.scene.voice.ack_good if line in again.last}
    later = talk(*again.said, "My grandmother lives in Spain.")
    assert later.exchanges[-1].reply.beside


def test_silence_between_does_not_make_him_wonder_twice() -> None:
    said = talk("My dog is a spaniel.", "", "Football is great.")
    assert [each.reply.beside for each in said.exchanges] == [True, False, False]


def test_whoever_is_stuck_is_waited_for_as_if_they_were_silent() -> None:
    begun = talk()
    stuck = talk("I don't really know where to start.")
    assert stuck.state == begun.state
    assert stuck.last in stuck.scene.voice.pause
    assert talk(*stuck.said, "Let me think.").state != begun.state


def test_a_question_for_the_first_day_lays_nothing_open() -> None:
    said = (
        "In my last position I sold 43 per cent more in the last quarter, everybody in the trade knows me, and the orders always "
        "came in week twelve for your kind of machines. So when do I start?"
    )
    for seed in range(20):
        [only] = talk(said, name="head-of-sales-machines", seed=seed).exchanges
        assert [each.problem for each in only.move.questions] == [None]
        assert not only.reply.disclosures


def test_silence_costs_nothing_for_a_while_and_then_time_as_for_everybody() -> None:
    begun = talk(name="design-lead-studio", kind="teacher", seed=0)
    quiet = talk(*[""] * 4, name="design-lead-studio", kind="teacher", seed=0)
    assert quiet.state == begun.state
    longer = talk(*[""] * 6, name="design-lead-studio", kind="teacher", seed=0)
    assert longer.state.time_left == begun.state.time_left - 2
    assert (longer.state.trust, longer.state.patience) == (begun.state.trust, begun.state.patience)
    ended = to_the_end("design-lead-studio", "teacher", 0, [""])
    assert ended.ended is not None
    assert ended.exchanges[-1].answer in ended.scene.voice.close_neutral + ended.scene.voice.close_cold


def test_whoever_only_says_something_now_and_then_comes_to_an_end_too() -> None:
    said = [*[""] * 5, "I have nothing more to say to that, thank you."]
    assert to_the_end("design-lead-studio", "teacher", 0, said).ended is not None
