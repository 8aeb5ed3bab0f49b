"""What is attached to a PDF: read as if it stood alone, within limits; a PDF without it is refused, with the way to one."""

import io
import sys

import pypdf
import pytest

from proprietor.importers.exchange import attached as attached_module
from proprietor.importers.exchange.attached import BARE, STRANGE
from proprietor.importers.exchange.reader import NESTED, UNKNOWN
from tests.importers.exchange.europass_cvs import CANDIDATE, PASSPORT, PASSPORT_JSON, on_its_pdf, on_pdf
from tests.importers.exchange.exports import RESUME, packed, reading


@pytest.mark.parametrize("cv", [CANDIDATE, PASSPORT, PASSPORT_JSON, RESUME])
def test_a_cv_on_its_pdf_says_what_it_says_alone(cv: str) -> None:
    told, alone = reading(on_its_pdf(cv.encode()), "cv"), reading(cv, "cv")
    assert told == alone
    assert told.drafts


def test_it_is_known_by_what_is_in_it_and_found_in_a_packed_file() -> None:
    told = reading(packed({"a/cv.xml": on_its_pdf(CANDIDATE.encode())}), "x.zip")
    assert told.forms == {"a/cv.xml": "Europass"}
    assert told.drafts[0].file == "a/cv.xml"


@pytest.mark.parametrize("data", [on_pdf(), b"%PDF-1.4\nno more", on_pdf().replace(b"Embedded", b"E")])
def test_a_pdf_without_data_says_how_to_get_one(data: bytes) -> None:
    told = reading(data, "cv.pdf")
    assert told.reasons == {BARE: 1}
    assert not told.forms


def test_a_pdf_with_something_else_says_so() -> None:
    assert reading(on_pdf(("a.xml", b"<invoice/>")), "cv.pdf").reasons == {STRANGE: 1}


def test_of_several_files_each_is_read_by_its_own_name_and_none_is_opened_further() -> None:
    inner = on_its_pdf(CANDIDATE.encode())
    told = reading(on_pdf(("cv.xml", PASSPORT.encode()), ("in.pdf", inner), ("z", packed({"a": b"b"})), ("scan", b"x")), "cv.pdf")
    assert told.forms == {"cv.pdf, cv.xml": "Europass"}
    assert (told.reasons[NESTED], told.reasons[UNKNOWN]) == (2, 1)


def test_a_locked_or_broken_one_is_refused() -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(9, 9)
    writer.add_attachment("attachment.xml", CANDIDATE)
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    assert "protected by a password" in reading(out.getvalue(), "cv.pdf").left_out[0].reason
    assert "damaged" in reading(b"%PDF-1.4 EmbeddedFiles", "cv.pdf").left_out[0].reason
    broken = on_its_pdf(CANDIDATE.encode()).replace(b"/FlateDecode", b"/Xlate0ecode")
    assert "damaged" in reading(broken, "cv.pdf").left_out[0].reason


def test_what_is_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attached_module, "MOST_FILES", 2)
    many = on_pdf(*((f"{number}.xml", PASSPORT.encode()) for number in range(3)))
    assert "More than 2 files" in reading(many, "cv.pdf").left_out[0].reason
    monkeypatch.setattr(attached_module, "LARGEST", 2 * len(PASSPORT) - 1)
    assert "larger than" in reading(on_pdf(("a", PASSPORT.encode()), ("b", PASSPORT.encode())), "cv.pdf").left_out[0].reason


def test_a_bomb_is_not_blown_up() -> None:
    told = reading(on_its_pdf(b"<SkillsPassport>" + b" " * 90_000_000), "cv.pdf")
    assert not told.drafts
    assert "damaged" in told.left_out[0].reason


def test_without_the_part_that_reads_pdf_it_names_the_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    assert "proprietor[pdf]" in reading(on_its_pdf(CANDIDATE.encode()), "cv.pdf").left_out[0].reason
    assert reading(on_pdf().replace(b"Embedded", b"E"), "cv.pdf").reasons == {BARE: 1}
