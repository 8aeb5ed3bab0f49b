"""Hearing: what a turn of the candidate's is to this manager, before it moves him."""

from dataclasses import dataclass, replace

from proprietor.interview.rehearsal.acts import Asked, Mode, Move
from proprietor.interview.rehearsal.constants import Constants
from proprietor.interview.rehearsal.state import PROBLEMS, State


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A move in the light of the talk so far.

    Attributes:
        question: the question he takes up: the last of the turn.
        problem: the problem he takes it to be about.
        extra: questions beyond the first.
        gave: whether the candidate gave something: an answer, a fitting insight, or there was nothing to give.
        given: how much of a giving that was, from 0 to 1: an answer by its quality, the others in full.
        missing: the part of an answer that stood out and did not come, from 0 to 1.
        answered: whether a question that stood was answered.
        left: whether a question that stood was passed over, neither answered nor declined.
        deflected: whether it was declined openly; when asking goes on, to decline again is to leave it.
        silent: whether nothing was said.
        fitting: the problem of an insight that fits something he has told since the last one.
        premature: whether an insight speaks of what he has not told.
        offered: whether an offer came that nobody asked for.
        grilling: whether he was asked again without being given anything.
        shut: whether he was asked for what he refused.
    """

    question: Asked | None
    problem: int | None
    extra: int
    gave: bool
    given: float
    missing: float
    answered: bool
    left: bool
    deflected: bool
    silent: bool
    fitting: int | None
    premature: bool
    offered: bool
    grilling: bool
    shut: bool


def hear(state: State, move: Move, constants: Constants) -> Heard:
    """Take in a move.

    Several questions at once drown whatever insight came with them: the last is taken up, the insight is not.
    """
    question = move.questions[-1] if move.questions else None
    problem = _meant(state, question) if question else None
    answered = state.pending and move.answered >= constants.enough
    fitting = _fitting(state, move)
    declined = move.deflected and not state.streak
    share = _share(move.answered, constants)
    gave = answered or fitting is not None or not state.pending
    return Heard(
        question=question,
        problem=problem,
        extra=max(0, len(move.questions) - 1),
        gave=gave,
        given=1.0 if fitting is not None or not state.pending else share * answered,
        missing=(1.0 - share) * state.pending,
        answered=answered,
        left=state.pending and not answered and not declined,
        deflected=state.pending and not answered and declined,
        silent=not move.length and not move.questions,
        fitting=fitting,
        premature=move.insight is not None and not state.depth[move.insight],
        offered=move.pitch and not (state.mode is Mode.PARTNER and fitting is not None),
        grilling=question is not None and not gave and state.streak > 0,
        shut=problem is not None and state.closed[problem],
    )


def within(move: Move) -> Move:
    """A move whose numbers mean something: a quality from 0 to 1, and no problem but the three there are."""
    return replace(
        move,
        answered=min(1.0, max(0.0, move.answered)),
        questions=tuple(replace(each, problem=_known(each.problem)) for each in move.questions),
        insight=_known(move.insight),
    )


def _known(problem: int | None) -> int | None:
    return problem if problem in range(PROBLEMS) else None


def _share(answered: float, constants: Constants) -> float:
    """How much of an answer is given: nothing up to `enough`, all from `full` on, evenly between."""
    if answered >= constants.full:
        return 1.0
    return max(0.0, (answered - constants.enough) / (constants.full - constants.enough))


def _fitting(state: State, move: Move) -> int | None:
    """The problem an insight fits, when he has told something of it that no insight has taken up yet."""
    at = move.insight
    if at is None or len(move.questions) > 1 or state.closed[at] or state.depth[at] <= state.credited[at]:
        return None
    return at


def _meant(state: State, question: Asked) -> int | None:
    """The problem a question is about; None for one aside.

    A general one goes to what he just spoke of, or else to what he has told least of.
    """
    if question.problem is not None or question.aside:
        return question.problem
    untold = [at for at, depth in enumerate(state.depth) if depth < state.character.layers and not state.closed[at]]
    if question.contingent and state.topic in untold:
        return state.topic
    return min(untold, key=lambda at: state.depth[at], default=None)
