"""Listings in every format: all cells, nothing typed taken for markup or a formula, the same bytes each time."""

import csv
import io
import sys
from dataclasses import replace
from datetime import date

import docx
import pypdf
import pytest

from proprietor.actions.cv_parts import CvForm
from proprietor.actions.papers import Listing, ListingForm
from proprietor.exporters.press import OwnPress
from tests.exporters.cvs import USUAL
from tests.refusing import code_of

LISTING = Listing(
    title="Applications",
    lede="May 2026: 2 applications.",
    made=date(2026, 6, 1),
    columns=("Date", "Post"),
    widths=(1, 3),
    rows=(("3 May 2026", "Bed manager"), ("9 May 2026", '=HYPERLINK("x"), #strong[y] $z$')),
    empty="Nothing.",
)


def text_of(listing: Listing, form: ListingForm) -> str:
    data = OwnPress().listing(listing, form)
    if form is ListingForm.PDF:
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    if form is ListingForm.DOCX:
        document = docx.Document(io.BytesIO(data))
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        return "\n".join([*(each.text for each in document.paragraphs), *cells])
    return data.decode()


@pytest.mark.parametrize("form", ListingForm)
def test_every_cell_stands_as_it_was_typed(form: ListingForm) -> None:
    text = text_of(LISTING, form).replace("\N{NO-BREAK SPACE}", " ")
    for words in ("Date", "Post", "3 May 2026", "Bed manager", "#strong[y] $z$"):
        assert words in text


def test_csv_is_read_back_and_runs_no_formula() -> None:
    rows = list(csv.reader(io.StringIO(OwnPress().listing(LISTING, ListingForm.CSV).decode(), newline="")))
    assert rows == [["Date", "Post"], ["3 May 2026", "Bed manager"], ["9 May 2026", '\'=HYPERLINK("x"), #strong[y] $z$']]


@pytest.mark.parametrize("form", ListingForm)
def test_the_same_listing_gives_the_same_bytes(form: ListingForm, monkeypatch: pytest.MonkeyPatch) -> None:
    first = OwnPress().listing(LISTING, form)
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert OwnPress().listing(LISTING, form) == first


@pytest.mark.parametrize("form", [ListingForm.PDF, ListingForm.DOCX])
def test_an_empty_one_says_so(form: ListingForm) -> None:
    text = text_of(replace(LISTING, rows=()), form)
    assert "Nothing." in text
    assert "Post" not in text


def test_a_long_one_repeats_its_head_on_each_page() -> None:
    long = replace(LISTING, rows=(("3 May 2026", "Bed manager, nights and weekends"),) * 80)
    pages = pypdf.PdfReader(io.BytesIO(OwnPress().listing(long, ListingForm.PDF))).pages
    assert len(pages) > 2
    assert all("Post" in page.extract_text() for page in pages)
    document = docx.Document(io.BytesIO(OwnPress().listing(long, ListingForm.DOCX)))
    assert b"tblHeader" in document.tables[0].rows[0]._tr.xml.encode()


@pytest.mark.parametrize("form", [ListingForm.PDF, ListingForm.DOCX])
def test_no_date_is_broken_over_two_lines_and_an_empty_cell_is_seen(form: ListingForm) -> None:
    text = text_of(replace(LISTING, rows=(("", "called on 3 May 2026"),)), form)
    assert "called on 3\N{NO-BREAK SPACE}May\N{NO-BREAK SPACE}2026" in text
    assert "–" in text


def test_the_pages_of_a_long_one_say_whose_they_are() -> None:
    long = replace(LISTING, rows=(("3 May 2026", "Bed manager"),) * 80)
    pages = pypdf.PdfReader(io.BytesIO(OwnPress().listing(long, ListingForm.PDF))).pages
    assert "2 applications" in pages[1].extract_text()
    foot = docx.Document(io.BytesIO(OwnPress().listing(long, ListingForm.DOCX))).sections[0].footer.paragraphs[0]
    assert "2 applications" in foot.text
    assert "NUMPAGES" in foot._p.xml


def test_without_the_library_for_word_it_says_what_to_add(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    assert code_of(OwnPress().listing, LISTING, ListingForm.DOCX) == "missing-part"
    assert code_of(OwnPress().cv, USUAL, CvForm.DOCX) == "missing-part"
