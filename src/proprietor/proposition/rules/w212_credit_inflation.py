"""W212 credit inflation: more credit than one person can have.

**What it looks for.** “Single-handedly”, “all by myself”, “solely responsible for the success”; in your books, shares of one
result that add up to more than 100 %.

**Why.** Readers know that work is done with others, and people who share work claim more than 100 % between them. One
honest share makes the rest believable.

**Bad:** Single-handedly turned the shop around.
**Good:** Turned the shop around with two colleagues; the pricing was mine.

**Set it aside** when you were in fact alone (“alone on night shift”) and the words say only that.
"""

from collections.abc import Iterator

from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on words that take all credit, and on shares that do not add up."""
    if marks := passage.marks("inflation"):
        yield Remark(
            reason=f"{passage.agreed(marks, 'takes', 'take')} all of the credit, and few readers will grant it.",
            remedy="Say who else was in it and which part was yours.",
            marks=marks,
        )
    shares = passage.evidence.shares if passage.evidence is not None else ()
    said = ", ".join(f"{share} %" for share in shares)
    if sum(shares) > passage.constants.full_share or any(share < 0 for share in shares):
        yield Remark(
            reason=f"The shares claimed of this result ({said}) cannot be parts of one whole.",
            remedy="Set each share between 0 and 100 so that together they come to 100 % at most.",
            mend="record.revise",
            field="share",
        )


RULE = Rule(id="W212", name="credit-inflation", severity=Severity.WARNING, check=check, page=__doc__, english=False)
