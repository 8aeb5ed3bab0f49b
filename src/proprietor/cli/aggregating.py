"""Millions of postings in the terminal: counted into cells, and cells read."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from proprietor.actions.aggregating import AggregatePostings, CellsTold, CellTold, EngineName, Grain, ShowCells
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.meter import meter
from proprietor.cli.shape import Command
from proprietor.cli.table import Column, table
from proprietor.market.cell_table import pay_table
from proprietor.market.gathered import MOST_SHOWN
from proprietor.market.pay_words import many, rounded
from proprietor.market.posted import significant

MOST_CELLS, MOST_ROLES, MOST_SKILLS, MOST_LINES = 20, 8, 8, 5
"""Groups, roles, skills of a role and broken lines that are shown; JSON has all (guesses)."""


@click.command(
    cls=Command,
    example=[
        "proprietor market aggregate postings.csv --into cells --engine duckdb",
        "proprietor market aggregate --from postgresql://server/jobs --table postings --into cells",
    ],
)
@click.argument("files", nargs=-1, metavar="[FILE]...", type=click.Path(path_type=Path))
@click.option("--into", required=True, metavar="FOLDER", type=click.Path(path_type=Path), help="Folder for the cells.")
@click.option("--engine", type=click.Choice([each.value for each in EngineName]), help="What counts; duckdb for millions.")
@click.option("--from", "address", metavar="ADDRESS", default="", help="Server on which a table lies.")
@click.option("--table", "named", metavar="NAME", default="", help="The table there.")
@click.option("--skills", metavar="NAME", default="", help="A table posting_id, skill there.")
def aggregate(files: tuple[Path, ...], into: Path, engine: str | None, address: str, named: str, skills: str) -> None:  # noqa: PLR0917 - click's way
    """Count postings by the million into cells that add up.

    Reads CSV with the columns of JobSpy or the like, or Parquet, or a table on a server. Writes pay_cell.parquet,
    skill_demand.parquet and manifest.json: counts and sums, no posting. A broken line is named there and passed over.
    """
    if bool(files) == bool(address) or bool(address) != bool(named):
        raise click.UsageError("Name files, or a server with --from and a table with --table.")
    face = here()
    usual = EngineName.IBIS if address else EngineName.SQLITE
    with meter(face) as progress:
        manifest = face.bare.do(
            AggregatePostings(
                sources=(named,) if address else tuple(map(str, files)),
                into=into,
                engine=EngineName(engine) if engine else usual,
                address=address,
                skills=skills,
                progress=progress,
            )
        )
    then = [Next(f"proprietor market cells {into}", "shows what they say")]
    face.answer({"manifest": manifest, "folder": str(into)}, lambda: _counted(manifest, into, face), then)


def _counted(manifest: Any, into: Path, face: Face) -> Iterator[str]:  # noqa: ANN401 - a manifest
    yield face.ink.strong(f"{many(manifest.postings, 'posting')} in {clean(str(into))}")
    said = (
        f"Of {many(manifest.rows, 'row')} {manifest.repeated:,} told a post again and {manifest.untitled:,} had no title. "
        f"With pay: {many(manifest.pay_cells, 'group')}; with skills: {many(manifest.roles, 'role')}."
    )
    yield paragraph(said, face.width)
    yield paragraph(f"Pay is named {_numbered(manifest.paid)}.", face.width)
    if manifest.left_out:
        yield paragraph(f"Left out of pay: {_numbered(manifest.left_out)}.", face.width)
    if manifest.broken:
        passed = "line was" if manifest.broken == 1 else "lines were"
        more = "; the manifest names the first 1,000" if manifest.broken > MOST_SHOWN else ""
        yield paragraph(f"{manifest.broken:,} broken {passed} passed over{more}:", face.width)
        for each in manifest.broken_lines[:MOST_LINES]:
            yield paragraph(f"{clean(each.file)}, line {each.line:,}: {clean(each.reason)}", face.width, "  ")


def _numbered(counts: dict[str, int]) -> str:
    return "; ".join(f"{clean(name)} {count:,}" for name, count in counts.items()) or "nowhere"


@click.command(
    cls=Command,
    example=[
        "proprietor market cells cells --role plumber --by level",
        "proprietor market cells cells --pay-table | proprietor market pay-table - --name 'Postings of 2026'",
    ],
)
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--role", default="", metavar="TEXT", help="Only roles in whose name this stands.")
@click.option("--by", type=click.Choice([each.value for each in Grain]), default="place", show_default=True, help="How finely.")
@click.option("--pay-table", "as_table", is_flag=True, help="Write them as a pay table, to hold pay against in the books.")
def cells(folder: Path, role: str, by: str, *, as_table: bool) -> None:
    """Show what counted cells say of pay and skills.

    The median is told with an interval that holds it four times in five; each firm counts once.
    """
    face = here()
    if as_table:
        found = face.bare.do(ShowCells(folder=folder, role=role, by=Grain.PLACE))
        source = ", ".join(Path(each).name for each in found.manifest.sources)
        sys.stdout.write(pay_table((each.cell for each in found.pay), source, found.manifest.on))
        return
    told = face.bare.do(ShowCells(folder=folder, role=role, by=Grain(by)))
    face.answer(_plain(told), lambda: _lines(told, face))


def _plain(told: CellsTold) -> dict[str, object]:
    return {
        "manifest": told.manifest,
        "pay": [
            {**each.cell.group._asdict(), "firms": each.cell.count, "postings": each.cell.postings, "median": each.median}
            for each in told.pay
        ],
        "demand": [
            {
                "role": each.role,
                "out_of": each.out_of,
                "skills": [{"skill": skill, "count": count} for skill, count in each.ranked],
            }
            for each in told.demand
        ],
    }


def _lines(told: CellsTold, face: Face) -> Iterator[str]:
    made = told.manifest
    source = ", ".join(map(clean, made.sources))
    yield paragraph(f"{many(made.postings, 'posting')} of {source}, counted on {made.on} by {made.engine}.", face.width)
    yield ""
    if told.pay:
        columns = (
            Column("Role"), Column("Level"), Column("Place"), Column("Firms", right=True, firm=True),
            Column("Median a year", right=True, firm=True), Column("Between", right=True, firm=True),
        )  # fmt: skip
        yield from table(columns, [_pay_row(each) for each in told.pay[:MOST_CELLS]], face.ink, face.width)
        yield from _more(len(told.pay) - MOST_CELLS, "groups")
    else:
        yield "No group of this name has pay."
    for each in told.demand[:MOST_ROLES]:
        shares = ", ".join(f"{clean(skill)} {count / each.out_of:.0%}" for skill, count in each.ranked[:MOST_SKILLS])
        yield ""
        yield paragraph(f"{face.ink.strong(clean(each.role))}, {many(each.out_of, 'posting')} with skills: {shares}", face.width)
    yield from _more(len(told.demand) - MOST_ROLES, "roles")


def _pay_row(each: CellTold) -> list[str]:
    group, median = each.cell.group, each.median
    level = "" if group.level == "unknown" else group.level
    told = median.low is not None and median.high is not None
    between = f"{significant(median.low or 0):,.0f} to {significant(median.high or 0):,.0f}" if told else ""
    value = f"about {rounded(median.value, group.currency)}" if median.value is not None else "too few"
    return [group.role, level, group.place, f"{each.cell.count:,}", value, between]


def _more(count: int, what: str) -> Iterator[str]:
    if count > 0:
        yield f"And {count:,} more {what}: narrow them with --role, or take --json."
