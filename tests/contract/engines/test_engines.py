"""What every engine must answer: the same as plain Python, to a thousand-millionth, whatever database it is."""

import math
from collections import Counter
from dataclasses import replace

import msgspec
import pytest

from proprietor.market.cells import Group, bin_of
from proprietor.market.frame import StageCount
from proprietor.store.engines.gathering import MANIFEST, OwnEngines
from tests.contract.engines import made_up

CLOSE = {"rel": 1e-9, "abs": 1e-9}


def close(wanted):
    return pytest.approx(wanted, **CLOSE)


def test_the_made_up_postings_hold_what_is_hard(truths):
    kept = made_up.postings(truths)
    groups = made_up.pay(kept, places=True)
    assert len(kept) < sum(bool(each.role) for each in truths)
    assert min(count for count, *_ in groups.values()) == 1
    assert any(count > len(set(quantiles)) for count, quantiles, *_ in groups.values()), "ties"
    assert len({each.why for each in kept}) == 7


@pytest.mark.parametrize("places", [False, True])
def test_pay_quantiles_are_those_of_plain_python(filled, truths, places):
    wanted = made_up.pay(made_up.postings(truths), places=places)
    found = filled.engine.pay_by_place() if places else filled.engine.pay_by_level()
    assert {(each.currency, each.role, each.level, each.place) for each in found} == set(wanted)
    for each in found:
        count, quantiles, mean, spread = wanted[each.currency, each.role, each.level, each.place]
        assert each.count == count
        assert list(each.quantiles) == close(quantiles)
        assert each.mean == close(mean)
        assert each.spread == (None if spread is None else close(spread))


@pytest.mark.parametrize("top", [2, 20])
def test_skill_demand_is_that_of_plain_python(filled, truths, top):
    wanted = made_up.demand(made_up.postings(truths), top)
    found = filled.engine.skill_demand(top)
    assert [(each.role, each.skill, each.count, each.out_of, each.rank) for each in found] == [
        (role, skill, count, wanted[role][1], rank)
        for role in sorted(wanted)
        for rank, (skill, count) in enumerate(wanted[role][0], start=1)
    ]


def test_funnel_counts_count_an_application_once(filled):
    assert filled.engine.funnel_counts() == (
        StageCount(channel="cold", stage="interview", count=1),
        StageCount(channel="cold", stage="sent", count=2),
        StageCount(channel="referral", stage="sent", count=1),
    )


def test_the_manifest_counts_everything(filled, truths):
    kept = made_up.postings(truths)
    said = filled.manifest
    assert (said.rows, said.postings) == (len(truths), len(kept))
    assert said.untitled == sum(not each.role for each in truths)
    assert said.repeated == len(truths) - said.untitled - len(kept)
    assert said.paid == Counter(each.currency for each in kept if each.pay is not None)
    assert said.left_out == Counter(each.why for each in kept if each.pay is None)
    assert said.pay_cells == len(made_up.cells(kept))
    assert said.roles == 4


def test_cells_read_back_hold_the_figures_of_firms(filled, truths):
    (filled.folder / MANIFEST).write_bytes(msgspec.json.encode(filled.manifest))
    read = OwnEngines().cells_in(filled.folder)
    assert read.manifest == filled.manifest
    wanted = made_up.cells(made_up.postings(truths))
    assert {tuple(cell.group) for cell in read.pay} == set(wanted)
    for cell in read.pay:
        logs, postings = wanted[tuple(cell.group)]
        assert (cell.count, cell.postings) == (len(logs), postings)
        assert (cell.total, cell.squares) == close((math.fsum(logs), math.fsum(x * x for x in logs)))
        assert dict(cell.bins) == Counter(bin_of(x, cell.group.currency) for x in logs)
    whole = made_up.demand(made_up.postings(truths), 99)
    assert {each.role: (list(each.ranked), each.out_of) for each in read.demand} == whole


def test_broken_lines_are_named_by_their_line(filled):
    said = filled.manifest
    if filled.engine.name == "ibis":
        assert said.broken == 0
        return
    lines = (filled.folder / "postings.csv").read_text(encoding="utf-8").splitlines()
    wanted = [number for number, line in enumerate(lines, start=1) if line.startswith("Only, three")]
    assert said.broken == 2
    assert [each.line for each in said.broken_lines] == wanted
    assert {each.reason for each in said.broken_lines} == {"It has 3 cells, but there are 11 columns."}
    assert {each.file for each in said.broken_lines} == {"postings.csv"}


def test_a_cell_of_one_firm_is_there(filled, truths):
    alone = [group for group, (logs, _) in made_up.cells(made_up.postings(truths)).items() if len(logs) == 1]
    (filled.folder / MANIFEST).write_bytes(msgspec.json.encode(replace(filled.manifest)))
    read = {cell.group: cell for cell in OwnEngines().cells_in(filled.folder).pay}
    assert all(read[Group(*group)].count == 1 for group in alone)
    assert alone
