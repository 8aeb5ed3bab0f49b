"""Waivers: remarks you have read and set aside, each with your reason."""

from dataclasses import dataclass, field

from proprietor.books.kinds import asks
from proprietor.values.ids import UNKEPT, RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A rule that shall be silent about one record, and why."""

    id: RecordId = UNKEPT
    about: RecordId = field(default=UNKEPT, metadata=asks("Record", of="record"))
    rule: str = field(default="", metadata=asks("Rule", example="W204"))
    reason: str = field(default="", metadata=asks("Your reason", long=True))

    @property
    def title(self) -> str:
        """The rule and the reason."""
        return f"{self.rule}: {self.reason}"
