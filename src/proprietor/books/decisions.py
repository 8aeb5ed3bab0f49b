"""Decisions: what you chose, why, and when to look back."""

from dataclasses import dataclass, field
from enum import StrEnum

from proprietor.books.kinds import asks
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.money import Pay
from proprietor.values.when import PartialDate


class Came(StrEnum):
    """Whether what was expected of a decision has come."""

    OPEN = "open"
    YES = "yes"
    PARTLY = "partly"
    NO = "no"

    @property
    def word(self) -> str:
        """What a person calls it."""
        return _CAME.get(self, self.value)


_CAME = {Came.OPEN: "not known yet", Came.PARTLY: "in part"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A choice, with what you expected of it at the time; one without a day is still to be made, and options hang on it."""

    id: RecordId = UNKEPT
    what: str = field(
        default="", metadata=asks("What you decided, or have to", example="Stay until the new timetable runs", long=True)
    )
    why: str = field(default="", metadata=asks("Why", long=True))
    expected: str = field(default="", metadata=asks("What you expect of it", "So that you can compare later.", long=True))
    on: PartialDate | None = field(default=None, metadata=asks("Decided on", "Empty while it is open."))
    pay: Pay | None = field(
        default=None,
        metadata=asks("What you are paid today", "So that options can be held against it.", example="40,000 GBP a year"),
    )
    chance: int | None = field(
        default=None, metadata=asks("Chance that it comes, in %", "How probable you hold it, said beforehand.", example="70")
    )
    look_back: PartialDate | None = field(default=None, metadata=asks("Look back on", "The agenda will ask what came of it."))
    came: Came = field(default=Came.OPEN, metadata=asks("Whether it came"))
    outcome: str = field(default="", metadata=asks("What came of it", long=True))

    @property
    def open(self) -> bool:
        """Whether it is still to be made: it has no day, and nothing is written of what came of it."""
        return self.on is None and not self.outcome and self.came is Came.OPEN

    @property
    def title(self) -> str:
        """What was decided."""
        return self.what
