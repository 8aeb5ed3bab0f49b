"""What is exact about a choice: the value of each option, and the weight at which another one would lead."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from proprietor.decide.options import Attribute, Option

SAME = 1e-12
"""Differences of values below this are none (rounding of numbers in a machine)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flip:
    """How far one weight may go before another option leads.

    Attributes:
        attribute: whose weight.
        label: what a person calls it.
        now: what it is.
        at: the weight nearest to it at which the leader is equalled, the others kept in their proportions; None for never.
        rival: the option that equals it there; empty for never.
    """

    attribute: str
    label: str
    now: float
    at: float | None
    rival: str = ""


def scores_of(option: Option, attributes: Sequence[Attribute]) -> tuple[float, ...]:
    """The expected worth of what an option brings, attribute by attribute, 0 at the worst and 1 at the best."""
    return tuple(each.value(option.of(each).mean) for each in attributes)


def values_of(scores: Sequence[Sequence[float]], shares: Sequence[float]) -> tuple[float, ...]:
    """U = Σ w·v of each option; exact in expectation too, since weights and scores know nothing of each other."""
    return tuple(math.fsum(w * v for w, v in zip(shares, each, strict=True)) for each in scores)


def flips_of(options: Sequence[Option], attributes: Sequence[Attribute], shares: Mapping[str, float]) -> tuple[Flip, ...]:
    """For each attribute the nearest weight at which the leader is equalled.

    With d what the leader has over a rival on this attribute and r what it has on all others at their present proportions, the
    two tie at t = r/(r − d). Looked for among all rivals, for a third option may come first.
    """
    weights = [shares.get(each.name, 0.0) for each in attributes]
    scores = [scores_of(each, attributes) for each in options]
    values = values_of(scores, weights)
    leader = max(range(len(options)), key=values.__getitem__)
    found = []
    for at, attribute in enumerate(attributes):
        ties = [
            (tie, options[rival].name)
            for rival in range(len(options))
            if rival != leader and (tie := _tie(scores[leader], scores[rival], weights, at)) is not None
        ]
        tie, rival = min(ties, key=lambda each: abs(each[0] - weights[at]), default=(None, ""))
        found.append(Flip(attribute=attribute.name, label=attribute.label, now=weights[at], at=tie, rival=rival))
    return tuple(found)


def _tie(leader: Sequence[float], rival: Sequence[float], weights: Sequence[float], at: int) -> float | None:
    """The weight of one attribute at which two options tie; None where there is none from 0 to 1.

    Nor is there one where both bring as much of it: they would be level only if nothing else counted at all.
    """
    others = 1 - weights[at]
    if others <= SAME:
        return None
    here = leader[at] - rival[at]
    if abs(here) <= SAME:
        return None
    rest = math.fsum(w * (a - b) for n, (w, a, b) in enumerate(zip(weights, leader, rival, strict=True)) if n != at) / others
    if abs(rest - here) <= SAME:
        return None
    tie = 0.0 if abs(rest) <= SAME else rest / (rest - here)
    return tie if 0 <= tie <= 1 else None
