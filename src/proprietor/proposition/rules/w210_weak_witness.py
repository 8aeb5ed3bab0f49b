"""W210 single weak witness: the only witness is somebody who reports to you.

**What it looks for.** One witness, and that one a subordinate, with no artefact beside.

**Why.** How well one person mirrors the common view of somebody’s work was derived from the correlations between sources
in Conway & Huffcutt 1997: boss and peer λ = .58, subordinate .38, oneself .36. A single report adds little more than your
own word.

**Bad:** Seen by Sam, who reports to you.
**Good:** Seen by Sam and by Ana, a colleague from the next department.

**Set it aside** when the report is the only one who could see it.
"""

from collections.abc import Iterator

from proprietor.books.people import Relation
from proprietor.books.sources import LAMBDA
from proprietor.proposition.needs import WITNESSES
from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on a single witness with a low λ and no artefact beside."""
    evidence = passage.evidence
    if evidence is None or evidence.witnesses is None or len(evidence.witnesses) != 1 or evidence.artefacts:
        return
    strength = LAMBDA[evidence.witnesses[0]]
    if strength < passage.constants.weak_witness:
        yield Remark(
            reason=f"The only witness reports to you (λ {strength:.2f}; a boss or a colleague {LAMBDA[Relation.BOSS]:.2f}).",
            remedy="Add a boss, a colleague or a client who saw it, or something that shows it.",
            mend="link.record",
        )


RULE = Rule(
    id="W210", name="weak-witness", severity=Severity.WARNING, check=check, page=__doc__, needs=(WITNESSES,), english=False
)
