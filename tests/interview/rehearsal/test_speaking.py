"""Speaking: what he says to each kind of turn, in what order, and never twice."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.interview.playbook.cards import TYPES
from proprietor.interview.rehearsal import phrases
from proprietor.interview.rehearsal.acts import Asked, Ending, Intent, Mode, Move, Reply
from proprietor.interview.rehearsal.scene import Scene
from proprietor.interview.rehearsal.speaking import Below, Mouth, Turn, asked_once_more, greeting, spoken, waiting
from proprietor.interview.rehearsal.state import State, begin
from tests.interview.rehearsal.scenes import scene

SCENE = scene()
VOICE = SCENE.voice
BEFORE = begin(SCENE.character)
ASKED = Asked(0, Intent.PROBLEM)
LOGISTICS = Asked(None, Intent.LOGISTICS)
FLOOR = replace(BEFORE, pending=False)
SEEDS = range(30)


def say(
    move: Move,
    reply: Reply,
    *,
    before: State = BEFORE,
    after: State | None = None,
    text: str = "",
    seed: int = 1,
    mouth: Mouth | None = None,
) -> str:
    turn = Turn(text=text, move=move, reply=reply, before=before, after=after or before)
    return spoken(SCENE, mouth or Mouth(Below(seed), set()), turn)


def has(text: str, lines: Sequence[str]) -> bool:
    return any(line in text for line in lines)


def often(lines: Sequence[str], move: Move, reply: Reply, **more: object) -> float:
    """How often one of some lines is said, over many seeds."""
    return sum(has(say(move, reply, seed=seed, **more), lines) for seed in SEEDS) / len(SEEDS)  # type: ignore[arg-type]


def test_he_begins_with_a_welcome_and_a_question_that_rests_on_nothing() -> None:
    for seed in SEEDS:
        said = greeting(SCENE, Mouth(Below(seed), set()))
        assert has(said, SCENE.greeting)
        assert has(said, SCENE.checklist[0])
    resting = replace(SCENE, checklist=(("And why here?", "Why here?"),))
    assert {greeting(resting, Mouth(Below(seed), set())).endswith(" Why here?") for seed in SEEDS} == {True}
    only = replace(SCENE, checklist=(("And why here?",),))
    assert greeting(only, Mouth(Below(1), set())).endswith("And why here?")


def test_a_good_a_thin_and_a_long_answer_get_different_words() -> None:
    on = Reply(checklist=True)
    assert 0 < often(VOICE.ack_good, Move(answered=0.8, length=30), on) < 1
    assert 0 < often(VOICE.ack_thin, Move(answered=0.35, length=3), on) < 1
    assert 0 < often(VOICE.ack_long, Move(answered=0.8, length=200), on) < 1
    assert not often(VOICE.ack_good, Move(answered=0.8, length=30), on, before=FLOOR)


def test_thoughts_and_offers_get_theirs() -> None:
    open_one = replace(BEFORE, depth=(1, 0, 0))
    assert often(VOICE.insight_good, Move(insight=0, length=20), Reply(checklist=True), before=open_one) == 1
    assert often(VOICE.insight_early, Move(insight=0, length=20), Reply(checklist=True)) == 1
    assert often(VOICE.pitch, Move(pitch=True, length=20), Reply(checklist=True)) == 1


def test_something_told_unasked_gets_a_word_and_thanks_do_not() -> None:
    assert often(phrases.HEARD, Move(length=12), Reply(hand_over=True), before=FLOOR) == 1
    assert not often(phrases.HEARD, Move(length=2), Reply(hand_over=True), before=FLOOR)
    assert not often(phrases.HEARD, Move(length=12), Reply(ended=Ending.WARM), before=FLOOR)


def test_several_questions_and_the_same_one_get_a_word() -> None:
    asked = Move(questions=(ASKED, ASKED), length=9)
    assert often(VOICE.flood, asked, Reply(flood=True, checklist=True)) == 1
    assert often(VOICE.repeated, Move(questions=(ASKED,), length=9), Reply(repeated=True, checklist=True)) == 1


def test_a_question_about_what_is_told_in_full_is_not_passed_over() -> None:
    assert often(phrases.ALL_TOLD, Move(questions=(ASKED,), length=9), Reply(checklist=True)) == 1


def test_terms_and_courtesies_are_answered() -> None:
    move = Move(questions=(LOGISTICS,), length=5)
    assert often(phrases.TERMS, move, Reply(hand_over=True), text="What are the next steps?") == 1
    assert often(phrases.COURTEOUS, move, Reply(hand_over=True), text="How are you?") == 1


def test_what_he_tells_is_told_and_led_in_by_how_he_leads_the_talk() -> None:
    move, reply = Move(questions=(ASKED,), length=9), Reply(disclosures=((0, 1),), checklist=True)
    assert often(SCENE.problems[0].layers[1], move, reply) == 1
    assert 0 < often(VOICE.lead_in, move, reply) < 1
    assert 0 < often(VOICE.lead_in_warm, move, reply, after=replace(BEFORE, mode=Mode.MIXED)) < 1


def test_two_layers_have_one_lead_in() -> None:
    move, reply = Move(questions=(ASKED,), length=9), Reply(disclosures=((0, 0), (0, 1)), checklist=True)
    for seed in SEEDS:
        said = say(move, reply, seed=seed)
        assert has(said, SCENE.problems[0].layers[0])
        assert has(said, SCENE.problems[0].layers[1])
        assert sum(line in said for line in VOICE.lead_in) <= 1


def test_what_he_avoids_he_avoids_and_only_a_second_time_says_so() -> None:
    move, reply = Move(questions=(ASKED,), length=9), Reply(evaded=(0,), checklist=True)
    assert often(VOICE.evade, move, reply) == 1
    told_since = replace(BEFORE, asked=(2, 0, 0))
    assert often(VOICE.evade, move, reply, before=told_since) == 1
    assert often(VOICE.evade_again, move, reply, before=replace(BEFORE, pressed=(1, 0, 0))) == 1
    assert often(VOICE.refuse, move, Reply(evaded=(0,), refused=(0,), checklist=True)) == 1


def test_a_word_on_the_answer_is_kept_apart_from_turning_the_question_aside() -> None:
    move, reply = Move(answered=0.8, questions=(ASKED,), length=40), Reply(evaded=(0,), checklist=True)
    assert 0 < often(phrases.AS_TO, move, reply) < 1
    for seed in SEEDS:
        said = say(move, reply, seed=seed)
        assert not has(said, phrases.AS_TO) or has(said, VOICE.ack_good)


def test_he_remarks_on_the_turn_of_the_talk_when_the_floor_is_free_and_not_in_the_same_breath_as_an_evasion() -> None:
    risen = replace(BEFORE, mode=Mode.MIXED)
    mouth = Mouth(Below(3), set())
    evading = Reply(evaded=(0,), hand_over=True, mode_change=Mode.MIXED)
    said = say(Move(questions=(ASKED,), length=9), evading, after=risen, mouth=mouth)
    assert not has(said, VOICE.warming)
    told = Reply(disclosures=((0, 0),), hand_over=True)
    assert has(say(Move(questions=(ASKED,), length=9), told, before=risen, mouth=mouth), VOICE.warming)
    again = Reply(disclosures=((1, 0),), hand_over=True)
    assert not has(say(Move(questions=(ASKED,), length=9), again, before=risen, mouth=mouth), VOICE.warming)


def test_thinking_along_is_remarked_on_and_falling_back_is_not() -> None:
    mixed, partner = replace(BEFORE, mode=Mode.MIXED), replace(BEFORE, mode=Mode.PARTNER)
    told = Move(questions=(ASKED,), length=9)
    up = Reply(disclosures=((0, 0),), hand_over=True, mode_change=Mode.PARTNER)
    assert often(VOICE.partner, told, up, before=mixed, after=partner) == 1
    down = Reply(disclosures=((0, 0),), hand_over=True, mode_change=Mode.MIXED)
    assert not often((*VOICE.partner, *VOICE.warming), told, down, before=partner, after=mixed)


def test_the_next_question_of_his_list_is_led_in_unless_it_rests_on_something() -> None:
    after = replace(BEFORE, queue=2)
    assert often(SCENE.checklist[1], Move(answered=0.8, length=30), Reply(checklist=True), after=after) == 1
    assert 0 < often(VOICE.turn_to_next, Move(answered=0.8, length=30), Reply(checklist=True), after=after) < 1
    resting = replace(SCENE, checklist=(("Why?",), ("And where?",)))
    turn = Turn(text="", move=Move(answered=0.8, length=30), reply=Reply(checklist=True), before=BEFORE, after=after)
    for seed in SEEDS:
        assert not has(spoken(resting, Mouth(Below(seed), set()), turn), VOICE.turn_to_next)


def test_a_deeper_question_is_led_back_to_the_answer_when_something_stood_between() -> None:
    answered = Move(answered=0.8, questions=(ASKED,), length=30)
    assert often(VOICE.probe, answered, Reply(probe=True, evaded=(0,))) == 1
    assert often(phrases.BACK, answered, Reply(probe=True, evaded=(0,))) == 1
    assert not often(phrases.BACK, Move(answered=0.8, length=30), Reply(probe=True))


def test_a_question_that_was_left_is_recalled_and_not_deepened() -> None:
    left = Move(questions=(ASKED,), length=9)
    assert often(phrases.STANDS, left, Reply(probe=True, evaded=(0,))) == 1
    assert not often(VOICE.probe, left, Reply(probe=True, evaded=(0,)))


def test_impatience_shows_before_it_ends() -> None:
    low = replace(BEFORE, patience=1.0, queue=2)
    assert often(VOICE.impatient, Move(answered=0.8, length=30), Reply(checklist=True), after=low) == 1


@pytest.mark.parametrize(
    ("ending", "lines"),
    [
        (Ending.WARM, VOICE.close_warm),
        (Ending.NEUTRAL, VOICE.close_neutral),
        (Ending.TIME, VOICE.close_neutral),
        (Ending.COLD, VOICE.close_cold),
    ],
)
def test_he_ends_as_the_talk_ends(ending: Ending, lines: tuple[str, ...]) -> None:
    assert often(lines, Move(answered=0.8, length=30), Reply(ended=ending)) == 1


@pytest.mark.parametrize("kind", TYPES)
def test_what_he_does_not_follow_he_asks_back_and_names_nothing_hidden(kind: str) -> None:
    made: Scene = scene("ward-night-shift", kind)
    mouth = Mouth(Below(2), set())
    turn = Turn(text="x", move=Move(length=3, understood=False), reply=Reply(not_followed=True), before=BEFORE, after=BEFORE)
    said = [spoken(made, mouth, turn) for _ in range(len(made.voice.not_follow) + len(phrases.ANOTHER_WAY))]
    assert len(set(said)) == len(said)
    assert not any("{" in line for line in said)
    hidden = {word for problem in made.problems for word in problem.words if len(word) > 5}
    for words in phrases.MEANT:
        assert hidden.isdisjoint(" ".join(words).split())


def test_when_all_his_lines_are_used_up_he_still_says_something() -> None:
    mouth = Mouth(Below(2), set())
    reply = Reply(hand_over=True)
    said = [say(Move(length=2), reply, before=FLOOR, mouth=mouth) for _ in range(60)]
    assert all(said)
    assert said[-1] == "…"
    assert len(set(said)) == len(VOICE.hand_over) + len(phrases.YOURS) + len(VOICE.pause) + 1


def test_he_waits_in_other_words_each_time() -> None:
    mouth = Mouth(Below(2), set())
    said = [waiting(SCENE, mouth) for _ in range(len(VOICE.pause) + 2)]
    assert len(set(said)) == len(VOICE.pause) + 1
    assert said[-1] == "…"


def test_he_puts_his_question_in_other_words_while_he_has_any() -> None:
    mouth = Mouth(Below(2), {SCENE.checklist[0][0]})
    said = [asked_once_more(SCENE, mouth, BEFORE) for _ in range(len(SCENE.checklist[0]) - 1)]
    assert set(said) == set(SCENE.checklist[0][1:])
    assert asked_once_more(SCENE, mouth, BEFORE) in phrases.STANDS
    mouth.used.update(phrases.STANDS)
    assert asked_once_more(SCENE, mouth, BEFORE) in VOICE.pause


@given(st.integers(0, 2**31 - 1), st.integers(1, 10_000))
def test_chance_is_the_same_for_the_same_seed_and_stays_below_what_is_asked(seed: int, most: int) -> None:
    one, two = Below(seed), Below(seed)
    drawn = [one(most) for _ in range(20)]
    assert drawn == [two(most) for _ in range(20)]
    assert all(0 <= each < most for each in drawn)
    assert 0 <= one.share() < 1


def test_no_phrase_stands_in_two_lists() -> None:
    lists = [v for k, v in vars(phrases).items() if k.isupper() and k != "MEANT"]
    lines = [line for each in lists for line in each]
    assert len(set(lines)) == len(lines)
    assert not any("!" in line for line in lines)
