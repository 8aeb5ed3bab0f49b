"""The promises of docs/rehearsal-model.md in words: scripted candidates type whole turns, here with one kind of manager.

The bench plays all kinds, which takes minutes.
"""

from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from tests.interview.rehearsal.benches import BENCH, loaded

pytestmark = pytest.mark.simulation


@pytest.fixture(scope="module")
def bench() -> Iterator[ModuleType]:
    """bench/rehearsal_in_words.py, which plays the scripted candidates and knows what is promised of them."""
    with loaded("rehearsal_in_words") as module:
        yield module


@pytest.fixture(scope="module")
def table(bench: ModuleType) -> Any:
    return bench.table_of(kinds=("open",))


def test_the_consultant_lays_open_most_and_no_trick_more_than_half_of_that(bench: ModuleType, table: Any) -> None:
    assert list(bench.laws(table)) == []


def test_four_scenarios_and_25_seeds_are_played_and_four_kinds_by_the_bench(bench: ModuleType, table: Any) -> None:
    assert set(bench.KINDS) == {"open", "teacher", "hurried", "panel"}
    for talks in table.values():
        assert len({each.scene.id for each in talks}) == 4
        assert len({each.seed for each in talks}) == 25


def test_every_talk_of_theirs_ends_and_says_something_each_turn(table: Any) -> None:
    for talks in table.values():
        for each in talks:
            assert each.ended is not None
            assert all(exchange.answer for exchange in each.exchanges)


def test_the_consultant_is_followed_and_heard_as_answering_asking_and_thinking(table: Any) -> None:
    for (_, policy), talks in table.items():
        if policy == "consultant":
            moves = [exchange.move for each in talks for exchange in each.exchanges]
            assert all(move.understood for move in moves)
            assert sum(move.insight is not None for move in moves) > len(talks) / 2
            assert not any(move.pitch for move in moves)


def test_a_broken_promise_is_seen(bench: ModuleType, table: Any) -> None:
    talks = table["open", "consultant"]
    worse = [replace(each, state=replace(each.state, depth=(1, 0, 0))) for each in talks]
    broken = list(bench.laws({**table, ("open", "consultant"): worse}))
    assert "open: repeater is above half of the consultant" in broken
    assert "open: short-spoken is not below the consultant" in broken


def test_the_section_names_every_candidate(bench: ModuleType, table: Any) -> None:
    section = bench.section(table)
    assert all(f"| {name} | " in section for name in bench.POLICIES)
    assert "| policy | open | trust at the end |" in section


def test_the_page_holds_what_the_code_makes(bench: ModuleType, table: Any) -> None:
    """The first column, and all that stands above the table."""
    page = (BENCH.parent / "docs" / "rehearsal-model.md").read_text(encoding="utf-8")
    remedy = "write it with: .venv/bin/python bench/rehearsal.py"
    told = page[page.index("## In words") :]
    said = bench.section(table).partition("| policy |")[0]
    every = len(bench.POLICIES) * len(bench.SCENARIOS) * len(bench.KINDS) * bench.SEEDS
    assert told.startswith(said.replace(f"{sum(map(len, table.values())):,} talks", f"{every:,} talks")), remedy
    for name in bench.POLICIES:
        talks = table["open", name]
        assert f"| {name} | {bench.mean(talks):.2f} ± {bench.half(talks):.2f} | " in told, remedy
