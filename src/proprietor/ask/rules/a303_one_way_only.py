"""A303 one way only: only one way to give it to you.

**What it looks for.** A plan with fewer than two packages.

**Why.** Two or three offers of equal worth to you anchor better, bring more, and are seen as sincere (Leonardelli and
others 2019). They also let somebody who cannot grant the one say yes to the other.

**Bad:** “Four days, or nothing.”
**Good:** “Four days from September, or five shorter days at once.”

**Set it aside** when there is truly only one way.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a plan without alternatives for the other side."""
    del today
    if len([line for line in plan.ask.packages.splitlines() if line.strip()]) < 2:  # noqa: PLR2004 - two ways
        yield Remark(
            reason="There is only one way in which they could say yes.",
            remedy="Think of a second that would be worth as much to you, and write each on a line of its own.",
            field="packages",
        )


RULE = PlanRule(id="A303", name="one-way-only", severity=Severity.INFO, check=check, page=__doc__)
