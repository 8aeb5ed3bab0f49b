"""Encodings: told by mark or by what the bytes hold; what is no text has none."""

import pytest

from proprietor.importers.encodings import called, encoding_of

TEXT = "title;company\r\nKöchin;Café Zürich – „Süd“\r\n"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
        ("cp1252", "cp1252"),
    ],
)
def test_texts_are_read_back(written: str, read: str) -> None:
    data = TEXT.encode(written)
    assert encoding_of(data) == read
    assert data.decode(encoding_of(data)).lstrip("\ufeff") == TEXT


@pytest.mark.parametrize("data", [b"\x81\x8d" * 50, b"\xff\xfeabc", b"\x01\x02 \x03\x04" * 50])
def test_what_is_no_text_has_none(data: bytes) -> None:
    assert encoding_of(data) == ""


def test_a_few_noughts_are_let_through() -> None:
    assert encoding_of(b"title\x00,company\n") == "utf-8"
    assert encoding_of(b"a\x00" * 50 + b"\x00a") == "utf-8"
    assert encoding_of(b"") == "utf-8"


def test_files_that_are_passed_by_mistake_have_a_name() -> None:
    assert called(b"PK\x03\x04...") == "a packed file, perhaps a workbook"
    assert called(b"title") == ""
