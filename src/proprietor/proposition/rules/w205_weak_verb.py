"""W205 weak verb: the doing is left to others.

**What it looks for.** Helped, assisted, supported, worked on, was involved in, participated in, contributed to, was part of.

**Why.** These verbs fit the one who did it all and the one who carried the chairs. Readers assume the chairs.

**Bad:** Helped hire nurses.
**Good:** Interviewed 90 nurses; 30 were hired.

**Set it aside** when helping is the work itself, and the line says whom, how many and what came of it.
"""

from collections.abc import Iterator

from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on weak verbs where no strong deed of one's own stands beside them."""
    read = passage.reasoned
    strong = [deed for deed in read.mine if deed.part != "helped"]
    if not read.weak or strong:
        return
    marks = tuple(passage.analysis.span_of(deed) for deed in read.weak)
    yield Remark(
        reason=f"{passage.agreed(marks, 'leaves', 'leave')} open which part was yours.",
        remedy="Name your own part with its own verb: “Interviewed 90, hired 30” rather than “Helped hire”.",
        marks=marks,
    )


RULE = Rule(id="W205", name="weak-verb", severity=Severity.WARNING, check=check, page=__doc__)
