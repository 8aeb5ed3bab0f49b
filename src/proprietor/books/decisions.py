"""Decisions: what you chose, why, and when to look back."""

from dataclasses import dataclass, field

from proprietor.books.kinds import asks
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A choice, with what you expected of it at the time."""

    id: RecordId = UNKEPT
    what: str = field(default="", metadata=asks("What you decided", example="Stay until the new timetable runs", long=True))
    why: str = field(default="", metadata=asks("Why", long=True))
    expected: str = field(default="", metadata=asks("What you expect of it", "So that you can compare later.", long=True))
    on: PartialDate | None = field(default=None, metadata=asks("Decided on"))
    look_back: PartialDate | None = field(default=None, metadata=asks("Look back on", "The agenda will ask what came of it."))
    outcome: str = field(default="", metadata=asks("What came of it", long=True))

    @property
    def title(self) -> str:
        """What was decided."""
        return self.what
