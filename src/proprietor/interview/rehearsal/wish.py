"""Wishes: what somebody asks their boss for in a rehearsal, with what speaks for it, as it is played."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from proprietor.interview.playbook.bosscards import VerdictLines
from proprietor.language.talk.speech import lows_of
from proprietor.language.talk.uptake import matter_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The plan of an ask, in words; all but the first may be empty.

    Attributes:
        ask: what completes “I would like …”.
        why_now: a reason they would accept.
        interests: what completes “what matters to them is …”.
        packages: ways in which it could be given.
        concessions: what could be given for it.
        if_no: the question to close with after a no.
        wins: what was done for them, a line each.
        live: whether the alternative is in hand: an offer in writing, a decision taken.
    """

    ask: str
    why_now: str = ""
    interests: str = ""
    packages: tuple[str, ...] = ()
    concessions: tuple[str, ...] = ()
    if_no: str = ""
    wins: tuple[str, ...] = ()
    live: bool = False


IF_NO = "What would have to be true for this, and by when could we look at it again?"
"""The question to close with where a plan has none of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A plan as a boss hears it.

    Attributes:
        plan: the plan.
        words: the lemmas of what is asked, with their weights.
        reasons: the lemmas of why now, of what matters to them, of packages and concessions.
        wins: for each win the lemmas and numbers it is told by.
        deep: whether nothing is granted in full before the cost behind the calendar is told.
        lines: how the ask is answered.
    """

    plan: Plan
    words: Mapping[str, float]
    reasons: frozenset[str]
    wins: tuple[frozenset[str], ...]
    deep: bool
    lines: VerdictLines

    @property
    def weight(self) -> float:
        """What all words of the ask weigh."""
        return sum(self.words.values())


def wish_of(plan: Plan, lines: VerdictLines, *, deep: bool) -> Wish:
    """A plan as a boss hears it."""
    words = matter_of(lows_of(plan.ask))
    reasons = _rare(plan.why_now, plan.interests, *plan.packages, *plan.concessions)
    return Wish(
        plan=plan,
        words=words,
        reasons=reasons - words.keys(),
        wins=tuple(_rare(win) - words.keys() for win in plan.wins),
        deep=deep,
        lines=lines,
    )


def matter_in(plan: Plan) -> frozenset[str]:
    """The lemmas of everything in a plan: whoever uses them speaks of the matter."""
    said: Sequence[str] = (plan.ask, plan.why_now, plan.interests, *plan.packages, *plan.concessions, *plan.wins)
    return frozenset(matter_of(lows_of(" ".join(said))))


def _rare(*texts: str) -> frozenset[str]:
    """The lemmas and numbers of some texts that are no everyday words."""
    return frozenset(base for base, weight in matter_of(lows_of(" ".join(texts))).items() if weight == 1.0)
