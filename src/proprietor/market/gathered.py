"""Gathered: the cells of a great table of postings, with a manifest of what they were made of and what was left out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from proprietor.market.cells import BINS, LOWEST, PER_UNIT, PayCell, SkillDemand

FORM = 1
"""The form of the files; a newer one is not read."""

MOST_SHOWN = 1_000
"""Broken lines that are named; all are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """A line that could not be taken apart: its file, its number from 1, and why."""

    file: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What cells were made of.

    Attributes:
        sources: files, or the table, without address or password.
        engine: what counted them.
        on: the day.
        rows: rows that could be taken apart.
        untitled: rows without a title, which are no postings.
        repeated: rows that tell a post told before: one firm, title and place, all three known.
        postings: what is left.
        paid: postings that name pay, by currency.
        left_out: postings that say nothing about pay, by reason.
        broken: lines that could not be taken apart.
        broken_lines: the first of them.
        pay_cells: groups of pay.
        roles: roles with skills.
        form: the form of the files.
        bins: how many bins a histogram has,
        per_unit: how many for each step of e, and
        lowest: at what yearly pay in about US dollars the first begins.
    """

    sources: tuple[str, ...]
    engine: str
    on: date
    rows: int
    untitled: int
    repeated: int
    postings: int
    paid: Mapping[str, int]
    left_out: Mapping[str, int]
    broken: int = 0
    broken_lines: tuple[Broken, ...] = ()
    pay_cells: int = 0
    roles: int = 0
    form: int = FORM
    bins: int = BINS
    per_unit: int = PER_UNIT
    lowest: int = LOWEST

    @property
    def readable(self) -> bool:
        """Whether this program knows the form and the bins."""
        return (self.form, self.bins, self.per_unit, self.lowest) == (FORM, BINS, PER_UNIT, LOWEST)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """Cells with their manifest: pay by group, demand by role."""

    manifest: Manifest
    pay: tuple[PayCell, ...] = ()
    demand: tuple[SkillDemand, ...] = field(default=())
