"""E102 no action by you: nobody can tell what you did.

**What it looks for.** A passive (“the office was opened”), somebody else as the subject (“sales rose”), what you are in place of
what you did (“I stay calm”), or a noun phrase without a verb (“excellent knowledge of Excel”).

**Why.** A reader pays for what you will do, and can only infer it from what you did. Accounts built as situation, action,
result put your action in the middle for this reason (STAR, CAR; from memory, no experiment is claimed). By the convention of
CVs a line that begins with a verb has “I” as its subject, so leaving “I” out is fine.

**Bad:** The office was opened in nine weeks.
**Good:** Opened the office in nine weeks.

**Set it aside** when the line reports an award or a fact about you in which nobody acts.
"""

from collections.abc import Iterator

from proprietor.language.clauses import BE, I_WORDS, Doer, after_adverbs
from proprietor.language.kinds import VerbKind, kind_of
from proprietor.language.lexicon import grammar
from proprietor.proposition.analysis import Analysis
from proprietor.proposition.rule import Passage, Remark, Rule
from proprietor.values.finding import Severity

_STATES = grammar("states")
_STATES_PAST = grammar("states past")


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
    if yielded := _about_oneself(passage):
        yield yielded
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


def _about_oneself(passage: Passage) -> Remark | None:
    """What is said of a line whose subject is "I", and in which nothing is done."""
    place = _state(passage.analysis)
    if place is None:
        return None
    low = passage.analysis.lows[place]
    told = "of a state, not of a deed"
    if low in {"was", "were"} | _STATES_PAST:
        told = "what you were"
    elif low in BE | _STATES:
        told = "what you are"
    marks = (passage.analysis.core.place_of(place, place + 1),)
    return Remark(
        reason=f"Nothing is done in it: {passage.words_at(marks)} tells {told}.",
        remedy="Tell of a time when it showed, and begin with the verb for what you did: “Opened …”, “Wrote …”, “Repaired …”.",
        marks=marks,
    )


def _state(analysis: Analysis) -> int | None:
    """Where the verb stands by which the writer is or has something: behind "I", or where a line begins; None if nowhere."""
    lows = analysis.lows
    for place, low in enumerate(lows[:-1]):
        nearest = after_adverbs(lows, place + 1)
        if low in I_WORDS and nearest < len(lows) and lows[nearest] in _STATES | _STATES_PAST:
            return nearest
    mine = [deed for deed in analysis.deeds if deed.doer is Doer.I and kind_of(deed.lemma) is VerbKind.STATE]
    starts = after_adverbs(lows, 0)
    return next((deed.first for deed in mine if deed.first == starts or not I_WORDS.isdisjoint(lows[: deed.first + 1])), None)


RULE = Rule(id="E102", name="no-action", severity=Severity.ERROR, check=check, page=__doc__)
