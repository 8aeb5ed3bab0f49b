"""Witness candidates: who may have seen a win, by what the books say of them already; whether they did, only the owner knows."""

from collections.abc import Iterator
from dataclasses import dataclass

from proprietor.books import Artefact, Books, LinkKind, Person, Role, Win
from proprietor.language.letters import unaccented
from proprietor.proposition.cited import witnesses_of
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate

MOST = 5
"""Candidates that are shown (a guess: who would remember is among the first, or none of them)."""

_LEAST = 4
"""Signs of a skill for which a note about somebody is searched, so that “R” is not found in every word (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody who may have seen a win, and why; the grounds are facts of the books, and none of them says that they did."""

    person: Person
    grounds: tuple[str, ...]


def witness_candidates(books: Books, win: Win) -> tuple[Candidate, ...]:
    """Who may have seen a win and is not named as having seen it: those with the most grounds first, up to MOST."""
    seen = {each.id for each in witnesses_of(books, (win.id,))}
    role = books[win.role].record if win.role in books else None
    employer = role.employer if isinstance(role, Role) else RecordId("")
    found = [
        Candidate(person=person, grounds=grounds)
        for person in books.of(Person)
        if person.id not in seen and (grounds := tuple(_grounds(person, win, employer, books)))
    ]
    return tuple(sorted(found, key=lambda each: (-len(each.grounds), each.person.name))[:MOST])


def _grounds(person: Person, win: Win, employer: RecordId, books: Books) -> Iterator[str]:
    if employer and person.employer == employer:
        yield f"They are at {books[employer].record.title}, too"
    written = next((each for each in _written(books, person) if _after(each.on, win)), None)
    if written:
        yield f"“{written.title}” goes with them{f', {written.on.words}' if written.on else ''}"
    note = unaccented(person.note)
    named = [skill for skill in win.skills if len(skill) >= _LEAST and unaccented(skill) in note]
    if named:
        yield f"The note about them names {', '.join(named)}"


def _written(books: Books, person: Person) -> Iterator[Artefact]:
    """What goes with somebody, such as a recommendation."""
    tied = (*books.linked_from(person.id, LinkKind.CONCERNS), *books.linked_to(person.id, LinkKind.CONCERNS))
    return (each for each in tied if isinstance(each, Artefact))


def _after(on: PartialDate | None, win: Win) -> bool:
    """Whether something can speak of a win by its day; without a day of either it can."""
    return on is None or win.on is None or on.last >= win.on.first
