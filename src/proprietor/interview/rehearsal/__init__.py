"""Rehearsals: a simulated hiring manager at the level of acts. Words are put to his moves elsewhere."""

from proprietor.interview.rehearsal.acts import Asked, Ending, Intent, Mode, Move, Reply
from proprietor.interview.rehearsal.characters import CHARACTERS, Character
from proprietor.interview.rehearsal.constants import CONSTANTS, Constants
from proprietor.interview.rehearsal.mind import step
from proprietor.interview.rehearsal.state import LAYERS, PROBLEMS, State, begin

__all__ = [
    "CHARACTERS",
    "CONSTANTS",
    "LAYERS",
    "PROBLEMS",
    "Asked",
    "Character",
    "Constants",
    "Ending",
    "Intent",
    "Mode",
    "Move",
    "Reply",
    "State",
    "begin",
    "step",
]
