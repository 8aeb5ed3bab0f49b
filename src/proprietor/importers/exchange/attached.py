"""Attached: the files that a PDF carries with it, which is how a CV on paper has its data; never its pages."""

from typing import TYPE_CHECKING

from proprietor.importers.exchange.gate import LARGEST, PEEK, Piece
from proprietor.importers.pdf import read_pdf
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_FILES = 100
"""Files attached to one PDF (a guess: a CV has one, a portfolio some scans)."""

_BEGINS = 1024
"""Bytes at the beginning among which a PDF says what it is, as `documents` has it."""

BARE = (
    "No data are attached to the PDF, and its pages are not read here. The editor of Europass attaches them: open the CV there"
    " and download it as PDF anew, without printing. A posting as PDF is brought in with the postings."
)

STRANGE = "What is attached to the PDF is nothing that is known here, and its pages are not read."


def is_pdf(piece: Piece) -> bool:
    """Whether a file is a PDF."""
    return b"%PDF-" in piece.start[:_BEGINS]


def attached(piece: Piece) -> tuple[Piece, ...]:
    """The files attached to a PDF; none for most. A single one goes by the name of the PDF.

    Raises:
        Refusal: `broken-document`, `encrypted`, `too-large`, `too-many` or `missing-part`.
    """
    data = piece.read()
    if b"EmbeddedFile" not in data and b"/ObjStm" not in data:
        return ()
    found = read_pdf(data, piece.name, lambda reader: _files(reader, piece.name))
    return tuple(_piece(piece.name if len(found) == 1 else f"{piece.name}, {name}", held) for name, held in found)


def _files(reader: "PdfReader", name: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    left = LARGEST
    for each in reader.attachment_list:
        if len(found) == MOST_FILES:
            raise Refusal(
                "too-many", f"More than {MOST_FILES} files are attached to {name}.", "Take out the one that matters.", place=name
            )
        held = each.content
        left -= len(held)
        if left < 0:
            said = f"What is attached to {name} is larger than the {LARGEST // 1024 // 1024} MB that are read."
            raise Refusal("too-large", said, "Take out the file that matters.", place=name)
        found.append((str(each.name), held))
    return found


def _piece(name: str, data: bytes) -> Piece:
    return Piece(name, data[:PEEK], len(data), lambda: data)
