"""What to learn next on its page."""

import re
from html import unescape

import pytest

from proprietor.actions.books import Record
from proprietor.market.records import Target
from tests.market.openings import NURSE, posting
from tests.web.browser import Browser


@pytest.fixture
def wanted(browser: Browser) -> Browser:
    do = browser.business.do
    do(Record(record=Target(name="Nurse", occupation=NURSE)))
    for at in range(64):
        pay = ("44000",) if at % 2 else ("40000",)
        do(Record(record=posting(f"Firm {at}", *pay, must=("triage",) if at % 2 else ("suturing",))))
    return browser


def test_too_few_postings_teach_with_an_example(browser: Browser) -> None:
    words = browser.get("/market/learn").words
    assert "There are not enough postings to say what to learn" in words
    assert "triage: 31 of 42 postings ask for it" in words


def test_each_step_says_what_it_rests_on_and_leads_to_a_goal(wanted: Browser) -> None:
    page = wanted.get("/market/learn")
    for words in ("32 of 64 postings of 64 firms ask for it", "32 postings it would open", "and 20 more", "This goes together"):
        assert words in page.words
    assert page.text.count("<svg") == 1
    assert "For a unit of cost" not in page.words
    links = [unescape(each) for each in re.findall(r'href="(/goals/new[^"]*)"', page.text)]
    assert len(links) == 2
    form = wanted.get(links[0])
    assert "far enough to have done one piece of work with it" in form.words


def test_costs_change_the_order_and_what_cannot_be_read_stays_in_its_field(wanted: Browser) -> None:
    dear = wanted.get("/market/learn?costs=Triage+%3D+4%2C+suturing%3D1")
    assert "For a unit of cost" in dear.words
    assert dear.text.index(">suturing<") < dear.text.index(">Triage<")
    for costs in ("Triage", "Triage+%3D+much", "welding+%3D+2"):
        wrong = wanted.get(f"/market/learn?costs={costs}")
        assert wrong.status == 422
        assert 'id="costs-error"' in wrong.text
