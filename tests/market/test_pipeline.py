"""Where an opportunity stands, and the pipeline."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.market.pipeline import CLOSED, OPEN, Standing, columns_of, pursue, pursued, remarks_of
from proprietor.market.records import Channel, Move, MoveKind, Opportunity
from proprietor.values.when import PartialDate, parse_date
from tests.market.searches import TODAY, move, named, opportunity
from tests.shelves import books_of

S = Standing


@pytest.mark.parametrize(
    ("moves", "standing", "since"),
    [
        ((), S.FOUND, None),
        (("found 2026-03-01",), S.FOUND, date(2026, 3, 1)),
        (("found 2026-03-01", "applied 2026-03-02"), S.APPLIED, date(2026, 3, 2)),
        (("found 2026-03-01", "pay_named 2026-03-02"), S.APPLIED, date(2026, 3, 2)),
        (("applied 2026-03-02", "screened 2026-03-05", "pay_named 2026-03-09"), S.SCREENED, date(2026, 3, 5)),
        (("applied 2026-03-02", "interviewed 2026-03-09", "interviewed 2026-03-20"), S.INTERVIEWED, date(2026, 3, 9)),
        (("interviewed 2026-03-09", "applied 2026-03-20"), S.INTERVIEWED, date(2026, 3, 9)),
        (("interviewed 2026-03-09", "offered 2026-03-20"), S.OFFERED, date(2026, 3, 20)),
        (("offered 2026-03-20", "accepted 2026-03-22"), S.ACCEPTED, date(2026, 3, 22)),
        (("accepted 2026-03-22", "lost 2026-04-22"), S.LOST, date(2026, 4, 22)),
        (("applied 2026-03-02", "lost 2026-03-09"), S.LOST, date(2026, 3, 9)),
        (("applied 2026-03-02", "withdrew 2026-03-09"), S.WITHDREW, date(2026, 3, 9)),
        (("interviewed 2026-03-02", "lost 2026-03-09", "reopened 2026-04-01"), S.INTERVIEWED, date(2026, 4, 1)),
        (("interviewed 2026-03-02", "accepted 2026-03-09", "reopened 2026-04-01"), S.OFFERED, date(2026, 4, 1)),
        (("applied 2026-03-02", "reopened 2026-04-01"), S.APPLIED, date(2026, 3, 2)),
        (("applied 2026-03-02", "lost 2026-03-09", "interviewed 2026-04-01"), S.INTERVIEWED, date(2026, 4, 1)),
        (("interviewed 2026-03-02", "lost 2026-03-09", "applied 2026-04-01"), S.INTERVIEWED, date(2026, 4, 1)),
        (("found 2026-03-01", "lost 2026-03-09", "pay_named 2026-04-01"), S.LOST, date(2026, 3, 9)),
        (("applied 2026-03-02", "lost 2026-03-09", "found 2026-04-01"), S.LOST, date(2026, 3, 9)),
        (("applied 2026-03-02", "lost 2026-08-01"), S.APPLIED, date(2026, 3, 2)),
        (("applied",), S.APPLIED, None),
    ],
)
def test_it_stands_where_its_moves_took_it(moves: tuple[str, ...], standing: Standing, since: date | None) -> None:
    found = opportunity("ward", *moves)
    assert (found.standing, found.since, found.closed) == (standing, since, standing in CLOSED)


@pytest.mark.parametrize(
    ("moves", "silent"),
    [
        (("found 2026-06-01",), None),
        (("found 2026-06-01", "applied 2026-06-10"), 20),
        (("applied 2026-06-10", "interviewed 2026-06-20"), 10),
        (("applied 2026-06-10", "pay_named 2026-06-25"), 5),
        (("applied 2026-06-10", "offered 2026-06-20"), None),
        (("applied 2026-06-10", "lost 2026-06-20"), None),
        (("applied 2026-06-10", "interviewed 2026-07-04"), 20),
        (("applied",), None),
    ],
)
def test_silence_counts_from_the_last_move_where_the_next_word_is_theirs(moves: tuple[str, ...], silent: int | None) -> None:
    assert opportunity("ward", *moves).silent == silent


def test_what_is_still_to_come_stands_last_and_does_not_count() -> None:
    found = opportunity("ward", "interviewed 2026-07-04", "applied 2026-06-10")
    assert [each.what.value for each in found.moves] == ["applied", "interviewed"]
    assert [each.what.value for each in found.past] == ["applied"]
    assert found.coming == 1
    later = pursue(found.opportunity, [each.move for each in found.moves], date(2026, 7, 4))
    assert (later.standing, later.coming) == (Standing.INTERVIEWED, 0)


def test_every_standing_is_on_one_side() -> None:
    assert set(OPEN) | set(CLOSED) == set(Standing)
    assert not set(OPEN) & set(CLOSED)
    assert [each.word for each in Standing][:3] == ["found", "applied", "a first call"]


def test_all_opportunities_of_the_books() -> None:
    books = books_of(
        Opportunity(id=named("ward"), name="Ward"),
        replace(move("applied 2026-06-10", "ward"), id=move("found", "ward", 1).id),
        Opportunity(id=named("school"), name="School"),
        Move(what=MoveKind.LOST),
    )
    assert [(each.opportunity.name, each.standing) for each in pursued(books, TODAY)] == [
        ("Ward", Standing.APPLIED),
        ("School", Standing.FOUND),
    ]


def test_the_pipeline_has_a_column_for_each_standing_and_the_soonest_step_first() -> None:
    def on(name: str, day: str, by: str = "", channel: Channel = Channel.POSTING):
        found = opportunity(name, f"applied {day}", channel=channel)
        return replace(found, opportunity=replace(found.opportunity, by=parse_date(by) if by else None))

    every = [
        on("first", "2026-06-01"),
        on("last", "2026-06-20"),
        on("due", "2026-05-01", "2026-07-02"),
        on("sooner", "2026-05-01", "2026-07-01", Channel.REFERRAL),
        opportunity("idea"),
        opportunity("other"),
    ]
    columns = {each.standing: [one.opportunity.name for one in each.entries] for each in columns_of(every, OPEN)}
    assert list(columns) == list(OPEN)
    assert columns[Standing.APPLIED] == ["Sooner", "Due", "Last", "First"]
    assert columns[Standing.FOUND] == ["Idea", "Other"]
    assert columns[Standing.OFFERED] == []
    only = columns_of(every, OPEN, Channel.REFERRAL)
    assert [one.opportunity.name for each in only for one in each.entries] == ["Sooner"]


DAYS = (
    st.none()
    | st.builds(PartialDate, st.integers(2025, 2027))
    | st.dates(date(2025, 1, 1), date(2027, 1, 1)).map(lambda day: PartialDate(day.year, day.month, day.day))
)


@given(st.lists(st.tuples(st.sampled_from(MoveKind), DAYS), max_size=12))
def test_whatever_the_moves_say_nothing_is_raised(steps: list[tuple[MoveKind, PartialDate | None]]) -> None:
    moves = [Move(what=what, on=on) for what, on in steps]
    found = pursue(Opportunity(name="Ward"), moves, TODAY)
    assert len(found.moves) == len(moves)
    ended = [each.what for each in found.past if each.what.value in {one.value for one in CLOSED}]
    assert not found.closed or found.standing.value in {each.value for each in ended}
    assert all(each.endswith(".") for each in found.notes)


def test_that_it_was_found_is_no_news_of_theirs() -> None:
    """Found is dated on the day it was typed, later than the application that is typed after it."""
    here = opportunity("ward", "found 2026-06-30", "applied 2026-03-02")
    assert (here.standing, here.since, here.silent) == (Standing.APPLIED, date(2026, 3, 2), 120)
    assert opportunity("ward", "found 2026-03-02").silent is None


def test_a_move_brings_its_own_remarks_only() -> None:
    here = opportunity("ward", "applied 2026-03", "lost 2026-04-09", "interviewed 2026-04-20", "lost 2026-07-20")
    applied, lost, talked, coming = (remarks_of(here, each.move.id) for each in here.moves)
    assert [each.partition("”")[2] for each in applied] == [" counts from 1 March 2026; its day is not known."]
    assert [each.startswith("“interviewed on 20 April 2026” comes after") for each in lost] == [True]
    assert lost == talked
    assert [each.startswith("“lost on 20 July 2026” is still to come") for each in coming] == [True]
    assert set(here.notes) == {*applied, *talked, *coming}
