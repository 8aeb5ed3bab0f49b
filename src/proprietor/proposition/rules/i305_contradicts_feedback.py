"""I305 contradicts feedback: others probably see this less strong than you do.

**What it looks for.** A claim on a competency for which the feedback you collected makes it likely (P ≥ .8) that you
overrate yourself.

**Why.** Those who know you will be asked. With verdicts only at P ≥ .8, nine of ten such gaps were real in our simulations
(spec/calibration.md).

**Bad:** A strong claim on plain writing, with feedback that says otherwise.
**Good:** The same claim softened, or with a new piece of evidence.

**Set it aside** when the feedback is about another time or another kind of work.
"""

from collections.abc import Iterator

from proprietor.proposition.needs import A_CLAIM, FEEDBACK
from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on a claim about a competency that is probably overrated."""
    competency = passage.evidence.competency.strip().lower() if passage.evidence is not None else ""
    for name, chance in passage.around.overrating or ():
        if competency and name.strip().lower() == competency and chance >= passage.constants.over_probability:
            told = min(chance, 0.99)  # no model of ours is surer than that
            yield Remark(
                reason=f"By the feedback you collected you probably rate “{name}” higher than others do (chance {told:.0%}).",
                remedy="Soften the claim, or get evidence that others can see.",
                mend="record.revise",
            )


RULE = Rule(
    id="I305",
    name="contradicts-feedback",
    severity=Severity.INFO,
    check=check,
    page=__doc__,
    needs=(A_CLAIM, FEEDBACK),
    english=False,
)
