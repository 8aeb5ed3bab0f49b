"""The proposition on its page: four questions, evidence, marks in words, beginnings, files."""

import re
from decimal import Decimal

import pytest

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.actions.undoing import ReadJournal
from proprietor.books import Confidentiality, Win
from proprietor.proposition.claims import Claim
from proprietor.values.figure import Figure
from proprietor.values.when import PartialDate
from tests.web.browser import Browser
from tests.web.career import first

CALLS = Win(
    problem="Parents rang the office forty times a week",
    action="Wrote a two-page starter letter",
    result="Calls fell from 40 to 12 a week",
    figure=Figure(before=Decimal(40), after=Decimal(12), unit="calls a week"),
    on=PartialDate(2024, 10),
)


def test_empty_answers_teach_with_ones_own_wins(browser: Browser) -> None:
    assert browser.get("/proposition").text.count('class="cannot-tell"') == 4
    assert "You could begin with" not in browser.get("/proposition").words
    win = browser.business.do(Record(record=CALLS))
    page = browser.get("/proposition")
    assert "You could begin with: “Calls fell from 40 to 12 a week” Oct 2024" in page.words
    assert "“Parents rang the office forty times a week”" in page.words
    leads = re.findall(r'href="(/claims/new\?question=value[^"]*cites[^"]*)"', page.text)
    form = browser.get(leads[0].replace("&amp;", "&"))
    assert re.search(rf'value="{win.id}" checked', form.text)
    assert "Wrote a two-page starter letter; Calls fell" in form.text


def test_wins_without_figure_or_problem_are_no_beginning_for_each_question(browser: Browser) -> None:
    browser.business.do(Record(record=Win(result="It went better")))
    page = browser.get("/proposition")
    assert "None of your wins has a figure yet" in page.words
    assert "None of your wins says yet what the problem was" in page.words


def test_a_claim_is_written_with_its_evidence_in_one_line(browser: Browser) -> None:
    win = browser.business.do(Record(record=CALLS, seen_by=("Ana Ruiz (boss)",)))
    form = {"question": "value", "text": "I cut calls from 40 to 12 a week by writing letters", "cites": [win.id]}
    assert browser.post("/claims/new", form).status == 303
    assert len(browser.business.do(ReadJournal())) == 2
    page = browser.get("/proposition")
    assert "I cut calls from 40 to 12 a week" in page.words
    assert "seen by 1" in page.words
    for mark in ("result", "figure with baseline", "method", "one witness"):
        assert f'<li class="has">{mark}</li>' in page.text
    assert "<li>old evidence</li>" in page.text or '<li class="has">fresh</li>' in page.text
    assert "Why these marks" in page.words


def test_a_bare_claim_shows_hollow_marks_and_its_remarks(browser: Browser) -> None:
    browser.post("/claims/new", {"question": "advantage", "text": "I stay calm", "versus": "the <others>"})
    page = browser.get("/proposition")
    for mark in ("no figure", "nobody who saw it", "no date"):
        assert f"<li>{mark}</li>" in page.text
    assert "Compared with: the <others>" in page.words
    assert "Cite the win it rests on" in page.words


def test_wins_are_cited_and_taken_out(filled: Browser) -> None:
    claim = first(filled.business, "claim")
    win = filled.business.do(Record(record=Win(result="Moved 60 shops"))).id
    cited = filled.post("/proposition/cite", {"claim": claim, "win": win})
    assert cited.address.endswith(f"#{claim}")
    assert "Moved 60 shops" in filled.get("/proposition").words
    out = filled.post("/proposition/uncite", {"claim": claim, "win": win})
    assert "Linked" in filled.get(out.address.partition("#")[0]).words or out.status == 303
    assert len(filled.business.do(ListRecords(kind="win"))) == 2, "the win stays"
    assert filled.post("/proposition/uncite", {"claim": claim, "win": win}).address == "/proposition"
    assert filled.post("/proposition/cite", {"claim": claim, "win": ""}).status == 422
    assert filled.post("/proposition/cite", {"claim": claim, "win": "win_nope"}).status == 404
    assert filled.post("/proposition/uncite", {"claim": "clm_nope", "win": win}).status == 404


def test_many_wins_are_chosen_on_the_claims_own_page(filled: Browser) -> None:
    for number in range(61):
        filled.business.do(Record(record=Win(result=f"Result {number}")))
    assert "add=cites-win" in filled.get("/proposition").text
    assert filled.get("/claims/new").text.count('name="cites"') == 40


@pytest.mark.parametrize(("ending", "begins"), [("md", b"# "), ("docx", b"PK"), ("pdf", b"%PDF")])
def test_it_is_taken_along_as_a_file(filled: Browser, ending: str, begins: bytes) -> None:
    page = filled.get(f"/proposition.{ending}")
    assert page.status == 200
    assert re.fullmatch(rf"attachment; filename\*=UTF-8''proposition-[\d-]+\.{ending}", page.headers["content-disposition"])
    assert page.response.content.startswith(begins)


def test_names_and_private_wins_leave_only_when_asked(filled: Browser) -> None:
    secret = filled.business.do(Record(record=Win(result="The merger", confidentiality=Confidentiality.PRIVATE))).id
    filled.post("/proposition/cite", {"claim": first(filled.business, "claim"), "win": secret})
    assert "Ana Ruiz" not in filled.get("/proposition.md").text
    named = filled.get("/proposition.md?names=yes").text
    assert "Ana Ruiz" in named
    assert "The merger" not in named


def test_what_only_the_cited_win_says_is_no_full_mark(browser: Browser) -> None:
    win = browser.business.do(Record(record=CALLS))
    browser.business.do(Record(record=Claim(text="I cut the time that parents wait"), rests_on=(win.id,)))
    page = browser.get("/proposition")
    assert "method only in its wins" in page.words
    assert "figure only in its wins" in page.words


def test_a_number_no_cited_win_tells_is_remarked_and_no_full_mark(browser: Browser) -> None:
    win = browser.business.do(Record(record=CALLS))
    browser.business.do(Record(record=Claim(text="I save 90,000 lei a year by writing letters"), rests_on=(win.id,)))
    page = browser.get("/proposition")
    assert "figure that no win bears out" in page.words
    assert "in none of the wins this claim cites" in page.words


def test_each_question_begins_with_another_win_while_there_are_enough(browser: Browser) -> None:
    for n in range(8):
        figure = Figure(before=Decimal(40), after=Decimal(n))
        browser.business.do(Record(record=Win(problem=f"Problem {n}", result=f"Calls fell from 40 to {n} a week", figure=figure)))
    text = browser.get("/proposition").text
    offered = re.findall(r"/claims/new\?question=\w+&amp;cites=(win_\w+)", text)
    assert len(offered) == 8
    assert len(set(offered)) == 8


def test_one_win_begins_every_answer_it_fits(browser: Browser) -> None:
    browser.business.do(Record(record=Win(problem="Phones", action="Wrote a letter", result="Calls fell from 40 to 12")))
    text = browser.get("/proposition").text
    assert len(re.findall(r"/claims/new\?question=\w+&amp;cites=", text)) >= 3
