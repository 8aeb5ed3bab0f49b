"""What a diagnosis assumes: each guess behind it, said as one, with its figures."""

from proprietor.market.causes import (
    ENOUGH_REASONS,
    GAP,
    GAP_SPREAD,
    HEARD,
    I_THINK,
    LEAST_REASONS,
    NAMED,
    PRIOR,
    TIMES,
    Hypothesis,
)
from proprietor.market.funnel import DELAYS, FIRST_STAGES, USUAL, Stage
from proprietor.market.likely import SUREST
from proprietor.market.silence import GHOSTED, REFUSED, SPENT
from proprietor.market.versus import LEAST_EACH


def usual_said() -> tuple[str, ...]:
    """The usual rate of each stage, with whose figure it is and when it is looked at."""
    return tuple(
        f"{stage.value}: {usual.rate * 100:.0f} % ({usual.source}); looked at after {_listed(usual.looks)} tries"
        for stage, usual in USUAL.items()
    )


def guesses() -> tuple[str, ...]:
    """Every guess, a sentence each; the figures are those the diagnosis reckons with."""
    return (*_of_causes(), *_of_naming(), *_of_time(), *_of_ways())


def _of_causes() -> tuple[str, ...]:
    before = "; ".join(f"{each.value} {PRIOR[each] * 100:.0f} %" for each in Hypothesis)
    leaves = "; ".join(f"{each.value} {TIMES[each][0]:g} and {TIMES[each][1]:g} times" for each in Hypothesis)
    right = [max(row.values()) * 100 for row in HEARD.values()]
    gap = f"Where the price is the matter, the ask lies {GAP[Hypothesis.PRICE] * 100:.0f} % above the offer on average"
    return (
        f"How likely each cause is before anything is known: {before}.",
        f"What each cause leaves of the usual rate, up to the talk and from there to the offer: {leaves}.",
        f"{gap}; gaps scatter by {GAP_SPREAD * 100:.0f} %.",
        f"The reason heard is the right one {min(right):.0f} to {max(right):.0f} times in 100.",
        "The process or the people are heard as often whatever the cause, so they tell nothing apart.",
        "Reasons are taken as independent of each other, which they are not: one habit may bring about several.",
        f"So the sum is surer than it should be, and beyond {SUREST * 100:.0f} % nothing is told more exactly.",
    )


def _of_naming() -> tuple[str, ...]:
    named = f"A cause is named from {NAMED * 100:.0f} % on, and before the first look only with {LEAST_REASONS} reasons they gave"
    closed = "That a post was closed is a reason only where they said so: from silence it cannot be told"
    fine = f"While a stage leaks, or most reasons are the process or the people, “{Hypothesis.FINE.value}” is never named"
    return (
        f"A reason you guess counts {I_THINK:g} of one that they said.",
        f"{closed}, so silence is left to the counts.",
        f"{named}; up to {ENOUGH_REASONS:g}, one more reason helps most.",
        f"{fine}.",
    )


def _of_time() -> tuple[str, ...]:
    first, offer = DELAYS[FIRST_STAGES[0]], DELAYS[Stage.OFFER]
    never = f"{GHOSTED * 100:.0f} of 100 refusals are never sent; half of the others come within {REFUSED.median:g} days"
    return (
        f"Half of the invitations come within {first.median:g} days, half of the offers within {offer.median:g}.",
        f"{never}; with {SPENT * 100:.0f} % of its first chance left, an application counts as spent.",
    )


def _of_ways() -> tuple[str, ...]:
    return (
        "A post inside the firm goes like a referral.",
        "Freelance leads are not counted; a word from one is taken to come as soon as from somebody who knows you.",
        f"Two ways are compared from {LEAST_EACH} decided tries each, once either has led to a talk.",
    )


def _listed(looks: tuple[int, ...]) -> str:
    return f"{', '.join(str(each) for each in looks[:-1])} and {looks[-1]}"
