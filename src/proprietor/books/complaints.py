"""Complaints: what you are unhappy with, in which job, and whether anyone who could mend it was told."""

from dataclasses import dataclass, field
from enum import StrEnum

from proprietor.books.kinds import asks
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import PartialDate


class About(StrEnum):
    """What a complaint is about, as its owner has marked it."""

    UNMARKED = "unmarked"
    JOB = "job"
    TRADE = "trade"
    ONESELF = "oneself"

    @property
    def word(self) -> str:
        """As it stands after "about"."""
        return _ABOUT.get(self, self.value)


_ABOUT = {About.UNMARKED: "not said", About.JOB: "this job", About.TRADE: "the trade"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """Something that is wrong for you in a job."""

    id: RecordId = UNKEPT
    what: str = field(
        default="", metadata=asks("What is wrong", example="Plans change every Monday and nobody says why", long=True)
    )
    role: RecordId = field(default=UNKEPT, metadata=asks("In which role", of="role"))
    since: PartialDate | None = field(default=None, metadata=asks("Since when"))
    changer: RecordId = field(default=UNKEPT, metadata=asks("Who could change it", of="person"))
    raised: PartialDate | None = field(default=None, metadata=asks("Raised with them on", "Empty: never."))
    outcome: str = field(default="", metadata=asks("What came of it", long=True))
    mended: bool = field(default=False, metadata=asks("It is mended", "Until then it counts wherever you decide."))
    about: About = field(default=About.UNMARKED, metadata=asks("What it is about", "Only what is about this job ends with it."))

    @property
    def title(self) -> str:
        """What is wrong."""
        return self.what
