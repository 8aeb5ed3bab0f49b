"""The register of complaints, as somebody with a browser meets it."""

import pytest

from proprietor.actions.books import Record
from proprietor.books import About, Complaint, Role
from proprietor.values.when import PartialDate
from tests.decide.cases import ALSO_UNHEARD, UNHEARD
from tests.web.browser import Browser

PAGE = "/complaints/register"


@pytest.fixture
def two(browser: Browser) -> tuple[str, str]:
    do = browser.business.do
    ward = do(Record(record=Role(name="Nurse", since=PartialDate(2018))))
    lead = do(Record(record=Role(name="Lead", since=PartialDate(2023))))
    old = do(Record(record=Complaint(what=UNHEARD, role=ward.id, raised=PartialDate(2019), outcome="Not this year")))
    do(Record(record=Complaint(what="The stairs are dark", raised=PartialDate(2024))))
    return old.id, do(Record(record=Complaint(what=ALSO_UNHEARD, role=lead.id))).id


def test_an_empty_register_teaches_with_an_example(browser: Browser) -> None:
    page = browser.get(PAGE)
    assert "No complaint stands in your books." in page.words
    assert "For example: “Decisions about my work" in page.words
    assert "<svg" not in page.text


def test_the_matrix_is_drawn_with_its_table_and_what_is_remarked(browser: Browser, two) -> None:
    page = browser.get(PAGE)
    for words in (
        "Two complaints in two jobs.",
        "It followed you",
        "Raised, and no answer written down",
        "Raised, and this came of it: Not this year",
        "Never raised",
        "Are these one complaint?",
        "names no role and stands in no column: The stairs are dark",
    ):
        assert words in page.words, words
    assert page.text.count("<svg") == 1
    assert "/edit#outcome" in page.text
    leaving = browser.get(f"{PAGE}?leaving={browser.business.do(Record(record=Role(name='Other'))).id}")
    assert leaving.status == 200


def test_ones_own_word_is_taken_and_taken_back(browser: Browser, two) -> None:
    page = browser.follow(browser.post(PAGE, {"id": two[1], "other": two[0], "say": "apart"}))
    assert "Three complaints" in page.words
    assert "Are these one complaint?" not in page.words
    assert "is not the same as" in page.words
    browser.post("/journal/undo", {"seq": page.hidden("seq")})
    page = browser.follow(browser.post(PAGE, {"id": two[1], "other": two[0], "say": "same"}))
    assert "Two complaints" in page.words
    page = browser.follow(browser.post(PAGE, {"id": two[1], "about": About.TRADE.value}))
    assert 'value="trade" selected' in page.text
    assert "The same complaint as" in browser.get(f"/r/{two[0]}").words


def test_what_is_refused_is_said_on_the_page(browser: Browser, two) -> None:
    assert "Nothing is said of the complaint." in browser.post(PAGE, {"id": two[0], "about": "weather"}).words
    assert browser.post(PAGE, {"id": "cmp_zz", "about": "job"}).status == 404


def test_leaving_over_something_never_said_leads_to_a_plan(browser: Browser, two) -> None:
    lead = browser.business.do(Record(record=Role(name="Chief", since=PartialDate(2024))))
    browser.business.do(Record(record=Complaint(what="Rotas come late", role=lead.id, about=About.ONESELF)))
    page = browser.get(f"{PAGE}?leaving={lead.id}")
    assert "About to leave over something never said" in page.words
    assert "It comes along" in page.words
    assert "/asks/new?complaint=cmp_" in page.text
