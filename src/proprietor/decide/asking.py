"""Asking first as a way of finding out: whether a yes is worth the waiting."""

import math
from dataclasses import dataclass

from proprietor.ask.worth import percent, threshold_in_words
from proprietor.decide.constants import CONSTANTS, Constants
from proprietor.decide.counting import ASK_COSTS
from proprietor.decide.options import Option, OptionKind
from proprietor.decide.ranges import Range
from proprietor.decide.records import ListedOption
from proprietor.decide.setting import HUNDRED, Setting, three_of
from proprietor.decide.weigh import Weighed
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


@dataclass(frozen=True, slots=True, kw_only=True)
class AskCosts:
    """What asking first costs, on the scale of the values from 0 to 1.

    Attributes:
        refusal: what a no costs.
        delay: what waiting for the answer costs.
        guessed: which of the two the owner has not said; they are `Constants.refusal` and `Constants.delay`.
    """

    refusal: float
    delay: float
    guessed: tuple[str, ...] = ()


def costs_of(option: ListedOption, setting: Setting, constants: Constants = CONSTANTS) -> AskCosts:
    """What asking first costs: the mean of the owner's own ranges, in points of 100, else the guesses."""
    own = {name: setting.path_of(option.id, name) for name in ASK_COSTS}
    found = {name: Range(*three_of(each)).mean / HUNDRED for name, each in own.items() if each}
    refusal, delay = ASK_COSTS
    return AskCosts(
        refusal=found.get(refusal, constants.refusal),
        delay=found.get(delay, constants.delay),
        guessed=tuple(name for name in ASK_COSTS if name not in found),
    )


def asking_said(setting: Setting, weighed: Weighed, constants: Constants = CONSTANTS) -> str:
    """Whether to ask first, for the first option that begins with asking; empty where there is none.

    A yes is what the option brings at its best where its owner has said something of it, and what is expected where not: an
    unknown is no gain. The best of the others is what is expected of it.
    """
    for listed, option in zip(setting.listed, setting.options, strict=True):
        if option.kind is OptionKind.ASK:
            chance = _chance(listed, setting)
            if chance is None:
                return (
                    f"“{option.name}”: nobody has said how probable a yes is, so whether to ask first cannot be told yet. Say it "
                    "in the plan of the ask, or with the option as the chance that the change comes."
                )
            return f"“{option.name}”: {_weighed(option, chance, costs_of(listed, setting, constants), weighed)}"
    return ""


def _chance(listed: ListedOption, setting: Setting) -> float | None:
    """The chance of a yes: as it was said with the option, else by the plan of the ask."""
    own, planned = setting.path_of(listed.id, "pay-chance"), setting.chances.get(listed.id)
    if own:
        return Range(*three_of(own)).mean / HUNDRED
    return None if planned is None else planned / HUNDRED


def _weighed(option: Option, chance: float, costs: AskCosts, weighed: Weighed) -> str:
    best = max(each.worth for each in weighed.standings if each.option.name != option.name)
    ahead = yes_of(option, weighed) - best
    found = ask_first(chance, best + ahead, best, refusal=costs.refusal, delay=costs.delay)
    if ahead <= 0:
        return found.said
    own = (
        "; these are guesses, so say your own" if len(costs.guessed) > 1 else "; one of them is a guess" if costs.guessed else ""
    )
    return (
        f"a yes, taken as the most you have said, would be worth {ahead * 100:.1f} of 100 more than the best of the others. A no "
        f"is taken to cost {costs.refusal * 100:.3g} and the waiting {costs.delay * 100:.3g} of 100{own}. {found.said}"
    )


def yes_of(option: Option, weighed: Weighed) -> float:
    """U_yes: the worth of an option once they have said yes, on the scale of the values."""
    unsaid = option.unknown(weighed.attributes)
    return math.fsum(
        weighed.weights.shares[each.name]
        * (
            each.value(option.of(each).mean)
            if each in unsaid
            else max(each.value(option.of(each).low), each.value(option.of(each).high))
        )
        for each in weighed.attributes
    )
