"""Wants: what you want of your work, and whether you ever said so."""

from dataclasses import dataclass, field

from proprietor.books.kinds import asks
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.money import Pay
from proprietor.values.when import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Want:
    """Something you want: pay, time, another task, a title, a place."""

    id: RecordId = UNKEPT
    what: str = field(default="", metadata=asks("What you want", example="Four days a week from autumn", long=True))
    pay: Pay | None = field(default=None, metadata=asks("How much, if it is pay", example="84,500 EUR a year"))
    since: PartialDate | None = field(default=None, metadata=asks("Since when"))
    role: RecordId = field(default=UNKEPT, metadata=asks("In which role", of="role"))
    voiced: PartialDate | None = field(
        default=None, metadata=asks("Said out loud on", "To somebody who could grant it. Empty: not yet.")
    )
    outcome: str = field(default="", metadata=asks("What came of it", long=True))

    @property
    def title(self) -> str:
        """What is wanted."""
        return self.what
