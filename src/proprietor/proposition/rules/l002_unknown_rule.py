"""L002 unknown rule: a rule was told to be silent that does not exist.

**What it looks for.** `<!-- lint: ignore W999 … -->`, a slip of the keyboard, or a rule of another program.

**Why.** The one you meant is still speaking, and the comment makes believe it is not.

**Bad:** Trained several teams  <!-- lint: ignore W240 nobody counted them -->
**Good:** Trained several teams  <!-- lint: ignore W204 nobody counted them -->

**Set it aside** when the comment is meant for another program that reads the same text.
"""

from collections.abc import Iterator

from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on each rule that no registry knows."""
    for each in passage.suppressions:
        for word in each.unknown:
            yield Remark(
                reason=f"There is no rule called “{word}”.",
                remedy="Look the id up in the list of rules; ids look like W204, names like vague-quantifier.",
                mend="remark.set-aside" if passage.evidence is not None else "",
            )


RULE = Rule(id="L002", name="unknown-rule", severity=Severity.WARNING, check=check, page=__doc__, english=False)
