"""Aggregating: a request goes to whoever counts, and cells are folded as finely as is asked."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from proprietor.actions.aggregating import AggregatePostings, EngineName, Grain, ShowCells, aggregate_postings, show_cells
from proprietor.actions.context import Context
from proprietor.business import Business
from proprietor.market.cells import Group, SkillDemand, cell_of
from proprietor.market.gathered import Gathered, Manifest
from tests.refusing import code_of

DAY = date(2026, 11, 29)
MANIFEST = Manifest(
    sources=("x",), engine="duckdb", on=DAY, rows=1, untitled=0, repeated=0, postings=1, paid={}, left_out={}
)  # fmt: skip
PAY = (
    cell_of(Group("GBP", "baker", "senior", "leeds"), [10, 10.1]),
    cell_of(Group("GBP", "baker", "senior", "york"), [10.2]),
    cell_of(Group("GBP", "baker", "junior", "york"), [9.8]),
    cell_of(Group("GBP", "cook", "unknown", "york"), [9.9]),
)
DEMAND = (SkillDemand(role="baker", out_of=3, counts={"SQL": 1}), SkillDemand(role="cook", out_of=5, counts={"SQL": 4}))


class Counter:
    def __init__(self) -> None:
        self.asked: tuple[object, ...] = ()

    def gather(self, *given: object, **named: Any) -> Manifest:
        self.asked = (*given, named["engine"])
        named["progress"]("Reading", 0.5)
        return MANIFEST

    def cells_in(self, folder: Path) -> Gathered:
        assert folder == Path("cells")
        return Gathered(manifest=MANIFEST, pay=PAY, demand=DEMAND)


def context(counter: Counter | None) -> Context:
    given = {"now": None, "today": DAY, "below": None, "journal": None, "searcher": None, "keeper": None}
    return Context(None, **given, gathering=(lambda: counter) if counter else None)  # type: ignore[arg-type]


def test_a_request_is_handed_on_with_the_day() -> None:
    counter = Counter()
    request = AggregatePostings(sources=("jobs.csv",), into=Path("cells"), engine=EngineName.DUCKDB)
    assert aggregate_postings(context(counter), request) is MANIFEST
    assert counter.asked == (("jobs.csv",), Path("cells"), DAY, "duckdb")
    told: list[tuple[str, int, float | None]] = []
    aggregate_postings(context(counter), replace(request, progress=lambda *said: told.append(said)))
    assert told == [("Reading", 0, 0.5)]


def test_cells_are_folded_and_the_largest_stand_first() -> None:
    def told(**asked: object) -> list[tuple[str, str, str, int]]:
        shown = show_cells(context(Counter()), ShowCells(folder=Path("cells"), **asked))  # type: ignore[arg-type]
        return [(*each.cell.group[1:], each.cell.count) for each in shown.pay]

    assert told()[0] == ("baker", "senior", "leeds", 2)
    assert len(told()) == 4
    assert told(by=Grain.LEVEL) == [("baker", "senior", "", 3), ("baker", "junior", "", 1), ("cook", "unknown", "", 1)]
    assert told(by=Grain.ROLE) == [("baker", "", "", 4), ("cook", "", "", 1)]
    assert told(by=Grain.ROLE, role="BAK") == [("baker", "", "", 4)]


def test_a_median_comes_with_each_and_demand_with_the_roles() -> None:
    shown = show_cells(context(Counter()), ShowCells(folder=Path("cells"), by=Grain.ROLE))
    assert [each.median.told for each in shown.pay] == [True, False]
    assert [each.role for each in shown.demand] == ["cook", "baker"]
    assert show_cells(context(Counter()), ShowCells(folder=Path("cells"), role="zzz")).demand == ()


def test_without_anybody_who_counts_it_is_refused() -> None:
    assert code_of(show_cells, context(None), ShowCells(folder=Path("cells"))) == "missing-part"


def test_the_door_brings_who_counts(tmp_path) -> None:
    assert code_of(Business.bare().do, ShowCells(folder=tmp_path / "none")) == "no-file"
