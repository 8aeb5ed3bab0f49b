"""The mind: turns, modes, endings, and the laws that hold whatever is said."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.interview.rehearsal import CHARACTERS, CONSTANTS, PROBLEMS, Ending, Intent, Mode, Move, Reply, State, begin, step
from proprietor.interview.rehearsal.acts import Asked

OPEN, PANEL, SCREEN = CHARACTERS["open"], CHARACTERS["panel"], CHARACTERS["screen"]
ANSWER = Move(answered=0.8, length=60)


def never() -> float:
    """Chance at its least kind: nothing that needs luck happens."""
    return 0.999999


def always() -> float:
    return 0.0


ASKED = st.builds(
    Asked,
    st.none() | st.integers(-1, PROBLEMS),
    st.sampled_from(Intent),
    contingent=st.booleans(),
    repeated=st.booleans(),
)
MOVES = st.builds(
    Move,
    answered=st.floats(-0.5, 1.5) | st.just(float("nan")),
    length=st.integers(0, 500),
    questions=st.lists(ASKED, max_size=4).map(tuple),
    insight=st.none() | st.integers(-1, PROBLEMS),
    pitch=st.booleans(),
    deflected=st.booleans(),
    understood=st.booleans() | st.just(value=True),
    bridge=st.booleans(),
)
GOOD = st.builds(
    Move,
    answered=st.just(0.9),
    length=st.just(50),
    questions=st.tuples(st.builds(Asked, st.integers(0, 2), st.sampled_from(list(Intent)[:4]), contingent=st.just(value=True))),
    insight=st.none() | st.integers(0, 2),
)
TALKS = st.lists(MOVES | GOOD, min_size=1, max_size=20)
SEEDS = st.integers(0, 2**32)


def played(name: str, moves: list[Move], seed: int) -> list[tuple[State, Move, State, Reply]]:
    """A talk as (state, move, state after, reply); the moves start over when they run out."""
    chance = random.Random(seed).random
    state, turns = begin(CHARACTERS[name]), []
    while state.ended is None and len(turns) < 50:
        move = moves[len(turns) % len(moves)]
        after, reply = step(state, move, chance)
        turns.append((state, move, after, reply))
        state = after
    return turns


NAMES = st.sampled_from(sorted(CHARACTERS))


@given(NAMES, TALKS, SEEDS)
def test_a_talk_ends_within_its_time_whatever_is_said(name: str, moves: list[Move], seed: int) -> None:
    turns = played(name, moves, seed)
    assert turns[-1][2].ended is not None
    assert len(turns) <= CHARACTERS[name].turns
    assert [reply.ended for _, _, _, reply in turns] == [None] * (len(turns) - 1) + [turns[-1][2].ended]


@given(NAMES, TALKS, SEEDS)
def test_trust_and_regard_stay_between_nothing_and_all(name: str, moves: list[Move], seed: int) -> None:
    for _, _, after, _ in played(name, moves, seed):
        assert 0 <= after.trust <= 1
        assert 0 <= after.regard <= 1


@given(NAMES, TALKS, SEEDS)
def test_a_layer_is_told_once_and_only_after_the_one_above(name: str, moves: list[Move], seed: int) -> None:
    told: list[tuple[int, int]] = []
    for _, _, after, reply in played(name, moves, seed):
        for problem, layer in reply.disclosures:
            assert layer == sum(each == problem for each, _ in told)
            assert layer < CHARACTERS[name].layers
            told.append((problem, layer))
        assert after.uncovered == len(told)


@given(NAMES, TALKS, SEEDS)
def test_nothing_is_told_that_was_not_earned(name: str, moves: list[Move], seed: int) -> None:
    for before, move, _, reply in played(name, moves, seed):
        fits = move.insight in range(PROBLEMS) and before.depth[move.insight or 0] > 0
        assert not reply.disclosures or move.questions or fits
        assert len(reply.disclosures) <= (2 if before.mode is Mode.PARTNER and fits and move.questions else 1)


@given(NAMES, TALKS, SEEDS)
def test_what_was_refused_stays_refused(name: str, moves: list[Move], seed: int) -> None:
    for before, _, after, reply in played(name, moves, seed):
        assert not any(before.closed[problem] for problem, _ in reply.disclosures)
        assert [at for at in range(PROBLEMS) if after.closed[at] and not before.closed[at]] == list(reply.refused)
        assert all(now for now, then in zip(after.closed, before.closed, strict=True) if then)


@given(NAMES, TALKS, SEEDS)
def test_the_same_seed_and_moves_give_the_same_talk(name: str, moves: list[Move], seed: int) -> None:
    first, second = ([(repr(after), reply) for _, _, after, reply in played(name, moves, seed)] for _ in range(2))
    assert first == second


@given(NAMES, TALKS, SEEDS, MOVES, st.integers(0, CONSTANTS.long_turn))
def test_a_short_turn_is_worth_as_much_as_a_long_one(name: str, moves: list[Move], seed: int, last: Move, length: int) -> None:
    spoken = replace(last, length=max(1, min(last.length, CONSTANTS.long_turn)))
    for before, _, _, _ in played(name, moves, seed):
        long, short = (
            step(before, replace(spoken, length=words), random.Random(seed).random) for words in (spoken.length, length)
        )
        assert short[0].trust == long[0].trust
        assert short[0].regard == long[0].regard
        assert short[0].patience >= long[0].patience
        assert short[1].disclosures == long[1].disclosures


def test_silence_costs_the_missing_answer_and_no_patience() -> None:
    silent, _ = step(begin(OPEN), Move(), never)
    evasive, _ = step(begin(OPEN), Move(length=60), never)
    assert silent.trust == evasive.trust == pytest.approx(OPEN.trust - CONSTANTS.left)
    assert silent.patience == OPEN.patience > evasive.patience


def test_silence_costs_nothing_when_no_question_stands() -> None:
    before = replace(begin(OPEN), pending=False)
    after, reply = step(before, Move(), never)
    assert (after.trust, after.regard, after.patience) == (before.trust, before.regard, before.patience)
    assert reply.reasons == ()


def test_a_turn_he_cannot_follow_costs_its_time_only() -> None:
    before = begin(OPEN)
    after, reply = step(before, Move(length=20, understood=False), never)
    assert reply == Reply(not_followed=True)
    assert after == replace(before, turn=1, time_left=OPEN.turns - 1)


def test_a_talk_can_end_on_a_turn_he_cannot_follow() -> None:
    after, reply = step(replace(begin(OPEN), time_left=1), Move(understood=False), never)
    assert reply == Reply(ended=after.ended)
    assert after.ended is Ending.TIME


def test_after_the_end_nothing_happens() -> None:
    over = replace(begin(OPEN), ended=Ending.WARM)
    assert step(over, ANSWER, never) == (over, Reply(ended=Ending.WARM))


def test_a_very_long_turn_takes_the_time_of_two() -> None:
    after, _ = step(begin(OPEN), replace(ANSWER, length=CONSTANTS.long_turn + 1), never)
    assert after.time_left == OPEN.turns - 2
    last, _ = step(replace(begin(OPEN), time_left=1), replace(ANSWER, length=CONSTANTS.long_turn + 1), never)
    assert last.time_left == 0


@pytest.mark.parametrize(
    ("trust", "regard", "queue", "pending", "ending"),
    [
        (0.9, 0.8, 1, True, Ending.WARM),
        (0.9, 0.1, 8, True, Ending.NEUTRAL),
        (0.1, 0.8, 1, True, Ending.COLD),
        (0.5, 0.8, 1, True, Ending.TIME),
        (0.5, 0.8, 1, False, Ending.NEUTRAL),
    ],
)
def test_an_ending_follows_from_trust_and_regard(trust: float, regard: float, queue: int, pending: bool, ending: Ending) -> None:
    before = replace(begin(OPEN), trust=trust, regard=regard, queue=queue, pending=pending, time_left=1)
    assert step(before, ANSWER, never)[0].ended is ending


def test_when_his_patience_is_gone_he_ends_it_coldly() -> None:
    after, reply = step(replace(begin(OPEN), patience=1), Move(length=30), never)
    assert after.ended is reply.ended is Ending.COLD
    assert not any((reply.checklist, reply.probe, reply.hand_over))


@pytest.mark.parametrize(
    ("mode", "trust", "depth", "after"),
    [
        (Mode.CHECKLIST, 0.6, (1, 0, 0), Mode.MIXED),
        (Mode.CHECKLIST, 0.6, (0, 0, 0), Mode.CHECKLIST),
        (Mode.CHECKLIST, 0.4, (1, 0, 0), Mode.CHECKLIST),
        (Mode.CHECKLIST, 0.9, (3, 3, 3), Mode.MIXED),
        (Mode.MIXED, 0.7, (2, 1, 0), Mode.PARTNER),
        (Mode.MIXED, 0.7, (2, 0, 0), Mode.MIXED),
        (Mode.MIXED, 0.3, (2, 0, 0), Mode.CHECKLIST),
        (Mode.PARTNER, 0.6, (2, 1, 0), Mode.PARTNER),
        (Mode.PARTNER, 0.5, (2, 1, 0), Mode.MIXED),
    ],
)
def test_the_mode_follows_trust_one_stage_a_turn(mode: Mode, trust: float, depth: tuple[int, ...], after: Mode) -> None:
    now, reply = step(replace(begin(OPEN), mode=mode, trust=trust, depth=depth), ANSWER, never)
    assert now.mode is after
    assert reply.mode_change == (None if after is mode else after)


def test_a_panel_keeps_to_its_list_until_questions_are_invited() -> None:
    warm = replace(begin(PANEL), trust=0.9, depth=(2, 2, 2))
    assert step(replace(warm, time_left=4), ANSWER, never)[0].mode is Mode.CHECKLIST
    invited, reply = step(replace(warm, time_left=3), ANSWER, never)
    assert invited.mode is Mode.MIXED
    assert reply.hand_over


def test_the_last_turns_belong_to_the_candidate() -> None:
    after, reply = step(replace(begin(OPEN), time_left=3), ANSWER, never)
    assert reply.hand_over
    assert not after.pending


def test_he_goes_through_his_list() -> None:
    after, reply = step(begin(OPEN), ANSWER, always)
    assert reply.checklist
    assert (after.queue, after.pending) == (2, True)


def test_he_may_ask_deeper_into_an_answer_but_not_into_a_silence() -> None:
    assert step(begin(OPEN), ANSWER, never)[1].probe
    assert step(begin(OPEN), Move(), never)[1].checklist


def test_with_his_list_through_he_leaves_the_floor_unless_something_was_left() -> None:
    through = replace(begin(OPEN), queue=OPEN.questions)
    after, reply = step(through, ANSWER, always)
    assert reply.hand_over
    assert not after.pending
    after, reply = step(through, Move(length=20), always)
    assert reply.probe
    assert after.pending


@pytest.mark.parametrize(("move", "hands_over"), [(ANSWER, True), (Move(length=9), False)])
def test_half_a_partner_leaves_the_floor_to_those_who_give(move: Move, hands_over: bool) -> None:
    asking = replace(move, questions=(Asked(1, Intent.PROBLEM),))
    before = replace(begin(OPEN), mode=Mode.MIXED, trust=0.6)
    after, reply = step(before, asking, always)
    assert reply.disclosures == ((1, 0),)
    assert reply.hand_over is hands_over
    assert after.topic == 1
    assert after.asked == (0, 1, 0)


def test_a_partner_leaves_the_floor() -> None:
    assert step(replace(begin(OPEN), mode=Mode.PARTNER, trust=0.8), ANSWER, never)[1].hand_over


def test_what_he_told_raises_trust_and_is_among_the_reasons() -> None:
    after, reply = step(begin(OPEN), replace(ANSWER, questions=(Asked(0, Intent.PROBLEM),)), always)
    assert reply.disclosures == ((0, 0),)
    assert reply.reasons[-1].startswith("Something was confided: trust +0.0")
    assert after.trust > OPEN.trust


def test_a_recruiter_knows_symptoms_only() -> None:
    before = replace(begin(SCREEN), depth=(1, 0, 0))
    _, reply = step(before, replace(ANSWER, questions=(Asked(0, Intent.IMPLICATION),)), always)
    assert reply.disclosures == ()
    assert reply.evaded == ()


def test_constants_can_be_overridden() -> None:
    deaf = replace(CONSTANTS, base=-100.0)
    asking = replace(ANSWER, questions=(Asked(0, Intent.PROBLEM),))
    assert step(begin(OPEN), asking, lambda: 0.1)[1].disclosures == ((0, 0),)
    assert step(begin(OPEN), asking, lambda: 0.1, deaf)[1].evaded == (0,)


def test_he_remembers_which_insight_moved_him() -> None:
    thought = Move(answered=0.8, length=40, insight=1)
    told = replace(begin(OPEN), depth=(0, 2, 0))
    after, reply = step(told, thought, never)
    assert after.credited == (0, 2, 0)
    assert any("fits" in reason for reason in reply.reasons)
    assert not any("fits" in reason for reason in step(after, thought, never)[1].reasons)


def test_he_remembers_how_long_he_was_asked_without_being_given_anything() -> None:
    bare = Move(length=9, questions=(Asked(0, Intent.LOGISTICS),))
    first, _ = step(begin(OPEN), bare, never)
    second, reply = step(first, bare, never)
    assert (first.streak, second.streak) == (1, 2)
    assert any("without giving" in reason for reason in reply.reasons)
    assert step(second, Move(), never)[0].streak == 2
    assert step(second, ANSWER, never)[0].streak == 0


def test_he_remembers_how_often_he_was_asked_about_the_situation() -> None:
    first, _ = step(begin(OPEN), replace(ANSWER, questions=(Asked(0, Intent.SITUATION),)), never)
    second, _ = step(first, replace(ANSWER, questions=(Asked(0, Intent.PROBLEM),)), never)
    assert (first.situations, second.situations) == (1, 1)
