"""Picking: shipped competencies made records of one's own, to be kept as they are or put in other words."""

from collections.abc import Iterable

from proprietor.calibration import competencies
from proprietor.calibration.records import Competency

FEWEST, MOST = 5, 10
"""How many to be rated in: fewer say little of a profile, more make raters tired (a guess)."""


def as_record(shipped: competencies.Competency) -> Competency:
    """A shipped competency as a record; the sentences of each level one after the other."""
    level1, level2, level3, level4, level5 = (" ".join(level) for level in shipped.levels)
    return Competency(
        name=shipped.name,
        about=shipped.about,
        level1=level1,
        level2=level2,
        level3=level3,
        level4=level4,
        level5=level5,
        model=shipped.id,
    )


def picked(records: Iterable[Competency]) -> frozenset[str]:
    """The ids of the shipped ones that are in the books."""
    return frozenset(each.model for each in records if each.model)
