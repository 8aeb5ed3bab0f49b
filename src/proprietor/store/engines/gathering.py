"""Gathering: from tables of millions of postings to cells in a folder, and from the folder back to cells."""

import shutil
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec

from proprietor.market.cells import Group, PayCell, SkillDemand
from proprietor.market.gathered import Gathered, Manifest
from proprietor.store.engines import shapes
from proprietor.store.engines.duckdb import DuckDBEngine
from proprietor.store.engines.engine import Engine, Progress, quiet
from proprietor.store.engines.ibis import IbisEngine, plain_address
from proprietor.store.engines.parquet import Row, part, rows_of
from proprietor.store.engines.reading import lay_out
from proprietor.store.engines.sqlite import SqliteEngine
from proprietor.values.refusals import Refusal

PAY, DEMAND, MANIFEST = "pay_cell.parquet", "skill_demand.parquet", "manifest.json"

PAY_COLUMNS = {
    "currency": "VARCHAR", "role": "VARCHAR", "level": "VARCHAR", "place": "VARCHAR", "bin": "INTEGER", "held": "BIGINT",
    "total": "DOUBLE", "squares": "DOUBLE", "postings": "BIGINT",
}  # fmt: skip
"""A row is a bin of a cell that is not empty: figures in it, sum of their logs, of the squares, and postings behind them. Cells
of several folders add up by `GROUP BY` of the first five."""

DEMAND_COLUMNS = {"role": "VARCHAR", "skill": "VARCHAR", "held": "BIGINT", "out_of": "BIGINT"}


class OwnEngines:
    """Gathers by whichever engine is asked for."""

    def gather(
        self,
        sources: Sequence[str],
        into: Path,
        on: date,
        *,
        engine: str = "sqlite",
        address: str = "",
        skills: str = "",
        progress: Progress = quiet,
    ) -> Manifest:
        """Write cells of postings into a folder.

        Args:
            sources: CSV or Parquet files; with an address the name of one table.
            into: the folder; a new one, or one with earlier cells, which are replaced.
            on: the day that is written into the manifest.
            engine: "sqlite", "duckdb" or "ibis".
            address: where the table lies, for ibis.
            skills: a table `posting_id, skill` beside it; without one its column of skills is read.
            progress: is told how far it is.

        Raises:
            Refusal: when a source cannot be read, a part is missing, or the folder holds something else.
        """
        part("duckdb", "duckdb")  # Parquet is written by it; better said before an hour's work than after
        _refuse_foreign(into)
        with _beside(into):
            pass  # that nothing can be written there is better said before an hour's work than after
        with tempfile.TemporaryDirectory(prefix="proprietor-") as scratch:  # where a killed run's leavings are swept up
            made = Path(scratch, "cells")
            made.mkdir()
            with closing(_engine(engine, Path(scratch), address, skills)) as base:
                manifest = gathered(base, sources, made, on, progress)
            if address:
                named = (f"{plain_address(address)} {name}" for name in manifest.sources)
                manifest = replace(manifest, sources=tuple(named))
            (made / MANIFEST).write_bytes(msgspec.json.format(msgspec.json.encode(manifest)) + b"\n")
            with _beside(into) as beside:
                shutil.copytree(made, beside, dirs_exist_ok=True)
                _put_in_place(beside, into)
        return manifest

    def cells_in(self, folder: Path) -> Gathered:
        """Read cells back.

        Raises:
            Refusal: `no-file`, `bad-file`, `newer-export` or `missing-part`.
        """
        manifest = _manifest(folder)
        pay = _pay_cells(rows_of(folder / PAY, PAY_COLUMNS))
        return Gathered(manifest=manifest, pay=tuple(pay), demand=tuple(_demands(rows_of(folder / DEMAND, DEMAND_COLUMNS))))


def _engine(name: str, work: Path, address: str, skills: str) -> Engine:
    makers: dict[str, Callable[[], Engine]] = {
        "sqlite": lambda: SqliteEngine(str(work / "engine.sqlite")),
        "duckdb": lambda: DuckDBEngine(work),
        "ibis": lambda: IbisEngine.at(address, skills),
    }
    if name not in makers or (name == "ibis") != bool(address):
        said = f"The engine {name} does not read {'an address' if address else 'files'}."
        raise Refusal("bad-value", said, "Read files with sqlite or duckdb, and a table of a server with ibis.", place="engine")
    return makers[name]()


def gathered(base: Engine, sources: Sequence[str], made: Path, on: date, progress: Progress = quiet) -> Manifest:
    """Write the cells of what an engine takes in into a folder; the manifest is given, not written."""
    loaded = base.load(sources, progress)
    counts = lay_out(base, progress)
    progress("Writing cells", 1.0)
    base.save(shapes.PAY_CELL, made / PAY, PAY_COLUMNS)
    base.save(shapes.SKILL_DEMAND, made / DEMAND, DEMAND_COLUMNS)
    [(roles,)] = base.rows("SELECT count(*) AS held FROM role_skilled")
    [(cells,)] = base.rows(
        "SELECT count(*) AS held FROM (SELECT DISTINCT money, role, level, place FROM posting WHERE why = 0) AS cell"
    )
    return Manifest(
        sources=tuple(Path(name).name for name in sources),
        engine=base.name,
        on=on,
        rows=loaded.rows,
        untitled=counts.untitled,
        repeated=counts.repeated,
        postings=counts.postings,
        paid=counts.paid,
        left_out=counts.left_out,
        broken=loaded.broken,
        broken_lines=loaded.broken_lines,
        pay_cells=cells,
        roles=roles,
    )


def _refuse_foreign(into: Path) -> None:
    if not into.parent.is_dir():
        raise Refusal("bad-folder", f"There is no folder {into.parent}.", "Make it first, or choose another.", place=str(into))
    if not into.exists():
        return
    ours = {PAY, DEMAND, MANIFEST}
    if not into.is_dir() or {each.name for each in into.iterdir()} - ours:
        raise Refusal("folder-in-use", f"{into} holds something else.", "Choose a new folder.", place=str(into))


@contextmanager
def _beside(into: Path) -> Iterator[Path]:
    """A folder under a passing name beside the one that is wanted, gone in the end; what stays is whole."""
    try:
        made = Path(tempfile.mkdtemp(prefix=f".{into.name}-", dir=into.parent))
    except OSError as problem:
        said = f"Nothing can be written in {into.parent}."
        raise Refusal("read-only", said, "Choose another folder.", place=str(into)) from problem
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _put_in_place(made: Path, into: Path) -> None:
    made.chmod(0o755)
    if into.exists():
        former = made.with_name(f"{made.name}-former")
        into.rename(former)
        made.rename(into)
        shutil.rmtree(former, ignore_errors=True)
    else:
        made.rename(into)


def _manifest(folder: Path) -> Manifest:
    try:
        manifest = msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)
    except FileNotFoundError as problem:
        remedy = "Make them first with: proprietor market aggregate"
        raise Refusal("no-file", f"There are no cells in {folder}.", remedy, place=str(folder)) from problem
    except (OSError, msgspec.MsgspecError) as problem:
        said = f"The manifest in {folder} cannot be understood."
        raise Refusal("bad-file", said, "Aggregate the postings anew.", place=str(folder)) from problem
    if not manifest.readable:
        said = f"The cells in {folder} were made by another version of Proprietor, with other bins."
        raise Refusal("newer-export", said, "Update Proprietor, or aggregate the postings anew.", place=str(folder))
    return manifest


def _pay_cells(rows: Iterable[Row]) -> Iterator[PayCell]:
    grouped: dict[Group, list[Row]] = defaultdict(list)
    for currency, role, level, place, *rest in rows:
        grouped[Group(currency, role, level, place)].append(tuple(rest))
    for group in sorted(grouped):
        bins = sorted(grouped[group])
        yield PayCell(
            group=group,
            count=sum(held for _, held, *_ in bins),
            total=sum(total for _, _, total, *_ in bins),
            squares=sum(squares for _, _, _, squares, _ in bins),
            bins=tuple((at, held) for at, held, *_ in bins),
            postings=sum(postings for *_, postings in bins),
        )


def _demands(rows: Iterable[Row]) -> Iterator[SkillDemand]:
    counts: dict[str, dict[str, int]] = defaultdict(dict)
    out_of: dict[str, int] = {}
    for role, skill, held, of in rows:
        counts[role][skill] = held
        out_of[role] = of
    for role in sorted(counts):
        yield SkillDemand(role=role, out_of=out_of[role], counts=counts[role])
