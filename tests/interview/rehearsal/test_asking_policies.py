"""The promises of docs/rehearsal-model.md about asking one's boss: scripted employees type whole turns."""

from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from proprietor.interview.playbook.shelf import bosses
from proprietor.interview.rehearsal.verdict import Line
from tests.interview.rehearsal.benches import BENCH, loaded

pytestmark = pytest.mark.simulation


@pytest.fixture(scope="module")
def bench() -> Iterator[ModuleType]:
    """bench/rehearsal_asking.py, which plays the scripted employees and knows what is promised of them."""
    with loaded("rehearsal_asking") as module:
        yield module


@pytest.fixture(scope="module")
def table(bench: ModuleType) -> Any:
    """Fewer seeds than the bench plays, which takes a minute; enough for every fact to be met."""
    return bench.table_of(SEEDS)


SEEDS = 72


def test_every_promise_is_kept(bench: ModuleType, table: Any) -> None:
    assert list(bench.laws(table)) == []


def test_every_fact_is_met_and_at_least_seven_employees_ask(bench: ModuleType, table: Any) -> None:
    assert len(table) >= 7
    met = {problem.name for each in table["prepared"] for problem in each.scene.problems}
    assert met == {each.name for kind in (bosses().calendar, bosses().criteria, bosses().fear) for each in kind}
    assert bench.SEEDS >= 200
    assert all(len(talks) == SEEDS for talks in table.values())


def test_something_is_said_in_every_turn(table: Any) -> None:
    assert all(exchange.answer for talks in table.values() for each in talks for exchange in each.exchanges)


@pytest.mark.parametrize(
    ("policy", "line", "broken"),
    [
        ("prepared", Line.WHY, "prepared is not above half prepared"),
        ("nagger", Line.PARTLY, "nagging is above asking once"),
        ("prepared threatener", Line.PARTLY, "a threat is above asking once, even after all preparation"),
        ("straight", Line.YES, "somebody unprepared gets a yes more than seldom"),
        ("prepared", Line.PARTLY, "the prepared one does not get a yes more often than not"),
        ("neat stuffer", Line.PARTLY, "neat stuffer is above half of the prepared one"),
    ],
)
def test_a_broken_promise_is_seen(bench: ModuleType, table: Any, policy: str, line: Line, broken: str) -> None:
    other = [replace(each, plea=replace(each.plea, verdict=line)) for each in table[policy]]
    assert broken in list(bench.laws({**table, policy: other}))


def test_a_hinter_that_was_answered_is_seen(bench: ModuleType, table: Any) -> None:
    heard = [replace(each, plea=replace(each.plea, asked=1)) for each in table["hinter"]]
    assert "a hinter was heard without a wish, or was not asked for one" in list(bench.laws({**table, "hinter": heard}))


def test_the_page_holds_what_the_code_makes(bench: ModuleType, table: Any) -> None:
    """One row in full, and all that stands above the table."""
    page = (BENCH.parent / "docs" / "rehearsal-model.md").read_text(encoding="utf-8")
    remedy = "write it with: .venv/bin/python bench/rehearsal.py"
    assert bench.section(table).partition("| policy |")[0].replace(f"{SEEDS * len(table):,} talks", "") in page.replace(
        f"{bench.SEEDS * len(table):,} talks", ""
    ), remedy
    whole = {"value, then the ask": [bench.talk(bench.POLICIES["value, then the ask"], seed) for seed in range(bench.SEEDS)]}
    row = next(line for line in bench.section(whole).splitlines() if line.startswith("| value, then the ask |"))
    assert row in page, remedy
