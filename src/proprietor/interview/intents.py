"""Intents: what a question in an interview is after."""

from collections.abc import Sequence
from enum import StrEnum

from proprietor.interview.transcript import Side
from proprietor.language.talk.phrasebook import openers, phrase_at


class Intent(StrEnum):
    """What a question is after; the first four are Rackham's, in the order in which they are best asked."""

    SITUATION = "situation"
    PROBLEM = "problem"
    IMPLICATION = "implication"
    NEED_PAYOFF = "need_payoff"
    PAST = "past"
    LOGISTICS = "logistics"
    HYPOTHETICAL = "hypothetical"


ABOUT_THEM = frozenset({Intent.SITUATION, Intent.PROBLEM, Intent.IMPLICATION, Intent.NEED_PAYOFF})
"""Intents of questions about the other side's work."""

_ORDER = (Intent.NEED_PAYOFF, Intent.IMPLICATION, Intent.PROBLEM, Intent.LOGISTICS)
"""The intents that a candidate's question is tried for, the rarest first; what is left asks for the situation."""

_ASKED_OF_ME = (Intent.HYPOTHETICAL, Intent.LOGISTICS)
"""The same for the questions put to the candidate; what is left is about their past."""


def cue_of(intent: Intent, lows: Sequence[str]) -> tuple[int, int] | None:
    """Where the words stand that speak for an intent, counted in words; None when none do."""
    return _found(f"ask {intent}", lows)


def _found(name: str, lows: Sequence[str]) -> tuple[int, int] | None:
    """Where the first phrase of a name stands."""
    first = openers(name)
    for place, low in enumerate(lows):
        if low in first and (taken := phrase_at(name, lows, place)):
            return place, place + taken
    return None


def intent_of(lows: Sequence[str], side: Side) -> tuple[Intent, tuple[int, int] | None]:
    """What a question is after, and the words that made it so, counted in words.

    Args:
        lows: the words of the question, without stops.
        side: who asks it.
    """
    if side is Side.THEM and (cue := _found("describe ask", lows)):
        return Intent.PAST, cue
    if side is Side.ME and (cue := _found("terms ask", lows[:OPENING])):
        return Intent.LOGISTICS, cue
    for intent in _ORDER if side is Side.ME else _ASKED_OF_ME:
        if cue := cue_of(intent, lows):
            return intent, cue
    if side is Side.ME:
        return _by_opening(lows)
    if (cue := _found("ask small", lows)) and not cue_of(Intent.PAST, lows):
        return Intent.LOGISTICS, cue
    return Intent.PAST, cue_of(Intent.PAST, lows)


def _by_opening(lows: Sequence[str]) -> tuple[Intent, tuple[int, int] | None]:
    """A candidate's question by its first words: "why" goes to the trouble, "and then" to what follows from it."""
    head = lows[:OPENING]
    if cue := _found("then ask", head):
        return Intent.IMPLICATION, cue
    if cue := _found("why ask", head):
        return Intent.PROBLEM, cue
    return Intent.SITUATION, None


OPENING = 5
"""So many first words settle what a question without other cues is after (a guess)."""
