"""A307 no answer day: no day is named by which you want an answer, or it has passed.

**What it looks for.** A plan without a day for the answer, or with one that has passed without any.

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
    """Remark on a missing or passed check date; one before the talk is A107's business."""
    ask = plan.ask
    by = ask.check
    if by and by.last < today and not plan.answers and not (ask.on and by.last < ask.on.first):
        yield Remark(
            reason=f"The day by which you want an answer, {by.words}, has passed.",
            remedy="Choose a new one within thirty days after the talk.",
            field="check",
        )
    if by is None:
        yield Remark(
            reason="There is no day by which you want an answer.",
            remedy="Choose one within thirty days after the talk.",
            field="check",
        )


RULE = PlanRule(id="A307", name="no-answer-day", severity=Severity.INFO, check=check, page=__doc__)
