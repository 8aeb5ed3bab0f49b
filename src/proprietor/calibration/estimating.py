"""The scatter of ratings, estimated anew where there are enough of them, and held near to what was expected."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from math import sqrt

from proprietor.books.people import Relation
from proprietor.calibration.constants import CONSTANTS, Constants
from proprietor.calibration.latent import Cell
from proprietor.calibration.model import Rating, answers_of

ENOUGH = 30
"""With fewer ratings σ stays as it is (spec/calibration.md)."""

WEIGHT = 8.0
"""What the expected σ² weighs, in degrees of freedom: 2/.5², as if σ differed by a quarter between firms (a guess, the spread of
the misspecified case in spec/calibration.md)."""


def reestimated(ratings: Sequence[Rating], constants: Constants = CONSTANTS) -> Constants:
    """The constants with σ estimated anew from these ratings of one person; unchanged with fewer than 30.

    What is estimated is a sum of squares around the mean of all, which by the model is expected to be σ²·t + (N − 1)/12. It is
    held conservatively near the expected σ²: it counts as raters − 1 degrees of freedom, as if each rater had only told their
    severity, against 8 of the expected one. The shares stay as they are: one person's ratings say too little of them.

    Intervals told by these constants hang on how the answers scatter, not only on who answered. Where anonymity was promised, as
    for a release, the constants as they come are to be used.

    Raises:
        ValueError: for a level that is none from 1 to 5.
    """
    answers = answers_of(ratings)
    if len(answers) < ENOUGH:
        return constants
    count = len(answers)
    middle = sum(answers.values()) / count
    around = sum((level - middle) ** 2 for level in answers.values())
    expected = _scatter(list(answers), constants)
    found = max(0.0, around - (count - 1) * constants.rounding) / expected
    free = len({cell.rater for cell in answers}) - 1
    variance = (WEIGHT * constants.sigma**2 + free * found) / (WEIGHT + free)
    return replace(constants, sigma=sqrt(variance))


def _scatter(cells: Sequence[Cell], constants: Constants) -> float:
    """The sum of squares around the mean that the model expects of these cells, in σ²: tr S − 1ᵀS1/N over its shares S."""
    general, special = constants.general, 1 - constants.general
    fields = Counter((cell.relation, cell.competency) for cell in cells)
    relations = Counter(cell.relation for cell in cells)
    by_competency = _sums((each, count * constants.loading[kind]) for (kind, each), count in fields.items())
    raters = _sums((cell.rater, sqrt(constants.idiosyncrasy(cell.relation))) for cell in cells)
    common = general * sum(by_competency.values()) ** 2 + special * sum(each**2 for each in by_competency.values())
    perspective = general * sum(constants.perspective[kind] * count**2 for kind, count in relations.items())
    perspective += special * sum(constants.perspective[kind] * count**2 for (kind, _), count in fields.items())
    severity = sum(each**2 for each in raters.values())
    single = sum(count * _single(kind, constants) for kind, count in relations.items())
    return single - (common + perspective + severity + constants.error * len(cells)) / len(cells)


def _single(relation: Relation, constants: Constants) -> float:
    """The variance of one answer, in σ²."""
    shared = constants.loading[relation] ** 2 + constants.perspective[relation]
    return shared + constants.idiosyncrasy(relation) + constants.error


def _sums(parts: Iterable[tuple[str, float]]) -> Mapping[str, float]:
    found: dict[str, float] = defaultdict(float)
    for name, part in parts:
        found[name] += part
    return found
