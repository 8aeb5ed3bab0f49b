"""L001 silence without a reason: a rule was told to be silent, and not why.

**What it looks for.** `<!-- lint: ignore W204 -->`, or a waiver in your books without a reason.

**Why.** In a year you will not know why you set it aside, and neither will who helps you. Without a reason the remark
stays.

**Bad:** Trained several teams  <!-- lint: ignore W204 -->
**Good:** Trained several teams  <!-- lint: ignore W204 nobody counted them -->

**Set it aside**: there is no need to; write three words.
"""

from collections.abc import Iterator

from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on each suppression without a reason."""
    for each in passage.suppressions:
        if not each.reason:
            asked = ", ".join(each.rules) or "a rule"
            yield Remark(
                reason=f"{asked} is asked to be silent here, but the reason is missing.",
                remedy=f"Write why: “lint: ignore {asked} because …”.",
                mend="remark.set-aside" if passage.evidence is not None else "",
            )


RULE = Rule(id="L001", name="no-reason", severity=Severity.WARNING, check=check, page=__doc__, english=False)
