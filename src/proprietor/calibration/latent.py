"""The model's arithmetic: what all answers say together about what lies behind them, exactly and with one Cholesky factor.

spec/calibration.md gives the covariance of every two answers. Written out over all answers it would be a matrix of 20,000 rows
for 500 raters and 40 competencies. The same distribution has few things behind it: the person's level, the common view and each
relation's perspective, each with a general part and one per competency. Answers of one relation about one competency share all
of these and are called a field here. Each rater's own severity is integrated out by the formula of Sherman and Morrison, so that
only as many unknowns are left as there are things behind: 27 for one relation and 12 competencies, 247 for five and 40.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from proprietor.books.people import Relation
from proprietor.calibration.constants import Constants

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

Field = tuple[Relation, str, int]
"""What answers have in common: the relation, the competency, and the round, as `Cell.turn` has it."""

Target = tuple[str, bool]
"""What is sought of a competency: the view, or (True) how much it changed between two rounds."""

Loading = Iterator[tuple[tuple[object, ...], float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A place for an answer: who answers, as what, about what; the turn is −1 or 1 for the earlier and later of two rounds."""

    rater: str
    relation: Relation
    competency: str
    turn: int = 0

    @property
    def field(self) -> Field:
        """What it shares with other answers."""
        return self.relation, self.competency, self.turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Joint:
    """What is known of all targets and fields at once, after the answers.

    Attributes:
        mean: of each row, as a difference from what was expected before; targets first, then fields.
        covariance: of every two rows, in levels².
        targets: how many rows are targets.
        fields: the row of each field.
    """

    mean: "Array"
    covariance: "Array"
    targets: int
    fields: Mapping[Field, int]

    def asked_too(self, relation: Relation, competencies: Sequence[str], constants: Constants) -> "Joint":
        """The same after one further rater has answered as expected, so that only the uncertainty changes.

        Args:
            relation: of the further rater, who must be none of those who have answered.
            competencies: those answered; their fields must be known here.
            constants: the numbers of the model.
        """
        less = self._lessened(relation, competencies, constants)
        return Joint(mean=self.mean, covariance=self.covariance - less.T @ less, targets=self.targets, fields=self.fields)

    def gain(self, relation: Relation, competencies: Sequence[str], constants: Constants) -> float:
        """By how much that lowers the variance of a target, as the mean over all of them, in levels²."""
        less = self._lessened(relation, competencies, constants, stop=self.targets)
        return float((less * less).sum() / self.targets)

    def _lessened(
        self, relation: Relation, competencies: Sequence[str], constants: Constants, stop: int | None = None
    ) -> "Array":
        """A factor X of what such a rater takes off the covariance of the first rows, XᵀX."""
        import numpy as np  # noqa: PLC0415 - whoever only imports this need not load numpy

        rows = [self.fields[relation, each, 0] for each in competencies]
        answers = self.covariance[np.ix_(rows, rows)] + constants.sigma**2 * constants.idiosyncrasy(relation)
        answers[np.diag_indices_from(answers)] += constants.noise
        return np.linalg.solve(np.linalg.cholesky(answers), self.covariance[rows, :stop])


def solved(
    answers: Mapping[Cell, float], targets: Sequence[Target], constants: Constants, *, besides: Sequence[Field] = ()
) -> Joint:
    """Targets and fields given the answers.

    Args:
        answers: levels as differences from what was expected before; their size does not enter the covariance.
        targets: what is sought.
        constants: the numbers of the model.
        besides: fields that are to be known although nobody has answered there.
    """
    import numpy as np  # noqa: PLC0415 - as above

    fields = {each: at for at, each in enumerate(dict.fromkeys([*(cell.field for cell in answers), *besides]))}
    rows = _loadings(targets, tuple(fields), constants)
    behind = rows[len(targets) :]
    precision, pull = _information(answers, fields, constants)
    factor = np.linalg.cholesky(np.eye(rows.shape[1]) + behind.T @ precision @ behind)
    known = np.linalg.solve(factor, np.column_stack([rows.T, behind.T @ pull]))
    spread = known[:, :-1]
    return Joint(
        mean=spread.T @ known[:, -1],
        covariance=spread.T @ spread,
        targets=len(targets),
        fields={each: at + len(targets) for each, at in fields.items()},
    )


def _loadings(targets: Sequence[Target], fields: Sequence[Field], constants: Constants) -> "Array":
    """How each target and field is made of the independent, standard normal things behind: a row each, a column a thing."""
    import numpy as np  # noqa: PLC0415 - as above

    columns: dict[tuple[object, ...], int] = {}
    found = [
        (row, columns.setdefault(thing, len(columns)), size)
        for row, loading in enumerate(
            [*(_of_target(each, constants) for each in targets), *(_of(each, constants) for each in fields)]
        )
        for thing, size in loading
    ]
    rows = np.zeros((len(targets) + len(fields), len(columns)))
    for row, thing, size in found:
        rows[row, thing] = size
    return rows


def _of(field: Field, constants: Constants) -> Loading:
    relation, competency, turn = field
    yield ("level",), sqrt(constants.mean_variance)
    yield from _halves(("common",), competency, constants.sigma * constants.loading[relation], constants)
    yield from _halves(("perspective", relation), competency, constants.sigma * sqrt(constants.perspective[relation]), constants)
    if turn:
        # Half of a change lies before the middle of both rounds and half behind it, so that equal answers mean no change.
        size = turn / 2 * constants.change * constants.loading[relation] / constants.reference
        yield from _halves(("change",), competency, size, constants)


def _of_target(target: Target, constants: Constants) -> Loading:
    competency, moved = target
    if moved:
        yield from _halves(("change",), competency, constants.change, constants)
        return
    yield ("level",), sqrt(constants.mean_variance)
    yield from _halves(("common",), competency, constants.sigma * constants.reference, constants)


def _halves(thing: tuple[object, ...], competency: str, size: float, constants: Constants) -> Loading:
    """The part of a thing that all competencies share, and the part of this one."""
    yield thing, size * sqrt(constants.general)
    yield (*thing, competency), size * sqrt(1 - constants.general)


def _information(answers: Mapping[Cell, float], fields: Mapping[Field, int], constants: Constants) -> "tuple[Array, Array]":
    """What the answers say about the fields: their precision matrix, and the precision times what they say.

    Each rater's answers scatter around the fields with covariance D = d·I + m·mᵀ, where d is noise and m the severity;
    D⁻¹ = (I − m·mᵀ/(d + mᵀm))/d (Sherman & Morrison 1950). Raters are independent, so theirs add up.
    """
    import numpy as np  # noqa: PLC0415 - as above

    raters: dict[str, int] = {}
    at = ([raters.setdefault(cell.rater, len(raters)) for cell in answers], [fields[cell.field] for cell in answers])
    answered, levels = np.zeros((2, len(raters), len(fields)))
    answered[at] = 1
    levels[at] = list(answers.values())
    noise = constants.noise
    severity = answered * [constants.sigma * sqrt(constants.idiosyncrasy(relation)) for relation, _, _ in fields]
    weighed = severity / (noise + (severity**2).sum(axis=1, keepdims=True))
    precision = (np.diag(answered.sum(axis=0)) - severity.T @ weighed) / noise
    return precision, (levels.sum(axis=0) - weighed.T @ (severity * levels).sum(axis=1)) / noise
