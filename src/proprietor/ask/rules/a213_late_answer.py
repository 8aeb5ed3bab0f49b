"""A213 late answer: the answer is wanted later than thirty days after the talk.

**What it looks for.** A day for the answer more than thirty days after the talk.

**Why.** What has no date within a month is forgotten by both (30 days are the spec’s guess).

**Bad:** Talk on 4 March, answer by the end of June.
**Good:** Talk on 4 March, answer by 31 March; if the budget comes later, agree on a word in between.

**Set it aside** when a budget or a board meets later; then agree on a word in between.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity

LONGEST = 30
"""Days between talk and answer (spec/ask.md, cadence; a guess)."""


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a late check date."""
    del today
    ask = plan.ask
    if ask.on and ask.check and (ask.check.first - ask.on.last).days > LONGEST:
        yield Remark(
            reason=f"Between the talk and the answer lie {(ask.check.first - ask.on.last).days} days.",
            remedy=f"Ask for a word within {LONGEST} days, even if the decision comes later.",
            field="check",
        )


RULE = PlanRule(id="A213", name="late-answer", severity=Severity.WARNING, check=check, page=__doc__)
