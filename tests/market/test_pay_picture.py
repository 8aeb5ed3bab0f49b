"""The picture of pay: a row for each thing that is told, on one axis, the wanted pay across all."""

import pytest

from proprietor.market.aim import aim_at
from proprietor.market.choosing import Shelf
from proprietor.market.outlook import outlook_of
from proprietor.market.pay_picture import MOST_DOTS, TICKS, picture_of_pay
from proprietor.market.pay_told import pay_told_in
from proprietor.market.records import Move, MoveKind, Opportunity, Target
from proprietor.stats.chart import Chart, Tone
from proprietor.values.ids import RecordId
from tests.market.openings import NURSE, market, nurses, pay, posting, row


def picture(*records: object, rows: tuple = (), wanted: str = "") -> Chart | None:
    aim = aim_at(Target(name="nurse", occupation=NURSE, place="Leeds, UK", pay=pay(wanted) if wanted else None))
    found = outlook_of(aim, pay_told_in(market(*records)), (Shelf(name="S", rows=rows),)).found
    assert found is not None
    return picture_of_pay(found)


def rows_of(chart: Chart | None) -> list[str]:
    assert chart is not None
    return [words for _, words in chart.y.ticks]


def test_everything_has_its_row_and_the_wanted_pay_stands_across() -> None:
    offer = Move(id=RecordId("mov_1"), opportunity=RecordId("opp_1"), what=MoveKind.OFFERED, pay=pay("44000"))
    post = posting("", "40000", record="pst_1", title="Nurse <nights>")
    chart = picture(
        *nurses(39_000, 41_000),
        post,
        Opportunity(id=RecordId("opp_1"), posting=post.id),
        offer,
        rows=(row(),),
        wanted="90,000 GBP a year",
    )
    assert rows_of(chart) == ["next offer", "the middle", "reference", "your postings"]
    assert chart is not None
    assert [mark.label for mark in chart.marks] == ["you want 90,000 GBP"]
    assert chart.x.low < 30_000
    assert chart.x.high > 90_000
    assert 2 <= len(chart.x.ticks) <= TICKS + 1
    assert all(words.endswith("k") for _, words in chart.x.ticks)
    ring = next(dot for dot in chart.dots if dot.record == "mov_1")
    assert (ring.hollow, ring.tone, ring.told) == (True, Tone.ACT, "Nurse <nights>, no firm named, an offer: 44,000 GBP")
    assert [dot.hollow for dot in chart.dots if dot.told.startswith("Reference")] == [True, False, True]
    assert len(chart.lines) == 1
    assert chart.told.endswith("The upright line is what you want.")


def test_what_is_not_told_has_no_row() -> None:
    assert rows_of(picture(*nurses(39_000, 41_000))) == ["your postings"]
    assert rows_of(picture(rows=(row(),))) == ["next offer", "the middle", "reference"]
    assert picture() is None
    assert picture(posting("a", "1 EUR a project"), wanted="90,000 GBP a year") is None


def test_a_wish_for_a_project_does_not_stand_on_a_year() -> None:
    chart = picture(*nurses(39_000), wanted="9,000 GBP a project")
    assert chart is not None
    assert chart.marks == ()


def test_many_postings_leave_the_newest() -> None:
    chart = picture(*nurses(*range(30_000, 30_000 + MOST_DOTS + 20)))
    assert chart is not None
    assert sum(dot.y == 1 for dot in chart.dots) == MOST_DOTS


@pytest.mark.parametrize("money", [20, 350, 9_000, 40_000, 9_000_000])
def test_the_axis_bears_any_sum(money: int) -> None:
    chart = picture(posting("a", f"{money}"), posting("b", f"{money}"))
    assert chart is not None
    assert chart.x.low < money < chart.x.high
    assert chart.x.ticks
    assert all(chart.x.low <= at <= chart.x.high for at, _ in chart.x.ticks)
