"""Change between two rounds: whether others see one otherwise than before, beyond what chance and other raters bring."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import sqrt

from proprietor.calibration.constants import CONSTANTS, Constants
from proprietor.calibration.latent import Cell, solved
from proprietor.calibration.model import Rating, answers_of
from proprietor.stats.normal import Z90, below


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How the view of one competency changed, later minus earlier.

    Attributes:
        competency: which one.
        difference: in levels.
        sd: its uncertainty as a standard deviation, in levels.
        low: lower end of the 90 % interval.
        high: its upper end.
        up: chance that it rose.
        again: how many rated it both times; from these a change can be told best.
        own: how one's own level changed; None where one has not given it twice.
    """

    competency: str
    difference: float
    sd: float
    low: float
    high: float
    up: float
    again: int
    own: int | None

    @property
    def real(self) -> bool:
        """Whether it is one: zero lies outside the interval."""
        return self.low > 0 or self.high < 0


def changes(
    earlier: Sequence[Rating],
    later: Sequence[Rating],
    competencies: Sequence[str],
    own: tuple[Mapping[str, int], Mapping[str, int]] = ({}, {}),
    constants: Constants = CONSTANTS,
) -> tuple[Change, ...]:
    """How each view changed between two rounds; a competency that was not rated in both is left out.

    One model holds both. Assumed to stay: each rater's severity and each relation's perspective, so that with the same raters
    they cancel, and with others they do not. Assumed anew: the error of each answer. Whoever sees one competency in a light of
    their own both times makes the interval wider than it need be, never narrower. Before anybody has rated, a change is expected
    to be 0 with a standard deviation of `constants.change`, half of its variance common to all competencies; so a small change
    seen by few is told smaller than their means differ.

    Args:
        earlier: answers of the first round.
        later: answers of the second.
        competencies: which to tell of.
        own: one's own levels, earlier and later.
        constants: the numbers of the model.

    Raises:
        ValueError: for a level that is none from 1 to 5.
    """
    return changes_from(answers_of(earlier), answers_of(later), competencies, own, constants)


def changes_from(
    first: Mapping[Cell, float],
    second: Mapping[Cell, float],
    competencies: Sequence[str],
    own: tuple[Mapping[str, int], Mapping[str, int]] = ({}, {}),
    constants: Constants = CONSTANTS,
) -> tuple[Change, ...]:
    """The same from answers that need not be whole levels, such as those of two releases."""
    both = {
        replace(cell, turn=turn): level - constants.mean
        for turn, answers in ((-1, first), (1, second))
        for cell, level in answers.items()
    }
    rated = {cell.competency for cell in first} & {cell.competency for cell in second}
    told = [each for each in competencies if each in rated]
    joint = solved(both, [(each, True) for each in told], constants)
    again = Counter(competency for _, competency in {_who(cell) for cell in first} & {_who(cell) for cell in second})
    return tuple(
        _change(each, float(joint.mean[at]), sqrt(joint.covariance[at, at]) * constants.inflate, again[each], own)
        for at, each in enumerate(told)
    )


def _who(cell: Cell) -> tuple[str, str]:
    return cell.rater, cell.competency


def _change(
    competency: str, difference: float, sd: float, again: int, own: tuple[Mapping[str, int], Mapping[str, int]]
) -> Change:
    before, after = (levels.get(competency) for levels in own)
    return Change(
        competency=competency,
        difference=difference,
        sd=sd,
        low=difference - Z90 * sd,
        high=difference + Z90 * sd,
        up=below(difference / sd),
        again=again,
        own=None if before is None or after is None else after - before,
    )
