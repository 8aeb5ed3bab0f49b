"""Postings among what is brought in: recognised, and handed on to the reader of postings."""

from proprietor.importers.exchange.asked import Asked, Posted, Telling
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.objects import keys_at_start, may_be_object
from proprietor.importers.postings.tables import parts_in
from proprietor.market.pages import is_page

_WHERE = frozenset({"company", "url", "apply_url"})
"""Parts of which a table of postings says one: what has a title alone may tell of projects, honours or people."""

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
    return bool(start) and "title" in (parts := parts_in(start)) and bool(parts & _WHERE)


def read(piece: Piece, asked: Asked) -> Telling:
    """Hand it on."""
    del asked
    yield Posted(piece.name, piece.read())
