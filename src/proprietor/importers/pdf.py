"""The text of a PDF file: its pages read line by line, or refused with the reason."""

import io
import logging
import re
from collections.abc import Callable, Sequence
from math import hypot
from typing import TYPE_CHECKING, TypeVar

from proprietor.importers.pdf_lines import Line, text_of
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MOST_PAGES = 200
"""Pages that are read at most (a guess: a CV has two)."""

_COMMAND = "pip install 'proprietor[pdf]'"

T = TypeVar("T")


def pdf_text(data: bytes, name: str) -> str:
    """Read the text of a PDF's pages.

    Raises:
        Refusal: `broken-document`, `encrypted`, `no-text`, `too-large` or `missing-part`.
    """
    text = text_of(read_pdf(data, name, lambda reader: _pages(reader, name)))
    if not text.strip():
        raise Refusal(
            "no-text",
            f"{name} holds pictures of pages, but no text.",
            "Give the file it was made from, or paste the text.",
            place=name,
        )
    return text


def read_pdf(data: bytes, name: str, take: "Callable[[PdfReader], T]") -> T:
    """Open a PDF and take something out of it.

    Raises:
        Refusal: `broken-document`, `encrypted` or `missing-part`, and what `take` refuses.
    """
    try:
        import pypdf  # noqa: PLC0415 - an optional part, loaded only for a PDF
    except ImportError as missing:
        raise Refusal("missing-part", "Reading PDF files needs one more part.", f"Install it with: {_COMMAND}") from missing
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        return take(_unlocked(pypdf.PdfReader(io.BytesIO(data)), name))
    except (KeyboardInterrupt, MemoryError, Refusal):
        raise
    except Exception as problem:
        raise Refusal(
            "broken-document",
            f"{name} is damaged: it cannot be opened as a PDF.",
            "Make it anew from the program it was written with, or paste the text.",
            place=name,
        ) from problem


def _unlocked(reader: "PdfReader", name: str) -> "PdfReader":
    if reader.is_encrypted:
        raise Refusal("encrypted", f"{name} is protected by a password.", "Save a copy without the password.", place=name)
    return reader


def _pages(reader: "PdfReader", name: str) -> list[list[Line]]:
    if len(reader.pages) > MOST_PAGES:
        raise Refusal(
            "too-large", f"{name} has more than {MOST_PAGES} pages.", "Give only the pages about your work.", place=name
        )
    return [_lines(page) for page in reader.pages]


def _lines(page: "PageObject") -> list[Line]:
    """The lines of a page in the order it was written in, each with the place and size of its first sign."""
    height, lines, words, place = float(page.mediabox.height), list[Line](), "", (0.0, 0.0, 0.0)

    def take(text: str, base: Sequence[float], matrix: Sequence[float], _font: object, size: float) -> None:
        nonlocal words, place
        for part in re.split("(\n)", text):
            if part == "\n":
                lines.append(Line(words.strip(), *place, height))
                words = ""
            elif part.strip() or words:
                if not words.strip():
                    x, y = (base[n] * matrix[4] + base[n + 2] * matrix[5] + base[n + 4] for n in (0, 1))
                    place = (x, y, size * hypot(matrix[2], matrix[3]) * hypot(base[2], base[3]))
                words += part

    page.extract_text(visitor_text=take)
    return [*lines, Line(words.strip(), *place, height)]
