"""The gate: bombs, wanderers, nested and broken archives are refused with a reason, and nothing of them is read."""

import io
import zipfile

import pytest

from proprietor.importers.exchange import gate
from proprietor.importers.exchange.gate import Piece, pieces_of
from proprietor.importers.postings.files import Source, source_of
from tests.importers.exchange.exports import LINKEDIN, linkedin, packed, reading
from tests.refusing import refused


def pieces(data: bytes, name: str = "x.zip") -> list[Piece]:
    return list(pieces_of(source_of(data, name)))


def test_a_packed_file_gives_its_parts_and_any_other_itself() -> None:
    found = pieces(packed({"a/B.csv": "x,y\n", "c.txt": "hello"}))
    assert [(each.name, each.plain_name, each.read()) for each in found] == [
        ("a/B.csv", "b.csv", b"x,y\n"),
        ("c.txt", "c.txt", b"hello"),
    ]
    (one,) = pieces(b"hello", "c.txt")
    assert (one.name, one.text(99), one.size) == ("c.txt", "hello", 5)


@pytest.mark.parametrize("name", ["../up.csv", "/etc/x.csv", "a/../../b.csv", "C:\\x.csv", "..\\up.csv"])
def test_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    assert refused(lambda: pieces(packed({name: "x"}))).code == "hostile-archive"


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = packed({"Positions.csv": b"0" * (gate.SMALL * 2)})
    assert len(bomb) < 10_000
    assert refused(lambda: pieces(bomb)).code == "hostile-archive"


@pytest.mark.parametrize("way", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_what_is_packed_as_no_service_packs_is_refused_before_a_byte_is_unpacked(way: int) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", way) as archive:
        archive.writestr("Positions.csv", LINKEDIN["Positions.csv"])
    assert refused(lambda: pieces(out.getvalue())).code == "hostile-archive"


def test_too_many_parts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "MOST_PARTS", 3)
    assert refused(lambda: pieces(packed(dict.fromkeys("abcd", "x")))).code == "hostile-archive"


def test_all_parts_together_may_only_be_so_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "MOST_BYTES", 10)
    first, second = pieces(packed({"a": "12345678", "b": "12345678"}))
    assert first.read() == b"12345678"
    assert refused(second.read).code == "too-large"


def test_a_part_and_a_file_may_only_be_so_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "LARGEST", 300)
    (part,) = pieces(packed({"a": "1" * 301}))
    assert refused(part.read).code == "too-large"
    assert refused(lambda: pieces(b"1" * 301, "x.csv")).code == "too-large"
    growing = Source("x.csv", 1, lambda: b"1" * 301)
    assert refused(lambda: list(pieces_of(growing))).code == "too-large"


@pytest.mark.parametrize("data", [b"PK\x03\x04rubbish", linkedin()[:-30], b"PK\x05\x06"])
def test_a_broken_archive_is_refused(data: bytes) -> None:
    assert refused(lambda: [each.read() for each in pieces(data)]).code == "broken-archive"


def test_a_part_whose_bytes_are_spoilt_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.csv", "hello hello hello")
    spoilt = out.getvalue().replace(b"hello hello", b"hullo hello", 1)
    assert refused(lambda: [each.read() for each in pieces(spoilt)]).code == "broken-archive"


def test_a_password_is_said() -> None:
    data = bytearray(packed({"a.csv": "x"}))
    central = data.index(b"PK\x01\x02")
    data[6] |= 1
    data[central + 8] |= 1
    assert refused(lambda: pieces(bytes(data))).code == "encrypted"


def test_nothing_is_said_to_be_empty() -> None:
    assert refused(lambda: pieces(b" \n\x00", "x.csv")).code == "empty"


def test_a_packed_file_within_a_packed_file_is_not_opened() -> None:
    told = reading(packed({"inner.zip": linkedin(), "Positions.csv": LINKEDIN["Positions.csv"]}))
    assert {each.file for each in told.drafts} == {"Positions.csv"}
    assert any("within" in each.reason for each in told.left_out)


def test_what_is_refused_stands_among_what_is_left_out_and_nothing_is_told() -> None:
    told = reading(packed({"../x.csv": LINKEDIN["Positions.csv"]}))
    assert not told.drafts
    assert "wants to lie elsewhere" in told.left_out[0].reason


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252", "utf-16-le"])
def test_any_encoding_is_read(encoding: str) -> None:
    table = "Company Name,Title,Started On\nCafé Zoë,Köchin,Jan 2019\n"
    told = reading(table.encode(encoding))
    assert [each.record.title for each in told.drafts] == ["Café Zoë", "Köchin"]


def test_a_sign_cut_in_two_at_the_end_of_the_beginning_does_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "PEEK", 40)
    table = f"Company Name,Title,Started On\n{'x' * 9}é,Cook,2019\n"
    (piece,) = pieces(table.encode(), "x.csv")
    assert piece.start[-1] == 0xC3
    assert piece.beginning.startswith("Company Name")


def test_what_is_no_text_is_refused() -> None:
    piece = Piece("x", b"\x01\x02" * 50, 100, lambda: b"\x01\x02" * 50)
    assert piece.beginning == ""
    assert refused(lambda: piece.text(999)).code == "not-text"
    assert refused(lambda: piece.text(9)).code == "too-large"


def test_lines_without_end_are_refused_and_long_ones_come_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "LONGEST_LINE", 4)
    (piece,) = pieces(b"12345678\n9", "x")
    assert list(piece.lines()) == ["1234", "5678", "", "9"]
    monkeypatch.setattr(gate, "MOST_LINES", 3)
    assert refused(lambda: list(piece.lines())).code == "too-many"
