"""Ratings of several by several: how far raters agree, where the differences come from, and how wide a single rating scatters.

Agreement after Shrout & Fleiss 1979; sources of variance after generalizability theory (Brennan 2001).
"""

from collections.abc import Sequence
from dataclasses import dataclass

Table = Sequence[Sequence[float]]
"""A row for each that is rated, a column for each rater or task; nothing missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Squares:
    """Mean squares of a table of two ways with one figure in each cell: rows, columns, and what is left.

    Attributes:
        rows: how many are rated.
        columns: by how many each.
        of_rows, of_columns, of_rest: mean squares.
        within: mean square within rows, columns and rest together.
    """

    rows: int
    columns: int
    of_rows: float
    of_columns: float
    of_rest: float
    within: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Intraclass correlations of Shrout & Fleiss 1979.

    Attributes:
        one_way: ICC(1, 1), each row rated by others.
        random: ICC(2, 1), all by the same raters, who stand for others.
        fixed: ICC(3, 1), all by the same raters, who stand for themselves.
        one_way_mean, random_mean, fixed_mean: the same of the mean of all columns, ICC(·, k).
    """

    one_way: float
    random: float
    fixed: float
    one_way_mean: float
    random_mean: float
    fixed_mean: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Components:
    """Where the variance of one figure comes from: rows, columns, and the rest, which holds their interaction and error.

    Estimates may come out below 0, and are left so: held to 0 they would be too large on average.
    """

    rows: float
    columns: float
    rest: float

    def dependability(self, columns: int) -> tuple[float, float]:
        """Generalizability Eρ² and index of dependability Φ of the mean of so many columns (Brennan 2001)."""
        relative, absolute = self.rest / columns, (self.columns + self.rest) / columns
        return self.rows / (self.rows + relative), self.rows / (self.rows + absolute)


def squares(table: Table) -> Squares:
    """Mean squares of a table.

    Raises:
        ValueError: for fewer than two rows or columns, or rows of different length.
    """
    n, k = len(table), len(table[0]) if table else 0
    if n < LEAST or k < LEAST:
        raise ValueError("agreement needs two that are rated, and two ratings of each")
    if any(len(row) != k for row in table):
        raise ValueError("each row needs as many ratings as the first")
    total = sum(map(sum, table)) / (n * k)
    row_sum = k * sum((sum(row) / k - total) ** 2 for row in table)
    column_sum = n * sum((sum(column) / n - total) ** 2 for column in zip(*table, strict=True))
    everything = sum((each - total) ** 2 for row in table for each in row)
    rest = everything - row_sum - column_sum
    return Squares(
        rows=n,
        columns=k,
        of_rows=row_sum / (n - 1),
        of_columns=column_sum / (k - 1),
        of_rest=rest / ((n - 1) * (k - 1)),
        within=(everything - row_sum) / (n * (k - 1)),
    )


LEAST = 2

TINY = 1e-9
"""A part of all mean squares below this is only what the machine rounds."""


def agreement(table: Table) -> Agreement:
    """How far the columns agree about the rows.

    Raises:
        ValueError: for a table that is none, one whose rows do not differ at all, or one where raters contradict each other so
            that a correlation has no bounds.
    """
    s = squares(table)
    n, k, row, rest, within = s.rows, s.columns, s.of_rows, s.of_rest, s.within
    mean_of_random = row + (s.of_columns - rest) / n
    if min(row, abs(mean_of_random)) <= TINY * (row + s.of_columns + rest):
        raise ValueError("where all that are rated are rated alike, or raters contradict each other, agreement cannot be told")
    return Agreement(
        one_way=(row - within) / (row + (k - 1) * within),
        random=(row - rest) / (row + (k - 1) * rest + k * (s.of_columns - rest) / n),
        fixed=(row - rest) / (row + (k - 1) * rest),
        one_way_mean=(row - within) / row,
        random_mean=(row - rest) / mean_of_random,
        fixed_mean=(row - rest) / row,
    )


def components(table: Table) -> Components:
    """Variance components of a table, by the mean squares that are expected (ANOVA estimates).

    Raises:
        ValueError: for a table that is none.
    """
    s = squares(table)
    return Components(rows=(s.of_rows - s.of_rest) / s.columns, columns=(s.of_columns - s.of_rest) / s.rows, rest=s.of_rest)
