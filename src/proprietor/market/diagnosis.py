"""Diagnosis: what a stalled search points to — reach, proof or price — or that it cannot be told, and what to try next."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from statistics import fmean

from proprietor.market.causes import (
    GAP,
    GAP_CLEAR,
    GAP_SPREAD,
    HEARD,
    LEAST_REASONS,
    NAMED,
    PAY_REASONS,
    PRIOR,
    TIMES,
    Hypothesis,
    Signs,
)
from proprietor.market.diagnosis_words import Seen, change_of, missing_of, says_of
from proprietor.market.funnel import FIRST_STAGES, USUAL, Course, Passage, Stage, passage_of, tries_at
from proprietor.market.reasons import Reason


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
        logs[each] += sum(one.weight * math.log(HEARD[each][one.reason]) for one in signs.heard if one.counts)
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
    """Say what the search points to, or why that cannot be told, what would help most to know, and what to try next.

    That nothing is wrong is never named while a stage leaks, nor while most reasons are the process or the people.
    """
    chances = chances_of(signs)
    leaks = [each for each in signs.passages if each.leaks]
    leak = max(leaks, key=lambda each: each.look.far_below if each.look else 0.0).stage if leaks else None
    leading = max(chances, key=lambda each: chances[each])
    plain = _price_is_plain(signs)
    verdict = Hypothesis.PRICE if plain else leading if _may_name(signs, leading, chances[leading]) else None
    others = [each for each in Hypothesis if each is not Hypothesis.FINE]
    next_up = max(others, key=lambda each: chances[each]) if leak else leading
    seen = Seen(verdict=verdict, leading=leading, chance=chances[verdict or leading], leak=leak, price_plain=plain)
    return Diagnosis(
        verdict=verdict,
        chances=chances,
        leak=leak,
        says=says_of(signs, seen),
        missing=missing_of(signs),
        test=change_of(signs, verdict, next_up),
        passages=signs.passages,
    )


def _price_is_plain(signs: Signs) -> bool:
    """An ask above the upper quarter of the market, and pay given as the reason or a clear gap."""
    if signs.asking is None or signs.asking.ask <= signs.asking.p75:
        return False
    named = sum(each.reason is Reason.PAY and each.they_said for each in signs.heard) >= PAY_REASONS
    return named or (bool(signs.gaps) and fmean(signs.gaps) > GAP_CLEAR)


def _may_name(signs: Signs, leading: Hypothesis, chance: float) -> bool:
    if leading is Hypothesis.FINE and (signs.mostly_people or any(each.leaks for each in signs.passages)):
        return False
    looked = any(each.look for each in signs.passages)
    told = sum(each.they_said and each.counts for each in signs.heard)
    return chance >= NAMED and (looked or told >= LEAST_REASONS)
