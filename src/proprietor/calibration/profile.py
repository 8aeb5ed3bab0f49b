"""The profile: each competency relative to the person's own mean, so that strong and weak are no absolute norm."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

from proprietor.calibration.constants import CONSTANTS, Constants
from proprietor.calibration.latent import Cell
from proprietor.calibration.model import posterior
from proprietor.stats.normal import below


class Standing(StrEnum):
    """Where a competency lies in somebody's own profile, told only where it is nearly sure."""

    STRONG = "strong"
    WEAK = "weak"
    LEVEL = "level"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relative:
    """A competency against the mean of all that were asked for.

    Attributes:
        competency: which one.
        difference: the view minus the mean of the views, in levels.
        sd: its uncertainty as a standard deviation, in levels. What all competencies share cancels, such as severe raters.
        above: chance that it lies above the mean.
        standing: strong or weak when that is nearly sure, level otherwise.
    """

    competency: str
    difference: float
    sd: float
    above: float
    standing: Standing


def profile(answers: Mapping[Cell, float], competencies: Sequence[str], constants: Constants = CONSTANTS) -> tuple[Relative, ...]:
    """The profile of the competencies, by the same model as the views; `answers_of` makes answers of ratings.

    Raises:
        ValueError: for a competency asked for twice.
    """
    known = posterior(answers, competencies, constants)
    if not known.competencies:
        return ()
    size = len(known.competencies)
    middle = sum(known.mean) / size
    shared = [sum(row) / size for row in known.covariance]
    of_mean = sum(shared) / size
    return tuple(
        _relative(each, level - middle, row[at] - 2 * shared[at] + of_mean, constants)
        for at, (each, level, row) in enumerate(zip(known.competencies, known.mean, known.covariance, strict=True))
    )


def _relative(competency: str, difference: float, variance: float, constants: Constants) -> Relative:
    sd = constants.inflate * sqrt(max(0.0, variance))
    above = below(difference / sd) if sd > TINY else 0.5
    strong, weak = above >= constants.sure, 1 - above >= constants.sure
    standing = Standing.STRONG if strong else Standing.WEAK if weak else Standing.LEVEL
    return Relative(competency=competency, difference=difference, sd=sd, above=above, standing=standing)


TINY = 1e-6
"""Below this standard deviation there is nothing but rounding of the machine: a single competency is its own mean."""
