"""W211 stale: the newest evidence of a claim is old.

**What it looks for.** A claim in the present tense that rests on wins of more than three years ago.

**Why.** “I cut costs” promises that you still can. After 36 months (a guess that you can change) readers begin to ask
what you did since.

**Bad:** A claim of today whose newest win is of 2019.
**Good:** The same claim with a win of last year, or told as “earlier”.

**Set it aside** when the skill does not age and nothing newer could exist.
"""

from collections.abc import Iterator

from proprietor.proposition.needs import A_CLAIM, TODAY
from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity
from proprietor.values.when import months_in_words


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on a claim whose newest evidence is older than the limit."""
    evidence, today = passage.evidence, passage.around.today
    if evidence is None or evidence.newest is None or today is None:
        return
    age = evidence.newest.months_until(today)
    if age > passage.constants.fresh_months:
        yield Remark(
            reason=f"The newest evidence is of {evidence.newest.words}, {months_in_words(age)} ago.",
            remedy="Cite a newer win, or tell it as something earlier (“In my years at …”).",
            mend="link.record",
        )


RULE = Rule(id="W211", name="stale", severity=Severity.WARNING, check=check, page=__doc__, needs=(A_CLAIM, TODAY), english=False)
