"""Packing: the ways in which a file may be packed in a zip, so that unpacking a little of it never takes all of one's memory."""

import zipfile

_USUAL = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})


def is_usual(part: zipfile.ZipInfo) -> bool:
    """Whether a part is packed as everybody packs: not at all, or deflated, of which Python unpacks no more than is asked for.

    Of bzip2 and LZMA it unpacks 4 kB at once, whatever comes of it: of a bomb of 1.4 kB two GB (measured, CPython 3.11).
    """
    return part.compress_type in _USUAL
