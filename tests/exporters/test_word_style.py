"""The look of Word documents: paper as in the PDF, one font that Word does follow, lines where the format wants them."""

import io
import re
from dataclasses import replace

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Cm

from proprietor.actions.cv_parts import CvForm, CvLine, Letterhead
from proprietor.actions.papers import Format, ListingForm
from proprietor.exporters.press import OwnPress
from proprietor.values.ids import RecordId
from tests.exporters.cvs import USUAL
from tests.exporters.test_listing import LISTING
from tests.exporters.test_press import PAPER

DRESSED = {
    "paper": lambda: OwnPress().render(PAPER, Format.DOCX),
    "listing": lambda: OwnPress().listing(LISTING, ListingForm.DOCX),
    "cv": lambda: OwnPress().cv(USUAL, CvForm.DOCX),
}


@pytest.fixture(params=list(DRESSED), name="document")
def _document(request: pytest.FixtureRequest) -> Document:
    return docx.Document(io.BytesIO(DRESSED[request.param]()))


def test_it_is_a4(document: Document) -> None:
    page = document.sections[0]
    sides = sorted((page.page_width or 0, page.page_height or 0))
    assert [round(side / Cm(0.1)) for side in sides] == [210, 297]


def test_no_heading_is_set_in_the_font_of_the_theme(document: Document) -> None:
    for name in ("Normal", "Heading 1", "Heading 2"):
        fonts = document.styles[name].element.rPr.rFonts
        assert fonts.get(qn("w:ascii")) == "Georgia"
        assert fonts.get(qn("w:asciiTheme")) is None, "Word would follow the theme"


def test_points_begin_with_a_dash_that_every_font_has(document: Document) -> None:
    told = document.part.numbering_part.element.xml
    assert "Symbol" not in told
    assert 'w:val="–"' in told


def test_lines_stand_where_the_format_wants_them() -> None:
    cell = docx.Document(io.BytesIO(DRESSED["listing"]())).tables[0].rows[1].cells[0]._tc.xml
    assert re.search(r"<w:tcW [^>]*>\s*<w:tcBorders>\s*<w:bottom ", cell)
    heading = docx.Document(io.BytesIO(DRESSED["cv"]())).styles["Heading 2"].element.xml
    assert re.search(r"</w:pBdr>\s*<w:spacing ", heading)


def test_a_line_in_arabic_begins_on_the_right_and_the_others_do_not() -> None:
    lines = tuple(CvLine(text=text, record=RecordId("win_1")) for text in ("أقلّل انتظار السرير.", "Cut the wait: أقل."))
    cv = replace(USUAL, roles=(), credentials=(), further=lines, letterhead=Letterhead(name="نادية"))
    made = docx.Document(io.BytesIO(OwnPress().cv(cv, CvForm.DOCX)))
    arabic, english = made.paragraphs[-2:] if not cv.skills else made.paragraphs[-4:-2]
    assert "<w:bidi/>" in arabic._p.xml
    assert "<w:rtl/>" in arabic._p.xml
    assert "<w:bidi/>" not in english._p.xml
    heading = made.styles["Heading 1"].element.rPr
    assert heading.find(qn("w:szCs")).get(qn("w:val")) == heading.find(qn("w:sz")).get(qn("w:val"))


@pytest.mark.parametrize(("lines", "size"), [(10, 10.5), (200, 9.5)])
def test_a_long_cv_is_set_smaller(lines: int, size: float) -> None:
    long = replace(USUAL, further=(CvLine(text="Cut the wait for a bed.", record=RecordId("win_1")),) * lines)
    made = docx.Document(io.BytesIO(OwnPress().cv(long, CvForm.DOCX)))
    assert made.styles["Normal"].font.size.pt == size
