"""Asking first as a way of finding out: whether a yes is worth the waiting."""

import math
from dataclasses import dataclass

from proprietor.ask.worth import percent, threshold_in_words
from proprietor.values.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class AskFirst:
    """Whether to ask before one chooses.

    Attributes:
        pays: whether p·(U_yes − U_best) > cost of a refusal + cost of the delay.
        gain: the left side less the right one, on the scale of the values.
        threshold: the chance of a yes from which on it pays; None when it never does.
        said: all of it in a sentence or two.
    """

    pays: bool
    gain: float
    threshold: float | None
    said: str


def ask_first(chance: float, yes: float, best: float, *, refusal: float = 0.0, delay: float = 0.0) -> AskFirst:
    """Whether to ask first (spec/decide.md): the other options are kept, if they survive the delay.

    Args:
        chance: p, of a yes, from 0 to 1.
        yes: U_yes, what the option is worth once they have said yes, in any measure.
        best: U_best, what the best of all others is worth, in the same.
        refusal: what a no costs, in the same.
        delay: what waiting for the answer costs, in the same.

    Raises:
        Refusal: `bad-number` for a chance that is none, or costs below nought.
    """
    if not 0 <= chance <= 1:
        raise Refusal("bad-number", f"{chance:g} is no chance.", "Give it from 0 to 1.", place="chance")
    if not all(math.isfinite(each) for each in (yes, best, refusal, delay)) or refusal < 0 or delay < 0:
        raise Refusal("bad-number", "One of the values or costs cannot be.", "Give numbers; costs from nought on.")
    cost, ahead = refusal + delay, yes - best
    gain = chance * ahead - cost
    threshold = cost / ahead if ahead > 0 and ahead >= cost else None
    return AskFirst(pays=gain > 0, gain=gain, threshold=threshold, said=_said(chance, threshold, pays=gain > 0, ahead=ahead))


def _said(chance: float, threshold: float | None, *, pays: bool, ahead: float) -> str:
    if ahead <= 0:
        return (
            "Even a yes would be worth no more than the best of the others, so asking first finds out nothing you would act on."
        )
    if threshold is None:
        return "Asking first never pays by these figures: a no and the waiting cost more than a yes would bring."
    verdict = "so ask first, if the others wait for you" if pays else "so it does not pay now"
    return f"Asking first pays from a chance of {threshold_in_words(threshold)} on; you give it {percent(chance)}, {verdict}."
