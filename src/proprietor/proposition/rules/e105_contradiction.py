"""E105 contradiction: two passages tell the same fact with different numbers or dates.

**What it looks for.** 38 hires in one line, 42 in another; a win dated before the role began; a figure that differs from its
text.

**Why.** A reader who finds two numbers believes neither, and asks what else is wrong. It is the cheapest doubt to remove.

**Bad:** “Hired 38 nurses for the new ward in 2023” here and “Hired 42 nurses for the new ward in 2023” there.
**Good:** The same number in both, or words that tell the two facts apart (“38 by June, 42 by the end of the year”).

**Set it aside** when both are right and about different things; better, say in the lines what tells them apart.
"""

from collections.abc import Iterator

from proprietor.proposition.contradiction import clash, date_troubles, figure_trouble
from proprietor.proposition.needs import OTHERS
from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on each passage that tells the same fact otherwise, and on dates that exclude each other."""
    evidence = passage.evidence
    for other in (*(passage.others or ()), *(evidence.others if evidence else ())):
        if found := clash(passage.analysis.text, other.text, passage.constants.contradiction):
            yield Remark(
                reason=f"Here it is {found.here}; {other.where} says {found.there} of the same fact.",
                remedy="Find out which is right and write it in both places, or say what tells the two apart.",
                marks=(found.mark,),
            )
    if evidence is not None:
        for trouble in (*date_troubles(evidence), *figure_trouble(passage)):
            yield Remark(
                reason=trouble,
                remedy="Correct the one that is wrong.",
                mend="record.revise",
            )


RULE = Rule(id="E105", name="contradiction", severity=Severity.ERROR, check=check, page=__doc__, needs=(OTHERS,), english=False)
