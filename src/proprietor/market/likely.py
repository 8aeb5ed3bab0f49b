"""How likely, in words: never surer than the guesses behind it allow, and without decimals nobody can stand for."""

from proprietor.market.funnel import Passage
from proprietor.values.estimate import Estimate

SUREST, FAINTEST = 0.95, 0.05
"""Beyond these a probability is not told more exactly (a guess): it rests on guesses, and on reasons
taken as independent of each other though one habit of the owner may bring about several of them."""


def chance_said(chance: float) -> str:
    """A probability in percent; "over 95 %" and "under 5 %" beyond the two constants.

    Args:
        chance: from 0 to 1.
    """
    if chance > SUREST:
        return f"over {SUREST * 100:.0f} %"
    if chance < FAINTEST:
        return f"under {FAINTEST * 100:.0f} %"
    return f"{chance * 100:.0f} %"


def share_said(rate: Estimate) -> str:
    """A share with its interval, such as "4 % (1 to 9)"; below half of one percent "under 1 %", alone where all of it is.

    Args:
        rate: one that is told; from 0 to 1.
    """
    low, high = (round((end or 0.0) * 100) for end in (rate.low, rate.high))
    value = (rate.value or 0.0) * 100
    if not high:
        return "under 1 %"
    return f"{'under 1' if value < 0.5 else f'{value:.0f}'} % ({low} to {high})"  # noqa: PLR2004 - what rounds to nought


def look_said(passage: Passage) -> str:
    """What the last look says of a stage, or when the first one is."""
    if passage.look is None:
        counts = f", and these count as {passage.counted:.0f} by now" if passage.open else ""
        return f"too early: looked at from {passage.next_look} tries on{counts}"
    below = "clearly below the usual rate" if passage.leaks else "not clearly below the usual rate"
    return f"{below}, after {passage.look.at} tries"
