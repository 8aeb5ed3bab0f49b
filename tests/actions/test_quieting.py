"""Quiet hours through the door: kept without books, on this machine; the past and what is no span are refused."""

from datetime import date
from pathlib import Path

import pytest

from proprietor.actions.quieting import KeepQuietHours, QuietHours, ShowQuietHours
from proprietor.actions.undoing import ReadJournal
from proprietor.business import Business
from tests.desks import SetClock, business_at
from tests.refusing import refused


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *_, **__: str(tmp_path / "settings"))
    monkeypatch.delenv("PROPRIETOR_QUIET")


def test_they_are_kept_without_books_and_leave_no_line(business: Business) -> None:
    assert business.do(ShowQuietHours()) == QuietHours()
    with Business.bare() as bare:
        assert bare.do(KeepQuietHours(span="22-7")).span == "22:00-07:00"
    assert business.do(ShowQuietHours()).words == "22:00 to 07:00"
    assert business.do(KeepQuietHours(span=" Off ")) == QuietHours()
    assert business.do(ReadJournal()) == ()


@pytest.mark.parametrize("span", ["night", "22:00", "25:00-07:00", "<b>" * 50])
def test_what_is_no_span_is_refused_and_changes_nothing(business: Business, span: str) -> None:
    business.do(KeepQuietHours(span="22:00-07:00"))
    assert refused(business.do, KeepQuietHours(span=span)).code == "bad-value"
    assert business.do(ShowQuietHours()).span == "22:00-07:00"


def test_what_is_set_by_hand_and_cannot_be_read_is_said(business: Business, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROPRIETOR_QUIET", "night")
    assert business.do(ShowQuietHours()) == QuietHours(unread="night")


def test_the_past_keeps_none_and_in_it_none_hold(books_file: Path) -> None:
    with business_at(books_file, SetClock(as_of=date(2026, 1, 1))) as past:
        assert refused(past.do, KeepQuietHours(span="0-0")).code == "as-of"
    with business_at(books_file) as now:
        now.do(KeepQuietHours(span="0-0"))
        assert now.do(ShowQuietHours()).until == "00:00"
    with business_at(books_file, SetClock(as_of=date(2026, 1, 1))) as past:
        assert past.do(ShowQuietHours()).until == ""
