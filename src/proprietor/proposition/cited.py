"""Cited: the wins, witnesses and artefacts behind a claim or a win, as the links in the books tell."""

from collections.abc import Iterable

from proprietor.books import Artefact, Books, LinkKind, Person, Win
from proprietor.proposition.claims import Claim
from proprietor.values.ids import RecordId


def cited_wins(claim: Claim, books: Books) -> tuple[Win, ...]:
    """The wins a claim rests on, in the order in which they were cited."""
    return tuple(record for record in books.linked_from(claim.id, LinkKind.CITES) if isinstance(record, Win))


def witnesses_of(books: Books, ids: Iterable[RecordId]) -> tuple[Person, ...]:
    """Everybody who saw any of these, each once."""
    people = [each for record_id in ids for each in books.linked_to(record_id, LinkKind.SAW) if isinstance(each, Person)]
    return tuple({each.id: each for each in people}.values()) if people else ()


def artefacts_of(books: Books, ids: Iterable[RecordId]) -> tuple[Artefact, ...]:
    """Everything that shows any of these, each once."""
    shown = [each for record_id in ids for each in books.linked_to(record_id, LinkKind.SHOWS) if isinstance(each, Artefact)]
    return tuple({each.id: each for each in shown}.values()) if shown else ()
