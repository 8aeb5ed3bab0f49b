"""A211 no day: no day or place is fixed for the talk.

**What it looks for.** A plan without the day of the talk, or without the place and occasion.

**Why.** A plan of the form “when it is Tuesday after the round, I ask her in her office” is carried out far more often than
“soon” (d = .65 over 94 tests, Gollwitzer & Sheeran 2006).

**Bad:** “In spring.”
**Good:** 4 March, in her office, after the Tuesday round.

**Set it aside** when they are the one who sets the day; then ask for the day today.
"""

from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on a missing day, else on a missing place."""
    del today
    ask = plan.ask
    if ask.on is None or not ask.on.day:
        yield Remark(
            reason="No day is fixed for the talk." if ask.on is None else f"“{ask.on.words}” is no day one can walk in on.",
            remedy="Choose a day within the next weeks, and ask for half an hour.",
            field="on",
        )
    elif not ask.place:
        yield Remark(
            reason="Where you will ask, and after what, is open.",
            remedy="Fix the occasion: the room, and what happens just before.",
            field="place",
        )


RULE = PlanRule(id="A211", name="no-day", severity=Severity.WARNING, check=check, page=__doc__)
