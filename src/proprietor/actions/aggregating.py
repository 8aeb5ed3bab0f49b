"""Aggregating: millions of postings counted into cells that add up, and such cells shown."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.progress import Progress

if TYPE_CHECKING:
    from proprietor.market.cells import PayCell, SkillDemand
    from proprietor.market.gathered import Manifest
    from proprietor.values.estimate import Estimate


class EngineName(StrEnum):
    """What counts: SQLite up to some hundred thousand postings, DuckDB for millions, ibis where they lie on a server."""

    SQLITE = "sqlite"
    DUCKDB = "duckdb"
    IBIS = "ibis"


class Grain(StrEnum):
    """How finely pay is told apart, always by currency."""

    ROLE = "role"
    LEVEL = "level"
    PLACE = "place"


def _nobody_looks(step: str, share: float) -> None:
    """No progress is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AggregatePostings(Request["Manifest"]):
    """Count postings by the million into cells that add up: pay by role, level and place, skills by role; nothing is kept.

    Attributes:
        sources: CSV or Parquet files; with an address the name of one table.
        into: the folder for the cells; earlier cells in it are replaced, whole or not at all.
        engine: what counts.
        address: where the table lies, such as `postgresql://server/base`; only for ibis.
        skills: a table `posting_id, skill` beside it; without one its column of skills is read.
        progress: is told of each step, and how much of it is done.
    """

    sources: tuple[str, ...]
    into: Path
    engine: EngineName = EngineName.SQLITE
    address: str = ""
    skills: str = ""
    progress: Progress | None = None


def aggregate_postings(context: Context, request: AggregatePostings) -> "Manifest":
    """Fulfil `AggregatePostings`."""
    tell = request.progress
    return context.gathering.gather(
        request.sources,
        request.into,
        context.today,
        engine=request.engine.value,
        address=request.address,
        skills=request.skills,
        progress=(lambda step, share: tell(step, 0, share)) if tell else _nobody_looks,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CellTold:
    """A cell with what the middle of it is paid a year, in whole units of its currency."""

    cell: "PayCell"
    median: "Estimate"


@dataclass(frozen=True, slots=True, kw_only=True)
class CellsTold:
    """What a folder of cells says.

    Attributes:
        manifest: what the cells were made of.
        pay: the groups asked for, those with most firms first.
        demand: what their roles ask for, those with most postings first.
    """

    manifest: "Manifest"
    pay: tuple[CellTold, ...]
    demand: tuple["SkillDemand", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowCells(Request[CellsTold]):
    """Show cells that were counted: what roles pay, with how sure that is, and which skills they ask for.

    Attributes:
        folder: where they lie.
        role: part of a role's name; empty for all.
        by: how finely pay is told apart.
    """

    folder: Path
    role: str = ""
    by: Grain = Grain.PLACE


def show_cells(context: Context, request: ShowCells) -> CellsTold:
    """Fulfil `ShowCells`."""
    from proprietor.market.cells import median_of, together  # noqa: PLC0415 - only this needs it

    found = context.gathering.cells_in(request.folder)
    wanted = request.role.casefold()
    cells = together(
        (each for each in found.pay if wanted in each.group.role.casefold()),
        levels=request.by is not Grain.ROLE,
        places=request.by is Grain.PLACE,
    )
    demand = [each for each in found.demand if wanted in each.role.casefold()]
    return CellsTold(
        manifest=found.manifest,
        pay=tuple(CellTold(cell=each, median=median_of(each)) for each in sorted(cells, key=lambda each: -each.count)),
        demand=tuple(sorted(demand, key=lambda each: -each.out_of)),
    )
