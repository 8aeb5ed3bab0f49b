"""The promises of docs/calibration-model.md, with fewer persons than the page."""

from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from tests.interview.rehearsal.benches import BENCH, loaded

pytestmark = pytest.mark.simulation

PERSONS, SLACK = 60, 0.04
"""So few persons scatter by 1 to 2 points each way."""


@pytest.fixture(scope="module")
def bench() -> Iterator[ModuleType]:
    """bench/calibration.py, which draws the persons and knows what is promised of the views."""
    with loaded("calibration") as module:
        yield module


@pytest.fixture(scope="module")
def table(bench: ModuleType) -> Any:
    return bench.table_of(PERSONS)


def test_every_promise_is_kept(bench: ModuleType, table: Any) -> None:
    assert list(bench.laws(table, SLACK)) == []


def test_thirteen_designs_are_tried_three_of_them_astray(bench: ModuleType, table: Any) -> None:
    assert len(table) == 13
    assert [each.astray for each in bench.designs()].count(True) == 3


def test_the_views_are_much_nearer_where_few_have_answered(table: Any) -> None:
    found = table["3 colleagues, 5 competencies, 40 % missing"]
    assert found.views.rmse < 0.8 * found.raw.rmse
    assert found.raw.coverage < 0.6


def test_a_broken_promise_is_seen(bench: ModuleType, table: Any) -> None:
    name, found = next(iter(table.items()))
    worse = replace(found, views=found.raw, released=found.raw)
    broken = list(bench.laws({name: worse}))
    assert any("the 90 % interval holds 0.6" in each for each in broken)
    assert f"{name}: the views are no nearer to the truth than plain means" in broken
    assert any("what is released holds" in each for each in broken)
    blind = bench.Tally()
    blind.sees(3, 2, 4, 3)
    assert any("of the verdicts “over” 0.000 are right" in each for each in bench.laws({name: replace(found, views=blind)}))


def test_the_same_seed_draws_the_same_persons(bench: ModuleType) -> None:
    design = bench.designs()[0]
    one, other = (bench.person(design, np.random.default_rng(3)) for _ in range(2))
    assert one == other
    assert bench.person(design, np.random.default_rng(4)) != one


def test_the_page_says_what_the_bench_says_and_has_every_design(bench: ModuleType) -> None:
    page = (BENCH.parent / "docs" / "calibration-model.md").read_text(encoding="utf-8")
    write = "write it with: .venv/bin/python bench/calibration.py"
    assert bench.HEAD.format(persons=f"{bench.PERSONS:,}", seed=bench.SEED) in page, write
    assert all(page.count(f"| {each.name} |") == 3 for each in bench.designs()), write
