"""How a Word document looks: an A4 page, one serif, green headings, faded notes, its pages numbered, as the PDF has it."""

import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.styles.style import BaseStyle, ParagraphStyle
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

LONG, SHORT = 29.7, 21.0
"""Centimetres of an A4 page (ISO 216)."""

SERIF = "Georgia"
"""The one font: both Windows and macOS come with it."""

INK, FADED, GREEN = "26221C", "5F594F", "1F5A41"
"""The colours of the PDF, as Word writes them."""

THEMED = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")
"""What in a style names a font of the theme; while it stands, Word does not look at the font that is named."""


def dress(document: "Document", *, size: float, margins: tuple[float, float], lying: bool = False) -> None:
    """Give a new document its page, its font and its headings.

    Args:
        document: it.
        size: of the text, in points.
        margins: above and below, and at the sides, in centimetres.
        lying: whether its pages lie on the long side.
    """
    from docx.enum.section import WD_ORIENT  # noqa: PLC0415 - a library that only this format should cost
    from docx.shared import Cm, Pt  # noqa: PLC0415 - the same

    page = document.sections[0]
    page.page_width, page.page_height = (Cm(LONG), Cm(SHORT)) if lying else (Cm(SHORT), Cm(LONG))
    page.orientation = WD_ORIENT.LANDSCAPE if lying else WD_ORIENT.PORTRAIT
    page.top_margin = page.bottom_margin = Cm(margins[0])
    page.left_margin = page.right_margin = Cm(margins[1])
    _font(document.styles["Normal"], size, INK)
    for name in ("Normal", "List Bullet"):
        document.styles[name].paragraph_format.space_after = Pt(4)
    for level, times, colour in ((1, 2.1, INK), (2, 1.22, GREEN), (3, 1.0, INK)):
        style = document.styles[f"Heading {level}"]
        _font(style, size * times, colour)
        style.font.bold = level > 2  # noqa: PLR2004 - the third level stands in the text
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(size * (0, 1.2, 0.7)[level - 1]), Pt(3)
    _dash(document)


def _font(named: "BaseStyle", size: float, colour: str) -> None:
    from docx.oxml.ns import qn  # noqa: PLC0415 - as above
    from docx.shared import Pt, RGBColor  # noqa: PLC0415 - as above

    style = cast("ParagraphStyle", named)
    style.font.name, style.font.size, style.font.color.rgb = SERIF, Pt(round(size * 2) / 2), RGBColor.from_string(colour)
    look = style.element.rPr
    for each in ("szCs", "bCs"):  # what holds for scripts such as Arabic, which Word sizes apart
        for old in look.findall(qn(f"w:{each}")):
            look.remove(old)
    look.find(qn("w:sz")).addnext(_element("szCs", val=look.find(qn("w:sz")).get(qn("w:val"))))
    fonts = look.rFonts
    for each in THEMED:
        fonts.attrib.pop(qn(f"w:{each}"), None)


def _dash(document: "Document") -> None:
    """Begin the points of lists with a dash, as the PDF does: the usual dot is of a font that not every machine has."""
    from docx.oxml.ns import qn  # noqa: PLC0415 - as above

    for level in document.part.numbering_part.element.iter(qn("w:lvl")):
        if level.find(qn("w:numFmt")).get(qn("w:val")) == "bullet":
            level.find(qn("w:lvlText")).set(qn("w:val"), "–")
            level.remove(level.find(qn("w:rPr")))


LEFTWARD = re.compile(r"[^\w]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
"""How a text begins that runs from right to left: in Hebrew, Arabic or one of their neighbours (Unicode's blocks)."""


def turn(paragraph: "Paragraph") -> "Paragraph":
    """Let a paragraph in Hebrew or Arabic begin on the right, where it is read from; the same paragraph again."""
    if LEFTWARD.match(paragraph.text):
        paragraph._p.get_or_add_pPr().insert_element_before(_element("bidi"), *AFTER_LINES[3:])  # noqa: SLF001 - as below
        for run in paragraph.runs:
            run._r.get_or_add_rPr().append(_element("rtl"))  # noqa: SLF001 - as below
    return paragraph


def fade(run: "Run", size: float | None = None) -> "Run":
    """Set words in faded ink, and smaller if a size in points is given; the same run again."""
    from docx.shared import Pt, RGBColor  # noqa: PLC0415 - as above

    run.font.color.rgb = RGBColor.from_string(FADED)
    if size:
        run.font.size = Pt(size)
    return run


def rule(above: "BaseOxmlElement", side: str, *, colour: str = FADED, eighths: int = 4, name: str = "pBdr") -> None:
    """Draw a hairline at one side of a paragraph, a style or a cell.

    Args:
        above: the properties it hangs on, `pPr` or `tcPr`.
        side: such as `bottom`.
        colour: as Word writes it.
        eighths: of a point, how strong it is.
        name: of the element that holds the lines: `pBdr`, in a cell `tcBorders`.
    """
    holder = _element(name)
    holder.append(_element(side, val="single", sz=str(eighths), space="1", color=colour))
    above.insert_element_before(holder, *AFTER_LINES)


AFTER_LINES = (
    *("w:shd", "w:tabs", "w:bidi", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr", "w:sectPr"),
    *("w:noWrap", "w:tcMar", "w:vAlign"),
)
"""What we use of all that the format (ECMA-376) has behind the lines, in a paragraph and in a cell."""


def number_pages(document: "Document", words: str) -> None:
    """Write at the foot of each page whose it is and which page it is of how many."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415 - as above

    foot = document.sections[0].footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    fade(foot.add_run(f"{words}   " if words else ""), 8)
    for code, between in (("PAGE", " / "), ("NUMPAGES", "")):
        for kind in ("begin", "instr", "separate", "shown", "end"):
            run = fade(foot.add_run("1" if kind == "shown" else ""), 8)
            if kind == "instr":
                told = _element("instrText")
                told.text = code
                run._r.append(told)  # noqa: SLF001 - the library has no word for fields
            elif kind != "shown":
                run._r.append(_element("fldChar", fldCharType=kind))  # noqa: SLF001 - the same
        fade(foot.add_run(between), 8)


def _element(name: str, **attributes: str) -> "BaseOxmlElement":
    from docx.oxml import OxmlElement  # noqa: PLC0415 - as above
    from docx.oxml.ns import qn  # noqa: PLC0415 - as above

    made: BaseOxmlElement = OxmlElement(f"w:{name}")
    told: Mapping[str, str] = attributes
    for key, value in told.items():
        made.set(qn(f"w:{key}"), value)
    return made
