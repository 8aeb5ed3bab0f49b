"""Own tables: what `export tables` wrote is for spreadsheets, and is told apart, lest it be taken for somebody else’s."""

from proprietor.importers.exchange.asked import Asked, Telling
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.tables import heads_of
from proprietor.market.intake import Skipped

REASON = (
    "A table of your own books, for spreadsheets. A backup brings everything back (proprietor restore), and so does a folder of "
    "text files that you may edit (proprietor export folder)."
)


def knows(piece: Piece) -> bool:
    """Whether a file is a table of the books: it begins with the id and ends with when a record was added and changed."""
    return any(head.at == 0 and head.names[0] == "id" and head.names[-2:] == ("added", "changed") for head in heads_of(piece))


def read(piece: Piece, asked: Asked) -> Telling:
    """Say what it is, once."""
    del asked
    yield Skipped(piece.name, 1, REASON)
