"""A201 not one sentence: the ask is not one sentence that completes “I would like …”.

**What it looks for.** An ask of more than 25 words, with a full stop in the middle, a question mark at its end, or “I would
like” written twice.

**Why.** What is asked in one sentence is heard. What is asked in four is discussed, and the part that is easiest to grant
is granted. The length is our guess.

**Bad:** “I would like to talk about my pay. Also about hours.”
**Good:** “to work four days a week from September”

**Set it aside** when one sentence really needs more than 25 words; read it aloud first.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.ask.wording import BEGUN, SEVERAL
from proprietor.values.finding import Severity

MOST = 25
"""Words of an ask that is still heard as one (a guess)."""


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on an ask that is no single completion of “I would like”."""
    del today
    said = plan.ask.ask.strip()
    faults = []
    if BEGUN.match(said):
        faults.append("it begins with words that are said before it")
    if said.endswith("?"):
        faults.append("it ends as a question")
    if SEVERAL.search(said):
        faults.append("it is more than one sentence")
    if len(said.split()) > MOST:
        faults.append(f"it has {len(said.split())} words")
    if faults:
        yield Remark(
            reason=f"The ask should complete “I would like …” in one sentence; {' and '.join(faults)}.",
            remedy="Say it in a few words, as in “to work four days a week from September”. Two wishes are two asks.",
            field="ask",
        )


RULE = PlanRule(id="A201", name="not-one-sentence", severity=Severity.WARNING, check=check, page=__doc__)
