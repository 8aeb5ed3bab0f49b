"""A209 above market: a target above what nine in ten are paid, without a reason.

**What it looks for.** A target pay above the 90th hundredth of your market range, and no reason beside it. The 90th is
reckoned from the middle and the upper quarter as in a normal distribution: middle + (upper − middle) × 1.90.

**Why.** One may aim there, with a reason that can be said aloud: a rare skill, two jobs in one. Without it the figure costs
you credit.

**Bad:** Target 70,000 where the middle is 50,000 and the upper quarter 55,000.
**Good:** The same, with “I run two wards, and the second is not counted in these figures.”

**Set it aside** when the range is not of your trade; better mend the range.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark, comparable
from proprietor.values.finding import Severity

TOP = 1.2816 / 0.6745
"""How far the 90th hundredth of a normal distribution lies beyond its middle, in units of the upper quarter's distance."""


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a target above the reckoned 90th hundredth."""
    del today
    ask = plan.ask
    middle, high, target = ask.market_middle, ask.market_high, plan.goal
    if not (middle and high and target and comparable(middle, high, target)) or ask.reason_above:
        return
    top = middle.minor + (high.minor - middle.minor) * TOP
    if target.minor > top >= middle.minor:
        yield Remark(
            reason=f"{target} is above what nine in ten are paid by your own range (about {replace(target, minor=round(top))}).",
            remedy="Give the reason why you may, in words you would say aloud, or lower the target.",
            field="reason_above",
        )


RULE = PlanRule(id="A209", name="above-market", severity=Severity.WARNING, check=check, page=__doc__)
