"""Bearing: whether the numbers of a claim stand in the wins it cites, as they are or reckoned from them."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from proprietor.books import Win
from proprietor.language.quantities import Quantity, QuantityKind
from proprietor.proposition.analysis import Analysis, analyse

CLOSE = Decimal("0.03")
"""Numbers that differ by no more than this part are one number, rounded for the telling (a guess)."""

SMALL = 3
"""Counts up to here are taken for a manner of speaking, and not looked for (a guess)."""

_TURNS = (Decimal(12), Decimal(52), Decimal(4), Decimal(1) / 12, Decimal(1) / 52)
"""From a month to a year, a week to a year, a week to a month or a quarter to a year, and back."""

_HUNDRED = Decimal(100)
_CLAIMED = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MULTIPLE, QuantityKind.DURATION})


class Level(NamedTuple):
    """One number a win tells, or a level before and one after."""

    value: Decimal
    upto: Decimal | None = None


def levels_of(wins: Iterable[Win]) -> tuple[Level, ...]:
    """Every number the wins tell, in their words or in their figure."""
    found: list[Level] = []
    for win in wins:
        for words in (win.text, win.problem):
            found += [Level(each.value, each.upto) for each in analyse(words).quantities]
        if win.figure is not None:
            figure = win.figure
            found += [Level(each) for each in (figure.value, figure.before, figure.after) if each is not None]
            if figure.before is not None and figure.after is not None:
                found.append(Level(figure.before, figure.after))
            found += [Level(each.value, each.upto) for each in analyse(figure.unit).quantities]
    return tuple(dict.fromkeys(found))


def unborne(analysis: Analysis, levels: Iterable[Level]) -> tuple[Quantity, ...]:
    """The numbers of a claim, if not one of them stands in the wins; nothing as soon as one does."""
    claimed = [each for each in analysis.counted if each.kind in _CLAIMED and each.value > SMALL]
    told = set(levels)
    return () if any(_is_borne(quantity, level) for quantity in claimed for level in told) else tuple(claimed)


def _is_borne(quantity: Quantity, level: Level) -> bool:
    """Whether a number is one the wins tell, or what one makes of it: the change, by the year, in per cent, how many times."""
    one, two = level
    values = {one, one if two is None else two, one if two is None else abs(one - two)}
    if quantity.kind in {QuantityKind.PERCENT, QuantityKind.MULTIPLE}:
        values |= {abs(two - one) / one * _HUNDRED, two / one, one / two} if one and two else set()
    else:
        values |= {value * turn for value in values for turn in _TURNS}
    return any(_near(said, value) for said in (quantity.value, quantity.upto) if said is not None for value in values)


def _near(one: Decimal, two: Decimal) -> bool:
    return abs(one - two) <= CLOSE * max(abs(one), abs(two))
