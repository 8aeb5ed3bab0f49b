"""Candour: how one's own boss takes a question. What a stranger would have to lead up to, an employee may ask plainly."""

from dataclasses import replace

from proprietor.interview.rehearsal.acts import Asked, Intent, Move, Reply
from proprietor.interview.rehearsal.constants import CONSTANTS
from proprietor.interview.rehearsal.state import State
from proprietor.interview.rehearsal.understanding import QUALITY_HINT, QUALITY_SHORT
from proprietor.interview.rehearsal.verdict import CALENDAR, COST, CRITERIA, FEAR
from proprietor.language.talk.phrasebook import has
from proprietor.language.talk.speech import lows_of

FEW = 4
"""A turn of at most so many words is understood in a talk between two who know each other (a guess)."""

_ABOUT = (("boss calendar", CALENDAR), ("boss criteria", CRITERIA), ("boss fear", FEAR))
_PLAINLY = (("boss when", CALENDAR), ("boss by what", CRITERIA))
"""Words that ask for the calendar or the criteria whatever was spoken of last."""


def plainly(move: Move, text: str, state: State) -> Move:
    """A move as one's own boss takes it.

    A question that names none of what is hidden is about the calendar, the criteria or the fear by everyday words such as
    "a good time", "say yes" and "holds you back". And what would convince him, or what it would cost him, may be asked at once:
    it brings up whatever layer comes next. Plain questions about how things are go deeper only when they take up his words.
    A few words, such as "fine, thanks", are a short answer and no riddle; a reproach is a thin one, and asks nothing.
    """
    lows = lows_of(text)
    few = not move.understood and not move.questions and 0 < len(lows) <= FEW
    if has("blame", lows):
        move = replace(move, questions=())
    if few or has("blame", lows):
        move = replace(move, understood=True, pitch=False, answered=QUALITY_SHORT if few else min(move.answered, QUALITY_HINT))
    about = next((problem for name, problem in _ABOUT if has(name, lows)), None) if move.questions else None
    plain = next((problem for name, problem in _PLAINLY if has(name, lows)), None) if len(move.questions) == 1 else None
    if plain is not None:
        move = replace(move, questions=(replace(move.questions[0], problem=plain, aside=False),))
    questions = tuple(_eased(each if each.problem is not None else _about(each, about), state) for each in move.questions)
    return replace(move, questions=questions, understood=move.understood or about is not None)


def _about(asked: Asked, problem: int | None) -> Asked:
    """A question that named nothing, about a problem if everyday words point at one."""
    return replace(asked, problem=problem, aside=asked.aside and problem is None)


def _eased(asked: Asked, state: State) -> Asked:
    """A question with the intent that fits the layer it would bring up."""
    if asked.problem is None or asked.intent not in CONSTANTS.weights:
        return asked
    layer = state.depth[asked.problem]
    plain = asked.intent is Intent.SITUATION and not asked.contingent
    if plain or layer >= COST or layer in CONSTANTS.reach[asked.intent]:
        return asked
    return replace(asked, intent=Intent.PROBLEM if layer < COST - 1 else Intent.IMPLICATION)


def lets_go(state: State, reply: Reply) -> tuple[State, Reply]:
    """How he goes on where the talk is the employee's: a question that was passed over he does not come back to."""
    if not reply.probe:
        return state, reply
    return replace(state, pending=False), replace(reply, probe=False, hand_over=True)
