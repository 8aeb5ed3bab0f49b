"""Whom to ask next: those whose answers would lower the uncertainty most, whatever they say."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from proprietor.books.people import Relation
from proprietor.calibration.constants import CONSTANTS, Constants
from proprietor.calibration.latent import Cell, Joint, solved

ROUNDING = 1e-12
"""Gains nearer to each other than this, in levels², differ only by how the machine rounds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody who could be asked: who, as what, and the competencies they get to see; None for all."""

    id: str
    relation: Relation
    sees: frozenset[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Whom to ask, in turn.

    Attributes:
        id: of the candidate.
        gain: by how much the variance of a view falls when they answer after those before them, in levels², as the mean over
            the competencies.
        before: that mean variance before they answer.
    """

    id: str
    gain: float
    before: float


Kind = tuple[Relation, tuple[str, ...]]
"""What makes two candidates equally good: their relation, and what they see of what is asked."""


def next_raters(
    design: Iterable[Cell],
    competencies: Sequence[str],
    candidates: Sequence[Candidate],
    how_many: int,
    constants: Constants = CONSTANTS,
) -> tuple[Suggestion, ...]:
    """Whom to ask next, the most telling first, each in view of those before; of equals, the one given first.

    Nobody's answer is needed for this: by the model, uncertainty depends on who answers what, not on the levels. Choosing one
    after the other is no promise of the best group, but near it.

    Args:
        design: where answers stand or are awaited; `Rating.cell` gives the place of an answer.
        competencies: what is to become certain, each counting the same.
        candidates: who could be asked. Those who stand in the design, and those who see nothing of it, are passed over.
        how_many: at most so many.
        constants: the numbers of the model.
    """
    cells = dict.fromkeys(design, 0.0)
    known = {each.rater for each in cells}
    waiting: dict[Kind, list[str]] = {}
    for each in {each.id: each for each in candidates if each.id not in known}.values():
        seen = tuple(name for name in competencies if each.sees is None or name in each.sees)
        if seen:
            waiting.setdefault((each.relation, seen), []).append(each.id)
    fields = [(relation, name, 0) for relation, seen in waiting for name in seen]
    joint = solved(cells, [(each, False) for each in competencies], constants, besides=fields)
    return tuple(_in_turn(joint, waiting, how_many, constants))


def _in_turn(joint: Joint, waiting: dict[Kind, list[str]], how_many: int, constants: Constants) -> Iterable[Suggestion]:
    for _ in range(how_many):
        if not waiting:
            return
        gains = {kind: joint.gain(*kind, constants) for kind in waiting}
        most = max(gains.values())
        best = next(kind for kind, gain in gains.items() if gain >= most - ROUNDING)
        before = float(joint.covariance.diagonal()[: joint.targets].mean())
        yield Suggestion(id=waiting[best].pop(0), gain=gains[best], before=before)
        joint = joint.asked_too(*best, constants)
        waiting = {kind: ids for kind, ids in waiting.items() if ids}
