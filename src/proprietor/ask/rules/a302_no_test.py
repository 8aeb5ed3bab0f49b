"""A302 no test: an assumption without a way to test it.

**What it looks for.** An assumption about the person you ask, untested, and without a test.

**Why.** A belief that cannot be tested steers you for ever. Most can be tested by one question.

**Bad:** “She hates change.”
**Good:** “She hates change.” Test: ask what she would change first if she could.

**Set it aside** when there is no way to know before the talk.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.books import Held
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on the first untested belief without a test."""
    del today
    for belief in (*plan.mine, *plan.theirs):
        if belief.held is Held.UNTESTED and not belief.test:
            yield Remark(
                reason=f"“{belief.belief}” is believed and cannot be tested.",
                remedy="Write down the question or the small thing by which you could find out.",
            )
            return


RULE = PlanRule(id="A302", name="no-test", severity=Severity.INFO, check=check, page=__doc__)
