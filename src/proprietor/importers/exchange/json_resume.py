"""JSON Resume: nothing in it is required.

Work becomes employers and roles, highlights and projects wins, references people, education and certificates credentials. Skills,
interests and languages say not which work shows them; who the owner is stands in the claims.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from proprietor.actions.natural_keys import person_key
from proprietor.books import Artefact, Credential, CredentialKind, Win
from proprietor.importers.exchange.asked import Asked, Telling, beyond, items_in, joined, of, text_in
from proprietor.importers.exchange.days import day_of
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.makers import BARE, Where, artefact, credential, duty_or_deed, employer, person, role, win
from proprietor.importers.exchange.objects import keys_at_start, object_in
from proprietor.market.intake import Skipped
from proprietor.values.when import PartialDate

_SECTIONS = frozenset({"work", "volunteer", "projects", "references", "education", "awards", "certificates", "publications"})
_ENTRIES = frozenset(
    {"position", "highlights", "startDate", "endDate", "institution", "reference", "studyType", "awarder", "issuer"}
)
_SCHEMA = "jsonresume"

UNKEPT = ("skills", "languages", "interests")
"""Sections that no record holds."""

NO_EVIDENCE = "Skills, languages and interests without the work that shows them are no evidence."


def knows(piece: Piece) -> bool:
    """Whether a file looks like a résumé as data: it has a section of one, and basics or an entry's parts."""
    keys = keys_at_start(piece)
    if not keys & _SECTIONS:
        return False
    return "basics" in keys or bool(keys & _ENTRIES) or _SCHEMA in piece.beginning[:400]


def read(piece: Piece, asked: Asked) -> Telling:
    """Read it, section by section; the number of an entry stands for its line."""
    held = object_in(piece)
    for name, reading in READ.items():
        for number, entry in enumerate(items_in(held, name), start=1):
            if isinstance(entry, Mapping):
                yield from reading(entry, Where(piece.name, number), asked)
            else:
                yield Skipped(piece.name, number, f"An entry of “{name}” has no named parts.")
        yield from beyond(piece.name, held, name)
    for name in UNKEPT:
        for number, entry in enumerate(items_in(held, name), start=1):
            yield Skipped(piece.name, number, NO_EVIDENCE, of(entry, "name", "language"))


_Entry = Mapping[str, object]


def _span(entry: _Entry, asked: Asked) -> tuple[PartialDate | None, PartialDate | None]:
    since = day_of(of(entry, "startDate", "date", "releaseDate"), asked.today)
    until = day_of(of(entry, "endDate"), asked.today)
    return (None, None) if since and until and until.last < since.first else (since, until)


def _work(entry: _Entry, where: Where, asked: Asked) -> Telling:
    company = of(entry, "name", "company", "organization")
    title = of(entry, "position")
    if company:
        yield employer(where, company, place=of(entry, "location"), sector=of(entry, "description"))
    if not title:
        if not company:
            yield Skipped(where.file, where.line, "The entry names neither a position nor an employer.")
        return
    since, until = _span(entry, asked)
    made = role(where, title, company, since, until, note=of(entry, "summary"))
    yield made
    for text in _texts(entry, "highlights"):
        yield win(where, Win(action=text), role_key=made.key)
    for text in _texts(entry, POINTS):
        yield win(where, Win(action=text), role_key=made.key, doubt=duty_or_deed(text))


POINTS = "points"
"""What formats with one description of the work bring here apart from it: its points, which are no highlights yet."""


def _texts(entry: _Entry, name: str) -> Iterator[str]:
    return (text for each in items_in(entry, name) if (text := text_in(each)))


def _project(entry: _Entry, where: Where, asked: Asked) -> Telling:
    name, told = of(entry, "name"), of(entry, "description", "summary")
    if not name and not told:
        yield Skipped(where.file, where.line, "The project has neither a name nor a description.")
        return
    on, until = _span(entry, asked)
    skills = tuple(text for each in items_in(entry, "keywords") if (text := text_in(each).replace(",", " ")))
    points = "\n".join(_texts(entry, "highlights"))
    action = text_in(joined(joined(name, told, by=": "), points, by="\n"))
    made = win(where, Win(action=action, on=on, until=until, skills=skills))
    yield made
    if address := of(entry, "url"):
        yield artefact(where, Artefact(name=name or address, address=address), shows=made.key)


def _reference(entry: _Entry, where: Where, asked: Asked) -> Telling:
    del asked
    name, words = of(entry, "name"), of(entry, "reference")
    if not name:
        yield Skipped(where.file, where.line, "The reference has no name.", words[:200])
        return
    yield person(where, name)
    if words:
        yield artefact(where, Artefact(name=f"Reference by {name}", note=words), about=person_key(name))


def _education(entry: _Entry, where: Where, asked: Asked) -> Telling:
    name, school = joined(of(entry, "studyType"), of(entry, "area"), by=" "), of(entry, "institution")
    told = Credential(name=name or school, sort=CredentialKind.DEGREE, issuer=school if name else "")
    yield from _credential(replace(told, on=_span(entry, asked)[1], note=of(entry, "score")), entry, where)


def _certificate(entry: _Entry, where: Where, asked: Asked) -> Telling:
    given, note = _span(entry, asked)[0], of(entry, "summary")
    told = Credential(name=of(entry, "name", "title"), issuer=of(entry, "issuer", "publisher"), on=given, note=note)
    yield from _credential(told, entry, where)


def _credential(told: Credential, entry: _Entry, where: Where) -> Telling:
    if told.name:
        yield credential(where, replace(told, address=of(entry, "url")))
    else:
        yield Skipped(where.file, where.line, "The entry says neither what it is nor who gave it.")


def _to_show(entry: _Entry, where: Where, asked: Asked) -> Telling:
    name = joined(of(entry, "title", "name"), of(entry, "awarder", "publisher"))
    shown = Artefact(name=name, on=_span(entry, asked)[0], address=of(entry, "url"), note=of(entry, "summary"))
    yield artefact(where, shown, doubt="" if shown.address else BARE)


READ: Mapping[str, Callable[[_Entry, Where, Asked], Telling]] = {
    "work": _work,
    "volunteer": _work,
    "projects": _project,
    "references": _reference,
    "education": _education,
    "awards": _to_show,
    "certificates": _certificate,
    "publications": _to_show,
}
"""What reads an entry of a section; other résumés as data bring their entries into this form."""
