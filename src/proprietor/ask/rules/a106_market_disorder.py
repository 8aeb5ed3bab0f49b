"""A106 market disorder: a market range that runs backwards.

**What it looks for.** A lower quarter above the middle, or a middle above the upper quarter.

**Why.** The range is what you lean on when you are asked where your figure comes from. If it contradicts itself, so do you.

**Bad:** Lower 52,000, middle 48,000.
**Good:** Lower 46,000, middle 50,000, upper 55,000 EUR a year.

**Set it aside** never; it is a slip.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark, comparable
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on quartiles that do not rise; what cannot be compared is A105's business."""
    del today
    ask = plan.ask
    rising = [each for each in (ask.market_low, ask.market_middle, ask.market_high) if each]
    if comparable(*rising) and [each.minor for each in rising] != sorted(each.minor for each in rising):
        yield Remark(
            reason="The market figures do not rise: " + ", ".join(str(each) for each in rising) + ".",
            remedy="Check which is the lower quarter, the middle and the upper quarter.",
            field="market_middle" if ask.market_middle else "market_low",
        )


RULE = PlanRule(id="A106", name="market-disorder", severity=Severity.ERROR, check=check, page=__doc__)
