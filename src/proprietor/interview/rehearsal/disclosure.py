"""Disclosure: what he tells, what he avoids, and what he will never speak of again."""

from collections.abc import Callable
from dataclasses import dataclass
from math import exp

from proprietor.interview.rehearsal.acts import Asked, Intent, Mode, Move
from proprietor.interview.rehearsal.constants import Constants
from proprietor.interview.rehearsal.hearing import Heard
from proprietor.interview.rehearsal.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What came of a turn.

    Attributes:
        layers: (problem, layer) told now, both from 0.
        evaded: problems of questions avoided; None for a general one.
        refused: problems refused for good now.
        pressed: for each problem, how often he was asked in vain since he last told something of it.
    """

    layers: tuple[tuple[int, int], ...]
    evaded: tuple[int | None, ...]
    refused: tuple[int, ...]
    pressed: tuple[int, ...]


def disclose(state: State, move: Move, heard: Heard, chance: Callable[[], float], constants: Constants) -> Told:
    """Decide what he tells: the next layer of one problem, or of two when a partner hears a fitting insight with a question.

    Three numbers are drawn whatever happens, so that a talk stays in step with its seed.
    """
    draws = (chance(), chance(), chance())
    layers: list[tuple[int, int]] = []
    asked = _asked_for(state, heard, constants)
    if asked is not None and draws[0] < willing(state, move, heard, constants):
        layers.append((asked, state.depth[asked]))
    second = _prompted(state, heard, layers)
    if second is not None and draws[1] < prompted(state, second, constants):
        layers.append(second)
    told = {at for at, _ in layers}
    evaded = _evaded(state, heard, told, constants)
    pressed = tuple(0 if at in told else times for at, times in enumerate(_pressed(state, heard, evaded, constants)))
    refused = tuple(at for at in (heard.problem,) if at is not None and _closes(state, at, pressed, draws[2], constants))
    return Told(layers=tuple(layers), evaded=evaded, refused=refused, pressed=pressed)


def willing(state: State, move: Move, heard: Heard, constants: Constants) -> float:
    """Chance, from 0 to 1, that he tells the next layer of what he is asked about; for a question that can bring one up."""
    question, problem = heard.question, heard.problem
    if question is None or problem is None:
        return 0.0
    layer = state.depth[problem]
    logit = constants.base + constants.trusting * state.trust + constants.weights[question.intent] - constants.deeper * layer
    logit += constants.contingent * question.contingent + constants.giving * heard.given
    logit -= constants.misfit * (layer not in constants.reach[question.intent]) + constants.crowded * heard.extra
    if question.intent is Intent.SITUATION:
        logit -= constants.tiring * max(0, state.situations - 2)
    logit -= constants.general * (question.problem is None)
    return _sigmoid(logit - _lock(state, constants) * (constants.bridged if move.bridge and heard.gave else 1.0))


def prompted(state: State, layer: tuple[int, int], constants: Constants) -> float:
    """Chance, from 0 to 1, that a fitting insight makes him go on unasked."""
    logit = constants.base + constants.trusting * state.trust + constants.insightful + constants.giving
    return _sigmoid(logit - constants.deeper * layer[1] - _lock(state, constants))


def _lock(state: State, constants: Constants) -> float:
    if state.invited or state.mode is Mode.PARTNER:
        return 0.0
    return state.character.lock * (constants.mixed_lock if state.mode is Mode.MIXED else 1.0)


def _sigmoid(logit: float) -> float:
    return 1 / (1 + exp(-logit))


def _asked_for(state: State, heard: Heard, constants: Constants) -> int | None:
    """The problem he might tell more of because he was asked."""
    question, problem = heard.question, heard.problem
    if question is None or problem is None or question.repeated or heard.shut or question.intent not in constants.weights:
        return None
    return problem if state.depth[problem] < state.character.layers else None


def _prompted(state: State, heard: Heard, layers: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The layer a fitting insight might bring up, by itself or, from a partner, beside one that was asked for."""
    at = heard.fitting
    if at is None or (heard.question is not None and state.mode is not Mode.PARTNER):
        return None
    layer = state.depth[at] + sum(problem == at for problem, _ in layers)
    return (at, layer) if layer < state.character.layers else None


def _evaded(state: State, heard: Heard, told: set[int], constants: Constants) -> tuple[int | None, ...]:
    """A question is avoided when there was more to tell; one that was repeated or is off the subject is not."""
    if heard.question is None or heard.problem in told:
        return ()
    if heard.shut or _asked_for(state, heard, constants) is not None:
        return (heard.question.problem,)
    return ()


def _pressed(state: State, heard: Heard, evaded: tuple[int | None, ...], constants: Constants) -> tuple[int, ...]:
    """Count asking in vain: once, twice when it was early, and once for the same question again."""
    question = heard.question
    if question is None or question.problem is None or not (evaded or question.repeated):
        return state.pressed
    times = 2 if _early(state, question, constants) else 1
    return tuple(each + times * (at == question.problem) for at, each in enumerate(state.pressed))


def _early(state: State, question: Asked, constants: Constants) -> bool:
    """Whether somebody he hardly trusts asks for cause or cost before he has told a symptom."""
    deep = question.intent in {Intent.IMPLICATION, Intent.NEED_PAYOFF}
    return deep and question.problem is not None and not state.depth[question.problem] and state.trust < constants.early_trust


def _closes(state: State, at: int, pressed: tuple[int, ...], draw: float, constants: Constants) -> bool:
    """He may refuse for good from `bears` times in vain on, each further time; less likely the more he trusts."""
    if state.closed[at] or pressed[at] <= state.pressed[at] or pressed[at] < constants.bears:
        return False
    return draw < constants.refuses * (1 - state.trust)
