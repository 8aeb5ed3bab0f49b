"""Assumptions: what you silently take for granted about somebody, and how you could find out."""

from dataclasses import dataclass, field
from enum import StrEnum

from proprietor.books.kinds import asks
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import PartialDate


class Held(StrEnum):
    """Whether a belief stood the test."""

    UNTESTED = "untested"
    TRUE = "true"
    PARTLY = "partly"
    FALSE = "false"


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumption:
    """A belief about somebody that you act on."""

    id: RecordId = UNKEPT
    about: RecordId = field(default=UNKEPT, metadata=asks("About whom", of="person"))
    belief: str = field(default="", metadata=asks("What you believe", example="She thinks I am happy where I am", long=True))
    theirs: bool = field(
        default=False,
        metadata=asks("It is they who may believe it, of you", "For example that you are content, or cannot do it."),
    )
    sure: int | None = field(default=None, metadata=asks("How sure you are", "In per cent: 50 is a coin, 100 is certain."))
    test: str = field(
        default="", metadata=asks("How you could find out", example="Ask her in March what she thinks I want", long=True)
    )
    held: Held = field(default=Held.UNTESTED, metadata=asks("Did it hold"))
    outcome: str = field(default="", metadata=asks("What came of it", long=True))
    since: PartialDate | None = field(default=None, metadata=asks("Since when"))

    @property
    def title(self) -> str:
        """The belief."""
        return self.belief
