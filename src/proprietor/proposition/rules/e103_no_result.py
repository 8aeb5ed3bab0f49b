"""E103 no result: something was done, and nothing came of it.

**What it looks for.** An activity without an outcome: ran, managed, taught, coordinated, attended, maintained. A scale (“12
people”) shows the size of the work, not what it led to.

**Why.** “Accomplished X, as measured by Y, by doing Z” (Laszlo Bock’s formula) puts the accomplishment first: an activity
shows that you were busy, a result shows what it was worth. A result is a change, a finished thing, or what followed.

**Bad:** Ran weekly calls with the branches.
**Good:** Ran weekly calls with the branches; moved 60 shops to the new till in 8 weeks.

**Set it aside** when the work itself is the point and has no end, and say in the reason what it kept from happening.
"""

from collections.abc import Iterator

from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on a deed without a result."""
    if not passage.no_result:
        return
    if passage.evidence is not None and passage.evidence.result is not None:
        yield Remark(
            reason="The win does not say what came of it.",
            remedy="Write what changed, what was finished, or what did not happen because of you.",
            mend="record.revise",
            field="result",
        )
        return
    read = passage.reasoned
    own = (*read.mine, *read.weak, *read.ours)
    marks = tuple(passage.analysis.span_of(deed) for deed in (own or read.others)[:1])
    first = next(iter(own or read.others)).lemma
    said = "what is there" if first in {"be", "have"} else "what kept you busy" if own else "what went on"
    yield Remark(
        reason=f"{passage.words_at(marks)} says {said}; it is not said what came of it.",
        remedy="Add what changed or was finished: “…; moved 60 shops in 8 weeks”, “…, so that nobody waited more than a day”.",
        marks=marks,
    )


RULE = Rule(id="E103", name="no-result", severity=Severity.ERROR, check=check, page=__doc__)
