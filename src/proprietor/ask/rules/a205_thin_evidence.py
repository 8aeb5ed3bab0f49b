"""A205 thin evidence: fewer than three wins behind the ask.

**What it looks for.** A plan that cites fewer than three wins.

**Why.** One example can be luck, two a coincidence. The number three is the plan schema’s (spec/ask.md).

**Bad:** One win.
**Good:** Three wins, the newest from this spring.

**Set it aside** when one win is so plain that a second would weaken it.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import ENOUGH, Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on few wins."""
    del today
    if len(plan.proofs) < ENOUGH:
        has = "no win" if not plan.proofs else "one win" if len(plan.proofs) == 1 else "two wins"
        yield Remark(
            reason=f"The ask rests on {has}; {ENOUGH} make it hard to wave away.",
            remedy="Cite wins that matter to them, newest first. If there are none in the books, write one down.",
        )


RULE = PlanRule(id="A205", name="thin-evidence", severity=Severity.WARNING, check=check, page=__doc__)
