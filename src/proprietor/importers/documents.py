"""Documents a person has at hand (text, Markdown, .docx, .pdf) read to plain text, or refused with the reason."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath
from unicodedata import normalize

from proprietor.actions.context import Document
from proprietor.importers.encodings import BOMS
from proprietor.values.refusals import Refusal

LARGEST = 10 * 1024 * 1024
"""Bytes a document may have, and signs its text may have (a guess: a CV has a thousandth of it)."""

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\xd0\xcf\x11\xe0", "an old Word file (.doc)"),
    (b"{\\rtf", "a Rich Text file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"SQLite format 3", "a database"),
)
"""First bytes of files people pass by mistake, and what to call each."""

_STRANGE_SHARE = 0.02
"""Share of control signs from which bytes are taken for no text (a guess)."""

_SAMPLE = 100_000
"""Signs at the beginning of a text that are looked at for it."""

_LIGATURES = str.maketrans({code: normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)})
"""Printers’ signs for several letters, “ﬁ” and the like, which no word list knows."""

_REMEDY = "Save it as plain text in UTF-8, Markdown, .docx or PDF, or paste the lines."


def read_document(data: bytes, name: str) -> Document:
    """Read a document to plain text.

    Args:
        data: its bytes.
        name: what to call it in a refusal; its ending helps to tell formats apart.

    Raises:
        Refusal: `too-large`, `empty`, `not-text`, `broken-document`, `encrypted`, `no-text` or `missing-part`.
    """
    if len(data) > LARGEST:
        raise Refusal(
            "too-large",
            f"{name} is larger than {LARGEST // 1024 // 1024} MB, the most that is read at once.",
            "Take out the part that matters, or split it.",
            place=name,
        )
    if not data.strip():
        raise _empty(name)
    document = _reader(data, name)(data, name)
    if not document.text.strip():
        raise _empty(name)
    document = replace(document, text=document.text.translate(_LIGATURES))
    if len(document.text) > LARGEST:
        raise Refusal("too-large", f"The text in {name} is too long to read.", "Take out the part that matters.", place=name)
    return document


def _empty(name: str) -> Refusal:
    return Refusal("empty", f"{name} is empty.", "Choose the file that holds the text, or paste it.", place=name)


def _reader(data: bytes, name: str) -> Callable[[bytes, str], Document]:
    ending = PurePath(name).suffix.lower()
    if b"%PDF-" in data[:1024] or ending == ".pdf":
        return _pdf
    if data.startswith(b"PK") or ending == ".docx":
        return _docx
    return _text


def _pdf(data: bytes, name: str) -> Document:
    from proprietor.importers.pdf import pdf_text  # noqa: PLC0415 - pypdf is loaded only for a PDF

    return Document(name=name, text=pdf_text(data, name), form="pdf")


def _docx(data: bytes, name: str) -> Document:
    from proprietor.importers.docx import docx_text  # noqa: PLC0415 - python-docx is loaded only for a .docx

    return Document(name=name, text=docx_text(data, name), form="docx")


def _text(data: bytes, name: str) -> Document:
    for signature, called in _SIGNATURES:
        if data.startswith(signature):
            raise _not_text(name, f"{name} is {called}, which cannot be read here.")
    text, encoding = _decoded(data, name)
    sample = text[:_SAMPLE]
    strange = sum(1 for sign in sample if sign < " " and sign not in "\n\r\t\f\v\x1b")
    if strange > _STRANGE_SHARE * len(sample):
        raise _not_text(name, f"{name} does not look like text: read as {encoding}, it is full of control signs.")
    tidy = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return Document(name=name, text=tidy, form="text", encoding=encoding)


def _decoded(data: bytes, name: str) -> tuple[str, str]:
    marked = next((encoding for mark, encoding in BOMS if data.startswith(mark)), "")
    for encoding in (marked,) if marked else ("utf-8", "cp1252"):
        if encoding == "cp1252" and b"\x00" in data:
            break
        try:
            return data.decode(encoding), encoding.removesuffix("-sig")
        except UnicodeError:
            continue
    tried = marked.removesuffix("-sig") or "utf-8 and cp1252"
    raise _not_text(name, f"{name} cannot be read as text (tried {tried}).")


def _not_text(name: str, sentence: str) -> Refusal:
    return Refusal("not-text", sentence, _REMEDY, place=name)
