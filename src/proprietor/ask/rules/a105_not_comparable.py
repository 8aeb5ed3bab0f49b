"""A105 not comparable: figures of pay that cannot be held against each other.

**What it looks for.** Amounts of pay in one plan with different currencies or for different periods.

**Why.** Nobody can tell whether 4,000 a month is above 50,000 a year without reckoning, and in a talk nobody reckons. Every
figure of the plan is held against the others, so they need one measure.

**Bad:** Target 52,000 EUR a year, opening 4,500 EUR a month.
**Good:** Target 52,000 EUR a year, opening 54,000 EUR a year.

**Set it aside** when a figure is meant as a note only; better move it to the notes.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on pay in several measures."""
    del today
    names = ("opening", "target", "reservation", "market_low", "market_middle", "market_high")
    pays = [(name, pay) for name in names if (pay := getattr(plan.ask, name))]
    others = [each for each in pays if (each[1].currency, each[1].period) != (pays[0][1].currency, pays[0][1].period)]
    if others:
        yield Remark(
            reason=f"{pays[0][1]} and {others[0][1]} cannot be held against each other.",
            remedy="Write all pay of this plan in one currency and for one period.",
            field=others[0][0],
        )


RULE = PlanRule(id="A105", name="not-comparable", severity=Severity.ERROR, check=check, page=__doc__)
