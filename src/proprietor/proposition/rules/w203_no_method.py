"""W203 no method: a change without how you brought it about.

**What it looks for.** “Saved 410 k”, “cut waiting times by half”.

**Why.** The how is what you take along to the next place; a number without it could be the market, the weather or a
colleague. It is the Z in “accomplished X, as measured by Y, by doing Z” (Laszlo Bock). Verbs that are the doing themselves
(built, wrote, hired) need no more.

**Bad:** Saved 410 k a year.
**Good:** Saved 410 k a year by closing two idle sites.

**Set it aside** when the line before says how.
"""

from collections.abc import Iterator

from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on a verb of change with nothing that says how."""
    read = passage.reasoned
    if read.is_duty or passage.no_action or passage.no_result or not read.changes or read.method:
        return
    marks = tuple(passage.analysis.span_of(deed) for deed in read.changes[:1])
    yield Remark(
        reason=f"{passage.words_at(marks)} names the change, but nothing says how you did it.",
        remedy="Add the how: “by closing two idle sites”, “with a one-page form”, “after timing each step”.",
        marks=marks,
    )


RULE = Rule(id="W203", name="no-method", severity=Severity.WARNING, check=check, page=__doc__)
