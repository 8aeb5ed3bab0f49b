"""Files on their way in: what is broken is counted and named, alike by SQLite and DuckDB, and never the end."""

from pathlib import Path

import pytest

from proprietor.store.engines.duckdb import DuckDBEngine
from proprietor.store.engines.engine import Engine
from proprietor.store.engines.reading import lay_out
from proprietor.store.engines.sqlite import SqliteEngine
from tests.refusing import code_of

HEAD = b"title,company,location,min_amount,max_amount,currency,interval,salary,skills,key_skills\r\n"


@pytest.fixture(params=["sqlite", "duckdb"])
def engine(request: pytest.FixtureRequest, tmp_path: Path):
    (tmp_path / "work").mkdir()
    made: Engine = SqliteEngine() if request.param == "sqlite" else DuckDBEngine(tmp_path / "work")
    yield made
    made.close()


def taken(engine: Engine, tmp_path: Path, *files: bytes):
    names = []
    for number, data in enumerate(files):
        path = tmp_path / f"jobs{number}.csv"
        path.write_bytes(data)
        names.append(str(path))
    return engine.load(names)


def row(title: bytes = b"Baker", pay: bytes = b"30000,34000,GBP,yearly,") -> bytes:
    return title + b",Ark Ltd,Leeds," + pay + b",,\r\n"


def test_broken_lines_of_every_sort_are_named_and_the_others_are_read(engine, tmp_path) -> None:
    broken = (
        row()
        + b"too,few\r\n"
        + b'"A\r\nB",Ark,York,,,,,,,\r\n'
        + b"\r\n"
        + row(b"Caf\xe9")
        + row(b"x,y").replace(b",,\r", b",,z\r")
    )
    data = HEAD + broken + row(b"Cook").replace(b"\r", b",,\r")
    loaded = taken(engine, tmp_path, data, HEAD + b"1,2,3\r\n" + row(b"Smith"))
    assert (loaded.rows, loaded.broken) == (5, 3)
    assert [(each.file, each.line, each.reason) for each in loaded.broken_lines] == [
        ("jobs0.csv", 3, "It has 2 cells, but there are 10 columns."),
        ("jobs0.csv", 8, "It has 11 cells, but there are 10 columns."),
        ("jobs1.csv", 2, "It has 3 cells, but there are 10 columns."),
    ]
    titles = [title for (title,) in engine.rows("SELECT title FROM raw ORDER BY number")]
    assert titles == ["Baker", "A\r\nB", "Café", "Cook", "Smith"]


def test_lines_in_another_encoding_are_read_beside_those_in_utf8(engine, tmp_path) -> None:
    loaded = taken(engine, tmp_path, HEAD + row("Bäcker".encode()) + row("Köchin".encode("latin-1")) + row(b"\x84Chef\x93"))
    assert (loaded.rows, loaded.broken) == (3, 0)
    titles = [title for (title,) in engine.rows("SELECT title FROM raw ORDER BY number")]
    assert titles == ["Bäcker", "Köchin", "„Chef“"]


def test_a_quotation_mark_left_open_at_the_end_costs_its_line_only(engine, tmp_path) -> None:
    loaded = taken(engine, tmp_path, HEAD + row() * 50 + b'"left open,Ark')
    assert (loaded.rows, loaded.broken) == (50, 1)
    assert loaded.broken_lines[0].line == 52


def test_a_quotation_mark_left_open_in_the_middle_is_not_the_end(engine, tmp_path) -> None:
    loaded = taken(engine, tmp_path, HEAD + row() * 1_000 + b'"left open,Ark' + row() * 120_000)
    assert loaded.broken == 1
    assert 50_000 < loaded.rows < 121_000


@pytest.mark.parametrize(
    ("pay", "reason"),
    [
        (b'"30,000",,GBP,yearly,', ""),
        (b"0,34000,GBP,yearly,", ""),
        (b"3e4,,GBP,yearly,", ""),
        (b"30000,,GBP,,", ""),
        (b",,,,", "no pay is named"),
        (b"nan,None,GBP,yearly,-", "no pay is named"),
        (b",,,,from 30k", "pay is named in words only"),
        (b"inf,,GBP,yearly,", "pay is named in words only"),
        (b"a lot,,GBP,yearly,", "pay is named in words only"),
        (b"30000,,,yearly,", "no currency that is known"),
        (b"30000,,GBP,project,", "paid by the project"),
        (b"300,,GBP,,", "no period is named"),
        (b"34000,30000,GBP,yearly,", "a range that cannot be"),
        (b"-5,30000,GBP,yearly,", "a range that cannot be"),
        (b"10000,60000,GBP,yearly,", "a range that cannot be"),
        (b"30000,,GBP,hourly,", "too little or too much to be pay"),
        (b"30,,GBP,yearly,", "too little or too much to be pay"),
    ],
)
def test_why_pay_is_left_out(engine, tmp_path, pay: bytes, reason: str) -> None:
    taken(engine, tmp_path, HEAD + row(pay=pay))
    counts = lay_out(engine)
    assert counts.left_out == ({reason: 1} if reason else {})
    assert counts.paid == ({} if reason else {"GBP": 1})


def test_lists_of_skills_in_several_columns_are_joined(engine, tmp_path) -> None:
    taken(engine, tmp_path, HEAD + b'Baker,,,,,,,,"sql; Python","kneading|SQL"\r\n')
    lay_out(engine)
    assert {each.skill for each in engine.skill_demand()} == {"SQL", "Python", "kneading"}


def test_skills_told_apart_in_parts_are_those_of_all(engine, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("proprietor.store.engines.duckdb.PART", 3)
    lines = b"".join(b"Baker,Ark %d,,,,,,,sql; SQL,%s\r\n" % (n, b"Oven" if n % 2 else b"") for n in range(10))
    taken(engine, tmp_path, HEAD + lines)
    lay_out(engine)
    assert [(each.skill, each.count, each.out_of) for each in engine.skill_demand()] == [("SQL", 10, 10), ("oven", 5, 10)]


def test_a_file_of_a_header_alone_gives_nothing(engine, tmp_path) -> None:
    assert taken(engine, tmp_path, HEAD).rows == 0
    assert lay_out(engine).postings == 0
    assert engine.pay_by_place() == engine.skill_demand() == ()


def test_progress_is_told_step_by_step(engine, tmp_path) -> None:
    said: list[tuple[str, float]] = []
    taken(engine, tmp_path, HEAD + row())
    lay_out(engine, lambda step, share: said.append((step, share)))
    assert said[0] == ("Reading titles", 0.0)
    assert [share for _, share in said] == sorted(share for _, share in said)
    assert all(0 <= share <= 1 for _, share in said)


def test_progress_is_told_while_a_file_is_read(engine, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("proprietor.store.engines.sqlite.EVERY", 1)
    monkeypatch.setattr("proprietor.store.engines.duckdb.LOOK_EVERY", 0.0001)
    said: list[str] = []
    path = tmp_path / "jobs.csv"
    path.write_bytes(HEAD + row() * 20_000)
    engine.load([str(path)], lambda step, _: said.append(step))
    assert set(said) == {"Reading jobs.csv"}


def test_parquet_is_read_by_duckdb_and_refused_by_sqlite(tmp_path) -> None:
    (tmp_path / "work").mkdir()
    engine, path = DuckDBEngine(tmp_path / "work"), tmp_path / "jobs.parquet"
    engine.rows(
        "COPY (SELECT 'Baker' AS title, 'Leeds, UK' AS place_raw, 'Leeds' AS city, 'GB' AS country, 15.5 AS pay_min, "
        "NULL::DOUBLE AS pay_max, 'GBP' AS currency, 'HOUR' AS pay_unit, ['SQL', 'kneading'] AS skills) "
        f"TO '{path}' (FORMAT parquet)"
    )
    engine.load([str(path)])
    assert lay_out(engine).paid == {"GBP": 1}
    assert engine.pay_by_place()[0].quantiles[2] == pytest.approx(15.5 * 2080)
    assert engine.pay_by_place()[0].place == "leeds"
    assert [each.skill for each in engine.skill_demand()] == ["SQL", "kneading"]
    assert code_of(SqliteEngine().load, [str(path)]) == "no-postings"
    path.write_bytes(b"no Parquet")
    assert code_of(engine._stage, str(path), tmp_path / "x") == "no-postings"
    engine.close()


def test_sqlite_without_its_functions_of_mathematics_is_lent_them() -> None:
    engine = SqliteEngine()
    engine._lend("no_such_function", lambda x: x + 1)
    assert engine.rows("SELECT no_such_function(1)") == [(2,)]
    engine.close()


def test_more_than_memory_holds_is_refused_with_a_way_out(tmp_path) -> None:
    engine = DuckDBEngine(tmp_path, room="20MB")
    taken(engine, tmp_path, HEAD + row())
    assert code_of(engine.make, "much", "SELECT list(range::VARCHAR) AS held FROM range(5_000_000)") == "too-large"
    engine.close()
