"""Employers and roles: the customers of the business, and what you were to each."""

from dataclasses import dataclass, field

from proprietor.books.kinds import asks
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Employer:
    """Somebody who pays for your work: a firm, an office, a client."""

    id: RecordId = UNKEPT
    name: str = field(default="", metadata=asks("Name", example="Harbour Street School"))
    sector: str = field(default="", metadata=asks("Sector", "What they do.", example="primary education"))
    place: str = field(default="", metadata=asks("Place", example="Leeds"))
    note: str = field(default="", metadata=asks("Note", long=True))

    @property
    def title(self) -> str:
        """Its name."""
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What you were to an employer, from when to when."""

    id: RecordId = UNKEPT
    name: str = field(default="", metadata=asks("Title of the role", example="Office manager"))
    employer: RecordId = field(default=UNKEPT, metadata=asks("Employer", of="employer"))
    since: PartialDate | None = field(default=None, metadata=asks("Since", "2019 or 2019-09 will do."))
    until: PartialDate | None = field(default=None, metadata=asks("Until", "Leave it empty while you hold it."))
    note: str = field(default="", metadata=asks("Note", "What the role was for, in your words.", long=True))

    @property
    def title(self) -> str:
        """Its name."""
        return self.name
