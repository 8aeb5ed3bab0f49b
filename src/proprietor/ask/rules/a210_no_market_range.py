"""A210 no market range: pay is asked for without a range or its source.

**What it looks for.** A plan about pay without market figures, or with figures that do not say where they are from.

**Why.** Whoever names the first figure should be informed; an uninformed first offer anchors against you (Orr & Guthrie
2006, from memory). A figure without a source is an opinion.

**Bad:** “I think that is what people get.”
**Good:** Lower 46,000, middle 50,000, upper 55,000 EUR a year; pay survey of the region, 2026.

**Set it aside** when nobody in your trade publishes pay; then let them name the first figure.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a missing range, else on a missing source."""
    del today
    ask = plan.ask
    figures = (ask.market_low, ask.market_middle, ask.market_high)
    if plan.about_pay and not any(figures):
        yield Remark(
            reason="You ask for pay and hold no range against it.",
            remedy="Write down what the market pays and where you have it from, or let them name the first figure.",
            field="market_middle",
        )
    elif any(figures) and not ask.market_source:
        yield Remark(
            reason="The market figures do not say where they are from.",
            remedy="Name the survey, the posting or the person, and the year.",
            field="market_source",
        )


RULE = PlanRule(id="A210", name="no-market-range", severity=Severity.WARNING, check=check, page=__doc__)
