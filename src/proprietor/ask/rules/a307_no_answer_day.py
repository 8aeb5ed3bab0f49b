"""A307 no answer day: no day is named by which you want an answer.

**What it looks for.** A plan without a day for the answer.

**Why.** Without one, silence has no end, and asking again feels like pressing. With one you only keep what was agreed.

**Bad:** “Let me know some time.”
**Good:** “May I come by on 31 March?”

**Set it aside** when they named the day; then it stands in the answer.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a missing check date."""
    del today
    if plan.ask.check is None:
        yield Remark(
            reason="There is no day by which you want an answer.",
            remedy="Choose one within thirty days after the talk.",
            field="check",
        )


RULE = PlanRule(id="A307", name="no-answer-day", severity=Severity.INFO, check=check, page=__doc__)
