"""Moves in their order, and what is odd about them in words."""

from datetime import date

import pytest

from proprietor.market.moves import first_day, in_order, oddities
from proprietor.market.records import MoveKind
from tests.market.searches import TODAY, move, opportunity


def order(*lines: str) -> list[str]:
    return [each.what.value for each in in_order(move(line) for line in lines)]


def test_moves_go_by_their_day_and_those_of_one_day_as_they_were_written() -> None:
    assert order("interviewed 2026-03-20", "applied 2026-03-02", "found 2026-03-02") == ["applied", "found", "interviewed"]


def test_a_move_without_a_day_goes_with_the_one_written_before_it() -> None:
    dated = in_order([move("applied 2026-03-02"), move("pay_named"), move("lost 2026-04-01"), move("found 2026-03-01")])
    assert [each.what.value for each in dated] == ["found", "applied", "pay_named", "lost"]
    assert dated[2].day == date(2026, 3, 2)
    assert in_order([move("applied")])[0].day is None


def test_a_month_counts_from_its_first_day() -> None:
    assert in_order([move("applied 2026-03")])[0].day == date(2026, 3, 1)


def test_the_first_day_of_a_kind() -> None:
    dated = in_order([move("applied"), move("applied 2026-03-02"), move("lost 2026-03-05")])
    assert first_day(dated, {MoveKind.APPLIED}) == date(2026, 3, 2)
    assert first_day(dated, {MoveKind.OFFERED}) is None


@pytest.mark.parametrize(
    ("moves", "said"),
    [
        (("applied",), "“applied” has no day; it counts with the one written before it."),
        (("applied 2026-03",), "“applied in March 2026” counts from 1 March 2026; its day is not known."),
        (("applied 2026-03-09", "screened 2026-03-02"), "A talk is dated before the application; it counts as sent on the day"),
        (("applied 2026-03-02", "offered 2026-03-20"), "“an offer on 20 March 2026” stands without a talk before it"),
        (
            ("interviewed 2026-03-02", "accepted 2026-04-01", "lost 2026-04-20"),
            "“lost on 20 April 2026” comes after it was accepted; it counts as an offer, and as lost since.",
        ),
        (("applied 2026-03-02", "reopened 2026-03-20"), "“open again on 20 March 2026” finds nothing that was closed."),
        (
            ("applied 2026-03-02", "lost 2026-03-09 pay", "lost 2026-03-20 evidence"),
            "“lost on 20 March 2026” comes after “lost on 9 March 2026”, and nothing opened it again between",
        ),
        (
            ("found 2026-03-02", "lost 2026-03-09 closed they"),
            "“lost on 9 March 2026” stands without an application before it, so the diagnosis does not count it",
        ),
        (
            ("applied 2026-03-02", "lost 2026-03-09", "interviewed 2026-03-20"),
            "“interviewed on 20 March 2026” comes after “lost on 9 March 2026”, so it is taken as open again.",
        ),
        (("applied 2026-03-02", "interviewed 2026-07-20"), "“interviewed on 20 July 2026” is still to come, and counts from"),
    ],
)
def test_what_is_odd_is_said(moves: tuple[str, ...], said: str) -> None:
    notes = opportunity("ward", *moves).notes
    assert [each for each in notes if said in each] == list(notes), notes
    assert len(notes) == 1


@pytest.mark.parametrize(
    "moves",
    [
        (),
        ("found 2026-03-01", "applied 2026-03-02", "screened 2026-03-05", "interviewed 2026-03-09", "offered 2026-03-20"),
        ("applied 2026-03-02", "lost 2026-03-09", "reopened 2026-03-20", "interviewed 2026-03-22", "accepted 2026-04-01"),
        ("applied 2026-03-02", "lost 2026-03-09", "pay_named 2026-03-20", "withdrew 2026-03-21"),
        (f"applied {TODAY}",),
        ("found 2026-03-05", "applied 2026-03-02"),
        ("found 2026-03-05", "lost 2026-03-09 pay", "reopened 2026-03-10"),
        ("found 2026-03-05", "withdrew 2026-03-09"),
    ],
)
def test_what_is_usual_is_not_remarked_on(moves: tuple[str, ...]) -> None:
    assert opportunity("ward", *moves).notes == ()


def test_nothing_comes_of_nothing() -> None:
    assert oddities((), ()) == ()
