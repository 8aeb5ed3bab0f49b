"""W207 cliché: a phrase that anybody could write.

**What it looks for.** Proven track record, team player, passionate, results-driven, synergy, go-getter, detail-oriented.

**Why.** About half of 160,000 CVs used such phrases; “communication skills” stood in 12.6 %, “team player” in 7.2 %
(ResumeDoctor). What everybody says tells no one apart.

**Bad:** Results-driven team player with a proven track record.
**Good:** Covered 14 shifts for sick colleagues in March.

**Set it aside** when it is the plain name of a thing (“value added tax”), or a quotation from somebody you name.
"""

from collections.abc import Iterator

from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on clichés."""
    marks = passage.marks("cliche")
    yield Remark(
        reason=f"{passage.agreed(marks, 'stands', 'stand')} on every second CV; there is nothing of you in that.",
        remedy="Strike it out, or prove it by one thing you did.",
        marks=marks,
    )


RULE = Rule(id="W207", name="cliche", severity=Severity.WARNING, check=check, page=__doc__, looks_for="cliche", shown="cliché")
