"""A305 round figure: a round opening figure although you have a basis.

**What it looks for.** An opening in whole thousands, while a market range with a source stands in the plan.

**Why.** A precise figure draws smaller counter-offers, because it implies that somebody has reckoned (Mason and others
2013). Without a basis it only looks odd, so the rule speaks up only when there is one.

**Bad:** Opening 55,000 EUR a year.
**Good:** Opening 54,600 EUR a year.

**Set it aside** when round figures are the custom in your house.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity

ROUND = 1_000
"""Whole units of a currency that make a figure round (a guess)."""


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a round opening with a basis."""
    del today
    ask = plan.ask
    if ask.opening and ask.market_source and ask.opening.amount >= ROUND and not ask.opening.amount % ROUND:
        yield Remark(
            reason=f"{ask.opening} is a round figure, though yours comes from a source.",
            remedy="Name the figure as it was reckoned.",
            field="opening",
        )


RULE = PlanRule(id="A305", name="round-figure", severity=Severity.INFO, check=check, page=__doc__)
