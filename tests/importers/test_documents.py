"""Documents read to text, and everything that is no document refused in words."""

import io
import sys
import zipfile

import docx
import pypdf
import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st

from proprietor.importers.documents import LARGEST, read_document
from proprietor.values.refusals import Refusal
from tests.refusing import refusal_of


def code_of(data: bytes, name: str) -> str:
    with pytest.raises(Refusal) as caught:
        read_document(data, name)
    assert name in caught.value.sentence
    assert caught.value.remedy
    return caught.value.code


ENCODINGS = {"utf-8": "utf-8", "utf-8-sig": "utf-8", "utf-16": "utf-16", "utf-32": "utf-32", "cp1252": "cp1252"}


@pytest.mark.parametrize(("encoding", "told"), ENCODINGS.items())
def test_text_is_read_in_the_encodings_people_have(encoding, told):
    document = read_document("Führte 12 Schulungen\r\n– und mehr\r".encode(encoding), "cv.txt")
    assert document.text == "Führte 12 Schulungen\n– und mehr\n"
    assert (document.form, document.encoding) == ("text", told)


def test_a_word_document_becomes_lines_with_headings_and_bullets():
    made = docx.Document()
    made.add_heading("Office manager", level=2)
    made.add_paragraph("Cut invoicing from 9 days to 2", style="List Bullet")
    made.add_paragraph("A sentence.")
    table = made.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "2019", "Harbour Street School"
    file = io.BytesIO()
    made.save(file)
    document = read_document(file.getvalue(), "cv.docx")
    assert document.form == "docx"
    assert document.text.splitlines() == [
        "## Office manager",
        "- Cut invoicing from 9 days to 2",
        "A sentence.",
        "2019",
        "Harbour Street School",
    ]


def pdf(source: str) -> bytes:
    made = typst.compile(source.encode())
    assert isinstance(made, bytes)
    return made


def test_a_pdf_becomes_lines_with_broken_ones_joined():
    long = "Cut invoicing from nine days to two by rewriting the form together with the people who have to fill it in every week"
    document = read_document(pdf(f"- {long}\n- Wrote 3 letters"), "cv.pdf")
    assert document.form == "pdf"
    assert document.text.splitlines() == [f"- {long}", "- Wrote 3 letters"]


def test_a_pdf_is_known_by_its_bytes():
    assert read_document(pdf("Wrote 3 letters"), "download").form == "pdf"


def test_pictures_of_pages_are_no_text():
    assert code_of(pdf("#rect()"), "scan.pdf") == "no-text"


def test_a_locked_pdf_is_refused():
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf("Wrote 3 letters")))
    writer.encrypt("secret", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    assert code_of(file.getvalue(), "cv.pdf") == "encrypted"


def package(way: int = zipfile.ZIP_DEFLATED, **parts: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", way) as made:
        for name, data in parts.items():
            made.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return file.getvalue()


def test_packages_that_are_no_word_documents_are_refused():
    assert code_of(package(mimetype=b"application/vnd.oasis.opendocument.text"), "cv.odt") == "not-text"
    assert code_of(package(word__document_xml=b"<nothing"), "cv.docx") == "broken-document"
    assert code_of(b"PK\x03\x04", "cv.docx") == "broken-document"
    assert code_of(package(way=zipfile.ZIP_BZIP2, word__document_xml=b"x"), "cv.docx") == "broken-document"
    assert code_of(b"only words", "cv.docx") == "broken-document"


def test_a_package_that_swells_is_refused_before_it_is_unpacked():
    assert code_of(package(word__document_xml=bytes(101 * 1024 * 1024)), "bomb.docx") == "too-large"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        ("\ufeff".encode("utf-16"), "empty"),
        (b"x" * (LARGEST + 1), "too-large"),
        (b"\x00\x01\x02" * 50, "not-text"),
        (b"\x01\x02 \x03\x04" * 50, "not-text"),
        (b"\x81\x8d" * 50, "not-text"),
        (b"\xff\xfeabc", "not-text"),
        (b"{\\rtf1 words}", "not-text"),
        (b"\xd0\xcf\x11\xe0 words", "not-text"),
        (b"\x89PNG words", "not-text"),
        (b"%PDF-1.7 words", "broken-document"),
    ],
)
def test_what_is_no_document_is_refused(data, code):
    assert code_of(data, "cv.txt") == code


@pytest.mark.parametrize(("part", "name"), [("docx", "cv.docx"), ("pypdf", "cv.pdf")])
def test_a_missing_part_says_how_to_get_it(monkeypatch, part, name):
    monkeypatch.setitem(sys.modules, part, None)
    with pytest.raises(Refusal, match="pip install") as caught:
        read_document(b"%PDF-1.7 words" if name.endswith("pdf") else b"PK words", name)
    assert caught.value.code == "missing-part"


@given(st.binary(max_size=300), st.sampled_from(["cv.txt", "cv.md", "cv.docx", "cv.pdf", "cv"]))
def test_no_bytes_whatever_break_the_reader(data, name):
    refusal = refusal_of(read_document, data, name)
    assert refusal is None or refusal.remedy


@given(st.binary(max_size=200), st.integers(0, 900))
def test_no_damage_to_a_pdf_breaks_the_reader(noise, place):
    refusal = refusal_of(read_document, PDF[:place] + noise + PDF[place + len(noise) :], "cv.pdf")
    assert refusal is None or refusal.remedy


PDF = pdf("Wrote 3 letters")
