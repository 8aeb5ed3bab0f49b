"""A203 no interests: what matters to them is not written down.

**What it looks for.** A plan without the interests of the person who is asked, or with some that speak about that person
(“she”, “his”) where the script speaks to them.

**Why.** Value counts in the currency of whoever pays. Without knowing what they want you can only say what you want.

**Bad:** “She should see what I do.”
**Good:** “What matters to her is calm Mondays.”

**Set it aside** when finding that out is what the talk is for.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.ask.wording import OF_THEM
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on missing interests."""
    del today
    if not plan.ask.interests:
        yield Remark(
            reason="What matters to them is not written down.",
            remedy="Write what they would want to keep, gain or be rid of. A guess is an assumption, too.",
            field="interests",
        )
    elif found := OF_THEM.search(plan.ask.interests):
        yield Remark(
            reason=f"“{found[0]}” speaks about them; the script speaks to them, and leaves it out.",
            remedy="Say it so that it completes “what matters to you is …”, as in “calm Mondays”.",
            field="interests",
        )


RULE = PlanRule(id="A203", name="no-interests", severity=Severity.WARNING, check=check, page=__doc__)
