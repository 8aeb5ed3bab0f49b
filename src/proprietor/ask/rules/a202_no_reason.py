"""A202 no reason: no reason why now.

**What it looks for.** A plan without “why now”.

**Why.** A legitimate reason, with concern for the other side in the same sentence, makes an ask easier to grant and
protects whoever asks from the backlash that falls on some more than on others (Bowles & Babcock 2013; Bowles, Babcock & Lai
2007: women are penalised more).

**Bad:** “I just think it is time.”
**Good:** “The new timetable is made in May, so this is when it can be planned.”

**Set it aside** when the occasion is the reason, as in a yearly appraisal; then write that down as the reason.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a missing reason."""
    del today
    if not plan.ask.why_now:
        yield Remark(
            reason="There is no reason why you ask now.",
            remedy="Give one they would accept: something that changed, something that is being planned.",
            field="why_now",
        )


RULE = PlanRule(id="A202", name="no-reason", severity=Severity.WARNING, check=check, page=__doc__)
