"""LinkedIn's export: what each of its tables is called by its columns, and what reads it.

Skills say not which work shows them, so they are left out, and so are messages, advertisements and, unless asked for, strangers.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from proprietor.actions.drafts import Draft
from proprietor.books import Person
from proprietor.importers.exchange import linkedin_rows as rows
from proprietor.importers.exchange.asked import Asked, Telling, text_in
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.linkedin_rows import Reading
from proprietor.importers.exchange.makers import Where
from proprietor.importers.exchange.tables import Head, Row, head_with, rows_of
from proprietor.market.intake import Skipped


def gathered(told: Telling) -> Telling:
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


class Table(NamedTuple):
    """One of LinkedIn's tables: the columns by which it is known, and what reads a row, or why not a row is looked at.

    Of a column with “|” in it one of the names is enough. `alone` is a table that has no other columns.
    """

    name: str
    needs: tuple[str, ...]
    read: Reading | None
    unread: str = ""
    alone: bool = False

    @property
    def columns(self) -> Iterable[tuple[str, ...]]:
        """The columns, each with its names."""
        return (tuple(need.split("|")) for need in self.needs)


_SKILLS = "Skills without the work that shows them are no evidence; name them in the wins they belong to."
_COURSES = "Courses and languages without the work that shows them are no evidence."
_PRIVATE = "Messages, invitations, others' addresses and advertisements are never read."
_POSTS = "What you posted, liked or were sold is no record of your work."
_OWN = "Who you are stands in your claims, in your own words."
_MEMBER = "A membership is no work; write down what you did there as a win."

TABLES: tuple[Table, ...] = (
    Table("messages", ("conversation_id", "content"), None, _PRIVATE),
    Table("older messages", ("from", "to", "subject", "content"), None, _PRIVATE),
    Table("invitations", ("from", "to", "sent_at", "direction"), None, _PRIVATE),
    Table("advertisements", ("member_age", "company_names"), None, _PRIVATE),
    Table("address book", ("firstname", "lastname", "emails"), None, _PRIVATE),
    Table("posts", ("sharelink", "sharecommentary"), None, _POSTS),
    Table("receipts", ("transaction_made_at", "invoice_number"), None, _POSTS),
    Table("answers to applications", ("question", "answer"), None, _OWN, alone=True),
    Table("positions", ("company_name", "title", "started_on"), rows.positions),
    Table("volunteering", ("company_name", "role", "cause"), rows.volunteering),
    Table("recommendations", ("first_name", "last_name", "text", "creation_date"), rows.recommendations),
    Table("endorsements", ("skill_name", "endorser_first_name", "endorser_last_name"), rows.endorsements),
    Table("applications", ("application_date", "company_name", "job_title"), rows.applications),
    Table("saved posts", ("saved_date", "job_title", "company_name"), rows.saved),
    Table("connections", ("first_name", "last_name", "connected_on"), rows.connections),
    Table("education", ("school_name", "degree_name"), rows.education),
    Table("profile", ("first_name", "last_name", "headline"), rows.left(_OWN)),
    Table("certificates", ("name", "authority", "url"), rows.certificates),
    Table("publications", ("name", "published_on", "publisher"), rows.to_show),
    Table("honours", ("title", "description", "issued_on|issue_date"), rows.to_show),
    Table("projects", ("title", "description", "started_on"), rows.projects),
    Table("older projects", ("title", "description", "url", "start_date", "end_date"), rows.projects, alone=True),
    Table("memberships", ("name", "position", "started_on"), rows.left(_MEMBER)),
    Table("languages", ("name", "proficiency"), rows.left(_COURSES), alone=True),
    Table("courses", ("name", "number"), rows.left(_COURSES), alone=True),
    Table("skills", ("name",), rows.left(_SKILLS), alone=True),
)
"""The tables, as they lie in public exports of 2018 to 2026; those with more columns come before those with fewer."""


def table_in(piece: Piece) -> tuple[Table, Head] | None:
    """Which table a file is; None for none of them."""
    for table in TABLES:
        if head := head_with(piece, table.columns, alone=table.alone):
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
    if table.read is None:
        yield Skipped(piece.name, 0, table.unread)
        return
    told = _rows(piece, table.read, head, asked)
    yield from gathered(told) if table.read is rows.endorsements else told


def _rows(piece: Piece, reading: Reading, head: Head, asked: Asked) -> Telling:
    for row in rows_of(piece, head):
        if isinstance(row, Row):
            yield from reading(row, Where(piece.name, row.line), asked)
        else:
            yield row
