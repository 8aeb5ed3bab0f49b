"""A listing as PDF, DOCX and CSV: a table on lying pages, its head repeated on each."""

import csv
import io
import json
import re
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from proprietor.actions.left_out import tamed
from proprietor.actions.papers import Listing
from proprietor.exporters.pdf import typeset
from proprietor.exporters.word import begun, clean, timeless
from proprietor.exporters.word_style import GREEN, LONG, dress, fade, number_pages, rule, turn

if TYPE_CHECKING:
    from docx.document import Document

TEMPLATE = Path(__file__).parent / "listing.typ"

MARGIN = 1.8
"""Centimetres of the margins of a page."""


def listing_to_pdf(listing: Listing) -> bytes:
    """Set a listing as PDF.

    Raises:
        Refusal: `missing-part` or `missing-sign`, as for every paper.
    """
    rows = [[_shown(cell) for cell in row] for row in listing.rows]
    told = {**asdict(listing), "rows": rows, "made": listing.made.isoformat()}
    return typeset(TEMPLATE, {"listing": json.dumps(told, ensure_ascii=False)}, listing.made)


DATE = re.compile(r"(?<![\d-])(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})(?!\d)")
"""A date in words."""


def _shown(cell: str) -> str:
    """A cell as it is printed: no date is broken over two lines, and an empty one is seen to be so."""
    return DATE.sub("\\1\u00a0\\2\u00a0\\3", cell) or "–"


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
    dress(document, size=9.5, margins=(MARGIN, MARGIN), lying=True)
    number_pages(document, clean(listing.lede))
    document.add_heading(clean(listing.title), 1)
    fade(document.add_paragraph().add_run(clean(listing.lede))).italic = True
    if listing.rows:
        _table(document, listing)
    else:
        document.add_paragraph().add_run(clean(listing.empty)).italic = True
    written = io.BytesIO()
    document.save(written)
    return timeless(written)


def _table(document: "Document", listing: Listing) -> None:
    from docx.oxml import OxmlElement  # noqa: PLC0415 - a library that only this format should cost
    from docx.shared import Cm, Pt, RGBColor  # noqa: PLC0415 - the same

    table = document.add_table(rows=0, cols=len(listing.columns))
    table.autofit = False
    widths = [Cm((LONG - 2 * MARGIN) * width / sum(listing.widths)) for width in listing.widths]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for number, row in enumerate((listing.columns, *listing.rows)):
        made = table.add_row()
        made._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001 - the library has no word for it
        for cell, text, width in zip(made.cells, row, widths, strict=True):
            cell.width = width
            run = cell.paragraphs[0].add_run(_shown(clean(text)) if number else text)
            turn(cell.paragraphs[0])
            cell.paragraphs[0].paragraph_format.space_before = cell.paragraphs[0].paragraph_format.space_after = Pt(2)
            lines = cell._tc.get_or_add_tcPr()  # noqa: SLF001 - the same
            if number:
                rule(lines, "bottom", name="tcBorders")
            else:
                run.font.color.rgb = RGBColor.from_string(GREEN)
                rule(lines, "bottom", colour=GREEN, eighths=8, name="tcBorders")
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - the same
