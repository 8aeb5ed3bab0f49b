"""Acts: what a candidate's turn amounts to, and what the manager does in return, without their words."""

from dataclasses import dataclass
from enum import StrEnum

from proprietor.interview.intents import Intent


class Mode(StrEnum):
    """How the manager leads the talk: as an examiner, half and half, or as somebody who thinks aloud with you."""

    CHECKLIST = "checklist"
    MIXED = "mixed"
    PARTNER = "partner"


class Ending(StrEnum):
    """How a talk ended: warmly, neither way, coldly, or because the time ran out before the list was through."""

    WARM = "warm"
    NEUTRAL = "neutral"
    COLD = "cold"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the candidate's.

    Attributes:
        problem: the hidden problem its words point at, from 0; None when it points at none in particular.
        intent: what it is after.
        contingent: whether it takes up what the manager said in the last two turns.
        repeated: whether it was asked before in much the same words.
        aside: whether it names no problem and asks about nothing of his work; then it brings up nothing.
    """

    problem: int | None
    intent: Intent
    contingent: bool = False
    repeated: bool = False
    aside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A turn of the candidate's, as it was understood.

    Attributes:
        answered: how well it answers the question that stands, from 0 (left it) to 1.
        length: words in it; 0 is silence.
        questions: what it asks, in order.
        insight: the hidden problem a statement in it fits, from 0; None for no such statement.
        pitch: whether it offers the candidate's services unasked.
        deflected: whether it declines the question openly instead of passing over it.
        understood: whether anything could be made of it.
        bridge: whether its answer leads over to its question.
        beside: whether its answer speaks of something else altogether.
    """

    answered: float = 0.0
    length: int = 0
    questions: tuple[Asked, ...] = ()
    insight: int | None = None
    pitch: bool = False
    deflected: bool = False
    understood: bool = True
    bridge: bool = False
    beside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A turn of the manager's.

    Attributes:
        disclosures: (problem, layer) laid open now, both from 0.
        evaded: the problems of questions he avoids this time; None for a general question.
        refused: problems of which he will not speak again.
        flood: whether he got more than one question at once; he takes up the last.
        repeated: whether he heard the same question before; he has nothing new to say to it.
        not_followed: whether he could not follow; the question that stood still stands.
        beside: whether he says that he does not see what the answer has to do with his question, which still stands.
        checklist: whether he asks the next question of his list.
        probe: whether he asks deeper into the last answer or, his list being through, for one that was left.
        hand_over: whether the candidate may ask, no question standing.
        mode_change: how he leads the talk from now on, when that has changed.
        ended: how the talk ended, when it has.
        reasons: what moved his trust and by how much, a sentence each, for the debriefing.
    """

    disclosures: tuple[tuple[int, int], ...] = ()
    evaded: tuple[int | None, ...] = ()
    refused: tuple[int, ...] = ()
    flood: bool = False
    repeated: bool = False
    not_followed: bool = False
    beside: bool = False
    checklist: bool = False
    probe: bool = False
    hand_over: bool = False
    mode_change: Mode | None = None
    ended: Ending | None = None
    reasons: tuple[str, ...] = ()


__all__ = ["Asked", "Ending", "Intent", "Mode", "Move", "Reply"]
