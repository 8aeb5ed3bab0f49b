"""Subjects: what each number of a line is told of, so that a line said otherwise does not tell it of something else."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from proprietor.language.amounts import RUN
from proprietor.language.bearing import BE, is_content, is_past, pieces, sense
from proprietor.language.lexicon import grammar, groups
from proprietor.language.quantities import Quantity, QuantityKind, quantities_of
from proprietor.language.words import words_of

COUNTED = frozenset({QuantityKind.COUNT, QuantityKind.ORDINAL})
"""Kinds of numbers that say of what they are in the words that follow."""


HELPING = frozenset({"can", "could", "may", "might", "will", "would", "shall", "should", "must", "do", "does", "did"})
"""Verbs that help others; where one stands, there is a clause."""

_PIECE = re.compile(r", with\b|[^\W\d_]+|[.;!?—](?!\d)|,(?!\d)")
_ENDS = tuple(".;!?—")


class Clause(NamedTuple):
    """A part of a sentence: where it begins and ends in the text, and the senses of its content words."""

    start: int
    end: int
    senses: frozenset[str]


def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a text; what has no verb within a sentence belongs to the clause before it."""
    kept = [0]
    for start, end in pairwise([*_cuts(text), len(text)]):
        if text[start] in _ENDS or (_has_verb(text[start:end]) and _has_verb(text[kept[-1] : start])):
            kept.append(start)
    return tuple(Clause(start, end, _senses(text[start:end])) for start, end in pairwise([*kept, len(text)]))


def _cuts(text: str) -> Iterator[int]:
    """Where a clause may begin: after a stop, at a word that joins, and at the comma that ends a clause such a word opened."""
    held, opened, first = groups("held"), False, True
    for found in _PIECE.finditer(text):
        piece = found.group().lower()
        if piece in _ENDS or piece in held["joins"] or piece.startswith(", ") or (piece == "," and opened):
            yield found.start()
            opened = first and piece in held["opens"]
        first = piece in _ENDS


def _has_verb(text: str) -> bool:
    return any(word in BE or word in HELPING or word in grammar("have") or is_past(word) for word in pieces(text))


def _senses(text: str) -> frozenset[str]:
    return frozenset(sense(word) for word in pieces(text) if word[0].isalpha() and is_content(word))


@dataclass(frozen=True, slots=True)
class Told:
    """A number as a line tells it.

    Attributes:
        values: the number, or both of a pair.
        shift: whether they are a level before and one after.
        counted: what is counted, as senses of words; empty where nothing follows it.
        around: senses of the content words of its clause.
        unit: what it is measured in, as it is written.
        label: for a number that only names something, the word it goes with: ward, page.
    """

    values: tuple[Decimal, ...]
    shift: bool
    counted: frozenset[str]
    around: frozenset[str]
    unit: str = ""
    label: str = ""


def told_in(text: str) -> tuple[Told, ...]:
    """The numbers of a text, each with what it is told of."""
    parts, found = clauses(text), quantities_of(text, words_of(text))
    labels = [run for run in RUN.finditer(text) if not any(each.start < run.end() and run.start() < each.end for each in found)]
    named = [_named(run, text, parts) for run in labels if run.group().isdecimal()]
    return (*(_told(each, parts) for each in found), *named)


def _named(run: re.Match[str], text: str, parts: Sequence[Clause]) -> Told:
    """A number that only names something, such as the 7 of ward 7."""
    before = [word for word in pieces(text[max(0, run.start() - LABEL) : run.start()]) if word[0].isalpha()]
    return Told(
        values=(Decimal(run.group()),),
        shift=False,
        counted=frozenset(),
        around=_around(run.start(), parts),
        label=sense(before[-1]) if before else "",
    )


LABEL = 24
"""Signs before a number in which what it names stands (a guess)."""


def _around(place: int, parts: Sequence[Clause]) -> frozenset[str]:
    return next((part.senses for part in parts if part.start <= place < part.end), frozenset())


def _told(quantity: Quantity, parts: Sequence[Clause]) -> Told:
    unit = quantity.unit if quantity.kind in COUNTED else ""
    return Told(
        values=tuple(value for value in (quantity.value, quantity.upto) if value is not None),
        shift=quantity.shift,
        counted=frozenset(sense(word) for word in pieces(unit) if is_content(word)),
        around=_around(quantity.start, parts),
        unit=quantity.unit,
    )


def mistold(new: str, old: str) -> str:
    """Why a number is told of something else in a rewording than in a line; empty when none is.

    A number keeps what it counts, is told no more often, and its clause takes nothing from another one; only where clauses were
    joined may it take from those without a number. A pair is before and after only if it was. A number that the line does not
    have is for `amounts.strange_amount` to find.
    """
    now, was = told_in(new), told_in(old)
    shifts = {each.values for each in was if each.shift}
    if other := next((each for each in now if each.shift and each.values not in shifts), None):
        return f"it tells another change, from {other.values[0]:f} to {other.values[-1]:f}"
    more = Counter(value for each in now for value in each.values) - Counter(value for each in was for value in each.values)
    before = [part.senses for part in clauses(old) if part.senses]
    parted = sum(bool(part.senses) for part in clauses(new)) >= len(before)
    for each in now:
        for value in each.values:
            same = [one for one in was if value in one.values]
            others = [one for one in was if value not in one.values]
            if same and each.label != next((one.label for one in same if one.label == each.label), same[0].label):
                return f"it tells the number {value.normalize():f} of something else"
            apart = before if parted else [one.around for one in others]
            if same and (value in more or _elsewhere(each, same, others, frozenset[str]().union(*apart))):
                return f"it tells the number {value.normalize():f} of something else"
    return _out_of_order(now, was)


def _out_of_order(now: Sequence[Told], was: Sequence[Told]) -> str:
    """Whether two numbers of one unit have changed places within their clause, where nothing else tells which is which."""
    places = {value: at for at, each in enumerate(now) for value in each.values[:1]}
    for at, one in enumerate(was):
        for other in was[at + 1 :]:
            if one.unit and one.unit == other.unit and one.around == other.around and one.values != other.values:
                first, second = (places.get(each.values[0]) for each in (one, other))
                if first is not None and second is not None and first > second:
                    return f"it tells the number {one.values[0].normalize():f} of something else"
    return ""


def _elsewhere(told: Told, same: Sequence[Told], others: Sequence[Told], apart: frozenset[str]) -> bool:
    """Whether a number stands where another one, or another thought, stood."""
    own = frozenset[str]().union(*(each.around for each in same))
    if told.around & (apart - own):
        return True
    counted = frozenset[str]().union(*(each.counted for each in same))
    if not told.counted or told.counted & counted:
        return False
    taken = frozenset[str]().union(*(each.counted for each in others))
    return bool(counted or told.counted & taken) or not told.counted & own
