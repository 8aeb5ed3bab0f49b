"""Taking out in the browser: what each is for, the CV with what its lines rest on, and every file."""

import io
import re
import zipfile

import pytest

from proprietor.actions.books import Record
from proprietor.books import Role, Win
from proprietor.market.records import Move, Opportunity
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate
from tests.web.browser import Browser


@pytest.fixture
def some(browser: Browser) -> Browser:
    role = browser.business.do(Record(record=Role(name="Office manager", since=PartialDate(2019, 9))))
    for action, result in (("Wrote a letter", "Calls fell from 40 to 12 a week"), ("Responsible for invoices", "Smooth running")):
        browser.business.do(Record(record=Win(action=action, result=result, role=role.id)))
    return browser


def test_keeping_leads_to_it(browser: Browser) -> None:
    assert 'href="/take-out"' in browser.get("/keeping").text
    assert 'href="/take-out/cv"' in browser.get("/take-out").text


def test_an_empty_cv_teaches(browser: Browser) -> None:
    assert "Nothing could stand on a CV yet." in browser.get("/take-out/cv").words
    assert browser.get("/take-out/cv.pdf").status == 422


@pytest.mark.parametrize(("page", "leads"), [("cv", "/wins/new"), ("brag", "/wins/new"), ("proof", "/opportunities/new")])
def test_an_empty_paper_leads_to_what_would_fill_it(browser: Browser, page: str, leads: str) -> None:
    text = browser.get(f"/take-out/{page}").text
    main = text[text.index("<main") :]
    assert f'href="{leads}"' in main
    assert 'href="/bring-in"' in main


def test_the_cv_says_what_each_line_rests_on_and_what_was_left_out(some: Browser) -> None:
    page = some.get("/take-out/cv?name=Ana+Ruiz&headline=Office+manager")
    assert "<h1>Ana Ruiz</h1>" in page.text
    assert "Wrote a letter. Calls fell from 40 to 12 a week. Rests on the win" in page.words
    assert re.search(r'Rests on <a href="/r/win_\w+">the win', page.text)
    assert "One record left out, and why Smooth running E104 duty-phrase" in page.words
    assert 'href="/take-out/cv.pdf?name=Ana+Ruiz&amp;headline=Office+manager"' in page.text


@pytest.mark.parametrize("file", ["cv.pdf", "cv.docx", "cv.md", "resume.json", "cv.yaml"])
def test_it_is_saved_as_a_file(some: Browser, file: str) -> None:
    page = some.get(f"/take-out/{file}?name=Ana+Ruiz")
    assert page.status == 200
    assert file in page.headers["content-disposition"]


def test_rendercv_without_a_name_says_so(some: Browser) -> None:
    page = some.get("/take-out/cv.yaml")
    assert page.status == 422
    assert "RenderCV needs your name." in page.words
    assert 'id="name-error"' in page.text, "at its field, not on a page without one"


@pytest.mark.parametrize("paper", ["cv", "brag", "proof"])
def test_what_cannot_be_set_is_said_where_the_other_formats_stand(
    some: Browser, monkeypatch: pytest.MonkeyPatch, paper: str
) -> None:
    def lacking(*_: object) -> bytes:
        raise Refusal("missing-sign", "No font has the sign.", "Take it as Word.")

    for module in ("cv_paper", "listing", "pdf"):
        monkeypatch.setattr(f"proprietor.exporters.{module}.typeset", lacking)
    some.business.do(Record(record=Win(action="Mended the boiler", result="Rooms are warm", on=PartialDate(2021, 4))))
    page = some.get(f"/take-out/{paper}.pdf?since=2021&until=2021")
    assert page.status == 422
    assert "No font has the sign. Take it as Word." in page.words
    assert f'href="/take-out/{paper}.docx' in page.text


def test_a_letterhead_that_is_none_stays_in_its_field(some: Browser) -> None:
    page = some.get(f"/take-out/cv?phone={'1' * 201}")
    assert page.status == 422
    assert "phone-error" in page.text
    assert "1" * 201 in page.text


def test_the_brag_document_leads_to_its_records(some: Browser) -> None:
    some.business.do(Record(record=Win(action="Mended the boiler", result="Rooms are warm", on=PartialDate(2021, 4))))
    page = some.get("/take-out/brag?since=2021-01&until=2021-06")
    assert "1 win of 1 January 2021 to 30 June 2021" in page.words
    assert 'href="/r/win_' in page.text
    assert 'href="/take-out/brag.pdf?since=2021-01&amp;until=2021-06"' in page.text


def test_the_proof_of_search_stands_as_a_table(browser: Browser) -> None:
    one = browser.business.do(Record(record=Opportunity(name="Bed manager")))
    browser.business.do(Record(record=Move(opportunity=one.id, on=PartialDate(2021, 5, 3))))
    page = browser.get("/take-out/proof?since=2021-05&until=2021-05&name=Ana")
    assert "Ana, 1 May 2021 to 31 May 2021: 1 application." in page.words
    assert 'data-label="Outcome">still open (applied)<' in page.text


@pytest.mark.parametrize("page", ["brag", "proof"])
@pytest.mark.parametrize("query", ["since=soon", "since=2021&until=2020", "until=2021-13"])
def test_a_span_that_is_none_stays_in_its_field(browser: Browser, page: str, query: str) -> None:
    answer = browser.get(f"/take-out/{page}?{query}")
    assert answer.status == 422
    assert "-error" in answer.text
    assert f'value="{query.partition("=")[2].partition("&")[0]}"' in answer.text
    assert browser.get(f"/take-out/{page}.pdf?{query}").status == 422


@pytest.mark.parametrize("file", ["brag.pdf", "brag.docx", "brag.md", "proof.pdf", "proof.docx", "proof.csv"])
def test_both_are_saved_as_files(browser: Browser, file: str) -> None:
    page = browser.get(f"/take-out/{file}?since=2021&until=2021")
    assert page.status == 200
    assert f".{file.partition('.')[2]}" in page.headers["content-disposition"]


def test_an_address_book_needs_its_names(filled: Browser) -> None:
    assert filled.get("/take-out/people.vcf").status == 422
    page = filled.get("/take-out/people.vcf?names=yes&version=4.0")
    assert "FN:Ana Ruiz" in page.text
    assert "VERSION:4.0" in page.text
    assert "people.vcf" in page.headers["content-disposition"]


def test_tables_are_saved_without_names_unless_asked(filled: Browser) -> None:
    def files(address: str) -> dict[str, bytes]:
        with zipfile.ZipFile(io.BytesIO(filled.get(address).response.content)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    assert not any(b"Ruiz" in data for data in files("/take-out/tables.zip").values())
    assert b"Ana Ruiz" in files("/take-out/tables.zip?names=yes&mark=yes")["people.csv"]
