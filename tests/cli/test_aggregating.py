"""Millions of postings in the terminal, with a few: counted, shown, narrowed, and refused in words."""

import json
import subprocess
import sys

import pytest

LINE = '{n},Senior Baker,Firm {n},Leeds,{pay},GBP,yearly,"SQL, kneading"\n'
CSV = "id,title,company,location,min_amount,currency,interval,skills\n" + "".join(
    LINE.format(n=n, pay=30_000 + n) for n in range(12)
)


@pytest.fixture
def jobs(tmp_path, monkeypatch):
    (tmp_path / "jobs.csv").write_text(f"{CSV}broken,line\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return "jobs.csv"


@pytest.mark.parametrize("engine", ["sqlite", "duckdb"])
def test_counting_says_what_was_counted_and_what_was_broken(terminal, jobs, engine) -> None:
    done = terminal("market", "aggregate", jobs, "--into", "cells", "--engine", engine)
    assert done.exit_code == 0
    assert "12 postings in cells" in done.stdout
    assert "GBP 12" in done.stdout
    assert "jobs.csv, line 14: It has 2 cells, but there are 8 columns." in done.stdout
    assert "…" not in done.stderr, "nobody looks"


def test_cells_are_shown_and_narrowed(terminal, jobs) -> None:
    terminal("market", "aggregate", jobs, "--into", "cells")
    told = terminal("market", "cells", "cells").stdout
    assert "12 postings of jobs.csv" in told
    assert "baker" in told
    assert "senior" in told
    assert "leeds" in told
    assert "about 29,900 GBP" in told, "30,005 by a histogram"
    assert "SQL 100%" in told
    assert "leeds" not in terminal("market", "cells", "cells", "--by", "level").stdout
    assert "No group of this name has pay." in terminal("market", "cells", "cells", "--role", "smith").stdout


def test_as_json(terminal, jobs) -> None:
    counted = json.loads(terminal("--json", "market", "aggregate", jobs, "--into", "cells").stdout)
    assert counted["manifest"]["broken_lines"] == [
        {"file": "jobs.csv", "line": 14, "reason": "It has 2 cells, but there are 8 columns."}
    ]
    assert counted["next"][0]["command"] == "proprietor market cells cells"
    told = json.loads(terminal("--json", "market", "cells", "cells").stdout)
    [cell], [demand] = told["pay"], told["demand"]
    assert (cell["role"], cell["level"], cell["firms"], cell["postings"]) == ("baker", "senior", 12, 12)
    assert cell["median"]["low"] < cell["median"]["value"] < cell["median"]["high"]
    assert demand["skills"] == [{"skill": "SQL", "count": 12}, {"skill": "kneading", "count": 12}]


SERVER = ("--from", "postgresql://x/y")


@pytest.mark.parametrize("words", [(), ("jobs.csv", *SERVER, "--table", "t"), SERVER, ("jobs.csv", "--table", "t")])
def test_files_or_a_server_and_never_both(terminal, jobs, words) -> None:
    assert terminal("market", "aggregate", *words, "--into", "cells").exit_code == 2


def test_what_is_not_there_is_refused_with_a_remedy(terminal, jobs) -> None:
    done = terminal("market", "cells", "nowhere")
    assert done.exit_code == 1
    assert "proprietor market aggregate" in done.stderr
    assert terminal("market", "aggregate", "none.csv", "--into", "cells").exit_code == 1


def test_groups_of_too_few_and_lists_too_long_say_so(terminal, jobs, tmp_path, monkeypatch) -> None:
    (tmp_path / "jobs.csv").write_text(CSV + LINE.format(n=99, pay=20_000).replace("Senior Baker", "Cook"), encoding="utf-8")
    monkeypatch.setattr("proprietor.cli.aggregating.MOST_CELLS", 1)
    monkeypatch.setattr("proprietor.cli.aggregating.MOST_ROLES", 1)
    terminal("market", "aggregate", jobs, "--into", "cells")
    told = terminal("market", "cells", "cells").stdout
    assert "And 1 more groups" in told
    assert "And 1 more roles" in told
    assert "too few" in terminal("market", "cells", "cells", "--role", "cook").stdout


def test_no_other_command_loads_an_engine() -> None:
    code = (
        "import sys; from proprietor.cli.root import cli\n"
        "try: cli.main(['market', 'title', 'baker'])\n"
        "except SystemExit: pass\n"
        "print([name for name in ('duckdb', 'ibis', 'pyarrow', 'pandas', 'proprietor.store.engines') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_one_is_one(terminal, jobs, tmp_path) -> None:
    (tmp_path / "one.csv").write_text("title,company,location\nBaker,Ark,Leeds\nfew\n", encoding="utf-8")
    told = " ".join(terminal("market", "aggregate", "one.csv", "--into", "single").stdout.split())
    for words in ("1 posting in single", "1 broken line was passed over: one.csv, line 3", "Of 1 row 0 told"):
        assert words in told
    assert terminal("market", "cells", "single").stdout.startswith("1 posting of one.csv")
