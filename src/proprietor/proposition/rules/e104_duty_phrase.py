"""E104 duty phrase: what you were there for, not what you did.

**What it looks for.** “Responsible for”, “in charge of”, “duties included”, “tasked with”, “my role was to”.

**Why.** A duty is what everybody in the post was told to do, the poor performer as well. It says nothing of you.

**Bad:** Responsible for invoicing.
**Good:** Cut invoicing from 9 days to 2.

**Set it aside** when the words mean something else (“the valve responsible for the leak”); please tell us of the case.
"""

from collections.abc import Iterator

from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on words that name a duty."""
    marks = passage.marks("duty")
    yield Remark(
        reason=f"{passage.agreed(marks, 'tells', 'tell')} what the post asked for, not what you did in it.",
        remedy="Strike it out and begin with what you did: “Cut invoicing from 9 days to 2”.",
        marks=marks,
    )


RULE = Rule(id="E104", name="duty-phrase", severity=Severity.ERROR, check=check, page=__doc__, looks_for="duty")
