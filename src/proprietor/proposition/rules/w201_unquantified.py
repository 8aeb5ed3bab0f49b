"""W201 unquantified: a result without a number.

**What it looks for.** “Improved support”, “grew the choir”, “cut waiting times”.

**Why.** A number, a range or a rank lets a stranger judge the size of a result. That numbers on a CV win interviews is
good practice, not proof: no experiment on it was found. Ranges and ordinals are welcome; false precision is not. A bare
year is no quantity; an award with its year is a rank by itself.

**Bad:** Improved support.
**Good:** Raised the support survey from 71 to 88.

**Set it aside** when the result is a single thing that cannot be counted (“wrote the school’s first safeguarding policy”).
"""

from collections.abc import Iterator

from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on a result without any number."""
    read = passage.reasoned
    has_figure = passage.evidence is not None and passage.evidence.figure is not None
    if read.is_duty or passage.no_action or passage.no_result or read.number or has_figure or read.award:
        return
    deeds = (*read.changes, *read.mine, *read.ours, *read.weak)[:1]
    yield Remark(
        reason="There is a result here, but no number, range or rank that shows how big it was.",
        remedy="Say how many, how much, how often or how fast; a range (“30 to 40 a week”) is fine.",
        marks=tuple(passage.analysis.span_of(deed) for deed in deeds),
        mend="record.revise" if passage.evidence and not passage.evidence.claim else "",
        field="figure" if passage.evidence and not passage.evidence.claim else "",
    )


RULE = Rule(id="W201", name="unquantified", severity=Severity.WARNING, check=check, page=__doc__)
