"""The view others have of somebody, with honest uncertainty: the best linear prediction from few ratings."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from proprietor.books.people import Relation
from proprietor.calibration.constants import CONSTANTS, HIGHEST, LOWEST, Constants
from proprietor.calibration.latent import Cell, solved
from proprietor.stats.normal import Z90


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """One answer: who gave it, as what, about which competency, and the level from 1 to 5. "Not observed" is no rating."""

    rater: str
    relation: Relation
    competency: str
    level: int

    @property
    def cell(self) -> Cell:
        """Where it stands."""
        return Cell(rater=self.rater, relation=self.relation, competency=self.competency)


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What others see of one competency: the level a colleague or boss is expected to give.

    Attributes:
        competency: which one.
        value: the level, from 1 to 5.
        sd: its uncertainty as a standard deviation, in levels.
        low: lower end of the 90 % interval, held to the scale.
        high: its upper end.
        raters: how many have rated this competency. With none, the value is what the model expects from the answers to others and
            from before: whether that is told is for the caller to decide.
    """

    competency: str
    value: float
    sd: float
    low: float
    high: float
    raters: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Posterior:
    """All views at once, as they hang together.

    Attributes:
        competencies: in the order of the rows.
        mean: the level of each.
        covariance: of every two, in levels²; not inflated.
    """

    competencies: tuple[str, ...]
    mean: tuple[float, ...]
    covariance: tuple[tuple[float, ...], ...]


def views(ratings: Sequence[Rating], competencies: Sequence[str], constants: Constants = CONSTANTS) -> tuple[View, ...]:
    """The view of each competency, by all ratings.

    Ratings of competencies that are not asked for count, too, as far as they tell of the others. When somebody rated a competency
    twice, the last stands.

    Raises:
        ValueError: for a level that is none from 1 to 5, or a competency that is asked for twice.
    """
    answers = answers_of(ratings)
    return views_from(answers, competencies, constants)


def views_from(answers: Mapping[Cell, float], competencies: Sequence[str], constants: Constants = CONSTANTS) -> tuple[View, ...]:
    """The same from answers that need not be whole levels, such as the means of a group put in the place of its answers."""
    known = posterior(answers, competencies, constants)
    counts = Counter(cell.competency for cell in answers)
    return tuple(
        _view(each, level, constants.inflate * sqrt(row[at]), counts[each])
        for at, (each, level, row) in enumerate(zip(competencies, known.mean, known.covariance, strict=True))
    )


def _view(competency: str, level: float, sd: float, raters: int) -> View:
    return View(
        competency=competency,
        value=on_scale(level),
        sd=sd,
        low=on_scale(level - Z90 * sd),
        high=on_scale(level + Z90 * sd),
        raters=raters,
    )


def on_scale(level: float) -> float:
    """A level held to the scale from 1 to 5."""
    return min(float(HIGHEST), max(float(LOWEST), level))


def posterior(answers: Mapping[Cell, float], competencies: Sequence[str], constants: Constants = CONSTANTS) -> Posterior:
    """Mean and covariance of the views, given answers in levels.

    Raises:
        ValueError: for a competency that is asked for twice.
    """
    if len(set(competencies)) < len(competencies):
        raise ValueError("a competency is asked for twice")
    away = {cell: level - constants.mean for cell, level in answers.items()}
    joint = solved(away, [(each, False) for each in competencies], constants)
    size = joint.targets
    return Posterior(
        competencies=tuple(competencies),
        mean=tuple(constants.mean + each for each in joint.mean[:size].tolist()),
        covariance=tuple(map(tuple, joint.covariance[:size, :size].tolist())),
    )


def uncertainty(cells: Iterable[Cell], competencies: Sequence[str], constants: Constants = CONSTANTS) -> tuple[float, ...]:
    """How uncertain the view of each competency would be with answers at these places, whatever they say: variances, in levels².

    Not inflated.
    """
    known = posterior(dict.fromkeys(cells, constants.mean), competencies, constants)
    return tuple(row[at] for at, row in enumerate(known.covariance))


def answers_of(ratings: Iterable[Rating]) -> dict[Cell, float]:
    """The levels by their places; the last of each rater about a competency stands, whatever the relation of the first was.

    Raises:
        ValueError: for a level that is none from 1 to 5.
    """
    last: dict[tuple[str, str], Rating] = {}
    for each in ratings:
        check_level(each.level)
        last[each.rater, each.competency] = each
    return {each.cell: float(each.level) for each in last.values()}


def check_level(level: int) -> None:
    """Refuse what is no level.

    Raises:
        ValueError: for anything but a whole number from 1 to 5.
    """
    if level not in range(LOWEST, HIGHEST + 1):
        message = f"a level is a whole number from {LOWEST} to {HIGHEST}, and {level!r} is not"
        raise ValueError(message)
