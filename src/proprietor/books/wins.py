"""Wins: what you did that was worth something to somebody."""

from dataclasses import dataclass, field
from enum import StrEnum

from proprietor.books.kinds import asks
from proprietor.values.figure import Figure
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import PartialDate


class Confidentiality(StrEnum):
    """Who may read of it."""

    OPEN = "open"
    MASKED = "masked"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True, kw_only=True)
class Win:
    """A problem, what you did about it, and what came of it."""

    id: RecordId = UNKEPT
    problem: str = field(
        default="",
        metadata=asks(
            "The problem",
            "What was wrong, missing or wanted, and for whom?",
            example="Parents of new pupils rang the office forty times a week",
            long=True,
        ),
    )
    action: str = field(
        default="",
        metadata=asks(
            "What you did",
            "Your own part, starting with a verb.",
            example="Wrote a two-page starter letter and tried it on one class",
            long=True,
        ),
    )
    result: str = field(
        default="",
        metadata=asks(
            "What came of it",
            "What changed, best with a number and what it was before.",
            example="Calls fell from 40 to 12 a week by October",
            long=True,
        ),
    )
    figure: Figure | None = field(
        default=None,
        metadata=asks("The figure", "From what to what, in which unit, over which period?", example="from 40 to 12 calls a week"),
    )
    on: PartialDate | None = field(default=None, metadata=asks("When", "A year, a month or a day: 2023, 2023-04, 2023-04-07."))
    until: PartialDate | None = field(default=None, metadata=asks("Until", "Only if it went on for a while."))
    role: RecordId = field(default=UNKEPT, metadata=asks("In which role", of="role"))
    skills: tuple[str, ...] = field(
        default=(), metadata=asks("Skills it shows", "Separated by commas.", example="writing, school law")
    )
    share: int | None = field(
        default=None,
        metadata=asks("Your share", "How much of the credit is yours, in per cent; leave it empty if it was all your own."),
    )
    confidentiality: Confidentiality = field(
        default=Confidentiality.OPEN,
        metadata=asks("Who may read it", "Open: anybody. Masked: without names. Private: it never leaves your books."),
    )

    @property
    def title(self) -> str:
        """Result first: that is what one remembers."""
        return self.result or self.action or self.problem

    @property
    def text(self) -> str:
        """The win as one line of a CV: what was done, then what came of it."""
        return "; ".join(part.strip().rstrip(".;") for part in (self.action, self.result) if part.strip())
