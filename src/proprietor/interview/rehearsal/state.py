"""State: what the manager has in mind between two turns."""

from dataclasses import dataclass

from proprietor.interview.rehearsal.acts import Ending, Mode
from proprietor.interview.rehearsal.characters import Character

PROBLEMS = 3
"""Hidden problems of a manager (spec/interview.md)."""

LAYERS = ("symptom", "cause", "cost or criterion")
"""The layers of a problem, from the top; a layer is told only after the one above it (spec/interview.md)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The manager's mind.

    Attributes:
        character: who he is.
        trust: how far he trusts the candidate, from 0 to 1.
        regard: what he thinks of the answers, from 0 to 1; moves nothing but the ending.
        patience: slights he will still bear; at 0 he ends the talk.
        time_left: turns of the candidate's that are left.
        turn: turns of the candidate's that have passed.
        mode: how he leads the talk.
        queue: how many questions of his list he has asked.
        pending: whether a question of his stands.
        depth: for each problem, how many layers he has told.
        closed: for each problem, whether he has refused for good.
        asked: for each problem, how often he was asked about it.
        pressed: for each problem, how often he was asked in vain since he last told something of it.
        credited: for each problem, how deep it lay open when an insight into it last moved him.
        situations: in how many turns he took up a question about the situation.
        streak: turns in a row in which the candidate asked and gave nothing while a question stood.
        topic: the problem he spoke of last.
        ended: how the talk ended; None while it lasts.
    """

    character: Character
    trust: float
    regard: float
    patience: float
    time_left: int
    turn: int = 0
    mode: Mode = Mode.CHECKLIST
    queue: int = 1
    pending: bool = True
    depth: tuple[int, ...] = (0,) * PROBLEMS
    closed: tuple[bool, ...] = (False,) * PROBLEMS
    asked: tuple[int, ...] = (0,) * PROBLEMS
    pressed: tuple[int, ...] = (0,) * PROBLEMS
    credited: tuple[int, ...] = (0,) * PROBLEMS
    situations: int = 0
    streak: int = 0
    topic: int | None = None
    ended: Ending | None = None

    @property
    def uncovered(self) -> int:
        """How many layers lie open, of at most nine."""
        return sum(self.depth)

    @property
    def invited(self) -> bool:
        """Whether this is one of the turns at the end that belong to the candidate's questions."""
        return self.time_left <= self.character.invites


def begin(character: Character) -> State:
    """The mind of somebody who has just asked the first question of his list."""
    return State(
        character=character,
        trust=character.trust,
        regard=character.regard,
        patience=character.patience,
        time_left=character.turns,
    )
