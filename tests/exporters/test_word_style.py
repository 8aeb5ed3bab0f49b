"""The look of Word documents: paper as in the PDF, one font that Word does follow, lines where the format wants them."""

import io
import re

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Cm

from proprietor.actions.cv_parts import CvForm
from proprietor.actions.papers import Format, ListingForm
from proprietor.exporters.press import OwnPress
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
