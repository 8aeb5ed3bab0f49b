"""A107 answer before talk: the answer is wanted before the talk.

**What it looks for.** A day for the answer that lies before the day of the talk.

**Why.** One of the two is a slip, and reminders would come at the wrong time.

**Bad:** Talk on 4 March, answer by 1 March.
**Good:** Talk on 4 March, answer by 31 March.

**Set it aside** never; it is a slip.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a check date before the talk."""
    del today
    ask = plan.ask
    if ask.on and ask.check and ask.check.last < ask.on.first:
        yield Remark(
            reason=f"You want an answer by {ask.check.words} and talk on {ask.on.words}.",
            remedy="Mend one of the two days.",
            field="check",
        )


RULE = PlanRule(id="A107", name="answer-before-talk", severity=Severity.ERROR, check=check, page=__doc__)
