"""I304 not differentiating: nearly every posting asks for just this.

**What it looks for.** A claim that four of five postings in your field take for granted.

**Why.** What all candidates have decides nothing; what is rare does. The limit of 80 % is a guess that you can change, and
with fewer than five postings nothing is said.

**Bad:** Used Excel to keep lists (asked in 9 of 10 postings).
**Good:** Wrote the stock macro that two other branches took over.

**Set it aside** when the posting asks for it in so many words and would miss it.
"""

from collections.abc import Iterator

from proprietor.language.likeness import content_of, within
from proprietor.proposition.needs import POSTINGS
from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on a line most postings ask for in the same words."""
    postings = passage.around.postings or ()
    content = passage.analysis.content
    if len(postings) < passage.constants.least_postings or not content:
        return
    asking = sum(within(content, content_of(posting)) >= passage.constants.contradiction for posting in postings)
    if asking >= passage.constants.common_part * len(postings):
        yield Remark(
            reason=f"{asking} of {len(postings)} postings ask for just this, so it tells you apart from no one.",
            remedy="Say what is rare about it: the size, the difficulty, the combination.",
        )


RULE = Rule(id="I304", name="common", severity=Severity.INFO, check=check, page=__doc__, needs=(POSTINGS,), english=False)
