"""A102 opening below target: you open with less than you aim at.

**What it looks for.** An opening pay below the target.

**Why.** The first figure anchors the talk (r about .50, Orr & Guthrie 2006, from memory), and from there it goes down more
easily than up.

**Bad:** Opening 48,000, target 52,000 EUR a year.
**Good:** Opening 53,400, target 52,000 EUR a year.

**Set it aside** when the two were swapped on purpose; but then say so in the plan.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark, comparable
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on an opening under the target; what cannot be compared is A105's business."""
    del today
    ask = plan.ask
    if ask.opening and ask.target and comparable(ask.opening, ask.target) and ask.opening.minor < ask.target.minor:
        yield Remark(
            reason=f"You open with {ask.opening} and aim at {ask.target}.",
            remedy="Open at the target or a little above it.",
            field="opening",
        )


RULE = PlanRule(id="A102", name="opening-below-target", severity=Severity.ERROR, check=check, page=__doc__)
