"""A204 no assumption: no assumption about them is named.

**What it looks for.** A plan for a person about whom you have written down no assumption.

**Why.** Most talks that never took place were stopped by something believed and not asked. Many do not negotiate only
because they are unsure whether one may; told that it is allowed, more of them ask, and they get more (Cullen and others,
seminar abstract).

**Bad:** No assumption about Ana Ruiz.
**Good:** “She says no to anything that costs money.” 90 % sure. Test: ask for something small that costs money.

**Set it aside** when you truly know; write down how.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a counterpart about whom nothing is assumed."""
    del today
    if plan.person and not plan.mine:
        yield Remark(
            reason=f"You assume something about {plan.person.name}; nobody assumes nothing. None of it is written down.",
            remedy="Write down one belief about them that holds you back, how sure you are, and how you could find out.",
        )


RULE = PlanRule(id="A204", name="no-assumption", severity=Severity.WARNING, check=check, page=__doc__)
