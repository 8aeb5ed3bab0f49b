"""A paper as DOCX, with real headings and lists, so that it can be edited on."""

import io
from datetime import date, datetime, time
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from proprietor.actions.papers import Paper, Section, Sentence
from proprietor.exporters.plot import plotted
from proprietor.exporters.strokes import to_png
from proprietor.exporters.word_style import dress, fade, number_pages, rule, turn
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from docx.document import Document

    from proprietor.stats.chart import Chart


def begun(title: str, made: date) -> "Document":
    """A new document that says its title and the day it was made, and nobody's name.

    Raises:
        Refusal: `missing-part` when python-docx is not installed.
    """
    try:
        import docx  # noqa: PLC0415 - 90 ms that only this format should cost
    except ImportError as problem:
        said = "DOCX needs a library that is not installed."
        raise Refusal("missing-part", said, "Add it with: pip install 'proprietor[docx]'") from problem
    document = docx.Document()
    document.core_properties.title = clean(title)
    document.core_properties.author = ""
    document.core_properties.created = document.core_properties.modified = datetime.combine(made, time())
    return document


def to_docx(paper: Paper) -> bytes:
    """Write a paper as DOCX; the same paper gives the same bytes.

    Raises:
        Refusal: `missing-part` when python-docx is not installed.
    """
    document = begun(paper.title, paper.made)
    if paper.sheet:
        dress(document, size=9, margins=(1.6, 1.6))
        _in_columns(document)
    else:
        dress(document, size=11, margins=(2.2, 2.4))
    number_pages(document, "")
    document.add_heading(clean(paper.title), 1)
    lede = document.add_paragraph()
    fade(lede.add_run(clean(paper.lede))).italic = True
    rule(lede._p.get_or_add_pPr(), "bottom")  # noqa: SLF001 - the library has no word for lines
    if paper.chart is not None:
        _picture(document, paper.chart)
    for section in paper.sections:
        _section(document, section, "Normal" if paper.letter else "List Bullet")
    if paper.sources:
        if paper.sheet:
            document.add_page_break()  # type: ignore[no-untyped-call]
        document.add_heading("What this rests on", 2)
        for source in paper.sources:
            fade(document.add_paragraph().add_run(clean(f"{source.number}. {source.text} ({source.record})")), 9)
    written = io.BytesIO()
    document.save(written)
    return timeless(written)


def _section(document: "Document", section: Section, style: str) -> None:
    if section.page:
        document.add_page_break()  # type: ignore[no-untyped-call]
    if section.heading:
        document.add_heading(clean(section.heading), 2)
    if section.chart is not None:
        _picture(document, section.chart)
    for point in section.points:
        _point(document, point, style)
    if not section.points:
        document.add_paragraph().add_run(clean(section.empty)).italic = True


def _picture(document: "Document", chart: "Chart") -> None:
    """A chart with what is to be seen in it, beneath it and for whoever cannot see it."""
    from docx.shared import Cm, Pt  # noqa: PLC0415 - as above

    drawn = document.add_picture(io.BytesIO(to_png(plotted(chart))), width=Cm(15))
    drawn._inline.docPr.set("descr", clean(chart.told))  # noqa: SLF001 - the library has no word for it
    told = document.add_paragraph().add_run(clean(chart.told))
    told.italic, told.font.size = True, Pt(9)


def _in_columns(document: "Document") -> None:
    """Two columns, lines close to each other."""
    from docx.oxml.ns import qn  # noqa: PLC0415 - as above
    from docx.shared import Pt  # noqa: PLC0415 - as above

    columns = document.sections[0]._sectPr.find(qn("w:cols"))  # noqa: SLF001 - the library has no word for columns
    columns.set(qn("w:num"), "2")
    columns.set(qn("w:space"), "450")
    for name in ("Normal", "List Bullet"):
        document.styles[name].paragraph_format.space_after = Pt(3)
    document.styles["Heading 1"].font.size = Pt(16)
    document.styles["Heading 2"].paragraph_format.space_before = Pt(6)


def timeless(written: io.BytesIO) -> bytes:
    """The same document without the clock that a ZIP file keeps for each of its parts."""
    still = io.BytesIO()
    with ZipFile(written) as parts, ZipFile(still, "w", ZIP_DEFLATED) as rewritten:
        for part in parts.infolist():
            rewritten.writestr(ZipInfo(part.filename), parts.read(part), ZIP_DEFLATED)
    return still.getvalue()


def _point(document: "Document", point: Sentence, style: str) -> None:
    paragraph = turn(document.add_paragraph(clean(point.text), style=style))
    paragraph.paragraph_format.keep_together = True  # as in the PDF, unless it is longer than a page
    if point.sources:
        paragraph.add_run(" " + ", ".join(str(number) for number in point.sources)).font.superscript = True
    for note in point.notes:
        fade(paragraph.add_run("\n" + clean(note)), 9.5)


def clean(text: str) -> str:
    """A text without the control signs that XML cannot hold."""
    return "".join(sign if sign.isprintable() else " " for sign in text)
