"""The board meeting on its page: sentences that lead to their records, pictures in words, another day to hold it against."""

import pytest

from proprietor.actions.books import Record
from proprietor.books import Person, Win
from proprietor.values.when import PartialDate
from tests.web.browser import Browser


@pytest.fixture
def some(browser: Browser) -> Browser:
    browser.business.do(Record(record=Person(name="Ana Ruiz")))
    browser.business.do(Record(record=Win(result="Ana Ruiz saw calls fall", on=PartialDate(2026, 11))))
    return browser


def test_empty_books_teach(browser: Browser) -> None:
    words = browser.get("/board-meeting").words
    assert "It cannot be told yet, because no win is written down." in words
    assert "What this rests on" not in words


def test_a_sentence_leads_to_its_records(some: Browser) -> None:
    page = some.get("/board-meeting")
    assert "One win stands in the books." in page.words
    assert 'href="/r/win_' in page.text
    assert "somebody saw calls fall" in page.words
    assert "Ana Ruiz" not in page.text
    assert "Ana Ruiz saw calls fall" in some.get("/board-meeting?names=yes").words


def test_pictures_are_told_in_words_too(with_example: Browser) -> None:
    page = with_example.get("/example/board-meeting")
    assert page.text.count("<svg") == 5
    assert "quarter to" in page.words
    assert "the dot counts its wins, the ring those with a figure" in page.words.partition("The same in words")[0]


@pytest.mark.parametrize("before", ["soon", "2199-01-01"])
def test_a_day_that_is_none_or_not_earlier_stays_in_its_field(some: Browser, before: str) -> None:
    page = some.get(f"/board-meeting?before={before}")
    assert page.status == 422
    assert f'value="{before}"' in page.text
    assert "before-error" in page.text
    assert some.get(f"/board-meeting.md?before={before}").status == 422


@pytest.mark.parametrize("ending", ["md", "docx", "pdf"])
def test_it_is_saved_as_a_file(some: Browser, ending: str) -> None:
    page = some.get(f"/board-meeting.{ending}?before=2020-01-01&names=yes")
    assert page.status == 200
    assert f".{ending}" in page.headers["content-disposition"]
