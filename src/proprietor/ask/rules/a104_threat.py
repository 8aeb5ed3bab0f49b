"""A104 threat: a threat without anything behind it.

**What it looks for.** Words such as “or I leave” or “I have another offer” in what you ask, why, or how, while your
alternative is not in your hand.

**Why.** A threat that is called leaves you with two bad ways on, and one that is not called is remembered. With a live
alternative you may mention it once, quietly; without one it is a bluff.

**Bad:** “Otherwise I will have to leave.”
**Good:** “What would have to be true for it, and by when?”

**Set it aside** when the alternative is real: then tick that it is in your hand.
"""

import re
from collections.abc import Iterator
from datetime import date

from proprietor.ask.plan import Plan
from proprietor.ask.rule import PlanRule, Remark
from proprietor.values.finding import Severity

SAID = ("ask", "why_now", "interests", "packages", "own")
"""Fields whose words may be said aloud."""

_GO = r"(?:leave|go|quit|resign|look elsewhere|hand in|lose me)"

THREAT = re.compile(
    rf"\b(?:or (?:else )?(?:I(?:'|’)ll|I will|I) (?:have to )?{_GO}|otherwise (?:I|you)\b[^.]{{0,40}}\b{_GO}"
    r"|I (?:already )?have (?:got )?(?:another|a better|an) offer|I(?:'|’)m (?:ready|prepared) to leave"
    r"|take it or leave it|last chance|ultimatum|you (?:will|(?:'|’)ll) lose me)\b",
    re.IGNORECASE,
)
"""Ways of threatening to go (ours; English only)."""


def check(plan: Plan, today: date) -> Iterator[Remark]:
    """Remark on the words of a threat in what will be said, unless the alternative is live."""
    del today
    ask = plan.ask
    if ask.live:
        return
    for field in SAID:
        found = THREAT.search(getattr(ask, field))
        if found:
            yield Remark(
                reason=f"“{found[0]}” is a threat, and your alternative is not in your hand.",
                remedy="Strike it out. Ask what would have to be true instead, or make the alternative real first.",
                field=field,
            )


RULE = PlanRule(id="A104", name="threat", severity=Severity.ERROR, check=check, page=__doc__)
