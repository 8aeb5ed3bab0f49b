"""The text of a PDF file, with the lines of a paragraph joined again."""

import io
import logging
from typing import TYPE_CHECKING

from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_PAGES = 200
"""Pages that are read at most (a guess: a CV has two)."""

_COMMAND = "pip install 'proprietor[pdf]'"
_BULLETS = "•◦▪‣●○■-–*·\uf0b7"


def pdf_text(data: bytes, name: str) -> str:
    """Read the text of a PDF's pages.

    Raises:
        Refusal: `broken-document`, `encrypted`, `no-text`, `too-large` or `missing-part`.
    """
    try:
        import pypdf  # noqa: PLC0415 - an optional part, loaded only for a PDF
    except ImportError as missing:
        raise Refusal("missing-part", "Reading PDF files needs one more part.", f"Install it with: {_COMMAND}") from missing
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        pages = _pages(pypdf.PdfReader(io.BytesIO(data)), name)
    except (KeyboardInterrupt, MemoryError, Refusal):
        raise
    except Exception as problem:
        raise Refusal(
            "broken-document",
            f"{name} is damaged: it cannot be opened as a PDF.",
            "Make it anew from the program it was written with, or paste the text.",
            place=name,
        ) from problem
    text = "\n".join(_joined(page) for page in pages)
    if not text.strip():
        raise Refusal(
            "no-text",
            f"{name} holds pictures of pages, but no text.",
            "Give the file it was made from, or paste the text.",
            place=name,
        )
    return text


def _pages(reader: "PdfReader", name: str) -> list[str]:
    if reader.is_encrypted:
        raise Refusal("encrypted", f"{name} is protected by a password.", "Save a copy without the password.", place=name)
    if len(reader.pages) > MOST_PAGES:
        raise Refusal(
            "too-large", f"{name} has more than {MOST_PAGES} pages.", "Give only the pages about your work.", place=name
        )
    return [page.extract_text() for page in reader.pages]


def _joined(page: str) -> str:
    lines: list[str] = []
    for line in (line.strip() for line in page.splitlines()):
        if lines and _goes_on(lines[-1], line):
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(f"- {line[1:].strip()}" if line[:1] and line[0] in _BULLETS and line[1:2] in (" ", "\t") else line)
    return "\n".join(lines)


def _goes_on(before: str, line: str) -> bool:
    """Whether a line is the rest of the one before: it starts small, and the one before did not end a sentence."""
    if not before or not line or before[-1] in ".!?:":
        return False
    return line[0].islower() or (line[0].isdigit() and before[-1] == ",")
