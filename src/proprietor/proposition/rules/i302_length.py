"""I302 length: too much for one breath.

**What it looks for.** More than 30 words, or more than two sentences or independent clauses.

**Why.** A line is read in seconds; what stands at its end is not read. The limits are guesses that you can change.

**Bad:** One line that tells of the flood, the pumps, the insurer, the new floor and the party afterwards.
**Good:** Two lines, each with one deed and what came of it.

**Set it aside** when the line is one figure with its necessary context.
"""

from collections.abc import Iterator

from proprietor.proposition.length import clauses_in
from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on a line that is too long or holds too many clauses."""
    words, clauses = passage.analysis.words, clauses_in(passage.analysis)
    if words > passage.constants.most_words:
        yield Remark(
            reason=f"This line has {words} words; more than {passage.constants.most_words} are seldom read to the end.",
            remedy="Split it into two lines, each with one deed and what came of it.",
        )
    elif clauses > passage.constants.most_clauses:
        yield Remark(
            reason=f"This line tells {clauses} things in a row.",
            remedy="Keep the one that matters most; give the others lines of their own.",
        )


RULE = Rule(id="I302", name="length", severity=Severity.INFO, check=check, page=__doc__, english=False)
