"""A306 somebody else decides: somebody else decides.

**What it looks for.** A plan in which the person asked is not the one who decides.

**Why.** Then the talk has another purpose: to win somebody who carries it upstairs. They need one sentence to repeat and
one page to hand on.

**Bad:** The boss is asked; the director decides; nobody planned how it gets there.
**Good:** “If you were to carry it upstairs, what would you need from me?”

**Set it aside** when that has been settled with them.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a decider who is not in the room."""
    del today
    if plan.person and plan.decider and plan.decider.id != plan.person.id:
        yield Remark(
            reason=f"{plan.decider.name} decides, and you ask {plan.person.name}.",
            remedy="Ask what they need to carry it: one sentence to repeat, one page to hand on. The memo is made for that.",
            field="decider",
        )


RULE = PlanRule(id="A306", name="somebody-else-decides", severity=Severity.INFO, check=check, page=__doc__)
