"""W206 we only: the team did it, and your part is not told.

**What it looks for.** “We launched the app”, “our team cut falls by a third”.

**Why.** Modesty reads as absence. The reader hires one person, and cannot see which of you this line is about.

**Bad:** We launched the app.
**Good:** We launched the app; I wrote the rollout plan.

**Set it aside** when the line introduces others that tell your part.
"""

from collections.abc import Iterator

from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on a line in which only "we" do something."""
    read = passage.reasoned
    if not read.ours or read.by_writer:
        return
    marks = tuple(passage.analysis.span_of(deed) for deed in read.ours[:1])
    yield Remark(
        reason=f"“We” is the one who acts here ({passage.words_at(marks)}); your own part is not told.",
        remedy="Keep the “we” and add your part: “…; I wrote the rollout plan”.",
        marks=marks,
    )


RULE = Rule(id="W206", name="we-only", severity=Severity.WARNING, check=check, page=__doc__)
