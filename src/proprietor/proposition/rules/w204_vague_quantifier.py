"""W204 vague quantifier: an amount is claimed and not given.

**What it looks for.** Many, several, various, numerous, significant(ly), substantial(ly), a number of, a lot of, multiple.

**Why.** Such a word tells the reader that a number exists and was not worth looking up. Concrete words signal that one has
listened: customers of agents who spoke concretely were more satisfied and spent more (Packard & Berger 2021).

**Bad:** Trained several teams.
**Good:** Trained 4 teams.

**Set it aside** when nobody counted and a range would be a guess.
"""

from collections.abc import Iterator

from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on vague amounts."""
    text = passage.analysis.text
    if marks := tuple(
        mark
        for mark in passage.marks("vague")
        if not text[mark[1] : mark[1] + 2].strip()[:1].isdigit() and text[mark[1] : mark[1] + 1] != "-"
    ):
        yield Remark(
            reason=f"{passage.agreed(marks, 'claims', 'claim')} an amount without giving it.",
            remedy="Put the number or a range (“4 teams”, “30 to 40”), or strike the word out.",
            marks=marks,
        )


RULE = Rule(id="W204", name="vague-quantifier", severity=Severity.WARNING, check=check, page=__doc__, looks_for="vague")
