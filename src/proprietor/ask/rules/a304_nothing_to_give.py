"""A304 nothing to give: nothing is named that you could give.

**What it looks for.** A plan without concessions.

**Why.** What you give freely under pressure costs more than what you have chosen beforehand, and a no is often a “not for
nothing”.

**Bad:** No concession.
**Good:** “I take the late Monday. I train the new colleague.”

**Set it aside** when you have given already; then say so in the reason.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on missing concessions."""
    del today
    if not plan.ask.concessions:
        yield Remark(
            reason="What you could give in return is not written down.",
            remedy="Write down, in order, what costs you least and helps them most.",
            field="concessions",
        )


RULE = PlanRule(id="A304", name="nothing-to-give", severity=Severity.INFO, check=check, page=__doc__)
