"""A301 their assumption: what they may assume about you is not named.

**What it looks for.** A plan without an assumption that they may hold about you.

**Why.** They have reasons not to act, too, and some of them are beliefs about you: that you are content, that you would
leave anyway, that you do not want the trouble. One sentence of yours can end such a belief, if you know of it.

**Bad:** No belief of theirs.
**Good:** “She thinks I am content, since I have never said otherwise.”

**Set it aside** when you have asked them.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a counterpart who is taken to assume nothing."""
    del today
    if plan.person and not plan.theirs:
        yield Remark(
            reason=f"What {plan.person.name} may be assuming about you is not written down.",
            remedy="Think of one belief about you that would explain why nothing has happened, and mark it as theirs.",
        )


RULE = PlanRule(id="A301", name="their-assumption", severity=Severity.INFO, check=check, page=__doc__)
