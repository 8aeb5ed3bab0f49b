"""Diagnosis: what a stalled search points to — reach, proof or price — or that it cannot be told, and what to try next."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from statistics import fmean

from proprietor.market.funnel import FIRST_STAGES, USUAL, Course, Passage, Stage, passage_of, tries_at
from proprietor.market.reasons import Reason


class Hypothesis(StrEnum):
    """What may be the matter."""

    FINE = "nothing but patience"
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
    H.FINE: {R.CLOSED: 0.55, R.PROFILE: 0.12, R.EVIDENCE: 0.12, R.PAY: 0.08, R.CHEMISTRY: 0.13},
    H.REACH: {R.CLOSED: 0.22, R.PROFILE: 0.55, R.EVIDENCE: 0.09, R.PAY: 0.05, R.CHEMISTRY: 0.09},
    H.PROOF: {R.CLOSED: 0.18, R.PROFILE: 0.12, R.EVIDENCE: 0.55, R.PAY: 0.06, R.CHEMISTRY: 0.09},
    H.PRICE: {R.CLOSED: 0.17, R.PROFILE: 0.06, R.EVIDENCE: 0.07, R.PAY: 0.60, R.CHEMISTRY: 0.10},
}
"""How often each reason is heard when each is the matter (guesses; reasons are taken to be right 45 to 70 times in 100)."""

THEY_SAID, I_THINK = 1.0, 0.4
"""What a reason weighs that they gave, and one the owner guesses: candidates' own reasons are biased (guesses)."""

NAMED = 0.7
"""Probability from which on a hypothesis is named (forty applications simulated from these very
tables, 300 runs each: with six reasons it is then wrong in 3 to 10 of 100, with three in 3 to 15)."""

LEAST_REASONS = 3.0
"""Weight of reasons from which on something may be named before the first look (a guess)."""

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
        """What it counts."""
        return THEY_SAID if self.they_said else I_THINK


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
        heard: the reasons that were heard or guessed.
        gaps: by what share the ask lay above each offer: .12 for 12 % more; below zero for less.
        asking: the ask beside the market; None when unknown.
        ended_silent: how many applications ended without a reason written down.
    """

    passages: tuple[Passage, ...] = ()
    heard: tuple[Heard, ...] = ()
    gaps: tuple[float, ...] = ()
    asking: Asking | None = None
    ended_silent: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """A verdict, or that there can be none yet.

    Attributes:
        verdict: what is named; None when it cannot be told.
        chances: the probability of each hypothesis.
        leak: the stage where the funnel leaks; None while no look has found one.
        says: the verdict or why there is none, in a sentence.
        missing: the one thing that would help most to know.
        test: what to try next; one change at a time.
        passages: how the stages go, for the counts.
    """

    verdict: Hypothesis | None
    chances: Mapping[Hypothesis, float] = field(default_factory=dict)
    leak: Stage | None
    says: str
    missing: str
    test: str
    passages: tuple[Passage, ...] = ()


def passages_of(courses: Iterable[Course], today: date) -> tuple[Passage, ...]:
    """How each stage goes that was tried at all."""
    every = tuple(courses)
    found = ((stage, tries_at(stage, every, today)) for stage in Stage)
    return tuple(passage_of(stage, tries) for stage, tries in found if tries)


def chances_of(signs: Signs, prior: Mapping[Hypothesis, float] = PRIOR) -> dict[Hypothesis, float]:
    """The probability of each hypothesis: beta-binomial by stage, normal gaps, reasons by their weight (spec/funnel.md)."""
    logs = {each: math.log(prior[each]) for each in Hypothesis}
    for each in Hypothesis:
        for passage in signs.passages:
            logs[each] += _log_of_counts(passage, TIMES[each][passage.stage not in FIRST_STAGES])
        logs[each] += sum(-(((gap - GAP[each]) / GAP_SPREAD) ** 2) / 2 for gap in signs.gaps)
        logs[each] += sum(one.weight * math.log(HEARD[each][one.reason]) for one in signs.heard)
    top = max(logs.values())
    total = math.fsum(math.exp(value - top) for value in logs.values())
    return {each: math.exp(value - top) / total for each, value in logs.items()}


def _log_of_counts(passage: Passage, times: float) -> float:
    """Log of the beta-binomial of a stage's counts, without the factor that is the same for every hypothesis."""
    usual = USUAL[passage.stage]
    a, b = usual.rate * times * usual.weight, (1 - usual.rate * times) * usual.weight
    misses = max(0.0, passage.counted - passage.hits)
    return _log_beta(a + passage.hits, b + misses) - _log_beta(a, b)


def _log_beta(a: float, b: float) -> float:
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)


def diagnose(signs: Signs) -> Diagnosis:
    """Say what the search points to, or why that cannot be told, what would help most to know, and what to try next."""
    chances = chances_of(signs)
    leading = max(chances, key=lambda each: chances[each])
    leaks = [each for each in signs.passages if each.leaks]
    leak = max(leaks, key=lambda each: each.look.far_below if each.look else 0.0).stage if leaks else None
    verdict = Hypothesis.PRICE if _price_is_plain(signs) else leading if _may_name(signs, chances[leading]) else None
    return Diagnosis(
        verdict=verdict,
        chances=chances,
        leak=leak,
        says=_says(signs, verdict, leak, chances[verdict or leading]),
        missing=_missing(signs),
        test=_TEST[verdict or leading],
        passages=signs.passages,
    )


def _weight(heard: Sequence[Heard]) -> float:
    return math.fsum(each.weight for each in heard)


def _price_is_plain(signs: Signs) -> bool:
    """An ask above the upper quarter of the market, and pay named as the reason or a clear gap."""
    if signs.asking is None or signs.asking.ask <= signs.asking.p75:
        return False
    named = sum(each.reason is Reason.PAY for each in signs.heard) >= PAY_REASONS
    return named or (bool(signs.gaps) and fmean(signs.gaps) > GAP_CLEAR)


def _may_name(signs: Signs, chance: float) -> bool:
    looked = any(each.look for each in signs.passages)
    return chance >= NAMED and (looked or _weight(signs.heard) >= LEAST_REASONS)


def _says(signs: Signs, verdict: Hypothesis | None, leak: Stage | None, chance: float) -> str:
    where = f" It leaks from {leak}: fewer get on than is usual." if leak else ""
    if verdict is None:
        if not signs.passages and not signs.heard:
            return "It cannot be told yet, because no application has been decided."
        early = "" if any(each.look for each in signs.passages) else ", and it is too early for the counts alone"
        return f"It cannot be told yet: the likeliest cause has a probability of {chance * 100:.0f} %{early}.{where}"
    if verdict is Hypothesis.PRICE and _price_is_plain(signs) and signs.asking:
        return f"It points to what you ask: {signs.asking.z:.1f} standard deviations above what is usually paid.{where}"
    return f"It points to {verdict}, with a probability of {chance * 100:.0f} %.{where}"


def _missing(signs: Signs) -> str:
    """The one thing that would help most to know: reasons first, which tell more than any count (spec/funnel.md)."""
    if _weight(signs.heard) < ENOUGH_REASONS:
        some = (
            f"the reasons why {signs.ended_silent} of your applications ended" if signs.ended_silent else "why the next one ends"
        )
        return f"Ask them, and write down {some}; a few reasons tell more than many counts."
    early = [each for each in signs.passages if each.next_look]
    if early:
        near = min(early, key=lambda each: each.next_look - each.counted)
        left = math.ceil(near.next_look - near.counted)
        return f"{left} more tries from {near.stage}; then its rate can be looked at again."
    if signs.asking is None:
        return "What the market pays for the role, to hold your ask against."
    return "Nothing that counts would tell; compare two ways of your own instead."


_TEST: Mapping[Hypothesis, str] = {
    H.FINE: "Change nothing until the next look; whoever changes after every no learns nothing.",
    H.REACH: "Change one thing: send the next ten through somebody who knows you, or with another first third of the CV.",
    H.PROOF: "Change one thing: bring one result with a number and a witness to what they ask for most, and lead with it.",
    H.PRICE: "Change one thing: name a range around the market's median next time, and see whether talks go on.",
}
"""What to try next, by what is likeliest."""
