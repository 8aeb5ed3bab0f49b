"""Contradiction: whether two passages tell the same fact with different numbers, and dates that exclude each other."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from proprietor.language.lemmas import noun_lemma
from proprietor.language.likeness import likeness, within
from proprietor.language.quantities import Quantity, QuantityKind
from proprietor.proposition.analysis import Analysis, analyse
from proprietor.proposition.neighbourhood import LEAST_SHARED, Neighbourhood
from proprietor.proposition.rule import Evidence, Other, Passage
from proprietor.values.figure import plain_number
from proprietor.values.finding import Span
from proprietor.values.when import PartialDate

_SAME = 0.02
"""Numbers that differ by no more than this part are one number, rounded differently (a guess)."""


class Clash(NamedTuple):
    """Two numbers for one thing: as said here, as said there, and where it stands here."""

    here: str
    there: str
    mark: Span


def clash(here: str, there: str, enough: float) -> Clash | None:
    """The first number by which two passages contradict each other, if they speak of the same fact at all."""
    one, two = analyse(here), analyse(there)
    shared = len(one.content & two.content)
    alike = likeness(one.content, two.content) >= enough or within(one.content, two.content) >= (1 + enough) / 2
    if shared < LEAST_SHARED or not alike or _apart(one, two):
        return None
    for first in one.counted:
        rivals = [second for second in two.counted if _measure(second) == _measure(first)]
        if rivals and not any(_same(first, second) for second in rivals):
            place, there_at = one.place_of(first), two.place_of(rivals[0])
            return Clash(f"“{one.said(place)}”", f"“{two.said(there_at)}”", place)
    return None


def _apart(one: Analysis, two: Analysis) -> bool:
    """Whether years or names show that two passages tell of different occasions."""
    years = [{each.value for each in side.quantities if each.kind is QuantityKind.YEAR} for side in (one, two)]
    if years[0] and years[1] and not years[0] & years[1]:
        return True
    names = [set(side.names) for side in (one, two)]
    return bool(names[0] and names[1]) and not (names[0] <= names[1] or names[1] <= names[0])


def _measure(quantity: Quantity) -> tuple[str, str]:
    unit = quantity.unit.split()[-1].lower() if quantity.unit else ""
    return quantity.kind, noun_lemma(unit)


def _same(one: Quantity, two: Quantity) -> bool:
    pairs = [(one.value, two.value)]
    if one.upto is not None and two.upto is not None:
        pairs.append((one.upto, two.upto))
    elif one.upto is not None or two.upto is not None:
        values = {one.value, one.upto, two.value, two.upto} - {None}
        return len(values) <= len((one, two))
    return all(abs(a - b) <= max(abs(a), abs(b)) * type(a)(str(_SAME)) for a, b in pairs)


def date_troubles(evidence: Evidence) -> Iterator[str]:
    """Sentences about dates of a record that exclude each other."""
    on, until = evidence.on, evidence.until
    if on and until and until.last < on.first:
        yield f"It ended ({until}) before it began ({on})."
    if on and evidence.role_from and on.last < evidence.role_from.first:
        yield f"It happened on {on}, before the role began ({evidence.role_from})."
    if on and evidence.role_to and on.first > evidence.role_to.last:
        yield f"It happened on {on}, after the role had ended ({evidence.role_to})."


def figure_trouble(passage: Passage) -> Iterator[str]:
    """A sentence when the figure of a win differs from the levels its text tells."""
    figure = passage.evidence.figure if passage.evidence is not None else None
    if figure is None or figure.before is None or figure.after is None:
        return
    shifts = [each for each in passage.analysis.quantities if each.shift]
    if shifts and not any((each.value, each.upto) == (figure.before, figure.after) for each in shifts):
        told = passage.analysis.said(passage.analysis.place_of(shifts[0]))
        yield f"The text says “{told}”, the figure says from {plain_number(figure.before)} to {plain_number(figure.after)}."


def neighbours(texts: Sequence[tuple[str, str]]) -> list[tuple[Other, ...]]:
    """For each (text, where it stands), the others that may tell of the same fact."""
    around = Neighbourhood({number: Other(*each) for number, each in enumerate(texts)})
    return [around.near(number) for number in range(len(texts))]


def newest(dates: Iterable[PartialDate | None]) -> PartialDate | None:
    """The latest of some dates; None if there is none."""
    known = [each for each in dates if each is not None]
    return max(known, key=lambda each: each.last, default=None)
