"""Credentials: what somebody else vouches that you learned or may do: a degree, a certificate, a licence."""

from dataclasses import dataclass, field
from enum import StrEnum

from proprietor.books.kinds import asks
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import PartialDate


class CredentialKind(StrEnum):
    """What sort of credential it is; programs that read a CV keep degrees apart from the rest."""

    DEGREE = "degree"
    CERTIFICATE = "certificate"
    LICENCE = "licence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """A degree, a certificate or a licence. It is no win: it says what you may do, not what came of it."""

    id: RecordId = UNKEPT
    name: str = field(default="", metadata=asks("What it is", example="BSc Nursing"))
    sort: CredentialKind = field(default=CredentialKind.CERTIFICATE, metadata=asks("Which sort"))
    issuer: str = field(default="", metadata=asks("Who gave it", example="University of Leeds"))
    on: PartialDate | None = field(
        default=None, metadata=asks("Given when", "2012 or 2012-07 will do. Leave it empty while you are at it.")
    )
    until: PartialDate | None = field(
        default=None, metadata=asks("Valid until", "If it runs out; the agenda says so three months before.")
    )
    address: str = field(default="", metadata=asks("Link", "Where it can be checked."))
    note: str = field(default="", metadata=asks("Note", "A grade, a number, a subject.", long=True))

    @property
    def title(self) -> str:
        """What it is, and who gave it."""
        return ", ".join(part for part in (self.name, self.issuer) if part)
