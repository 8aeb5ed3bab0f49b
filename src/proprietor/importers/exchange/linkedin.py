"""LinkedIn's export: what each of its tables is called by its columns, and what becomes of it.

Positions become employers and roles, projects and the points of a description wins, recommendations people and their words,
applications opportunities. Skills say not which work shows them, so they are left out, and so are messages, advertisements and,
unless asked for, strangers.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from proprietor.actions.drafts import CONNECTIONS, Draft
from proprietor.actions.natural_keys import person_key
from proprietor.books import Artefact, Credential, CredentialKind, Person, Win
from proprietor.importers.exchange.asked import Asked, Telling, joined, text_in
from proprietor.importers.exchange.days import day_of
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.makers import (
    Where,
    artefact,
    credential,
    duty_or_deed,
    employer,
    opportunity,
    person,
    role,
    win,
)
from proprietor.importers.exchange.rich_text import read_rich
from proprietor.importers.exchange.tables import Head, Row, head_with, rows_of
from proprietor.market.intake import Skipped
from proprietor.market.records import MoveKind

_ORDER = "month"
"""LinkedIn writes 11/20/24 for the twentieth of November."""

ONE_CLICK = "An endorsement is one click; tick whom you know from work."
STRANGER = "Connected on LinkedIn, which says nothing about your work together."


def _positions(row: Row, where: Where, asked: Asked) -> Telling:
    company, title = text_in(row["company_name"]), text_in(row["title"])
    if not title:
        yield Skipped(where.file, where.line, "The position has no title.", company)
        return
    if company:
        yield employer(where, company, place=text_in(row["location"]))
    since, until = day_of(row["started_on"], asked.today, _ORDER), day_of(row["finished_on"], asked.today, _ORDER)
    told = read_rich(text_in(row["description"]))
    made = role(where, title, company, since, until, note=told.text)
    yield made
    for each in told.telling:
        yield win(where, Win(action=each), role_key=made.key, doubt=duty_or_deed(each))


def _projects(row: Row, where: Where, asked: Asked) -> Telling:
    title, told = text_in(row["title"]), text_in(row["description"])
    if not title and not told:
        yield Skipped(where.file, where.line, "The project has neither a title nor a description.")
        return
    on, until = day_of(row["started_on"], asked.today, _ORDER), day_of(row["finished_on"], asked.today, _ORDER)
    if on and until and until.last < on.first:
        on = until = None
    made = win(where, Win(action=text_in(joined(title, told, by=": ")), on=on, until=until))
    yield made
    if address := text_in(row["url"]):
        yield artefact(where, Artefact(name=title or address, address=address), shows=made.key)


def _education(row: Row, where: Where, asked: Asked) -> Telling:
    school, degree = text_in(row["school_name"]), text_in(row["degree_name"])
    if not degree and not school:
        yield Skipped(where.file, where.line, "The education names neither a degree nor a school.")
        return
    on = day_of(row["end_date"], asked.today, _ORDER)
    note = joined(text_in(row["notes"]), text_in(row["activities"]), by="\n")
    told = Credential(name=degree or school, sort=CredentialKind.DEGREE, issuer=school if degree else "", on=on, note=note)
    yield credential(where, told)


def _certifications(row: Row, where: Where, asked: Asked) -> Telling:
    name = text_in(row["name"])
    if not name:
        yield Skipped(where.file, where.line, "The certificate has no name.")
        return
    on, until = day_of(row["started_on"], asked.today, _ORDER), day_of(row["finished_on"], asked.today, _ORDER)
    until = None if on and until and until.last < on.first else until
    number = text_in(row["license_number"])
    note = f"Number: {number}" if number else ""
    told = Credential(name=name, issuer=text_in(row["authority"]), on=on, until=until, address=text_in(row["url"]), note=note)
    yield credential(where, told)


def _recommendations(row: Row, where: Where, asked: Asked) -> Telling:
    name, words = joined(text_in(row["first_name"]), text_in(row["last_name"]), by=" "), text_in(row["text"])
    if not name or not words:
        yield Skipped(where.file, where.line, "The recommendation has no name or no words.")
        return
    if "given" in where.file.lower().rpartition("/")[2]:
        yield Skipped(where.file, where.line, "What you wrote about others is no record of yours.")
        return
    company = text_in(row["company"])
    yield person(where, name, company=company, title=text_in(row["job_title"]))
    on = day_of(row["creation_date"], asked.today, _ORDER)
    shown = Artefact(name=f"Recommendation by {name} on LinkedIn", on=on, note=words)
    yield artefact(where, shown, about=person_key(name, company))


def _endorsements(row: Row, where: Where, asked: Asked) -> Telling:
    """One endorsement; `_gathered` puts together those of one person."""
    del asked
    name = joined(text_in(row["endorser_first_name"]), text_in(row["endorser_last_name"]), by=" ")
    if not name or row["endorsement_status"].upper() not in {"", "ACCEPTED"}:
        yield Skipped(where.file, where.line, "The endorsement has no name, or was not accepted.")
        return
    address = text_in(row["endorser_public_url"])
    contact = address if "://" in address or not address else f"https://{address}"
    yield person(where, name, contact=contact, note=text_in(row["skill_name"]), doubt=ONE_CLICK)


def _gathered(told: Telling) -> Telling:
    """Endorsements, those of one person as one, with the skills in its note."""
    found: dict[str, list[Draft]] = {}
    for each in told:
        if isinstance(each, Draft):
            found.setdefault(each.key, []).append(each)
        else:
            yield each
    for first, *more in found.values():
        skills = dict.fromkeys(one.record.note for one in (first, *more) if isinstance(one.record, Person) and one.record.note)
        note = text_in(f"Endorsed you on LinkedIn for: {', '.join(skills)}")
        yield replace(first, record=replace(first.record, note=note))  # type: ignore[type-var]


def _applications(row: Row, where: Where, asked: Asked) -> Telling:
    title, company = text_in(row["job_title"]), text_in(row["company_name"])
    if not title and not company:
        yield Skipped(where.file, where.line, "The application names neither a post nor a company.")
        return
    moves = ((MoveKind.APPLIED, day_of(row["application_date"], asked.today, _ORDER)),)
    variant = text_in(row["resume_name"])
    yield opportunity(where, title, company, address=text_in(row["job_url"]), moves=moves, variant=variant)


def _saved(row: Row, where: Where, asked: Asked) -> Telling:
    title, company = text_in(row["job_title"]), text_in(row["company_name"])
    if not title and not company:
        yield Skipped(where.file, where.line, "The saved post names neither a title nor a company.")
        return
    moves = ((MoveKind.FOUND, day_of(row["saved_date"], asked.today, _ORDER)),)
    yield opportunity(where, title, company, address=text_in(row["job_url"]), moves=moves)


def _connections(row: Row, where: Where, asked: Asked) -> Telling:
    name = joined(text_in(row["first_name"]), text_in(row["last_name"]), by=" ")
    if not name:
        yield Skipped(where.file, where.line, "The connection has no name.")
        return
    if CONNECTIONS not in asked.meant:
        yield Skipped(
            where.file, where.line, "Connections are only read when you ask for them: a thousand strangers are no books."
        )
        return
    contact = joined(text_in(row["email_address"]), text_in(row["url"]), by="\n")
    told = {"company": text_in(row["company"]), "title": text_in(row["position"]), "contact": contact}
    yield person(where, name, **told, doubt=STRANGER)


def _unread(reason: str) -> "_Reading":
    """What leaves a row out, for a reason."""

    def read(row: Row, where: Where, asked: Asked) -> Telling:
        del row, asked
        yield Skipped(where.file, where.line, reason)

    return read


_Reading = Callable[[Row, Where, Asked], Telling]


class Table(NamedTuple):
    """One of LinkedIn's tables: the columns by which it is known, what reads a row, and whether it may have no other column."""

    name: str
    needs: tuple[str, ...]
    read: _Reading
    alone: bool = False
    unread: str = ""


_SKILLS = "Skills without the work that shows them are no evidence; name them in the wins they belong to."
_PRIVATE = "Messages, invitations and advertisements are never read."

TABLES: tuple[Table, ...] = (
    Table("messages", ("conversation_id", "content"), _positions, unread=_PRIVATE),
    Table("invitations", ("from", "to", "sent_at", "direction"), _positions, unread=_PRIVATE),
    Table("advertisements", ("member_age", "company_names"), _positions, unread=_PRIVATE),
    Table("positions", ("company_name", "title", "started_on"), _positions),
    Table("recommendations", ("first_name", "last_name", "text", "creation_date"), _recommendations),
    Table("endorsements", ("skill_name", "endorser_first_name", "endorser_last_name"), _endorsements),
    Table("applications", ("application_date", "company_name", "job_title"), _applications),
    Table("saved posts", ("saved_date", "job_title", "company_name"), _saved),
    Table("connections", ("first_name", "last_name", "connected_on"), _connections),
    Table("certifications", ("name", "authority", "started_on"), _certifications),
    Table("education", ("school_name", "degree_name"), _education),
    Table("profile", ("first_name", "last_name", "headline"), _unread("Who you are stands in your claims, in your own words.")),
    Table("projects", ("title", "description", "started_on"), _projects),
    Table("skills", ("name",), _unread(_SKILLS), alone=True),
)
"""The tables, as seen in exports of 2024 to 2026 (spec/formats.md); those with more columns come before those with fewer."""


def table_in(piece: Piece) -> tuple[Table, Head] | None:
    """Which table a file is; None for none of them."""
    for table in TABLES:
        if head := head_with(piece, [(need,) for need in table.needs], alone=table.alone):
            return table, head
    return None


def knows(piece: Piece) -> bool:
    """Whether a file is one of LinkedIn's tables."""
    return table_in(piece) is not None


def read(piece: Piece, asked: Asked) -> Telling:
    """Read one of LinkedIn's tables; of what is private not a row is looked at."""
    found = table_in(piece)
    assert found is not None
    table, head = found
    if table.unread:
        yield Skipped(piece.name, 0, table.unread)
        return
    told = _rows(piece, table, head, asked)
    yield from _gathered(told) if table.read is _endorsements else told


def _rows(piece: Piece, table: Table, head: Head, asked: Asked) -> Telling:
    for row in rows_of(piece, head):
        if isinstance(row, Skipped):
            yield row
        else:
            yield from table.read(row, Where(piece.name, row.line), asked)
