"""Whom to ask next, out of the people in the books, with the reason in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from proprietor.books import Books, Person, Relation
from proprietor.calibration.asking import Candidate, next_raters
from proprietor.calibration.constants import CONSTANTS, Constants
from proprietor.calibration.feedback import Feedback
from proprietor.calibration.latent import Cell
from proprietor.calibration.records import person_asked

SHOWN = 3
"""Suggestions at one time (a guess)."""

MOST = 200
"""People looked at; with more the newest (a guess; a suggestion hangs on the relation, not on the person)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """Whom to ask, and by how much their answer would narrow the views.

    Attributes:
        person: who.
        before: half of a 90 % interval as it is now, in levels, as the mean over the competencies.
        after: the same once they and those before them in the list have answered.
        reason: why, in a sentence.
    """

    person: Person
    before: float
    after: float
    reason: str


def whom_to_ask(books: Books, feedback: Feedback, constants: Constants = CONSTANTS) -> tuple[Next, ...]:
    """Those whose answer would say most, whatever it is; nobody who has answered or been asked already."""
    asked = {each.invitation.person for each in feedback.returned} | {each.person for each in feedback.waiting}
    people = [each for each in books.of(Person) if each.id not in asked][-MOST:]
    ids = [each.id for each in feedback.competencies]
    if not people or not ids:
        return ()
    candidates = [Candidate(id=each.id, relation=each.relation) for each in people]
    by_id = {str(each.id): each for each in people}
    design = [*(each.cell for each in feedback.ratings), *_awaited(books, feedback)]
    there = {each.relation for each in design}
    return tuple(
        Next(
            person=by_id[each.id],
            before=_half(each.before, constants),
            after=_half(each.before - each.gain, constants),
            reason=_reason(by_id[each.id], there),
        )
        for each in next_raters(design, ids, candidates, SHOWN, constants)
    )


def _awaited(books: Books, feedback: Feedback) -> list[Cell]:
    known = {each.id for each in feedback.competencies}
    found = []
    for each in feedback.waiting:
        person = person_asked(each, books)
        relation = person.relation if person else Relation.PEER
        found += [
            Cell(rater=each.person or each.id, relation=relation, competency=name) for name in each.competencies if name in known
        ]
    return found


def _half(variance: float, constants: Constants) -> float:
    """Half of a 90 % interval."""
    return 1.645 * constants.inflate * sqrt(max(0.0, variance))


def _reason(person: Person, there: set[Relation] | Sequence[Relation]) -> str:
    if person.relation not in there:
        return f"Nobody has answered yet from where they stand ({person.relation.word})."
    return _ENOUGH[person.relation]


_ENOUGH = {
    Relation.BOSS: "One boss more says much: bosses agree with each other more than others do.",
    Relation.PEER: "Colleagues come nearest to the view that everybody shares.",
    Relation.REPORT: "Somebody you led sees what a boss cannot.",
    Relation.CLIENT: "A client sees what comes out of it.",
    Relation.FRIEND: "They know you, though not your work from beside you.",
}
"""After the loadings and reliabilities of Conway & Huffcutt 1997 (spec/calibration.md)."""
