"""Every engine with the same made-up postings: SQLite and DuckDB from a file, PostgreSQL and Spark through ibis."""

import csv
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from proprietor.market.gathered import Manifest
from proprietor.store.engines.duckdb import DuckDBEngine
from proprietor.store.engines.engine import Engine
from proprietor.store.engines.gathering import gathered
from proprietor.store.engines.ibis import IbisEngine
from proprietor.store.engines.sqlite import SqliteEngine
from tests.contract.engines import made_up

STAGES = [
    ("a1", "cold", "sent"),
    ("a1", "cold", "interview"),
    ("a2", "cold", "sent"),
    ("a2", "cold", "sent"),
    ("a3", "referral", "sent"),
]


@dataclass(frozen=True)
class Filled:
    """An engine that has taken the postings in, the folder with its cells, and what it said of them."""

    engine: Engine
    folder: Path
    manifest: Manifest


@pytest.fixture(scope="session")
def truths(tmp_path_factory: pytest.TempPathFactory) -> list[made_up.Truth]:
    return made_up.write(tmp_path_factory.mktemp("truth") / "postings.csv")


def of_file(make: Callable[[Path], Engine], folder: Path) -> tuple[Engine, list[str]]:
    made_up.write(folder / "postings.csv", broken={7, 2_500})
    return make(folder), [str(folder / "postings.csv")]


def of_postgres(address: str, folder: Path) -> tuple[Engine, list[str]]:
    import psycopg  # noqa: PLC0415 - an optional part

    made_up.write(folder / "postings.csv")
    with psycopg.connect(address, autocommit=True) as server, (folder / "postings.csv").open(encoding="utf-8") as file:
        server.execute(f"CREATE TABLE jobs ({', '.join(f'{name} text' for name in made_up.HEADER)})")  # type: ignore[arg-type]
        server.execute("ALTER TABLE jobs ALTER id TYPE integer USING id::integer")
        with server.cursor().copy("COPY jobs FROM STDIN (FORMAT csv, HEADER true)") as copy:
            copy.write(file.read())
    return IbisEngine.at(address), ["jobs"]


def of_spark(folder: Path) -> tuple[Engine, list[str]]:
    pytest.importorskip("pyspark", reason="Spark is optional: pip install 'proprietor[spark]'")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java")
    import ibis  # noqa: PLC0415 - an optional part
    from pyspark.sql import SparkSession  # noqa: PLC0415 - the same

    made_up.write(folder / "postings.csv")
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", 2)
        .getOrCreate()
    )
    base = ibis.pyspark.connect(session)
    with (folder / "postings.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    session.createDataFrame([(int(row[0]), *row[1:]) for row in rows], header).createOrReplaceTempView("jobs")
    return IbisEngine(base), ["jobs"]


@pytest.fixture(
    scope="session",
    params=[
        "sqlite",
        "duckdb",
        pytest.param("postgres", marks=pytest.mark.postgres),
        pytest.param("spark", marks=[pytest.mark.spark, pytest.mark.filterwarnings("ignore")]),
    ],
)
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    folder = tmp_path_factory.mktemp("engine")
    if request.param == "postgres":
        engine, sources = of_postgres(request.getfixturevalue("postgres")(), folder)
    elif request.param in {"sqlite", "duckdb"}:
        makers: dict[str, Callable[[Path], Engine]] = {"sqlite": lambda _: SqliteEngine(), "duckdb": DuckDBEngine}
        engine, sources = of_file(makers[request.param], folder)
    else:
        engine, sources = of_spark(folder)
    manifest = gathered(engine, sources, folder, date(2026, 11, 29))
    engine.put("stage_event", {"application": "VARCHAR", "channel": "VARCHAR", "stage": "VARCHAR"}, STAGES)
    yield Filled(engine, folder, manifest)
    engine.close()
