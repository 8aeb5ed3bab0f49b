"""Characters: the kinds of people who sit opposite, each a row of numbers."""

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Character:
    """Somebody opposite. All numbers are guesses; those of the first four began as those of spec/interview.md.

    Attributes:
        name: the word he is chosen by.
        about: one sentence for whoever chooses.
        trust: trust at the start, from 0 to 1.
        regard: what he thinks of the answers at the start, from 0 to 1.
        lock: how much his list keeps him from telling, in units of the logit.
        patience: how many slights he bears before he ends the talk.
        turns: how many turns of the candidate's there is time for.
        questions: how many questions stand on his list.
        invites: in how many turns at the end the candidate is asked for questions.
        locked: whether he keeps to his list until then, however good the talk.
        layers: how many layers of each problem he knows at all (3; a recruiter only the symptom).
        probing: chance that he asks deeper into an answer instead of going on with his list, from 0 to 1.
    """

    name: str
    about: str
    trust: float
    regard: float = 0.5
    lock: float
    patience: float
    turns: int = 12
    questions: int
    invites: int = 2
    locked: bool = False
    layers: int = 3
    probing: float


OPEN = Character(
    name="open",
    about="Curious about people, with a short list and a long afternoon.",
    trust=0.45,
    lock=0.0,
    patience=10,
    questions=8,
    probing=0.3,
)
TEACHER = Character(
    name="teacher",
    about="Examines kindly and thoroughly, and asks deeper where an answer is thin.",
    trust=0.30,
    lock=0.8,
    patience=8,
    questions=10,
    probing=0.5,
)
HURRIED = Character(
    name="hurried",
    about="Has the next meeting in mind and wants to be through the list.",
    trust=0.35,
    lock=0.4,
    patience=5,
    turns=10,
    questions=10,
    probing=0.1,
)
PANEL = Character(
    name="panel",
    about="Several people with the same questions for everybody; yours are welcome at the end.",
    trust=0.35,
    lock=2.0,
    patience=8,
    questions=10,
    locked=True,
    probing=0.2,
)
SCREEN = Character(
    name="screen",
    about="A recruiter who sorts callers and knows the problems only by their symptoms.",
    trust=0.40,
    lock=0.4,
    patience=6,
    turns=8,
    questions=6,
    layers=1,
    probing=0.1,
)
BOSS = Character(
    name="boss",
    about="Your own boss: knows you, has hardly a list, and is short of time.",
    trust=0.50,
    lock=0.2,
    patience=7,
    turns=10,
    questions=4,
    probing=0.3,
)

CHARACTERS = MappingProxyType({each.name: each for each in (OPEN, TEACHER, HURRIED, PANEL, SCREEN, BOSS)})
"""Everybody who can sit opposite, by the word he is chosen by."""
