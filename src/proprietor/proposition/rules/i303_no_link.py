"""I303 no link to their problem: the reader cannot see what it is to them.

**What it looks for.** A claim that answers no problem of theirs; a line that shares no word with the posting it is meant
for, but such as stand in any posting (“team”, “experience”).

**Why.** A customer buys the end of a trouble. What you did elsewhere counts as far as it ends theirs.

**Bad:** Wrote 40 pages on letterpress (for a post in payroll).
**Good:** Wrote the pay-slip guide that ended the Monday queue: the queue your posting tells of.

**Set it aside** when it shows something the posting could not know to ask for.
"""

from collections.abc import Iterator
from functools import cache

from proprietor.language.lexicon import grammar, word_set
from proprietor.language.likeness import content_of, within
from proprietor.proposition.needs import LONG_POSTING, PROBLEMS
from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on a claim that is mapped to no problem, or a line that meets none of the postings' words."""
    evidence = passage.evidence
    if evidence is not None and evidence.claim and not evidence.their_problem.strip():
        yield Remark(
            reason="The claim does not say which problem of theirs it answers.",
            remedy="Write their problem in their words, then add “so you could …”.",
            mend="record.revise",
            field="their_problem",
        )
        return
    postings = passage.around.postings
    if not postings or (evidence is not None and evidence.claim):
        return
    content = passage.analysis.content
    rare = content - _in_any_posting()
    asked = [content_of(posting) for posting in postings]
    if not any(rare & each or within(content, each) >= passage.constants.linked for each in asked):
        yield Remark(
            reason="No word of this line meets anything the posting asks for, but for words that stand in any posting.",
            remedy="Say what it would end or spare them, in their words, or leave it out for this reader.",
        )


@cache
def _in_any_posting() -> frozenset[str]:
    """Words by which no two texts hang together: those of any posting, and small words of other languages."""
    return grammar("in any posting") | word_set("english_not")


RULE = Rule(
    id="I303", name="no-link", severity=Severity.INFO, check=check, page=__doc__, needs=(PROBLEMS, LONG_POSTING), english=False
)
