"""What counts in one decision: the six attributes in words, pay in money where today's pay is known, and the owner's own."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

from proprietor.books import Decision
from proprietor.decide.constants import CONSTANTS, Constants
from proprietor.decide.options import SIX, Assumed, Attribute
from proprietor.market.posted import PER_YEAR, yearly
from proprietor.values.money import Pay, Period

PAY = "pay"
"""The attribute that is counted in money where it can be."""

PERCENT = "%"
"""The unit of chances, and of what a pay path is made of."""

PATH = {"pay-change": PERCENT, "pay-growth": PERCENT, "pay-chance": PERCENT, "pay-unpaid": "months"}
"""What an appraisal can say of how pay goes on with an option, with its unit; none of it is an attribute."""

ASK_COSTS = ("ask-refusal", "ask-delay")
"""What an appraisal can say of asking first: what a no costs, and what the waiting does, in points of the scale of values."""

BESIDES = {
    "pay-change": "Pay changes at once",
    "pay-growth": "Pay grows a year",
    "pay-chance": "Chance that it changes at all",
    "pay-unpaid": "Months without pay",
    "ask-refusal": "A no costs",
    "ask-delay": "The waiting costs",
}
"""Everything an appraisal can speak of that is none of what counts, as its sentence begins."""

_ENDS = {
    PAY: ("the worst pay you can think of here", "the best"),
    "growth": ("nothing left to learn", "learning all the time"),
    "interest": ("work that leaves you cold", "work you would do unpaid"),
    "people": ("people you dread", "people you would choose"),
    "stability": ("gone within the year", "safe for years"),
    "life": ("no evening of your own", "evenings and weekends of your own"),
}
"""The ends of each of the six in words, since nobody thinks in points (our own words)."""


def year_of(pay: Pay | None) -> tuple[float, str] | None:
    """A year's pay and its currency; None where there is none, or none that can be brought to a year."""
    amount = yearly(pay) if pay else None
    return (amount, pay.currency) if pay and amount else None


def year_said(pay: Pay | None) -> str:
    """How pay is brought to a year, where that takes a guess of how much one works; else empty."""
    if pay is None:
        return ""
    year = year_of(pay)
    if year is None:
        return f"{pay} has no year, so nothing can be held against it in money."
    if pay.period in {Period.YEAR, Period.MONTH}:
        return ""
    times = f"{PER_YEAR[pay.period]:,.0f} {pay.period.value}s"
    return f"{pay} is counted as {year[0]:,.0f} {year[1]} a year: {times}, as in full-time work."


def unit_of(attribute: str, decision: Decision) -> str:
    """What an appraisal of this attribute is counted in."""
    if attribute in PATH:
        return PATH[attribute]
    today = year_of(decision.pay)
    return f"{today[1]} a year" if attribute == PAY and today else "points"


def attributes_of(decision: Decision, named: Iterable[str], pays: Sequence[Assumed]) -> tuple[Attribute, ...]:
    """What counts in a decision.

    Args:
        decision: the decision; its pay of today brings pay into money.
        named: the attributes that appraisals name; those beyond the six are the owner's own, in points.
        pays: what the options are taken to pay, in money; the worst and best of pay lie around them.
    """
    six = tuple(replace(each, worst_words=_ENDS[each.name][0], best_words=_ENDS[each.name][1]) for each in SIX)
    today = year_of(decision.pay)
    if today:
        worst, best = scale_of([today[0], *(end for each in pays for end in (each.low, each.high))])
        unit = unit_of(PAY, decision)
        six = tuple(
            replace(each, worst=worst, best=best, unit=unit, worst_words="", best_words="") if each.name == PAY else each
            for each in six
        )
    known = {each.name for each in six}
    own = dict.fromkeys(each for each in named if each and each not in known and each not in BESIDES)
    return (*six, *(Attribute(name=each, label=each, worst_words="its worst", best_words="its best") for each in own))


def scale_of(amounts: Sequence[float], constants: Constants = CONSTANTS) -> tuple[float, float]:
    """The worst and the best of some yearly pay, rounded outwards to two signs; wider where they would be one.

    Args:
        amounts: at least one above nought; the first is today's.
        constants: how far down and up pay may go where nothing else is known.
    """
    low, high = max(0.0, min(amounts)), max(amounts)
    if low == high:
        low, high = low * (1 - constants.cut_high), high * (1 + constants.cut_high)
    step = 10.0 ** (math.floor(math.log10(high)) - 1)
    return math.floor(low / step + _SLACK) * step, math.ceil(high / step - _SLACK) * step


_SLACK = 1e-9
"""An amount on a round number stays there (rounding of numbers in a machine)."""
