"""Who rated what, by chance and by the formula: designs for the tests of calibration, and the model written out in full."""

import numpy as np
from hypothesis import strategies as st

from proprietor.books.people import Relation
from proprietor.calibration.constants import CONSTANTS, Constants
from proprietor.calibration.model import Rating

COMPETENCIES = ("cause", "options", "facts", "plan", "listening")


def rated(rater: str, relation: Relation, **levels: int) -> list[Rating]:
    """One rater's answers."""
    return [Rating(rater=rater, relation=relation, competency=name, level=level) for name, level in levels.items()]


def group(relation: Relation, *levels: int, competency: str = "cause", first: int = 0) -> list[Rating]:
    """Several raters of one relation, each with one answer."""
    return [
        Rating(rater=f"{relation} {first + at}", relation=relation, competency=competency, level=level)
        for at, level in enumerate(levels)
    ]


@st.composite
def ratings(draw: st.DrawFn, raters: int = 7) -> list[Rating]:
    """Some raters of any relation, each with some answers; a rater has one relation, and no answer twice."""
    found = []
    for at in range(draw(st.integers(0, raters))):
        relation = draw(st.sampled_from(Relation))
        levels = draw(st.dictionaries(st.sampled_from(COMPETENCIES), st.integers(1, 5)))
        found += rated(f"r{at}", relation, **levels)
    return found


def dense(
    answers: list[Rating], competencies: tuple[str, ...], constants: Constants = CONSTANTS
) -> tuple[list[float], list[float]]:
    """Levels and variances by the formula of spec/calibration.md, a row for every answer: the plain way, for few answers."""
    c = constants
    s2 = c.sigma**2

    def half(one: str, other: str) -> float:
        return c.general + (1 - c.general) * (one == other)

    def kernel(one: Rating, other: Rating) -> float:
        same = one.relation == other.relation
        mine = one.rater == other.rater
        common = c.loading[one.relation] * c.loading[other.relation] * half(one.competency, other.competency)
        shared = same * c.perspective[one.relation] * half(one.competency, other.competency)
        own = mine * (1 - c.reliability[one.relation] - c.error)
        cell = mine and one.competency == other.competency
        return c.mean_variance + s2 * (common + shared + own + cell * c.error) + cell / 12

    k = np.array([[kernel(one, other) for other in answers] for one in answers]).reshape(len(answers), len(answers))
    y = np.array([each.level - c.mean for each in answers])
    levels, variances = [], []
    for name in competencies:
        row = np.array(
            [c.mean_variance + s2 * c.reference * c.loading[each.relation] * half(name, each.competency) for each in answers]
        )
        weights = np.linalg.solve(k, row) if answers else row
        levels.append(float(c.mean + weights @ y))
        variances.append(float(c.mean_variance + s2 * c.reference**2 - weights @ row))
    return levels, variances
