"""The promises of docs/rehearsal-model.md, with fewer talks than the page."""

from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from tests.interview.rehearsal.benches import loaded

pytestmark = pytest.mark.simulation

SEEDS = 120


@pytest.fixture(scope="module")
def bench() -> Iterator[ModuleType]:
    """bench/rehearsal.py, which plays the scripted candidates and knows what is promised of them."""
    with loaded("rehearsal") as module:
        yield module


@pytest.fixture(scope="module")
def table(bench: ModuleType) -> Any:
    return bench.table_of(SEEDS, bench.PROVED)


def test_every_promise_is_kept(bench: ModuleType, table: Any) -> None:
    assert list(bench.laws(table)) == []


def test_at_least_eight_candidates_talk_to_four_characters(bench: ModuleType, table: Any) -> None:
    assert len(bench.POLICIES) >= 8
    assert set(table) == {"open", "teacher", "hurried", "panel"}


@pytest.mark.parametrize(
    ("policy", "change", "broken"),
    [
        ("consultant", {"uncovered": 1.0}, "open: consultant is not above quiet consultant"),
        ("consultant", {"uncovered": 7.6}, "open: the consultant is not between 5 and 7.5"),
        ("eager consultant", {"uncovered": 8.1}, "open: somebody uncovers more than 8"),
        ("flooder", {"uncovered": 2.0}, "open: flooder is above questions at the end"),
        ("grudging", {"uncovered": 4.0}, "open: grudging is above half of the consultant"),
        ("answers only", {"trust": 0.7}, "open: answering alone brings trust to .7"),
    ],
)
def test_a_broken_promise_is_seen(bench: ModuleType, table: Any, policy: str, change: dict[str, float], broken: str) -> None:
    found = {**table["open"], policy: replace(table["open"][policy], **change)}
    assert broken in list(bench.laws({**table, "open": found}))


def test_the_page_names_every_candidate_and_character(bench: ModuleType) -> None:
    text = bench.PAGE.read_text(encoding="utf-8")
    assert [name for name in bench.POLICIES if f"- **{name}**: " not in text or f"\n| {name} | " not in text] == []
    assert [name for name in bench.CHARACTERS if f"\n## {name}\n" not in text] == []


def test_the_page_is_what_the_code_says(bench: ModuleType) -> None:
    """One row made anew with all its talks, so that a changed constant cannot leave the page behind."""
    found = bench.result(bench.consultant, bench.CHARACTERS["open"], bench.SEEDS)
    row = f"| consultant | {found.uncovered:.2f} ± {found.half:.2f} | {found.trust:.2f} | {found.regard:.2f} |"
    assert row in bench.PAGE.read_text(encoding="utf-8").partition("\n## open\n")[2].partition("\n## ")[0]
