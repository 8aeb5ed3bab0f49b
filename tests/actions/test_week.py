"""The week through the door: what happened since it was last closed, by the journal; and wins from one line."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from proprietor.actions.books import Delete, Record
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.actions.week import CaptureWin, CloseWeek, ShowWeek
from proprietor.books import Want, Win
from proprietor.business import Business
from proprietor.market.records import Target
from proprietor.values.when import PartialDate
from tests.desks import SetClock, business_at
from tests.market.openings import NURSE, posting
from tests.refusing import refused
from tests.shelves import NOON

TODAY = NOON.date()
"""A Saturday."""


def said(business: Business) -> list[str]:
    return [each.said for each in business.do(ShowWeek()).deeds]


def test_without_an_earlier_one_it_tells_of_seven_days(business: Business, clock: SetClock) -> None:
    business.do(Record(record=Want(what="A desk")))
    clock.moment += timedelta(days=8)
    business.do(Record(record=Win(result="Calls fell")))
    shown = business.do(ShowWeek())
    assert shown.since == TODAY + timedelta(days=1)
    assert said(business) == ["You wrote down a win."]
    assert shown.closed is None


def test_closing_it_lets_the_next_one_begin_from_here(business: Business, clock: SetClock) -> None:
    business.do(Record(record=Win(result="Calls fell")))
    assert business.do(CloseWeek()) == TODAY
    shown = business.do(ShowWeek())
    assert shown.closed == TODAY
    assert [each.said for each in shown.deeds] == ["You wrote down a win."], "this week is still told"
    business.do(Record(record=Want(what="A desk")))
    clock.moment += timedelta(days=3)
    then = business.do(ShowWeek())
    assert (then.closed, then.since) == (None, TODAY)
    assert said(business) == ["You put a want into words."], "also what came on the same day, after it was closed"


def test_it_is_closed_once_in_a_week(business: Business) -> None:
    business.do(CloseWeek())
    count = len(business.do(ReadJournal()))
    assert business.do(CloseWeek()) == TODAY
    assert len(business.do(ReadJournal())) == count


def test_whoever_waited_while_another_closed_it_leaves_no_second_line(business: Business, clock: SetClock) -> None:
    clock.moment += timedelta(minutes=1)
    business.do(CloseWeek())
    count = len(business.do(ReadJournal()))
    clock.moment -= timedelta(minutes=1)
    assert business.do(CloseWeek()) == TODAY
    assert len(business.do(ReadJournal())) == count


def test_closing_can_be_taken_back_and_hides_no_other_undo(business: Business) -> None:
    business.do(Record(record=Win(result="Calls fell")))
    business.do(CloseWeek())
    assert business.do(Undo()).action == "week.close"
    assert business.do(ShowWeek()).closed is None
    assert business.do(Undo()).action == "record.record"
    assert said(business) == []


def test_whoever_was_away_begins_with_the_last_four_weeks(business: Business, clock: SetClock) -> None:
    business.do(CloseWeek())
    business.do(Record(record=Win(result="Calls fell")))
    clock.moment += timedelta(days=28)
    assert business.do(ShowWeek()).since == TODAY
    assert said(business) == ["You wrote down a win."]
    clock.moment += timedelta(days=1)
    assert business.do(ShowWeek()).since == TODAY + timedelta(days=1)
    assert said(business) == []


def test_what_was_deleted_again_did_not_happen(business: Business) -> None:
    win = business.do(Record(record=Win(result="Calls fell")))
    business.do(Delete(id=win.id))
    assert said(business) == []


def test_a_look_at_the_past_knows_nothing_of_later_closing(books_file: Path, clock: SetClock) -> None:
    with business_at(books_file, clock) as open_books:
        open_books.do(Record(record=Win(result="Calls fell")))
        clock.moment += timedelta(days=2)
        open_books.do(CloseWeek())
    for day, closed in ((TODAY, None), (TODAY + timedelta(days=2), TODAY + timedelta(days=2))):
        with business_at(books_file, SetClock(as_of=day, moment=NOON + timedelta(days=9))) as past:
            shown = past.do(ShowWeek())
            assert shown.closed == closed
            assert [each.said for each in shown.deeds] == ["You wrote down a win."]


def test_a_win_is_captured_from_one_line(business: Business) -> None:
    made = business.do(CaptureWin(line="  Cut the handover from 40 to 25 minutes\n"))
    assert made.on == PartialDate(TODAY.year, TODAY.month, TODAY.day)
    assert made.figure is not None
    assert (made.figure.before, made.figure.after) == (Decimal(40), Decimal(25))
    dated = business.do(CaptureWin(line="In 2019 I cut the queue from 9 to 2 people"))
    assert dated.on == PartialDate(2019)
    assert refused(business.do, CaptureWin(line=" \n")).code == "empty"
    assert refused(business.do, CaptureWin(line="Cut the handover from 40 to 25 minutes")).code == "duplicate"
    plain = business.do(CaptureWin(line="Rebuilt the boiler"))
    assert (plain.result, plain.action) == ("Rebuilt the boiler", "")


def test_postings_tell_what_to_learn(business: Business) -> None:
    assert business.do(ShowWeek()).learn is None
    business.do(Record(record=Target(name="Nurse", occupation=NURSE)))
    for at in range(48):
        business.do(Record(record=posting(f"Firm {at}", must=("triage",))))
    learn = business.do(ShowWeek()).learn
    assert learn is not None
    assert learn.what == "Look into learning Triage"
    assert len(learn.records) == 48


def test_the_day_of_the_week_is_the_persons_own(business: Business, clock: SetClock) -> None:
    assert business.do(ShowWeek()).today == date(2026, 3, 14)
