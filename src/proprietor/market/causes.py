"""Causes: what may be the matter with a search, what each would leave to be seen, and the signs that are held against them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from proprietor.market.funnel import Passage
from proprietor.market.reasons import Reason


class Hypothesis(StrEnum):
    """What may be the matter."""

    FINE = "nothing wrong, it takes time"
    REACH = "how and where you offer yourself"
    PROOF = "what you can show"
    PRICE = "what you ask"


H, R = Hypothesis, Reason

PRIOR: Mapping[Hypothesis, float] = {H.FINE: 0.40, H.REACH: 0.25, H.PROOF: 0.20, H.PRICE: 0.15}
"""Before anything is known (guesses)."""

TIMES: Mapping[Hypothesis, tuple[float, float]] = {
    H.FINE: (1, 1),
    H.REACH: (0.35, 1),
    H.PROOF: (0.8, 0.35),
    H.PRICE: (0.7, 0.6),
}
"""What each leaves of the usual rate up to the interview, and from there to the offer (guesses)."""

GAP: Mapping[Hypothesis, float] = {H.FINE: 0.0, H.REACH: 0.0, H.PROOF: 0.0, H.PRICE: 0.15}
GAP_SPREAD = 0.08
"""By what share the ask lies above the offer on average, and how much that varies (guesses)."""

HEARD: Mapping[Hypothesis, Mapping[Reason, float]] = {
    H.FINE: {R.CLOSED: 0.58, R.PROFILE: 0.12, R.EVIDENCE: 0.12, R.PAY: 0.08, R.CHEMISTRY: 0.10},
    H.REACH: {R.CLOSED: 0.21, R.PROFILE: 0.55, R.EVIDENCE: 0.09, R.PAY: 0.05, R.CHEMISTRY: 0.10},
    H.PROOF: {R.CLOSED: 0.17, R.PROFILE: 0.12, R.EVIDENCE: 0.55, R.PAY: 0.06, R.CHEMISTRY: 0.10},
    H.PRICE: {R.CLOSED: 0.17, R.PROFILE: 0.06, R.EVIDENCE: 0.07, R.PAY: 0.60, R.CHEMISTRY: 0.10},
}
"""How often each reason is heard when each is the matter (guesses; reasons are taken to be right 45 to 70 times in 100). The
process or the people are heard as often whatever the matter, so they tell nothing apart; a post that was closed means one that
they said was closed, for silence is left to the counts."""

THEY_SAID, I_THINK = 1.0, 0.4
"""What a reason weighs that they gave, and one the owner guesses: candidates' own reasons are biased (guesses)."""

NAMED = 0.7
"""Probability from which on a hypothesis is named (forty applications simulated from these very
tables: docs/diagnosis-model.md has how often it is then right and wrong)."""

LEAST_REASONS = 3
"""Reasons that they gave from which on something may be named before the first look (a guess); what the owner only thinks waits
for it, however often it is thought."""

ENOUGH_REASONS = 6.0
"""Weight of reasons up to which one more reason helps most (a guess by the table in spec/funnel.md)."""

PAY_REASONS, GAP_CLEAR = 2, 0.10
"""An ask above the upper quarter of the market is the matter with so many reasons of pay, or such a mean gap (guesses)."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A reason why an application ended, and whether they said it or the owner thinks so."""

    reason: Reason
    they_said: bool = True

    @property
    def weight(self) -> float:
        """What it counts: nothing where it does not count as a reason."""
        return (THEY_SAID if self.they_said else I_THINK) if self.counts else 0.0

    @property
    def counts(self) -> bool:
        """Whether it is a reason at all. That a post was closed is one only when they said so: from silence it cannot be told."""
        return self.they_said or self.reason is not Reason.CLOSED


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What the owner asks beside what the market pays, in the same money.

    Attributes:
        ask: what is asked.
        p25: the lower quarter of what is paid or posted.
        p50: its median.
        p75: its upper quarter.
    """

    ask: float
    p25: float
    p50: float
    p75: float

    @property
    def z(self) -> float:
        """How far the ask lies above the median, in standard deviations by the quartiles, (p75 − p25)/1.349."""
        return (self.ask - self.p50) / max((self.p75 - self.p25) / 1.349, 1e-9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What a diagnosis rests on.

    Attributes:
        passages: how the stages go that were tried.
        heard: the reasons that were heard or guessed; those that do not count as one may be among them.
        gaps: by what share the ask lay above each offer: .12 for 12 % more; below zero for less.
        asking: the ask beside the market; None when unknown.
        ended_silent: how many applications ended without a reason that counts.
        leads: freelance leads in the pipeline, which none of the above holds.
    """

    passages: tuple[Passage, ...] = ()
    heard: tuple[Heard, ...] = ()
    gaps: tuple[float, ...] = ()
    asking: Asking | None = None
    ended_silent: int = 0
    leads: int = 0

    @property
    def empty(self) -> bool:
        """Whether nothing is known of any application."""
        return not (self.passages or self.heard or self.gaps)

    @property
    def mostly_people(self) -> bool:
        """Whether more than half of the reasons, by their weight, are the process or the people."""
        people = sum(each.weight for each in self.heard if each.reason is Reason.CHEMISTRY)
        return people > sum(each.weight for each in self.heard) / 2
