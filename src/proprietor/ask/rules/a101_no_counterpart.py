"""A101 no counterpart: nobody is named who will be asked.

**What it looks for.** A plan without a person whom you will ask.

**Why.** A wish for everybody is heard by nobody. A plan that names the person, the day and the place is carried out far
more often than a good intention (implementation intentions, d = .65 over 94 tests, Gollwitzer & Sheeran 2006).

**Bad:** “I will raise it some time.”
**Good:** “I will ask Ana Ruiz, on Tuesday, after the round.”

**Set it aside** when you are still finding out who the right person is; then that question is your first ask.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a plan without a person."""
    del today
    if plan.person is None:
        yield Remark(
            reason="Nobody is named whom you will ask.",
            remedy="Choose the person. If you do not know who it is, ask your boss just that.",
            field="person",
        )


RULE = PlanRule(id="A101", name="no-counterpart", severity=Severity.ERROR, check=check, page=__doc__)
