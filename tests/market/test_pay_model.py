"""The promises of docs/market-model.md, with fewer cells than the page."""

from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from tests.interview.rehearsal.benches import loaded


@pytest.fixture(scope="module")
def bench() -> Iterator[ModuleType]:
    """bench/market.py, which draws the cells and knows what is promised of them."""
    with loaded("market") as module:
        yield module


@pytest.fixture(scope="module")
def table(bench: ModuleType) -> Any:
    return bench.table_of(bench.made_up(1_000), (0, 1, 3, 10))


def test_intervals_hold_what_they_say(bench: ModuleType, table: Any) -> None:
    """With a thousand cells a share is off by .013; the page's promises get twice that."""
    for row in table.values():
        assert bench.NEXT[0] <= row.next <= bench.NEXT[1]
        assert bench.MEDIAN[0] - 0.026 <= row.median <= bench.MEDIAN[1] + 0.026
    assert [each for each in bench.laws("made up", table) if "median is held" not in each] == []


@pytest.mark.parametrize(
    ("change", "broken"),
    [
        ({"next": 0.77}, "made up, 3 offers: the next one is held in 0.770"),
        ({"next": 0.87}, "made up, 3 offers: the next one is held in 0.870"),
        ({"median": 0.76}, "made up, 3 offers: the median is held in 0.760"),
        ({"raw": 0.8}, "made up, 3 offers: raw quantiles are no worse"),
        ({"error": 1.0}, "made up, 3 offers: the raw median is nearer"),
    ],
)
def test_a_broken_promise_is_seen(bench: ModuleType, table: Any, change: dict[str, float], broken: str) -> None:
    assert broken in list(bench.laws("made up", {3: replace(table[3], **change)}))


def test_persons_without_a_reference_are_told_honestly(bench: ModuleType) -> None:
    kin = {n: bench.alone_of(n, 150, kin=True) for n in (0, 3)}
    lone = {n: bench.alone_of(n, 150, kin=False) for n in (2, 3, 9)}
    assert list(bench.laws_alone(kin)) == list(bench.laws_alone(lone)) == []
    assert (kin[0].told, lone[2].told, lone[3].told, lone[9].told) == (1, 0, 1, 1)
    assert list(bench.laws_alone({3: replace(kin[3], next=0.5, median=0.99)})) == [
        "no reference, 3 firms: the next offer is held in 0.500",
        "no reference, 3 firms: the median is held in 0.990",
    ]


def test_the_page_is_what_the_code_says(bench: ModuleType) -> None:
    """One row made anew with all its cells, so that a changed constant cannot leave the page behind."""
    row = bench.section({3: bench.row_of(bench.made_up(bench.CELLS), 3)}).splitlines()[2]
    text = bench.PAGE.read_text(encoding="utf-8")
    assert row in text
    assert f"seed {bench.SEED}" in text
    assert [n for n in bench.COUNTS if text.count(f"\n| {n} | **") != 2] == []
