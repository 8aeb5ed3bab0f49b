"""Quantities: numbers, money, percentages, multiples, ordinals, ranges, durations, times and years in a line."""

import re
from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from proprietor.language.atoms import Atom, AtomKind, atoms_of
from proprietor.language.words import Word


class QuantityKind(StrEnum):
    """What a quantity is."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    MULTIPLE = "multiple"
    ORDINAL = "ordinal"
    DURATION = "duration"
    TIME = "time"
    YEAR = "year"


class Quantity(NamedTuple):
    """A quantity as it stands in a line.

    Attributes:
        kind: what it is.
        value: the number; of a range or a from–to pair, the first one.
        unit: what is counted: "%", "EUR", "days", "invoices"; empty when nothing is.
        start: place of its first sign in the text.
        end: place after its last sign.
        signed: whether it is written as a change: "+40 %", "by 30 %".
        upto: the second number of a range or a from–to pair; None if there is only one.
        shift: whether the two are a level before and a level after, not a range.
    """

    kind: QuantityKind
    value: Decimal
    unit: str
    start: int
    end: int
    signed: bool = False
    upto: Decimal | None = None
    shift: bool = False


def quantities_of(text: str, words: Sequence[Word] = ()) -> tuple[Quantity, ...]:
    """All quantities of a line, in order.

    Args:
        text: the line.
        words: its words, if they have been read already; without them numbers in words are not seen.
    """
    atoms = atoms_of(text, words)
    found: list[Quantity] = []
    place = 0
    while place < len(atoms):
        one = _quantity(atoms[place])
        if place + 1 < len(atoms) and (joint := _joint(text, atoms[place], atoms[place + 1])):
            one = _paired(one, _quantity(atoms[place + 1]), joint)
            place += 1
        found.append(one)
        place += 1
    return tuple(found)


_FAR = 60
"""Between the two numbers of "from 40 calls a week to 12" stand at most so many signs (a guess)."""


def _joint(text: str, first: Atom, second: Atom) -> str:
    """How two neighbours hang together: "shift", "back" (to B from A), "range", or not at all."""
    between = text[first.end : second.start]
    if len(between) > _FAR or ";" in between or ". " in between:
        return ""
    held = between.strip().lower()
    before = text[max(0, first.start - 12) : first.start].lower().rstrip("$€£¥ ")
    if held in {"→", "->", "=>", "-->", ">"} or held.endswith(("→", "->", "=>")):
        return "shift"
    if held in {"-", "–", "—", "−", "to"} and not before.endswith("from"):
        return "range" if _alike(first, second) else ""
    words = _without_fillers(held.replace(",", " ").split())
    if before.endswith("from") and words and words[-1] == "to":
        return "shift" if _alike(first, second) else ""
    if words and words[-1] == "from" and _leads_back(held) and _alike(first, second) and _reaches(before):
        return "back"
    if before.endswith("between") and words and words[-1] == "and":
        return "range"
    return ""


_FILLERS = frozenset(
    {"a", "about", "almost", "an", "around", "just", "nearly", "now", "only", "over", "roughly", "some", "the", "under"}
)
_OVER_A_COMMA = re.compile(r",\s(?:up\s|down\s)?from\b[^,]*$")


def _leads_back(held: str) -> bool:
    """Whether "from" leads back to the first number: over a comma only where it follows at once, as in "to 12, down from 40"."""
    return "," not in held or _OVER_A_COMMA.search(held) is not None


def _without_fillers(words: list[str]) -> list[str]:
    """The words between two numbers without those that may stand before the second: "to about"."""
    while words and words[-1] in _FILLERS:
        words = words[:-1]
    return words


def _reaches(before: str) -> bool:
    return before.endswith((" to", "to", "down to", "up to", "at", "of", "reach", "reached"))


_LEVELS = frozenset({AtomKind.NUMBER, AtomKind.MONEY, AtomKind.PERCENT, AtomKind.DURATION, AtomKind.TIME, AtomKind.ORDINAL})


def _alike(first: Atom, second: Atom) -> bool:
    """Whether two numbers can be of one measure: a bare number fits all but a year."""
    if AtomKind.YEAR in {first.kind, second.kind}:
        return first.kind is second.kind
    return first.kind is second.kind or (AtomKind.NUMBER in {first.kind, second.kind} and {first.kind, second.kind} <= _LEVELS)


def _paired(one: Quantity, two: Quantity, joint: str) -> Quantity:
    first, second = (two, one) if joint == "back" else (one, two)
    weightier = two if one.kind is QuantityKind.COUNT else one
    return one._replace(
        kind=weightier.kind,
        value=first.value,
        upto=second.value,
        shift=joint in {"shift", "back"} and weightier.kind is not QuantityKind.YEAR,
        unit=one.unit or two.unit,
        end=two.end,
        signed=False,
    )


_KINDS = {
    AtomKind.NUMBER: QuantityKind.COUNT,
    AtomKind.MONEY: QuantityKind.MONEY,
    AtomKind.PERCENT: QuantityKind.PERCENT,
    AtomKind.MULTIPLE: QuantityKind.MULTIPLE,
    AtomKind.ORDINAL: QuantityKind.ORDINAL,
    AtomKind.DURATION: QuantityKind.DURATION,
    AtomKind.TIME: QuantityKind.TIME,
    AtomKind.YEAR: QuantityKind.YEAR,
}


def _quantity(atom: Atom) -> Quantity:
    return Quantity(_KINDS[atom.kind], *atom[1:])
