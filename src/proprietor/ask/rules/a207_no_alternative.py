"""A207 no alternative: no alternative is thought through.

**What it looks for.** A plan that does not say what you do if they say no.

**Why.** Your best alternative decides what you can accept and how calm you are. It need not be another job: “stay until
summer and look around” is one.

**Bad:** “They will say yes.”
**Good:** “Stay as I am until the summer, and ask again after the budget.”

**Set it aside** when a no changes nothing at all for you.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a missing alternative."""
    del today
    if not plan.ask.alternative:
        yield Remark(
            reason="What you do if they say no is not written down.",
            remedy="Write down your best alternative, honestly, even if it is to stay and wait.",
            field="alternative",
        )


RULE = PlanRule(id="A207", name="no-alternative", severity=Severity.WARNING, check=check, page=__doc__)
