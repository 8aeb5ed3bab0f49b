"""The mind: one turn of the candidate's in, one of the manager's out. Pure; chance comes in as a stream of numbers."""

from collections.abc import Callable
from dataclasses import replace

from proprietor.interview.rehearsal.acts import Ending, Intent, Mode, Move, Reply
from proprietor.interview.rehearsal.constants import CONSTANTS, Constants
from proprietor.interview.rehearsal.disclosure import Told, disclose
from proprietor.interview.rehearsal.hearing import Heard, hear, within
from proprietor.interview.rehearsal.mood import moved, patience_lost, pulls, regard_after
from proprietor.interview.rehearsal.state import State


def step(state: State, move: Move, chance: Callable[[], float], constants: Constants = CONSTANTS) -> tuple[State, Reply]:
    """One turn of the candidate's and the manager's reply to it.

    He first hears the turn, which moves his trust; then decides what to tell; then how to go on. A turn he cannot follow costs
    its time and nothing else. Once the talk has ended, nothing happens any more.

    Args:
        state: his mind; `begin` makes the first.
        move: what the candidate's turn amounts to; the hidden problems in it are numbered from 0 to 2.
        chance: gives the next number of a seeded stream, from 0 to below 1; four are drawn a turn that he follows.
        constants: the numbers to decide by.
    """
    if state.ended is not None:
        return state, Reply(ended=state.ended)
    if not move.understood:
        return _not_followed(state, move, constants)
    move = within(move)
    heard = hear(state, move, constants)
    trust, reasons = moved(state.trust, pulls(move, heard, constants))
    listening = replace(state, trust=trust, regard=regard_after(state, move, heard, constants))
    told = disclose(listening, move, heard, chance, constants)
    trust, thanks = moved(trust, [("Something was confided", constants.told)] * len(told.layers))
    after = replace(_remembered(listening, heard, told), trust=trust, patience=state.patience - patience_lost(heard, constants))
    after = passed(after, move, constants)
    after = replace(after, mode=_mode(after, constants))
    after, how = _next_words(after, heard, bool(told.layers), chance(), constants)
    return after, replace(
        how,
        disclosures=told.layers,
        evaded=told.evaded,
        refused=told.refused,
        flood=heard.extra > 0,
        repeated=heard.question is not None and heard.question.repeated,
        mode_change=after.mode if after.mode is not state.mode else None,
        reasons=reasons + thanks,
    )


def _not_followed(state: State, move: Move, constants: Constants) -> tuple[State, Reply]:
    after = passed(state, move, constants)
    return after, Reply(not_followed=after.ended is None, ended=after.ended)


def _remembered(state: State, heard: Heard, told: Told) -> State:
    """His mind with what was asked, told and refused; an insight is credited up to what lay open when it came."""
    new = [at for at, _ in told.layers]
    streak = 0 if heard.gave else state.streak + (heard.question is not None)
    asked_about = heard.question.problem if heard.question else None
    return replace(
        state,
        depth=tuple(depth + new.count(at) for at, depth in enumerate(state.depth)),
        closed=tuple(closed or at in told.refused for at, closed in enumerate(state.closed)),
        asked=tuple(times + (at == asked_about) for at, times in enumerate(state.asked)),
        pressed=told.pressed,
        credited=tuple(state.depth[at] if at == heard.fitting else depth for at, depth in enumerate(state.credited)),
        situations=state.situations + (heard.question is not None and heard.question.intent is Intent.SITUATION),
        streak=streak,
        topic=new[0] if new else state.topic,
    )


def passed(state: State, move: Move, constants: Constants = CONSTANTS) -> State:
    """The time of a turn gone by: one turn, two for a very long one; and the end, if this was it."""
    left = max(0, state.time_left - (2 if move.length > constants.long_turn else 1))
    after = replace(state, turn=state.turn + 1, time_left=left)
    return replace(after, ended=_ending(after, constants))


def _ending(state: State, constants: Constants) -> Ending | None:
    if state.patience <= 0:
        return Ending.COLD
    if state.time_left:
        return None
    if state.trust >= constants.warm and state.regard >= constants.warm_regard:
        return Ending.WARM
    if state.trust < constants.cold:
        return Ending.COLD
    return Ending.TIME if state.pending and state.queue < state.character.questions else Ending.NEUTRAL


def _mode(state: State, constants: Constants) -> Mode:
    """How he leads the talk: at most one stage further a turn, and back when trust falls well below what it took.

    Who is bound to his list stays an examiner until the candidate's questions are invited.
    """
    if state.character.locked and not state.invited:
        return Mode.CHECKLIST
    trust = state.trust
    if state.mode is Mode.CHECKLIST:
        rises = trust > constants.mixed_trust and state.uncovered >= constants.mixed_layers
        return Mode.MIXED if rises else Mode.CHECKLIST
    if state.mode is Mode.PARTNER:
        return Mode.MIXED if trust < constants.partner_trust - constants.slack else Mode.PARTNER
    if trust > constants.partner_trust and state.uncovered >= constants.partner_layers:
        return Mode.PARTNER
    return Mode.CHECKLIST if trust < constants.mixed_trust - constants.slack else Mode.MIXED


def _next_words(state: State, heard: Heard, told: bool, draw: float, constants: Constants) -> tuple[State, Reply]:
    """How he goes on: leaves the floor, asks deeper, or takes the next question of his list.

    He leaves the floor early only to somebody who gave something, and when his list is through, he comes back to what was left.
    """
    if state.ended is not None:
        return state, Reply(ended=state.ended)
    through = state.queue >= state.character.questions
    yields = state.mode is Mode.MIXED and told and draw < constants.yields
    if state.invited or (heard.gave and (state.mode is Mode.PARTNER or yields or through)):
        return replace(state, pending=False), Reply(hand_over=True)
    if through or (heard.answered and draw >= 1 - state.character.probing):
        return state, Reply(probe=True)
    return replace(state, pending=True, queue=state.queue + 1), Reply(checklist=True)
