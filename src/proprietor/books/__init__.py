"""The books: what a career consists of, as small immutable records."""

from proprietor.books.artefacts import Artefact
from proprietor.books.assumptions import Assumption, Held
from proprietor.books.complaints import About, Complaint
from proprietor.books.credentials import Credential, CredentialKind
from proprietor.books.decisions import Came, Decision
from proprietor.books.goals import Goal
from proprietor.books.links import Link, LinkKind
from proprietor.books.people import Person, Relation
from proprietor.books.shelf import Books, Kept, Source
from proprietor.books.waivers import Waiver
from proprietor.books.wants import Want
from proprietor.books.wins import Confidentiality, Win
from proprietor.books.work import Employer, Role

__all__ = [
    "About",
    "Artefact",
    "Assumption",
    "Books",
    "Came",
    "Complaint",
    "Confidentiality",
    "Credential",
    "CredentialKind",
    "Decision",
    "Employer",
    "Goal",
    "Held",
    "Kept",
    "Link",
    "LinkKind",
    "Person",
    "Relation",
    "Role",
    "Source",
    "Waiver",
    "Want",
    "Win",
]
