"""Putting matters of the agenda off: remembered, undone, brought back; and quiet hours."""

from datetime import date, timedelta

import pytest

from proprietor.actions.agenda import PostponeItem, ResumeItem, ShowAgenda, SilenceItem
from proprietor.actions.books import Delete, Record
from proprietor.actions.undoing import ReadJournal, Undo
from proprietor.books import Waiver, Want
from proprietor.business import Business
from proprietor.values.refusals import Refusal
from tests.desks import SetClock, business_at
from tests.refusing import refused
from tests.shelves import NOON

TODAY = NOON.date()


@pytest.fixture
def want(business: Business) -> Want:
    return business.do(Record(record=Want(what="A quiet desk")))


def wanted(business: Business) -> list[str]:
    return [each.record for each in business.do(ShowAgenda()).every if each.check == "unvoiced-want"]


def test_a_matter_waits_two_weeks_and_longer_when_asked(business: Business, want: Want) -> None:
    made = business.do(PostponeItem(key="unvoiced-want", record=want.id[:8]))
    assert made.reason == "until 2026-03-28"
    assert wanted(business) == []
    again = business.do(PostponeItem(key="unvoiced-want", record=want.id, until=date(2026, 5, 1), why="after the fair"))
    assert (again.id, again.reason) == (made.id, "until 2026-05-01: after the fair")
    assert len(business.do(ShowAgenda()).aside) == 1
    assert business.do(ReadJournal())[0].summary == (
        "Put off until 1 May 2026: Say it to somebody who can grant it: a quiet desk"
    )


def test_it_comes_back_by_undo_and_by_hand(business: Business, want: Want) -> None:
    business.do(SilenceItem(key="unvoiced-want", record=want.id))
    business.do(Undo())
    assert wanted(business) == [want.id]
    made = business.do(SilenceItem(key="unvoiced-want", record=want.id, why="settled"))
    assert made.reason == "never: settled"
    business.do(ResumeItem(id=made.id))
    assert wanted(business) == [want.id]
    assert business.do(ReadJournal())[0].summary == "Brought back to the agenda: “A quiet desk”"


def test_a_matter_about_no_record_can_wait(business: Business) -> None:
    made = business.do(PostponeItem(key="first-win"))
    assert not made.about
    assert business.do(ShowAgenda()).front == ()
    business.do(ResumeItem(id=made.id))
    assert business.do(ReadJournal())[0].summary == "Brought back to the agenda: first-win"


def test_it_goes_with_the_record_it_is_about(business: Business, want: Want) -> None:
    business.do(PostponeItem(key="unvoiced-want", record=want.id))
    business.do(Delete(id=want.id))
    assert business.do(ShowAgenda()).aside == ()


@pytest.mark.parametrize("until", [TODAY, TODAY - timedelta(days=1)])
def test_a_day_that_is_not_to_come_is_refused(business: Business, want: Want, until: date) -> None:
    assert refused(business.do, PostponeItem(key="unvoiced-want", record=want.id, until=until)).code == "bad-date"


def test_what_is_not_on_the_agenda_cannot_wait(business: Business, want: Want) -> None:
    assert refused(business.do, PostponeItem(key="unvoiced-want")).code == "changed"
    assert refused(business.do, SilenceItem(key="nonsense", record=want.id)).code == "changed"


def test_only_what_was_put_off_is_brought_back(business: Business, want: Want) -> None:
    assert refused(business.do, ResumeItem(id=want.id)).code == "bad-reference"
    with pytest.raises(Refusal):
        business.do(Record(record=Waiver(rule="W204", reason="so")))


@pytest.mark.parametrize(("span", "quiet"), [("", ""), ("nonsense", ""), ("00:00-00:00", "00:00")])
def test_quiet_hours_are_said_and_keep_nothing_back(
    business: Business, monkeypatch: pytest.MonkeyPatch, span: str, quiet: str
) -> None:
    monkeypatch.setenv("PROPRIETOR_QUIET", span)
    shown = business.do(ShowAgenda())
    assert shown.quiet == quiet
    assert bool(shown.hours) == bool(quiet)
    assert shown.front


def test_a_look_at_another_day_is_never_quiet(books_file, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROPRIETOR_QUIET", "00:00-00:00")
    with business_at(books_file, SetClock(as_of=date(2026, 1, 1))) as past:
        assert past.do(ShowAgenda()).quiet == ""
