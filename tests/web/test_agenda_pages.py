"""The first page puts matters off and brings them back; in quiet hours it is calm."""

import re
from pathlib import Path

import pytest

from proprietor.actions.agenda import ShowAgenda
from proprietor.actions.books import Record
from proprietor.books import Want
from tests.web.browser import Browser


@pytest.fixture
def wanting(browser: Browser) -> Browser:
    browser.business.do(Record(record=Want(what="A quiet desk")))
    return browser


def test_a_matter_is_put_off_and_brought_back(wanting: Browser) -> None:
    [item] = [each for each in wanting.business.do(ShowAgenda()).front if each.check == "unvoiced-want"]
    sent = {"key": item.key, "record": item.record, "days": "7", "why": "the fair"}
    page = wanting.follow(wanting.post("/agenda/postpone", sent))
    assert "Put off until" in page.words
    assert "One thing put off" in page.words
    assert "the fair" in page.words
    waiver = re.search(r'name="waiver" value="(wvr_\w+)"', page.text)
    assert waiver is not None
    back = wanting.follow(wanting.post("/agenda/resume", {"waiver": waiver[1]}))
    assert "a quiet desk" in back.words
    assert "put off" not in back.words.lower()


@pytest.mark.parametrize(("days", "reason"), [("never", "never"), ("lots", "until"), ("", "until")])
def test_never_and_odd_spells(wanting: Browser, days: str, reason: str) -> None:
    [item] = [each for each in wanting.business.do(ShowAgenda()).front if each.check == "unvoiced-want"]
    wanting.post("/agenda/postpone", {"key": item.key, "record": item.record, "days": days})
    [(each, _)] = wanting.business.do(ShowAgenda()).aside
    assert (each.until is None) == (reason == "never")


def test_what_is_on_the_agenda_no_more_is_refused(wanting: Browser) -> None:
    assert wanting.post("/agenda/postpone", {"key": "nonsense", "record": ""}).status == 422
    assert wanting.post("/agenda/resume", {"waiver": ""}).status in {404, 409}


def test_what_is_put_off_stands_apart_from_remarks_set_aside(wanting: Browser) -> None:
    for item in wanting.business.do(ShowAgenda()).every:
        wanting.post("/agenda/postpone", {"key": item.key, "record": item.record})
    page = wanting.get("/")
    assert "Nothing needs you today" in page.words
    assert "Apart from what you have put off, the books are in order" in page.words
    assert "agenda/" not in wanting.get("/remarks").text.replace("/agenda/", "")


def test_quiet_hours_are_calm(wanting: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROPRIETOR_QUIET", "00:00-00:00")
    page = wanting.get("/")
    assert "Quiet hours until 00:00" in page.words
    assert "quiet desk" not in page.words
    assert "Why these" not in page.words
    assert "What went better because of you?" in page.words
    assert "a quiet desk" in wanting.get("/?anyway=yes").words


def test_quiet_hours_are_kept_where_the_agenda_stands(wanting: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_config_dir", lambda *_, **__: str(tmp_path / "settings"))
    monkeypatch.delenv("PROPRIETOR_QUIET")
    assert "There are none" in wanting.get("/").words
    page = wanting.follow(wanting.post("/agenda/quiet", {"begins": "00:00", "ends": "00:00"}))
    assert "Quiet hours until 00:00" in page.words
    assert "From 00:00 to 00:00 nothing is brought up unasked." in page.words
    refused = wanting.post("/agenda/quiet", {"begins": "<b>", "ends": "07:00"})
    assert refused.status == 422
    assert "is no span of the day" in refused.words
    assert "<b>" not in refused.text
    assert "There are none" in wanting.follow(wanting.post("/agenda/quiet", {"off": "yes"})).words
