"""Waivers: remarks you have read and set aside, and matters of the agenda you have put off, each with your reason."""

from dataclasses import dataclass, field

from proprietor.books.kinds import asks
from proprietor.values.ids import UNKEPT, RecordId

AGENDA = "agenda/"
"""How the rule of a waiver begins that is about the agenda: behind it stands the key of the matter, no rule's id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A rule that shall be silent about one record, and why; or a matter of the agenda that shall wait, and until when.

    What is put off may be about the books as a whole; then it names no record.
    """

    id: RecordId = UNKEPT
    about: RecordId = field(default=UNKEPT, metadata=asks("Record", of="record"))
    rule: str = field(default="", metadata=asks("Rule", example="W204"))
    reason: str = field(default="", metadata=asks("Your reason", long=True))

    @property
    def title(self) -> str:
        """The rule and the reason."""
        return f"{self.rule}: {self.reason}"

    @property
    def of_agenda(self) -> bool:
        """Whether it is about the agenda and not about a remark."""
        return self.rule.startswith(AGENDA)
