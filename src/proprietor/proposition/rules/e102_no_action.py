"""E102 no action by you: nobody can tell what you did.

**Anti-pattern.** A passive ("the office was opened"), somebody else as the subject ("sales rose"), or a noun phrase without a
verb ("excellent knowledge of Excel").

**Why.** A reader pays for what you will do, and can only infer it from what you did. Accounts built as situation, action,
result put your action in the middle for this reason (STAR, CAR; from memory, no experiment is claimed). By the convention of
CVs a line that begins with a verb has "I" as its subject, so leaving "I" out is fine.

**Bad:** The office was opened in nine weeks.
**Good:** Opened the office in nine weeks.

**Set it aside** when the line reports an award or a fact about you in which nobody acts.
"""

from collections.abc import Iterator

from proprietor.language.clauses import Doer
from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity


def check(passage: Passage) -> Iterator[Remark]:
    """Remark on a line in which the writer does nothing."""
    if not passage.no_action:
        return
    if passage.evidence is not None and passage.evidence.action is False:
        yield Remark(
            reason="The win does not say what you did yourself.",
            remedy="Write your own part, starting with a verb: wrote, moved, taught, repaired.",
            mend="record.revise",
            field="action",
        )
        return
    analysis = passage.analysis
    others = [deed for deed in analysis.deeds if deed.doer is Doer.OTHER or deed.lemma in {"be", "have"}]
    marks = tuple(analysis.span_of(deed) for deed in others[:1])
    if others and others[0].passive:
        reason = f"It was done ({passage.words_at(marks)}), but the line does not say by whom."
    elif others:
        reason = f"Somebody or something else is the subject here; {passage.words_at(marks)} is no deed of yours."
    else:
        reason = "There is no verb here that says what you did."
    yield Remark(reason=reason, remedy="Begin with the verb for your own part: “Opened …”, “Wrote …”, “Repaired …”.", marks=marks)


RULE = Rule(id="E102", name="no-action", severity=Severity.ERROR, check=check, page=__doc__)
