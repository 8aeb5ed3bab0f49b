"""The text of a .docx file, a paragraph a line, headings and bullets marked as in Markdown."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from proprietor.importers.packing import is_usual
from proprietor.values.refusals import Refusal

MOST_UNPACKED = 100 * 1024 * 1024
"""Bytes the parts of a document may have when unpacked; more is taken for a zip bomb (a guess)."""

_COMMAND = "pip install 'proprietor[docx]'"


def docx_text(data: bytes, name: str) -> str:
    """Read the paragraphs and tables of a .docx file in their order.

    Raises:
        Refusal: `broken-document`, `encrypted`, `too-large` or `missing-part`.
    """
    try:
        import docx  # noqa: PLC0415 - an optional part, 90 ms to load
    except ImportError as missing:
        raise Refusal("missing-part", "Reading .docx files needs one more part.", f"Install it with: {_COMMAND}") from missing
    _check_package(data, name)
    try:
        return "\n".join(_lines(docx.Document(io.BytesIO(data))))
    except (KeyboardInterrupt, MemoryError):
        raise
    except Exception as problem:
        raise _broken(name) from problem


def _check_package(data: bytes, name: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as problem:
        raise _broken(name) from problem
    if not all(map(is_usual, parts)):
        raise _broken(name)
    if any(part.flag_bits & 1 for part in parts):
        raise Refusal("encrypted", f"{name} is protected by a password.", "Save a copy without the password.", place=name)
    if sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise Refusal(
            "too-large", f"{name} unpacks to more than it can honestly hold.", "Save the text anew and try that file.", place=name
        )
    if not any(part.filename == "word/document.xml" for part in parts):
        raise Refusal(
            "not-text",
            f"{name} is a package of files, but no Word document.",
            "Save it as .docx, PDF or plain text.",
            place=name,
        )


def _broken(name: str) -> Refusal:
    return Refusal(
        "broken-document",
        f"{name} is damaged: it cannot be opened as a .docx file.",
        "Open it in the program it was written with, save it anew, or paste the text.",
        place=name,
    )


def _lines(document: Any) -> Iterator[str]:  # noqa: ANN401 - python-docx carries no types
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                for cell in dict.fromkeys(row.cells):
                    yield from (_line(paragraph) for paragraph in cell.paragraphs)
        else:
            yield _line(block)


def _line(paragraph: Any) -> str:  # noqa: ANN401 - python-docx carries no types
    style = (paragraph.style.name if paragraph.style is not None else "") or ""
    text: str = paragraph.text.strip()
    if not text:
        return ""
    numbered = paragraph._p.pPr is not None and paragraph._p.pPr.numPr is not None  # noqa: SLF001 - no public way to ask
    if style.startswith("Heading") and style[-1:].isdigit():
        return f"{'#' * int(style[-1])} {text}"
    return f"- {text}" if style.startswith("List") or numbered else text
