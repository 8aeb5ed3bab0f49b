"""A214 target at the top: a range whose upper end is your target.

**What it looks for.** Two amounts in the ask, the higher of which is the target.

**Why.** Whoever hears a range hears its lower end. Ranges that begin at the target and reach a little above it (by 5 to 10
%, our guess) get more and offend nobody; ranges that end at it get less (Ames & Mason 2015).

**Bad:** “a salary of 48,000 to 52,000” with a target of 52,000.
**Good:** “a salary of 52,000 to 55,000” with the same target.

**Set it aside** when both ends are meant; but think of the lower one as the answer.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.language.quantities import quantities_of
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a range in the ask that ends at the target."""
    del today
    target = plan.goal
    if target is None:
        return
    for each in quantities_of(plan.ask.ask):
        if each.upto is not None and each.value < each.upto and each.upto <= target.amount and each.value * 2 > target.amount:
            yield Remark(
                reason=f"The range you name ends at your target of {target}; the lower end is what will be heard.",
                remedy="Begin the range at the target and end it 5 to 10 % above.",
                field="ask",
            )


RULE = PlanRule(id="A214", name="target-at-the-top", severity=Severity.WARNING, check=check, page=__doc__)
