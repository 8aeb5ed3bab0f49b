"""Confiding: the books as they may be told outside, without private wins and without the claims that hang on one."""

from proprietor.books import Books, Confidentiality, Win
from proprietor.proposition.cited import cited_wins
from proprietor.proposition.claims import Claim
from proprietor.values.ids import RecordId


def confided(books: Books) -> frozenset[RecordId]:
    """The private wins of some books, and the claims that cite one: their words may be those of the win."""
    private = frozenset(win.id for win in books.of(Win) if win.confidentiality is Confidentiality.PRIVATE)
    hanging = (claim.id for claim in books.of(Claim) if private and any(win.id in private for win in cited_wins(claim, books)))
    return private | frozenset(hanging)


def open_books(books: Books) -> Books:
    """The books without them, to reckon with: what only they show is not shown then."""
    return books.with_changes(dict.fromkeys(confided(books)))
