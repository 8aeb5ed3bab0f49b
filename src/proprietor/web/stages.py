"""Rehearsals at hand: what has been typed so far in each, in memory only, until one keeps it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from proprietor.values.refusals import Refusal
from proprietor.web.at_hand import OfBooks

MOST_STAGES = 8
"""Rehearsals at hand at one time (a guess)."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A rehearsal that is being played.

    Attributes:
        scenario: from which scenario.
        kind: with which kind of manager; empty for the scenario's own.
        seed: the seed of all chance in it.
        said: what was typed, turn by turn.
        notes: what the person keeps at their side while talking.
        reword: whether the model words what he says.
        worded: his words as it worded them, by how many turns had been said then.
        trouble: why it did not the last time; empty where it did.
    """

    scenario: str
    kind: str
    seed: int
    said: tuple[str, ...] = ()
    notes: str = ""
    reword: bool = False
    worded: Mapping[int, str] = field(default_factory=dict)
    trouble: str = ""


def gone() -> Refusal:
    """What is said about a rehearsal that is not at hand."""
    return Refusal(
        "unknown-id",
        "This rehearsal is not at hand any more.",
        "Rehearsals are only held while the program runs, unless you keep them. Begin it again.",
    )


stages: OfBooks[Stage] = OfBooks(MOST_STAGES, gone)
"""The rehearsals at hand."""
