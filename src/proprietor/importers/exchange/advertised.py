"""Postings among what is brought in: recognised, and handed on to the reader of postings."""

from proprietor.importers.exchange.asked import Asked, Posted, Telling
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.objects import keys_at_start, may_be_object
from proprietor.importers.exchange.tables import head_with
from proprietor.importers.postings.tables import is_table
from proprietor.market.headers import SYNONYMS
from proprietor.market.pages import is_page

_MARK = b"JobPosting"
"""The type of a posting in schema.org's data."""


def knows(piece: Piece) -> bool:
    """Whether a file tells postings: a table of them, data, or a saved page that holds such data."""
    start = piece.beginning
    if may_be_object(piece):
        keys = keys_at_start(piece)
        return ("title" in keys and bool(keys & {"company", "job_url", "description"})) or _MARK.decode() in start
    if is_page(start):
        return _MARK in piece.read()
    return is_table(start) and head_with(piece, (SYNONYMS["title"], _NAMING)) is not None


_NAMING = (*SYNONYMS["company"], *SYNONYMS["url"], *SYNONYMS["description"])
"""Columns of which a posting has one beside its title; many a table has titles, and only these tell what of."""


def read(piece: Piece, asked: Asked) -> Telling:
    """Hand it on."""
    del asked
    yield Posted(piece.name, piece.read())
