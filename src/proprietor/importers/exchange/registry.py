"""The literal list of formats that fill the books, each recognised by what a file holds and never by its ending alone."""

from collections.abc import Callable
from dataclasses import dataclass

from proprietor.importers.exchange import (
    advertised,
    bragdoc,
    calendars,
    cards,
    europass,
    json_resume,
    linkedin,
    mail,
    notes,
    own_tables,
    reactive_resume,
    rendercv,
    trackers,
)
from proprietor.importers.exchange.asked import Asked, Telling
from proprietor.importers.exchange.gate import Piece


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format: its name, a sentence about it, what recognises a file of it, and what reads one."""

    name: str
    about: str
    knows: Callable[[Piece], bool]
    read: Callable[[Piece, Asked], Telling]


FORMATS: tuple[Format, ...] = (
    Format(
        name="own tables",
        about="CSV that “export tables” wrote: told apart and not read; a backup or a folder brings everything back.",
        knows=own_tables.knows,
        read=own_tables.read,
    ),
    Format(
        name="LinkedIn",
        about="The zip of LinkedIn’s export, or one of its tables: positions, projects, recommendations, applications.",
        knows=linkedin.knows,
        read=linkedin.read,
    ),
    Format(
        name="Reactive Resume",
        about="Its JSON: experience, projects, voluntary work, education, references; what is hidden there stays out.",
        knows=reactive_resume.knows,
        read=reactive_resume.read,
    ),
    Format(
        name="JSON Resume",
        about="A CV as data: work, projects, volunteering, education, references.",
        knows=json_resume.knows,
        read=json_resume.read,
    ),
    Format(
        name="RenderCV",
        about="A CV as YAML: experience, projects, education, publications.",
        knows=rendercv.knows,
        read=rendercv.read,
    ),
    Format(
        name="Europass",
        about="A CV of Europass, old or new, as XML, as JSON or attached to its PDF: work, education, projects.",
        knows=europass.knows,
        read=europass.read,
    ),
    Format(
        name="bragdoc",
        about="The JSON of bragdoc: companies, and achievements as wins.",
        knows=bragdoc.knows,
        read=bragdoc.read,
    ),
    Format(
        name="table of applications",
        about="CSV of a tracker: Teal, Huntr, Reactive Resume, JobSync, Simplify, your own; by what its columns are called.",
        knows=trackers.knows,
        read=trackers.read,
    ),
    Format(
        name="postings",
        about="Tables and pages of postings, such as JobSpy’s CSV or schema.org’s JobPosting, handed on to the postings.",
        knows=advertised.knows,
        read=advertised.read,
    ),
    Format(name="address cards", about="vCard 3 or 4: people.", knows=cards.knows, read=cards.read),
    Format(
        name="calendar",
        about="iCalendar: interviews as what happened with an opportunity, one-to-ones as people.",
        knows=calendars.knows,
        read=calendars.read,
    ),
    Format(
        name="mail",
        about="A message (.eml) or many (.mbox): praise, and what employers answered, each for you to judge.",
        knows=mail.knows,
        read=mail.read,
    ),
    Format(name="notes", about="Markdown or plain text: a point of a list is a win.", knows=notes.knows, read=notes.read),
)
"""The first that knows a file reads it."""


def format_of(piece: Piece) -> Format | None:
    """The format of a file; None for none."""
    return next((each for each in FORMATS if each.knows(piece)), None)
