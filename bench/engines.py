"""What millions of postings cost: taken in, counted, and asked, beside pandas in the same run.

`bench/run.py` asks for a million rows. `.venv/bin/python bench/engines.py --large` takes ten million (4 GB of disk, some five
minutes) and writes bench/engines.md. Each step runs in a process of its own, so that its memory is its own.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import numpy as np
import pyarrow as pa
from peak import peak
from pyarrow import csv as arrow_csv

from proprietor.market.gathered import Manifest
from proprietor.store.engines.duckdb import DuckDBEngine
from proprietor.store.engines.engine import BY_PLACE
from proprietor.store.engines.gathering import OwnEngines
from proprietor.store.engines.parquet import part, quoted
from proprietor.store.engines.reading import lay_out
from proprietor.store.engines.sqlite import SqliteEngine

SEED = 20261129
MILLION, LARGE, FEW = 1_000_000, 10_000_000, 50_000
PAGE = Path(__file__).resolve().parent / "engines.md"
BROKEN = b"this line, is broken\n"
CHUNK = 500_000

TRADES = ["Software", "Data", "Staff", "Sales", "Care", "Site", "Quality", "Payroll", "Legal", "Project"]
POSTS = ["Engineer", "Nurse", "Analyst", "Baker", "Assistant", "Officer", "Technician", "Planner"]
LEVELS = ("", "Junior ", "Senior ", "Lead ")
TITLES = pa.array([f"{level}{trade} {post}" for level in LEVELS for trade in TRADES for post in POSTS])
TOWNS = ["Leeds", "York", "Hull", "Bath", "Derby", "Ely", "Ripon", "Truro", "Wells", "Lancaster"]
PLACES = pa.array([f"{town}, {land}" for town in TOWNS for land in ("England, UK", "BE, DE", "TX, US", "ON, Canada")])
SKILLS = pa.array([f"skill {number:04}" for number in range(2_000)])


def chunk(chance: np.random.Generator, first: int, rows: int) -> pa.Table:
    """Some rows of 14 columns: 3 to 12 skills, 55 of 100 with pay, as spec/market.md measured."""

    def one_of(*words: str) -> pa.Array:
        return pa.array(words).take(pa.array(chance.integers(0, len(words), rows)))

    title, place = chance.integers(0, len(TITLES), rows), chance.integers(0, len(PLACES), rows)
    low = np.round(np.exp(10.2 + title * 0.002 + chance.normal(0, 0.25, rows)) / 100) * 100
    unpaid = chance.random(rows) >= 0.55
    sizes = chance.integers(3, 13, rows)
    words = SKILLS.take(pa.array((chance.random(sizes.sum()) ** 3 * len(SKILLS)).astype(int)))
    lists = pa.ListArray.from_arrays(pa.array(np.concatenate([[0], np.cumsum(sizes)]), pa.int32()), words)
    ids = pa.array(np.arange(first, first + rows)).cast(pa.string())
    firms = pa.array(chance.integers(0, 200_000, rows)).cast(pa.string())
    join = pa.compute.binary_join_element_wise
    return pa.table(
        {
            "id": ids,
            "site": one_of("indeed", "linkedin", "google"),
            "job_url": join("https://jobs.example/", ids, ""),
            "title": TITLES.take(pa.array(title)),
            "company": join("Firm ", firms, " Ltd", ""),
            "location": PLACES.take(pa.array(place)),
            "date_posted": one_of("2026-11-20", "2026-11-21", "2026-11-22"),
            "job_type": one_of("fulltime", "parttime", "contract"),
            "interval": pa.array(["yearly"] * rows, mask=unpaid),
            "min_amount": pa.array(low, mask=unpaid),
            "max_amount": pa.array(low + chance.integers(0, 90, rows) * 100, mask=unpaid),
            "currency": pa.array(["GBP"] * rows, mask=unpaid),
            "is_remote": one_of("False", "True"),
            "skills": pa.compute.binary_join(lists, ","),
        }
    )


def write(path: Path, rows: int) -> None:
    """A CSV of so many rows, with one broken line in the middle."""
    chance, options = np.random.default_rng(SEED), arrow_csv.WriteOptions(quoting_style="needed")
    with path.open("wb") as file:
        for first in range(0, rows, CHUNK):
            if first == rows // 2 // CHUNK * CHUNK and first:
                file.write(BROKEN)
            arrow_csv.write_csv(chunk(chance, first, min(CHUNK, rows - first)), file, options)
            options = arrow_csv.WriteOptions(include_header=False, quoting_style="needed")


def best(work, runs: int = 5) -> float:
    """The least seconds of some runs."""
    took = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        took.append(time.perf_counter() - begun)
    return min(took)


def take_in(path: Path, folder: Path) -> dict[str, float]:
    loaded = DuckDBEngine(folder).load([str(path)])
    return {"rows": loaded.rows, "broken": loaded.broken, "line": loaded.broken_lines[0].line if loaded.broken else 0}


def bare_copy(path: Path, folder: Path) -> dict[str, float]:
    """The same file made Parquet by DuckDB alone, which reads types into it and forgives a broken line."""
    base = part("duckdb", "duckdb").connect()
    table = f"read_csv({quoted(path)}, ignore_errors = true, store_rejects = true)"
    base.execute(f"COPY (SELECT * FROM {table}) TO {quoted(folder / 'bare.parquet')} (FORMAT parquet, COMPRESSION snappy)")
    return {}


def count(path: Path, folder: Path) -> dict[str, float]:
    engine = DuckDBEngine(folder)
    engine.load([str(path)])
    lay_out(engine)
    engine.close()
    return {}


def aggregate(path: Path, folder: Path) -> dict[str, float]:
    made: Manifest = OwnEngines().gather([str(path)], folder / "cells", date(2026, 11, 29), engine="duckdb")
    return {"cells": made.pay_cells, "bytes": sum(each.stat().st_size for each in (folder / "cells").iterdir())}


def demand(_: Path, folder: Path) -> dict[str, float]:
    return {"best": best(DuckDBEngine(folder).skill_demand)}


def pay(_: Path, folder: Path) -> dict[str, float]:
    engine = DuckDBEngine(folder)
    return {"best": best(lambda: engine.rows(engine.pay_shape(BY_PLACE)))}


def pandas_counts(path: Path, _: Path) -> dict[str, float]:
    """The same demand from the column of skills, as one writes it in pandas."""
    import pandas as pd  # noqa: PLC0415 - the peer

    table = pd.read_csv(path, usecols=["title", "skills"], on_bad_lines="skip")

    def explode() -> object:
        table["skill"] = table["skills"].str.split(",")
        counts = table[["title", "skill"]].explode("skill").groupby(["title", "skill"]).size()
        return counts.groupby(level=0).nlargest(20)

    return {"best": best(explode, 1)}


def pandas_pays(path: Path, _: Path) -> dict[str, float]:
    import pandas as pd  # noqa: PLC0415 - the peer

    table = pd.read_csv(path, usecols=["title", "location", "min_amount", "max_amount"], on_bad_lines="skip")
    table["pay"] = (table["min_amount"] + table["max_amount"]) / 2
    shares = [0.1, 0.25, 0.5, 0.75, 0.9]
    return {"best": best(lambda: table.groupby(["title", "location"])["pay"].quantile(shares), 2)}


STEPS = {step.__name__: step for step in (take_in, bare_copy, count, aggregate, demand, pay, pandas_counts, pandas_pays)}


def run(step: str, path: Path, folder: Path) -> dict[str, float]:
    """A step in a process of its own: its figures, seconds, CPU seconds and peak memory in GB."""
    folder.mkdir(exist_ok=True)
    command = [sys.executable, __file__, "--step", step, str(path), str(folder)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def one_step(step: str, path: str, folder: str) -> None:
    """Carry a step out and print its figures."""
    begun, before = time.perf_counter(), time.process_time()
    found = STEPS[step](Path(path), Path(folder))
    wall, cpu = time.perf_counter() - begun, time.process_time() - before
    print(json.dumps({**found, "wall": wall, "cpu": cpu, "gb": peak()}))


def differences(path: Path, folder: Path) -> int:
    """In how many figures of pay and demand SQLite and DuckDB are further apart than a thousand-millionth."""
    folder.mkdir(exist_ok=True)
    engines = SqliteEngine(), DuckDBEngine(folder)
    for engine in engines:
        engine.load([str(path)])
        lay_out(engine)
    ours, theirs = ([*engine.pay_by_level(), *engine.pay_by_place()] for engine in engines)
    apart = sum(
        abs(one - other) > 1e-9 * max(1.0, abs(other))
        for a, b in zip(ours, theirs, strict=True)
        for one, other in zip((*a.quantiles, a.mean, a.spread or 0), (*b.quantiles, b.mean, b.spread or 0), strict=True)
    )
    return apart + sum(a != b for a, b in zip(*(engine.skill_demand() for engine in engines), strict=True))


def measured(rows: int) -> dict[str, dict[str, float]]:
    """Every step over so many rows; pandas over a million, for ten would take it some 20 GB, and the whole over ten only."""
    ours, peers = (OURS, PEERS) if rows <= MILLION else ((*OURS, WHOLE), ())
    with tempfile.TemporaryDirectory(prefix="proprietor-bench-") as place:
        folder = Path(place)
        write(folder / "jobs.csv", rows)
        write(folder / "few.csv", FEW)
        found = {step: run(step, folder / "jobs.csv", folder / where) for step, where in (*ours, *peers)}
        apart = differences(folder / "few.csv", folder / "few")
        size = (folder / "jobs.csv").stat().st_size / 1e9
    return {**found, "made": {"gb": size, "apart": apart}}


OURS = (("take_in", "taken"), ("bare_copy", "bare"), ("count", "counted"), ("demand", "counted"), ("pay", "counted"))
WHOLE = ("aggregate", "whole")
PEERS = (("pandas_counts", "peer"), ("pandas_pays", "peer"))

HEAD = """# Ten million postings

Seed {seed}; Python {python}, {cores} cores shared with other work, DuckDB with 400 MB at most to read and 600 MB to count.
Made by `python bench/engines.py --large`: {rows:,} rows of 14 columns, {gb:.2f} GB of CSV, 3 to 12 skills each, 55 of
100 with pay, and a broken line in the middle, which is counted and named: line {line:,}. “Of two free cores” is CPU seconds over
the cores.

| what | seconds | of two free cores | peak memory | target | kept |
|---|---|---|---|---|---|
"""


def page(found: dict[str, dict[str, float]], rows: int) -> str:
    """The table of a large run."""
    cores, took, asked, paid, whole = os.cpu_count() or 1, *(found[step] for step in ("take_in", "demand", "pay", "aggregate"))
    free, bare = took["cpu"] / cores, found["bare_copy"]
    speed = f"{rows / free:,.0f} rows a second ≥ 1,000,000; ≤ 0.6 GB"
    lines = (
        ("CSV taken in", took["wall"], free, took["gb"], speed, rows / free >= MILLION and took["gb"] <= 0.6),
        ("the same file by DuckDB's bare copy", bare["wall"], bare["cpu"] / cores, bare["gb"], "a peer", True),
        ("skill demand from ids, top 20 of each role", asked["best"], None, asked["gb"], "≤ 1.5 s", asked["best"] <= 1.5),
        ("pay quantiles by role, level and place", paid["best"], None, paid["gb"], "≤ 0.8 s", paid["best"] <= 0.8),
        ("all of `market aggregate`", whole["wall"], whole["cpu"] / cores, whole["gb"], "", True),
    )
    told = [
        f"| {what} | {wall:.2f} | {'' if one is None else f'{one:.2f}'} | {gb:.2f} GB | {target} | {'yes' if kept else 'no'} |"
        for what, wall, one, gb, target, kept in lines
    ]
    head = HEAD.format(seed=SEED, python=sys.version.split()[0], cores=cores, rows=rows, gb=found["made"]["gb"],
                       line=int(took["line"]))  # fmt: skip
    tail = (
        f"\n{int(found['aggregate']['cells']):,} cells of pay and the demand of all roles come to "
        f"{found['aggregate']['bytes'] / 1e6:.1f} MB. SQLite and DuckDB differ in {int(found['made']['apart'])} figures of "
        f"{FEW:,}\npostings by more than a thousand-millionth.\n"
    )
    return head + "\n".join(told) + "\n" + tail


if __name__ == "__main__":
    if sys.argv[1:2] == ["--step"]:
        one_step(*sys.argv[2:5])
    else:
        wanted = LARGE if "--large" in sys.argv else MILLION
        figures = measured(wanted)
        print(json.dumps(figures, indent=1))
        if wanted == LARGE:
            PAGE.write_text(page(figures, LARGE), encoding="utf-8")
