"""Encodings: how the bytes of a text are to be read; told by their mark, else by what they hold."""

BOMS: tuple[tuple[bytes, str], ...] = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
"""Byte order marks; the longer ones come first."""

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"PK\x03\x04", "a packed file, perhaps a workbook"),
    (b"{\\rtf", "a Rich Text file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"SQLite format 3", "a database"),
    (b"PAR1", "a Parquet file"),
)
"""First bytes of files people pass by mistake, and what to call each."""

_SAMPLE = 4_096
_MANY = 0.3
"""Share of noughts at even or odd places from which bytes are read as UTF-16 without a mark (a guess; Latin letters: half)."""

_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\n\r\t\f\v\x1b\x00")
_STRANGE_SHARE = 0.02
"""Share of control signs from which bytes are taken for no text (a guess, as for documents)."""


def called(data: bytes) -> str:
    """What kind of file this is that is no text, with its article; empty when nothing gives it away."""
    return next((name for signature, name in _SIGNATURES if data.startswith(signature)), "")


def encoding_of(data: bytes) -> str:
    """The encoding in which bytes can be read to the end; empty when they are no text.

    Noughts are let through, for exports of old systems pad with them; other control signs are not.
    """
    marked = next((encoding for mark, encoding in BOMS if data.startswith(mark)), "")
    for encoding in (marked,) if marked else (_unmarked(data), "utf-8", "cp1252"):
        if encoding and _reads(data, encoding):
            return encoding
    return ""


def _unmarked(data: bytes) -> str:
    """UTF-16 without a mark, told by where its noughts stand; empty when it does not look like it."""
    sample = data[:_SAMPLE]
    half = max(1, len(sample) // 2)
    if sample[1::2].count(0) > _MANY * half and not sample[::2].count(0):
        return "utf-16-le"
    return "utf-16-be" if sample[::2].count(0) > _MANY * half and not sample[1::2].count(0) else ""


def _reads(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeError:
        return False
    sample = data[:_SAMPLE]
    strange = len(sample) - len(sample.translate(None, _CONTROLS))
    return "16" in encoding or "32" in encoding or strange <= _STRANGE_SHARE * len(sample)
