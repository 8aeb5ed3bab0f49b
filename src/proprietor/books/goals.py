"""Goals: one thing to do by a date, and what came of it."""

from dataclasses import dataclass, field

from proprietor.books.kinds import asks
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One thing you will do by a date. Feedback alone changes little; goals that are set do (Smither and others 2005)."""

    id: RecordId = UNKEPT
    what: str = field(
        default="",
        metadata=asks(
            "What you will do",
            "Something that is done within weeks, and of which one can say whether it was done.",
            example="Write down three possible causes before touching the next fault",
            long=True,
        ),
    )
    about: RecordId = field(default=UNKEPT, metadata=asks("What it is about", "A competency, a claim, a want.", of="record"))
    why: str = field(default="", metadata=asks("Why", example="Two colleagues see this lower than I do", long=True))
    by: PartialDate | None = field(default=None, metadata=asks("By when", "The agenda will ask then what came of it."))
    done: bool = field(default=False, metadata=asks("Done"))
    came: str = field(default="", metadata=asks("What came of it", "Also if it was let go.", long=True))

    @property
    def title(self) -> str:
        """What is to be done."""
        return self.what
