"""A103 target below least: the target is no better than the least you would accept.

**What it looks for.** A target pay that is not above your reservation value.

**Why.** The reservation value is what your best alternative is worth to you. Aiming at it, or below it, means that a no
costs you nothing and a yes brings you nothing.

**Bad:** Target 50,000, least 50,000 EUR a year.
**Good:** Target 52,000, least 49,000 EUR a year.

**Set it aside** never quite; mend one of the two.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark, comparable
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a target at or under the reservation value; what cannot be compared is A105's business."""
    del today
    ask = plan.ask
    if ask.target and ask.reservation and comparable(ask.target, ask.reservation) and ask.target.minor <= ask.reservation.minor:
        yield Remark(
            reason=f"You aim at {ask.target} and would accept {ask.reservation}.",
            remedy="Raise the target, or look again at what your alternative is really worth.",
            field="target",
        )


RULE = PlanRule(id="A103", name="target-below-least", severity=Severity.ERROR, check=check, page=__doc__)
