"""Books laid out in a line, for tests that need no file."""

import random
from dataclasses import replace
from datetime import UTC, datetime

from proprietor.actions.kinds import kind_of
from proprietor.books import Books, Kept, Source
from proprietor.books.kinds import AnyRecord
from proprietor.values.ids import make_id

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)
"""When nothing else is said."""


def kept(record: AnyRecord, *, version: int = 1, added: datetime = NOON) -> Kept:
    """A record as it would lie in the books; it is given an id when it has none, always the same."""
    chance = random.Random(repr(record))
    whole = record if record.id else replace(record, id=make_id(kind_of(record).prefix, chance.randrange))
    return Kept(whole, version, Source.TYPED, added, added)


def books_of(*records: AnyRecord) -> Books:
    """Books with these records, in this order."""
    return Books(kept(record) for record in records)
