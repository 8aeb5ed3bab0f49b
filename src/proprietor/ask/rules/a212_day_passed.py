"""A212 day passed: the day of the talk has passed and nothing is written down.

**What it looks for.** A day of the talk in the past, while no answer is written down.

**Why.** What was said is half forgotten after three days. And if the talk did not take place, that is a result, too, and no
fault.

**Bad:** Talk on 4 March; today is 10 March; nothing written.
**Good:** “Not now: not before the budget, but yes, I see it.”

**Set it aside** when it was moved; better change the day.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a talk whose day has passed without an answer."""
    ask = plan.ask
    if ask.on and ask.on.last < today and not any(each.on is None or each.on.last >= ask.on.first for each in plan.answers):
        yield Remark(
            reason=f"The talk was planned for {ask.on.words}, and nothing is written down about it.",
            remedy="Write down what came of it, also if you did not ask, or choose a new day.",
            field="on",
        )


RULE = PlanRule(id="A212", name="day-passed", severity=Severity.WARNING, check=check, page=__doc__)
