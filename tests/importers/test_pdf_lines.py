"""Lines of a PDF: items joined whatever column they stand in, what the printer added left out, ligatures undone."""

import io
from itertools import accumulate

import pypdf
import pytest
import typst

from proprietor.importers.documents import read_document
from proprietor.importers.pdf_lines import Line, text_of

COLUMNS = """
#set page(width: 21cm, height: 12cm, columns: 2, footer: [Ana Ruiz #h(1fr) Page 1 of 2])
= Ana Ruiz
- Cut invoicing from nine days to two by rewriting the form with the people of Harbour Street School. The office still has it
- Wrote 3 letters
- Trained 38 new drivers in five weeks on Tram
  12 and 14; the rest of the year with Ana Ruiz of the Leipzig depot
== Skills
Excel, SQL
"""


def lines(*texts: str, x: float = 60.0, size: float = 11.0, top: float = 700.0) -> list[Line]:
    heights = accumulate(texts, lambda y, _: y - 14, initial=top)
    return [Line(text, x, y, size, 842.0) for text, y in zip(texts, heights, strict=False)]


def test_an_item_in_a_column_stays_one_line_whatever_its_lines_begin_with():
    data = typst.compile(COLUMNS.encode())
    assert isinstance(data, bytes)
    assert read_document(data, "cv.pdf").text.splitlines() == [
        "Ana Ruiz",
        (
            "- Cut invoicing from nine days to two by rewriting the form with the people of Harbour Street School. "
            "The office still has it"
        ),
        "- Wrote 3 letters",
        "- Trained 38 new drivers in five weeks on Tram 12 and 14; the rest of the year with Ana Ruiz of the Leipzig depot",
        "Skills",
        "Excel, SQL",
    ]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("Cut invoicing from nine days to two with", "Mirela Popa", "Cut invoicing from nine days to two with Mirela Popa"),
        ("Saved 40 seconds per trip (measured in spring", "2021)", "Saved 40 seconds per trip (measured in spring 2021)"),
        ("Trained 38 new drivers; at-", "fault collisions fell", "Trained 38 new drivers; at-fault collisions fell"),
        ("Ran lines 3, 4,", "11 and 12", "Ran lines 3, 4, 11 and 12"),
    ],
)
def test_a_line_that_cannot_end_there_goes_on_without_any_bullet(first, second, joined):
    assert text_of([lines(first, second)]) == joined


@pytest.mark.parametrize(("first", "second"), [("Wrote 3 letters", "Cut invoicing"), ("Cut invoicing.", "mostly"), ("", "so")])
def test_what_may_be_two_lines_stays_two(first, second):
    assert text_of([lines(first, second)]).split("\n") == [first, second]


def test_a_heading_or_another_column_does_not_go_on_with_an_item():
    item = lines("• Wrote 3 letters")
    assert text_of([[*item, *lines("Skills", x=65, size=14, top=680)]]) == "- Wrote 3 letters\nSkills"
    assert text_of([[*item, *lines("Excel", x=330, top=680)]]) == "- Wrote 3 letters\nExcel"
    assert text_of([[*item, *lines("Excel", x=65, top=760)]]) == "- Wrote 3 letters\nExcel"
    assert text_of([[*item, *lines("of thanks", size=14, top=680)]]) == "- Wrote 3 letters\nof thanks"


@pytest.mark.parametrize(
    "printed",
    [
        "11/28/26, 11:14 AM",
        "28.11.2026, 11:14 My CV",
        "\ufb01le:///home/ana/cv.html 1/1",
        "https://x.org/cv 2/3",
        "Page 2",
        "1 / 2",
    ],
)
def test_what_a_browser_prints_around_a_page_is_no_line(printed):
    assert text_of([[*lines("Wrote 3 letters"), *lines(printed, top=400)]]) == "Wrote 3 letters"


def test_running_heads_and_feet_are_no_lines():
    pages = [[*lines(f"Ana Ruiz, {n}", top=820), *lines("Wrote 3 letters"), *lines("CV Page 1 of 2", top=20)] for n in (1, 2)]
    assert text_of(pages) == "Wrote 3 letters\nWrote 3 letters"
    assert text_of([[*lines("Ana Ruiz", top=820), *lines("Wrote 3 letters")]]) == "Ana Ruiz\nWrote 3 letters"


def test_ligatures_are_undone_in_every_document():
    assert read_document("An o\ufb03ce \ufb02ow, \ufb01nal, ½ m²".encode(), "cv.txt").text == "An office flow, final, ½ m²"


def test_an_empty_page_has_no_text():
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(typst.compile(b"Wrote 3 letters")))
    writer.add_blank_page()
    file = io.BytesIO()
    writer.write(file)
    assert read_document(file.getvalue(), "cv.pdf").text.strip() == "Wrote 3 letters"
