"""A208 no least: the least you would accept is not written down.

**What it looks for.** A plan with neither a least pay nor a least in words.

**Why.** Decided in the talk, the least you would accept is whatever is offered. Decided before, it is worth as much as your
best alternative.

**Bad:** No least.
**Good:** “Every second Friday free.”

**Set it aside** when any yes is welcome.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a missing reservation value."""
    del today
    if not plan.ask.reservation and not plan.ask.least:
        yield Remark(
            reason="The least you would accept is not written down.",
            remedy="Write down what would be worth as much to you as your alternative; under it you walk away kindly.",
            field="reservation" if plan.about_pay else "least",
        )


RULE = PlanRule(id="A208", name="no-least", severity=Severity.WARNING, check=check, page=__doc__)
