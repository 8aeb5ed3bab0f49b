"""A308 manners open: nothing is said about how one asks here.

**What it looks for.** A plan in which none of the eight questions about this boss and firm, and about you, is answered.

**Why.** What is plain in one house is rude in the next, and nations tell little about it: 80 to 90 % of the differences lie
within a country (Taras, Steel & Kirkman 2016). Eight answers set the tone of the script.

**Bad:** No answer.
**Good:** “Here one says plainly what one wants: 4 of 5.”

**Set it aside** when you do not know yet; the script is plain until you do.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.dials import QUESTIONS
from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on manners nobody asked about."""
    del today
    if all(getattr(plan.ask, name) is None for name in QUESTIONS):
        yield Remark(
            reason="How one asks here is open, so the script is plain.",
            remedy="Answer what you know of the eight questions; each answer changes the wording where you can see it.",
            field="direct",
        )


RULE = PlanRule(id="A308", name="manners-open", severity=Severity.INFO, check=check, page=__doc__)
