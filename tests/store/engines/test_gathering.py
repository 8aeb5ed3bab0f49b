"""Gathering: cells are written whole or not at all, and read back only where they are understood."""

import json
import sys
from datetime import date
from pathlib import Path

import pytest

from proprietor.store.engines.gathering import DEMAND, MANIFEST, PAY, OwnEngines
from proprietor.store.engines.ibis import IbisEngine, plain_address
from proprietor.store.engines.parquet import part
from tests.refusing import code_of, refused

DAY = date(2026, 11, 29)
CSV = "id,title,company,location,min_amount,currency,interval,skills\n" + "".join(
    f'{n},Baker,Firm {n},Leeds,{30_000 + n},GBP,yearly,"SQL, kneading"\n' for n in range(12)
)


@pytest.fixture
def jobs(tmp_path: Path) -> str:
    path = tmp_path / "jobs.csv"
    path.write_text(CSV)
    return str(path)


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


@pytest.mark.parametrize("engine", ["sqlite", "duckdb"])
def test_cells_are_written_and_read_back(jobs, tmp_path, engine: str) -> None:
    made = OwnEngines().gather([jobs], tmp_path / "cells", DAY, engine=engine)
    assert names(tmp_path / "cells") == {PAY, DEMAND, MANIFEST}
    assert names(tmp_path) == {"jobs.csv", "cells"}
    read = OwnEngines().cells_in(tmp_path / "cells")
    assert read.manifest == made
    assert (made.engine, made.on, made.sources) == (engine, DAY, ("jobs.csv",))
    [cell], [demand] = read.pay, read.demand
    assert (cell.count, cell.group.place) == (12, "leeds")
    assert cell.quantile(50) == pytest.approx(30_005.5, rel=0.038)
    assert (demand.out_of, dict(demand.counts)) == (12, {"SQL": 12, "kneading": 12})


def test_nothing_lies_beside_the_folder_while_it_is_worked_at(jobs, tmp_path) -> None:
    """So that a killed run leaves nothing there."""
    seen: set[str] = set()
    OwnEngines().gather([jobs], tmp_path / "cells", DAY, progress=lambda _step, _share: seen.update(names(tmp_path)))
    assert seen == {"jobs.csv"}


def test_earlier_cells_are_replaced_and_anything_else_is_left_alone(jobs, tmp_path) -> None:
    into = tmp_path / "cells"
    OwnEngines().gather([jobs], into, DAY)
    Path(jobs).write_text(CSV.replace("Baker", "Cook"))
    OwnEngines().gather([jobs], into, DAY)
    assert [each.group.role for each in OwnEngines().cells_in(into).pay] == ["cook"]
    (into / "mine.txt").write_text("mine")
    assert code_of(OwnEngines().gather, [jobs], into, DAY) == "folder-in-use"
    assert code_of(OwnEngines().gather, [jobs], Path(jobs), DAY) == "folder-in-use"
    assert code_of(OwnEngines().gather, [jobs], tmp_path / "no" / "such", DAY) == "bad-folder"


@pytest.mark.parametrize("engine", ["sqlite", "duckdb"])
def test_what_fails_on_the_way_leaves_nothing_and_spoils_nothing(jobs, tmp_path, engine: str, monkeypatch) -> None:
    into = tmp_path / "cells"
    before = OwnEngines().gather([jobs], into, DAY)
    (tmp_path / "bad.csv").write_text("a,b\n")
    assert code_of(OwnEngines().gather, [str(tmp_path / "bad.csv")], into, DAY, engine=engine) == "no-postings"
    monkeypatch.setattr("proprietor.store.engines.gathering.lay_out", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        OwnEngines().gather([jobs], into, DAY, engine=engine)
    assert names(tmp_path) == {"jobs.csv", "bad.csv", "cells"}
    assert OwnEngines().cells_in(into).manifest == before


def test_a_folder_that_may_not_be_written_is_refused(jobs, tmp_path, monkeypatch) -> None:
    def denied(*_: object, **__: object) -> str:
        raise PermissionError

    monkeypatch.setattr("proprietor.store.engines.gathering.tempfile.mkdtemp", denied)
    assert code_of(OwnEngines().gather, [jobs], tmp_path / "cells", DAY) == "read-only"


def test_engines_and_sources_that_do_not_fit_are_refused(jobs, tmp_path) -> None:
    for given in ({"engine": "abacus"}, {"engine": "ibis"}, {"engine": "duckdb", "address": "postgresql://x/y"}):
        assert code_of(OwnEngines().gather, [jobs], tmp_path / "cells", DAY, **given) == "bad-value"
    assert code_of(IbisEngine.at, "duckdb://jobs.duckdb") == "bad-value"


def test_cells_that_are_not_there_broken_or_of_another_version_are_refused(jobs, tmp_path) -> None:
    into = tmp_path / "cells"
    assert code_of(OwnEngines().cells_in, into) == "no-file"
    OwnEngines().gather([jobs], into, DAY)
    manifest = json.loads((into / MANIFEST).read_text())
    (into / MANIFEST).write_text(json.dumps({**manifest, "bins": 512}))
    assert code_of(OwnEngines().cells_in, into) == "newer-export"
    (into / MANIFEST).write_text("{}")
    assert code_of(OwnEngines().cells_in, into) == "bad-file"
    (into / MANIFEST).write_text(json.dumps(manifest))
    (into / PAY).write_bytes(b"no Parquet")
    assert code_of(OwnEngines().cells_in, into) == "bad-file"


@pytest.mark.parametrize(("library", "extra"), [("duckdb", "duckdb"), ("ibis", "scale")])
def test_a_missing_library_is_told_with_its_command(library: str, extra: str, monkeypatch, tmp_path, jobs) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    assert f"pip install 'proprietor[{extra}]'" in refused(part, library, extra).remedy
    given = {"engine": "ibis", "address": "postgresql://x/y"} if library == "ibis" else {}
    assert code_of(OwnEngines().gather, [jobs], tmp_path / "cells", DAY, **given) == "missing-part"
    assert names(tmp_path) == {"jobs.csv"}


def test_a_server_that_does_not_answer_is_told_without_its_password() -> None:
    refusal = refused(IbisEngine.at, "postgresql://me:s3cret@127.0.0.1:1/base")
    assert refusal.code == "unreachable"
    assert "s3cret" not in refusal.sentence + refusal.remedy + refusal.place
    assert plain_address("postgresql://me:s3cret@server/base?x=s3cret") == "postgresql://server/base"
    assert plain_address("jobs") == "jobs"
