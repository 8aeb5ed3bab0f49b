"""W209 uncorroborated: nobody saw it and nothing shows it.

**What it looks for.** A win or claim with neither a witness nor an artefact in your books.

**Why.** One’s own view of one’s work agrees with others’ only moderately (self and supervisor r = .22, Heidemeier & Moser
2009), so a reader rightly discounts what only you say. One name or one page changes that.

**Bad:** A win with no witness and no artefact.
**Good:** The same win, seen by Ana Ruiz (colleague), with the letter that went out.

**Set it aside** when it was done alone and left no trace; say so openly when you tell it.
"""

from collections.abc import Iterator

from proprietor.proposition.needs import WITNESSES
from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on a record without witness and artefact; a claim without wins is E101's business."""
    evidence = passage.evidence
    if evidence is None or evidence.witnesses or evidence.artefacts or (evidence.claim and not evidence.cited):
        return
    yield Remark(
        reason=f"Nobody is named who saw this {'claim borne out' if evidence.claim else 'win'}, and no artefact shows it.",
        remedy="Name one person who saw it, or keep one thing that shows it.",
        mend="link.record",
    )


RULE = Rule(
    id="W209", name="uncorroborated", severity=Severity.WARNING, check=check, page=__doc__, needs=(WITNESSES,), english=False
)
