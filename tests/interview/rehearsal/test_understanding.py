"""Understanding: a typed turn as answer, question, thought, offer, dodge, heap or nothing."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from proprietor.interview.rehearsal.acts import Move
from proprietor.interview.rehearsal.pointing import Known
from proprietor.interview.rehearsal.understanding import understand
from proprietor.language.talk.speech import lows_of
from tests.interview.rehearsal.scenes import NAMES, known, scene
from tests.strategies import NASTY

HANDOVER, FALLS, AGENCY = range(3)
LONG = "I led six people on a ward of twenty beds, planned their nights and went round with them, until I left."


def move(text: str, *, pending: bool = True, before: str = "Tell me more.", lies_open: Known | None = None) -> Move:
    return understand(text, scene(), before=before, pending=pending, known=lies_open or known(), earlier=()).move


@pytest.mark.parametrize(
    ("text", "quality"),
    [
        (LONG, 1.0),
        ("I led people on a ward and planned their nights and went round with them until I left it.", 0.85),
        ("I led some people on a ward.", 0.6),
        ("I led six people on a ward.", 0.75),
        ("Not sure, I led some people.", 0.45),
        ("Yes.", 0.35),
        ("Three months.", 0.5),
        ("", 0.0),
    ],
)
def test_an_answer_is_measured_by_whether_it_says_something_and_something_exact(text: str, quality: float) -> None:
    assert move(text).answered == pytest.approx(quality)


def test_length_beyond_a_full_answer_adds_nothing() -> None:
    assert move(f"{LONG} {LONG.replace('ward', 'unit')}").answered == move(LONG).answered


def test_a_long_answer_in_which_words_come_again_is_no_heap() -> None:
    told = " ".join(scene(name).setting + scene(name).posting for name in NAMES[:6])
    assert len(set(lows_of(told))) * 2 < len(lows_of(told))
    assert move(told).understood


def test_without_a_question_of_his_nothing_is_answered() -> None:
    assert not move(LONG, pending=False).answered


def test_a_short_answer_before_a_question_counts_and_a_courtesy_does_not() -> None:
    assert move("Three months. What do nurses do here?").answered == pytest.approx(0.5)
    assert move("Patience. What do nurses do here?").answered == pytest.approx(0.35)
    assert not move("Good morning, thank you. What do nurses do here?").answered
    assert not move("What do nurses do here?").answered


@pytest.mark.parametrize("text", ["I'm sorry to hear that.", "I see, that sounds hard.", "You said handover takes long."])
def test_a_word_on_what_he_told_is_no_answer_to_what_he_asked(text: str) -> None:
    assert not move(f"{text} Why is that?").answered


def test_an_answer_that_leads_over_to_their_work_is_a_bridge() -> None:
    assert move(f"{LONG} How do handovers go here?").bridge
    assert not move("How do handovers go here?").bridge
    assert not move(f"{LONG} What are the next steps?").bridge


@pytest.mark.parametrize(
    ("text", "declined"),
    [
        ("I'd rather not talk about my last boss in detail.", True),
        ("Let's move on.", True),
        ("I'd rather not name the ward, but it had twenty beds and I led its nights for four years on my own.", False),
        ("Good question. I would first ask the two of them and then decide by what cannot wait until the morning.", False),
        ("I led the ward, and when all was said and done and everybody had gone I thought: let's move on.", False),
    ],
)
def test_a_dodge_declines_unless_an_answer_follows_it(text: str, declined: bool) -> None:
    assert move(text).deflected is declined
    assert bool(move(text).answered) is not declined


def test_an_echo_before_a_question_is_no_question_of_its_own() -> None:
    assert len(move("None at all? How come?").questions) == 1
    assert len(move("How many? And how come?").questions) == 2
    assert len(move("None at all?").questions) == 1


def test_nothing_is_declined_when_nothing_was_asked() -> None:
    assert not move("Let's move on.", pending=False).deflected


def test_a_thought_fits_what_he_told() -> None:
    told = known(HANDOVER, (1, 0, 0))
    assert move("In my last job the handover was long because people were afraid of the blame.", lies_open=told).insight == 0
    assert move("I think people were afraid of the blame for that.", lies_open=told).insight == HANDOVER
    assert move("The handover brings blame and overtime.", lies_open=told).insight is None


def test_an_experience_told_in_answer_is_no_guess_at_what_he_has_not_told() -> None:
    story = "In my last job a nurse was late with the medication round, and I sat down with her."
    assert move(story).insight is None
    assert move(story, pending=False).insight == HANDOVER


def test_advice_on_what_he_has_not_told_is_one() -> None:
    assert move("You should shorten the handover, then the overtime goes.").insight == HANDOVER


def test_an_offer_is_heard_unless_he_asked_for_praise() -> None:
    assert move("I'm the right person, I always deliver and you won't regret it.").pitch
    assert not move("I am hard working and calm.", before="What are your strengths?").pitch
    assert move("I am hard working and calm.", before="What happened then?").pitch


def test_an_answer_with_an_offer_in_it_is_worth_little() -> None:
    assert move(f"{LONG} I can solve that, hire me.").answered == pytest.approx(0.35)


def test_a_turn_strewn_with_hidden_words_is_a_trawl_and_no_insight() -> None:
    text = "In my experience you could look at handover, medication, overtime, agency, corridor, heating and vacancy with them."
    assert move(text).pitch
    assert move(text).insight is None
    told = known(HANDOVER, (1, 1, 1))
    assert not move(text, lies_open=told).pitch


@pytest.mark.parametrize(
    "text",
    [
        "handover report overtime medication inquest blame coroner trust agency",
        "handover handover handover handover",
        "purple umbrellas singing",
        "Ich habe schon viele Jahre auf einer Station gearbeitet und möchte gerne mehr Verantwortung",
        "私は看護師です",
        "?!?",
        "—",
    ],
)
def test_heaps_of_words_and_other_languages_are_not_followed(text: str) -> None:
    found = move(text)
    assert not found.understood
    assert not found.answered
    assert not found.questions


def test_a_short_answer_in_figures_is_followed() -> None:
    assert move("Roughly 800,000 pounds").understood
    assert move("Twelve nurses, permanent").understood


@example(text=":?0", pending=False)
@given(st.text(max_size=400) | st.sampled_from(NASTY), st.booleans())
def test_whatever_is_typed_amounts_to_a_move(text: str, pending: bool) -> None:
    found = move(text, pending=pending)
    assert 0 <= found.answered <= 1
    assert found.length >= 0
    assert found == move(text, pending=pending)
    assert pending or not found.answered
