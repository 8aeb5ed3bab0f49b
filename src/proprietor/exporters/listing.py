"""A listing as PDF, DOCX and CSV: a table on lying pages, its head repeated on each."""

import csv
import io
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from proprietor.actions.left_out import tamed
from proprietor.actions.papers import Listing
from proprietor.exporters.pdf import typeset
from proprietor.exporters.word import begun, clean, timeless

if TYPE_CHECKING:
    from docx.document import Document

TEMPLATE = Path(__file__).parent / "listing.typ"

LONG, SHORT, MARGIN = 29.7, 21.0, 1.8
"""Centimetres of an A4 page that lies, and of its margins."""


def listing_to_pdf(listing: Listing) -> bytes:
    """Set a listing as PDF.

    Raises:
        Refusal: `missing-part` or `missing-sign`, as for every paper.
    """
    told = {**asdict(listing), "made": listing.made.isoformat()}
    return typeset(TEMPLATE, {"listing": json.dumps(told, ensure_ascii=False)}, listing.made)


def listing_to_csv(listing: Listing) -> bytes:
    """Write a listing as CSV (RFC 4180) in UTF-8; no cell begins as a formula does."""
    told = io.StringIO(newline="")
    writer = csv.writer(told)
    writer.writerow(listing.columns)
    writer.writerows([tamed(cell) for cell in row] for row in listing.rows)
    return told.getvalue().encode("utf-8", "replace")


def listing_to_docx(listing: Listing) -> bytes:
    """Write a listing as DOCX with a real table; the same listing gives the same bytes.

    Raises:
        Refusal: `missing-part` when python-docx is not installed.
    """
    document = begun(listing.title, listing.made)
    from docx.shared import Pt, RGBColor  # noqa: PLC0415 - a library that only this format should cost

    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "Georgia", Pt(9.5)
    heading = document.styles["Heading 1"].font
    heading.name, heading.color.rgb = "Georgia", RGBColor(0x22, 0x22, 0x22)
    _lay_down(document)
    document.add_heading(clean(listing.title), 1)
    document.add_paragraph(clean(listing.lede))
    if listing.rows:
        _table(document, listing)
    else:
        document.add_paragraph().add_run(clean(listing.empty)).italic = True
    written = io.BytesIO()
    document.save(written)
    return timeless(written)


def _lay_down(document: "Document") -> None:
    from docx.enum.section import WD_ORIENT  # noqa: PLC0415 - as above
    from docx.shared import Cm  # noqa: PLC0415 - as above

    page = document.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Cm(LONG), Cm(SHORT)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(MARGIN)


def _table(document: "Document", listing: Listing) -> None:
    from docx.oxml import OxmlElement  # noqa: PLC0415 - as above
    from docx.shared import Cm  # noqa: PLC0415 - as above

    table = document.add_table(rows=0, cols=len(listing.columns), style="Table Grid")
    table.autofit = False
    widths = [Cm((LONG - 2 * MARGIN) * width / sum(listing.widths)) for width in listing.widths]
    for number, row in enumerate((listing.columns, *listing.rows)):
        cells = table.add_row().cells
        for cell, text, width in zip(cells, row, widths, strict=True):
            cell.width = width
            cell.paragraphs[0].add_run(clean(text)).bold = number == 0
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - the library has no word for it
