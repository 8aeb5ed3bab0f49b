"""Afterwards: what was hidden, which turns moved him, and one thing to try, the gravest first."""

from dataclasses import replace

import pytest

from proprietor.interview.rehearsal.acts import Asked, Intent, Mode, Move, Reply
from proprietor.interview.rehearsal.afterwards import afterword
from proprietor.interview.rehearsal.session import Exchange, Session
from proprietor.interview.rehearsal.state import LAYERS
from tests.interview.rehearsal.scenes import talk
from tests.interview.rehearsal.test_session import ENQUIRY

NEW = talk()
SITUATION = Asked(0, Intent.SITUATION)
FOLLOWING = Asked(0, Intent.PROBLEM, contingent=True)
COST = Asked(0, Intent.IMPLICATION, contingent=True)


def exchange(*asked: Asked, trust: float = 0.3, insight: int | None = None, answered: float = 0.8, **reply: object) -> Exchange:
    move = Move(questions=asked, answered=answered, length=20, insight=insight)
    return Exchange(said="I said so.", move=move, reply=Reply(**reply), answer="Hm.", trust=trust, mode=Mode.CHECKLIST)  # type: ignore[arg-type]


def looked(
    *exchanges: Exchange, depth: tuple[int, int, int] = (0, 0, 0), closed: tuple[bool, bool, bool] = (False, False, False)
) -> Session:
    return replace(NEW, exchanges=exchanges, state=replace(NEW.state, depth=depth, closed=closed))


LEFT = exchange(COST, answered=0.0, reasons=("A question was left standing: trust −0.100.",))


@pytest.mark.parametrize(
    ("session", "words", "because", "turn"),
    [
        (NEW, "Answer the first question", "Nothing was said yet", 0),
        (
            looked(exchange(), exchange(Asked(None, Intent.LOGISTICS))),
            "End every second answer",
            "In 2 turns you asked nothing",
            0,
        ),
        (looked(exchange(COST), LEFT, LEFT), "Answer first", "2 times a question stood", 1),
        (
            looked(exchange(), exchange(COST, COST, flood=True), exchange(COST, flood=True)),
            "one question at a time",
            "In 2 turns",
            1,
        ),
        (looked(exchange(), exchange(), exchange(SITUATION)), "Take up two of their last words", "None of your questions", 2),
        (looked(exchange(FOLLOWING), exchange(FOLLOWING), depth=(1, 0, 0)), "ask what it costs", "not what it costs", 1),
        (looked(exchange(COST), depth=(2, 0, 0)), "offer one thing you have seen help", "kept what you know", 0),
        (
            looked(exchange(COST, insight=0), depth=(2, 0, 0), closed=(False, True, False)),
            "leave it for two turns",
            "closed for good",
            0,
        ),
        (looked(exchange(COST, insight=0), depth=(3, 0, 0)), "what else keeps them", "2 of the three problems", 0),
        (looked(exchange(COST, insight=0), depth=(3, 2, 1)), "a harder manager", "6 of 9 layers", 0),
    ],
)
def test_one_thing_to_try_rests_on_what_happened(session: Session, words: str, because: str, turn: int) -> None:
    word = afterword(session)
    assert words in word.advice
    assert because in word.because
    assert word.turn == turn


def test_asking_when_the_floor_is_free_leaves_no_question_standing() -> None:
    free = exchange(COST, answered=0.0)
    assert "a question stood" not in afterword(looked(free, free, free)).because


def test_turns_that_moved_him_are_named_with_what_came_of_them() -> None:
    told = exchange(COST, trust=0.4, disclosures=((0, 0), (0, 1)))
    shut = exchange(COST, trust=0.39, refused=(1,))
    both = exchange(
        COST,
        trust=0.2,
        reasons=(
            "You took up what was said: trust +0.020.",
            "The answer was thin: trust −0.020.",
            "You offered yourself unasked: trust −0.060.",
        ),
    )
    still = exchange(COST, trust=0.19)
    word = afterword(looked(told, shut, both, still, depth=(2, 0, 0)))
    [opened] = word.opened
    name = NEW.scene.problems[0].name
    assert opened.turn == 1
    assert opened.what == f"told you the symptom of “{name}”, cause of “{name}”"
    assert opened.trust == pytest.approx(0.1)
    assert [each.turn for each in word.closed] == [2, 3]
    assert word.closed[0].what == f"closed “{NEW.scene.problems[1].name}” for good"
    assert word.closed[1].what == "You offered yourself unasked"


def test_what_was_hidden_is_told_in_his_own_words_and_says_what_was_told() -> None:
    for seed in range(8):
        session = talk(*ENQUIRY, kind="open", seed=seed)
        word = afterword(session)
        said = " ".join(each.answer for each in session.exchanges)
        assert word.hides == session.scene.hides
        for problem, hidden, depth in zip(session.scene.problems, word.hidden, session.state.depth, strict=True):
            assert hidden.name == problem.name
            assert hidden.insight == problem.insight
            assert hidden.depth == depth
            assert [layer for layer, _, _ in hidden.layers] == list(LAYERS)
            assert [told for _, _, told in hidden.layers] == [at < depth for at in range(3)]
            assert all((line in said) is told for _, line, told in hidden.layers)
