"""Afterwards: what he was hiding, which turns opened and closed him, and one thing to try next time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from proprietor.interview.intents import ABOUT_THEM, Intent
from proprietor.interview.rehearsal.acts import Asked
from proprietor.interview.rehearsal.asked import AskWord, ask_advice, ask_word
from proprietor.interview.rehearsal.session import Exchange, Session
from proprietor.interview.rehearsal.state import LAYERS, PROBLEMS

MOVED = 0.03
"""Change of trust from which on a turn is named (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """A problem he had: how deep it was laid open, and a sentence for each layer; those not told are his own words, too."""

    name: str
    depth: int
    layers: tuple[tuple[str, str, bool], ...]
    insight: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Turning:
    """A turn that opened or closed him: its number, the words, what came of it."""

    turn: int
    said: str
    what: str
    trust: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Afterword:
    """What there is to say after a rehearsal.

    Attributes:
        hides: what he was hiding and why.
        hidden: his problems, with what of them was told.
        opened: the turns that opened him.
        closed: the turns that closed him.
        advice: one thing to try next time.
        because: what in this talk it rests on.
        turn: the turn from which to play it again; 0 for the beginning.
        ask: what came of an ask, where one was rehearsed.
    """

    hides: str
    hidden: tuple[Hidden, ...]
    opened: tuple[Turning, ...]
    closed: tuple[Turning, ...]
    advice: str
    because: str
    turn: int
    ask: AskWord | None = None


def afterword(session: Session) -> Afterword:
    """Look back at a rehearsal, ended or not."""
    advice, because, turn = _advice(session)
    opened, closed = _turnings(session)
    return Afterword(
        hides=session.scene.hides,
        hidden=tuple(_hidden(session, at) for at in range(len(session.scene.problems))),
        opened=opened,
        closed=closed,
        advice=advice,
        because=because,
        turn=turn,
        ask=ask_word(session),
    )


def _hidden(session: Session, at: int) -> Hidden:
    problem, depth = session.scene.problems[at], session.state.depth[at]
    said = " ".join(each.answer for each in session.exchanges)
    layers = []
    for layer, lines in enumerate(problem.layers):
        told = next((line for line in lines if line in said), "")
        layers.append((LAYERS[layer], told or lines[0], bool(told)))
    return Hidden(name=problem.name, depth=depth, layers=tuple(layers), insight=problem.insight)


def _turnings(session: Session) -> tuple[tuple[Turning, ...], tuple[Turning, ...]]:
    """The turns that opened him, and those that closed him, by what he told and how his trust moved."""
    opened, closed = [], []
    before = session.scene.character.trust
    for number, each in enumerate(session.exchanges, start=1):
        change = each.trust - before
        before = each.trust
        names = [session.scene.problems[problem].name for problem in each.reply.refused]
        if each.reply.disclosures:
            told = ", ".join(
                f"{LAYERS[layer]} of “{session.scene.problems[problem].name}”" for problem, layer in each.reply.disclosures
            )
            opened.append(Turning(turn=number, said=each.said, what=f"told you the {told}", trust=change))
        elif names:
            closed.append(Turning(turn=number, said=each.said, what=f"closed “{names[0]}” for good", trust=change))
        elif change <= -MOVED:
            closed.append(Turning(turn=number, said=each.said, what=_why(each), trust=change))
    return tuple(opened), tuple(closed)


def _why(each: Exchange) -> str:
    """What closed him most, from the reasons the model gives."""
    lost = [reason.partition(": trust −") for reason in each.reply.reasons if "−" in reason]
    return max(lost, key=lambda reason: reason[2])[0]


def _advice(session: Session) -> tuple[str, str, int]:
    """One thing to try, the gravest first, with what it rests on and the turn to play again from."""
    turns = session.exchanges
    if session.scene.wish is not None:
        tried = ask_advice(session)
        return tried.advice, tried.because, tried.turn
    if not turns:
        return "Answer the first question, and end on one about their work.", "Nothing was said yet.", 0
    about = [
        (number, asked)
        for number, each in enumerate(turns, start=1)
        for asked in each.move.questions
        if asked.intent in ABOUT_THEM
    ]
    if not about:
        return _ADVICE["ask"], f"In {_turns(len(turns))} you asked nothing about their work.", 0
    return next(chain(_habits(session), _depths(session, about), _left_over(session)))


def _turns(number: int) -> str:
    return f"{number} turn{'s' * (number != 1)}"


def _habits(session: Session) -> Iterator[tuple[str, str, int]]:
    """What was done again and again and closes people."""
    turns = list(enumerate(session.exchanges, start=1))
    left = [number for number, each in turns if each.move.questions and any(why.startswith(LEFT) for why in each.reply.reasons)]
    if len(left) >= OFTEN:
        yield _ADVICE["answer"], f"{len(left)} times a question stood, and you asked one of your own instead.", left[0] - 1
    floods = [number for number, each in turns if each.reply.flood]
    if len(floods) >= OFTEN:
        yield _ADVICE["one"], f"In {len(floods)} turns you asked several things at once.", floods[0] - 1


def _depths(session: Session, about: Sequence[tuple[int, Asked]]) -> Iterator[tuple[str, str, int]]:
    """How far the questions about their work went."""
    if not any(asked.contingent for _, asked in about):
        yield _ADVICE["follow"], "None of your questions took up what had just been said.", about[0][0] - 1
    depth = max(session.state.depth)
    if depth and not {asked.intent for _, asked in about} & {Intent.IMPLICATION, Intent.NEED_PAYOFF}:
        yield _ADVICE["cost"], "You asked what is hard, and not what it costs or what good would be.", about[-1][0] - 1
    if depth > 1 and not any(each.move.insight is not None for each in session.exchanges):
        yield _ADVICE["thought"], "You heard a cause, and kept what you know about such things to yourself.", 0


def _left_over(session: Session) -> Iterator[tuple[str, str, int]]:
    """What stayed shut or untouched, and what to try when nothing did."""
    problems, state = session.scene.problems, session.state
    for at, closed in enumerate(state.closed):
        if closed:
            yield _ADVICE["press"], f"“{problems[at].name}” was closed for good after you pressed.", 0
    untouched = sum(not depth for depth in state.depth)
    if untouched:
        yield _ADVICE["wide"], f"{untouched} of the three problems never came up.", 0
    yield _ADVICE["again"], f"You laid open {state.uncovered} of {PROBLEMS * len(LAYERS)} layers.", 0


LEFT = "A question was left"
"""How the model's reason begins for a question that was passed over."""

OFTEN = 2
"""So often is a habit in one talk (a guess)."""

_ADVICE = {
    "ask": "End every second answer with one short question about their work; begin with what you noticed in the posting.",
    "answer": "Answer first, in two sentences, then ask. A question in the place of an answer closes people.",
    "one": "Ask one question at a time. Of several only the last is heard, and it sounds like an examination.",
    "follow": "Take up two of their last words in your next question.",
    "cost": "When you have heard what is hard, ask what it costs and who feels it first.",
    "thought": "Once you have heard a cause, offer one thing you have seen help elsewhere, and ask whether it fits.",
    "press": "When a question is turned aside, leave it for two turns and give something before you come back.",
    "wide": "When one problem lies open, ask what else keeps them from a quiet evening.",
    "again": "Try the same talk with a harder manager: choose another kind.",
}
"""What can be tried next time, by what it mends."""
