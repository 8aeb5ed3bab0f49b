"""A206 no witness: none of the wins behind it was seen by anybody.

**What it looks for.** A plan whose wins all stand without a witness.

**Why.** One’s own view of one’s work agrees with a supervisor’s only moderately (r = .22, Heidemeier & Moser 2009). A name
lets them check it without asking you.

**Bad:** Three wins, no witness.
**Good:** Three wins, one of them seen by the head of finance.

**Set it aside** when the person you ask saw all of it; then link them as the witness.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on wins without a witness; a plan without wins is A205's business."""
    del today
    if plan.proofs and not any(each.witnesses for each in plan.proofs):
        yield Remark(
            reason="Nobody is named who saw one of the wins you cite.",
            remedy="Name one person who saw one of them, on the win's own page.",
        )


RULE = PlanRule(id="A206", name="no-witness", severity=Severity.WARNING, check=check, page=__doc__)
