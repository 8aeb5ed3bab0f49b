"""Amounts: every number a text tells, in digits or words, so that two texts can be held against each other."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from proprietor.language.lexicon import groups
from proprietor.language.quantities import Quantity, QuantityKind, quantities_of
from proprietor.language.words import words_of

RUN = re.compile(r"\w{0,20}\d\w{0,40}(?:[.,:/’'-]\w{0,20}\d\w{0,40}){0,12}")
"""Signs with a digit among them, and what hangs together with them: 40, 1,200, 14:30, 2026-03-12, Q3, B2B."""

_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_GROUPED = re.compile(r"\d{1,3}(?:[,’']\d{3})+(?:\.\d+)?")

SAME = (
    *("double", "triple", "four times", "ten times", "half", "third", "quarter", "fifth", "tenth", "dozen", "score", "hundred"),
    *("thousand", "million", "billion", "per cent", "pair"),
)
"""Names of words that tell an amount without being a number, as they stand in the list “held”."""


@cache
def amount_words() -> dict[str, str]:
    """Each word that tells an amount without being a number, with its name in `SAME`."""
    return {word: name for name in SAME for word in groups("held")[name]}


_BARE = frozenset({"", "duration"})
"""Kinds whose numbers may be said again without their unit: "from 9 days to 2". Money, shares and multiples may not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amounts:
    """What a text, or several, tell in numbers.

    Attributes:
        runs: signs with a digit among them, as they are written, in small letters.
        values: what is measured and how much: ("%", 40), ("EUR", 1200), ("duration days", 9), ("", 12) for a count.
        shifts: levels before and after, in this order.
        changes: numbers that tell by how much, or by when: "by 30", "+40 %".
        words: words that tell an amount, by their name in `SAME`.
    """

    runs: frozenset[str] = frozenset()
    values: frozenset[tuple[str, Decimal]] = frozenset()
    shifts: frozenset[tuple[Decimal, Decimal]] = frozenset()
    changes: frozenset[Decimal] = frozenset()
    words: frozenset[str] = frozenset()

    @property
    def numbers(self) -> frozenset[Decimal]:
        """The bare numbers."""
        return frozenset(value for _, value in self.values) | frozenset(filter(None, map(_value, self.runs)))


def amounts_of(texts: Iterable[str]) -> Amounts:
    """The numbers of some texts together."""
    every, told = tuple(texts), amount_words()
    found = [quantity for text in every for quantity in quantities_of(text, words_of(text))]
    values = {(_measure(each), value) for each in found for value in (each.value, each.upto) if value is not None}
    return Amounts(
        runs=frozenset(run.group().lower() for text in every for run in RUN.finditer(text)),
        values=frozenset(values),
        shifts=frozenset((each.value, each.upto) for each in found if each.shift and each.upto is not None),
        changes=frozenset(each.value for each in found if each.signed and each.kind is not QuantityKind.MULTIPLE),
        words=frozenset(told[word.low] for text in every for word in words_of(text) if word.low in told),
    )


def _measure(quantity: Quantity) -> str:
    if quantity.kind in {QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.MULTIPLE}:
        return quantity.unit
    if quantity.kind is QuantityKind.ORDINAL:
        return "rank"
    return f"duration {quantity.unit.rstrip('s')}" if quantity.kind is QuantityKind.DURATION else ""


def _value(run: str) -> Decimal | None:
    """A run as a number; None where it is none, such as a date or Q3."""
    plain = re.sub("[,’']", "", run) if _GROUPED.fullmatch(run) else run
    return Decimal(plain) if _PLAIN.fullmatch(plain) else None


def strange_amount(told: Amounts, known: Amounts) -> str:
    """The first number of one text that another does not tell; empty when it tells all of them.

    A share, money or a multiple has to be told as such there; a level that rises there must not fall here, and what is a level
    there must not be a change here: "to 12" is not "by 12".
    """
    numbers = known.numbers
    for run in sorted(told.runs - known.runs):
        if _value(run) not in numbers or "." in run:
            return run
    for measure, value in sorted(told.values - known.values):
        bare = measure == "" and any(kind.partition(" ")[0] in _BARE and value == one for kind, one in known.values)
        if not (bare or (measure == "" and value in _plain_runs(known))):
            return f"{value.normalize():f} {measure.rpartition(' ')[2]}".strip()
    for before, after in sorted(told.shifts - known.shifts):
        if (after, before) in known.shifts:
            return f"from {before:f} to {after:f}"
    if changed := sorted(told.changes - known.changes):
        return f"by {changed[0].normalize():f}"
    return next(iter(sorted(told.words - known.words)), "")


def _plain_runs(known: Amounts) -> frozenset[Decimal]:
    """The numbers that stand somewhere as bare digits and are measured nowhere, such as the 7 of ward 7."""
    measured = {value for _, value in known.values}
    return frozenset(value for value in map(_value, known.runs) if value is not None and value not in measured)
