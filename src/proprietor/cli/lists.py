"""A list of records of one kind as a table."""

from collections.abc import Sequence
from dataclasses import dataclass

from proprietor.books import Kept
from proprietor.books.fields import word_of
from proprietor.books.kinds import AnyRecord, Kind
from proprietor.books.shelf import references
from proprietor.cli.face import Face
from proprietor.cli.register import Register, one_line
from proprietor.cli.table import Column, table
from proprietor.values.ids import RecordId


@dataclass(frozen=True, slots=True)
class Shown:
    """A column of a list: its heading and the field, `title` for the record's own title."""

    heading: str
    field: str
    right: bool = False
    firm: bool = False


def _date(heading: str, field: str) -> Shown:
    return Shown(heading, field, right=True, firm=True)


COLUMNS: dict[str, tuple[Shown, ...]] = {
    "win": (_date("When", "on"), Shown("What came of it", "title"), Shown("Figure", "figure")),
    "claim": (Shown("Question", "question", firm=True), Shown("Claim", "title"), Shown("Their problem", "their_problem")),
    "person": (
        Shown("Name", "title"),
        Shown("Is your", "relation", firm=True),
        Shown("From", "employer"),
        Shown("Named", "may_be_named"),
    ),
    "artefact": (_date("From", "on"), Shown("What it is", "title"), Shown("Where", "address"), Shown("File", "file")),
    "want": (
        _date("Since", "since"),
        Shown("What you want", "title"),
        Shown("Pay", "pay", right=True),
        _date("Said on", "voiced"),
    ),
    "complaint": (_date("Since", "since"), Shown("What is wrong", "title"), Shown("Role", "role"), _date("Raised", "raised")),
    "assumption": (
        Shown("About", "about"),
        Shown("What you believe", "title"),
        Shown("Sure %", "sure", right=True, firm=True),
        Shown("Held", "held", firm=True),
    ),
    "decision": (_date("On", "on"), Shown("What you decided", "title"), _date("Look back", "look_back")),
    "option": (
        Shown("What you could do", "title"),
        Shown("Kind", "way"),
        Shown("Of which decision", "decision"),
        Shown("Chosen", "taken", firm=True),
    ),
    "ask": (_date("On", "on"), Shown("I would like", "title"), Shown("Whom", "person"), _date("Answer by", "check")),
    "answer": (_date("On", "on"), Shown("To which ask", "ask"), Shown("What came of it", "title"), _date("By", "by")),
    "telling": (
        _date("On", "on"),
        Shown("Of which win", "win"),
        Shown("Whom", "person"),
        Shown("Told", "title"),
    ),
    "competency": (Shown("Name", "title"), Shown("What others see", "about")),
    "goal": (_date("By", "by"), Shown("What you will do", "title"), Shown("About", "about"), Shown("Done", "done", firm=True)),
    "target": (
        Shown("The post", "title"),
        Shown("Level", "level", firm=True),
        Shown("Where", "place"),
        Shown("Wanted pay", "pay", right=True),
    ),
    "opportunity": (
        Shown("What it is", "title"),
        Shown("How it came", "channel"),
        Shown("Next step", "step"),
        _date("By", "by"),
    ),
    "debrief": (
        _date("On", "on"),
        Shown("Which talk", "title"),
        Shown("What they need", "needs"),
        Shown("Outcome", "outcome", firm=True),
        _date("Promised by", "by"),
    ),
    "employer": (Shown("Name", "title"), Shown("Sector", "sector"), Shown("Place", "place")),
    "credential": (
        _date("Given", "on"),
        Shown("What it is", "name"),
        Shown("By", "issuer"),
        Shown("Sort", "sort", firm=True),
        _date("Valid until", "until"),
    ),
    "role": (_date("Since", "since"), _date("Until", "until"), Shown("Role", "title"), Shown("Employer", "employer")),
}
"""What a list shows of each kind, after the id."""


def listed(kind: Kind, shown: Sequence[Kept], face: Face, register: Register) -> list[str]:
    """The table of some records of one kind."""
    wanted = COLUMNS[kind.name]
    columns = [
        Column("Id", firm=True, style=face.ink.strong),
        *(Column(each.heading, right=each.right, firm=each.firm) for each in wanted),
    ]
    rows = [[register.head(kept.record.id), *(_cell(kept.record, each.field, register) for each in wanted)] for kept in shown]
    return table(columns, rows, face.ink, face.width)


def _cell(record: AnyRecord, field: str, register: Register) -> str:
    if field == "title":
        return one_line(record)
    value = getattr(record, field)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if field in references(record):
        return register.title(RecordId(value))
    return word_of(value)
