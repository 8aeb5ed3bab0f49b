"""What calibration keeps: competencies, how you rate yourself, whom you invited to rate you, and what they replied."""

from dataclasses import dataclass, field

from proprietor.books import Books, Person
from proprietor.books.kinds import asks
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import PartialDate

_LEVEL = "What somebody could see or hear at this level; a sentence or two."


@dataclass(frozen=True, slots=True, kw_only=True)
class Competency:
    """Something you want to be rated in, described by what somebody could see or hear at five levels."""

    id: RecordId = UNKEPT
    name: str = field(default="", metadata=asks("Name", "A few words.", example="Handing over a shift"))
    about: str = field(
        default="",
        metadata=asks(
            "What others see",
            "One sentence about what is done, without words such as “good” or “effective”.",
            example="Passes on what the next person needs to know before they take over.",
            long=True,
        ),
    )
    level1: str = field(default="", metadata=asks("Level 1", _LEVEL, example="Leaves when the shift ends.", long=True))
    level2: str = field(default="", metadata=asks("Level 2", _LEVEL, example="Answers what is asked.", long=True))
    level3: str = field(
        default="", metadata=asks("Level 3", _LEVEL, example="Names what is open, one thing after the other.", long=True)
    )
    level4: str = field(
        default="", metadata=asks("Level 4", _LEVEL, example="Has the next person say back what was heard.", long=True)
    )
    level5: str = field(
        default="",
        metadata=asks("Level 5", _LEVEL, example="Changed the sheet so that nothing open can be left out.", long=True),
    )
    model: str = field(default="", metadata=asks("Taken from", "The shipped competency it was made from; empty for your own."))

    @property
    def title(self) -> str:
        """Its name."""
        return self.name

    @property
    def levels(self) -> tuple[str, ...]:
        """The five levels, the lowest first."""
        return (self.level1, self.level2, self.level3, self.level4, self.level5)


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfRating:
    """How you rate yourself in one competency on a day. It stays as it was; you rate yourself anew later."""

    id: RecordId = UNKEPT
    competency: RecordId = field(default=UNKEPT, metadata=asks("Which competency", of="competency"))
    level: int | None = field(default=None, metadata=asks("Your level", "From 1 to 5, by what others could see."))
    on: PartialDate | None = field(default=None, metadata=asks("When"))
    note: str = field(default="", metadata=asks("Why you think so", example="The last three handovers", long=True))

    @property
    def title(self) -> str:
        """The level; in what says the record it names."""
        return f"level {self.level}" if self.level else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """That somebody was asked for feedback: in which competencies, and the key that opens their sealed reply."""

    id: RecordId = UNKEPT
    person: RecordId = field(default=UNKEPT, metadata=asks("Whom you asked", of="person"))
    asker: str = field(default="", metadata=asks("Your name", "As the form says it.", example="Ana Ruiz"))
    competencies: tuple[str, ...] = field(default=(), metadata=asks("In which competencies"))
    on: PartialDate | None = field(default=None, metadata=asks("When"))
    until: PartialDate | None = field(default=None, metadata=asks("Until when a reply helps most"))
    recipient: str = field(default="", metadata=asks("Public key", "It seals the reply; it stands in the form."))
    secret: str = field(
        default="",
        metadata=asks(
            "Secret key", "It opens the reply; it stands in your books, their backups and exported folders, and nowhere else."
        ),
    )

    @property
    def title(self) -> str:
        """When, and in how many competencies."""
        when = f" on {self.on.words}" if self.on else ""
        count = len(self.competencies)
        return f"asked for feedback in {'one competency' if count == 1 else f'{count} competencies'}{when}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What somebody answered: a level or “not observed” for each competency, two open answers, and what they allow."""

    id: RecordId = UNKEPT
    invitation: RecordId = field(default=UNKEPT, metadata=asks("To which invitation", of="invitation"))
    on: PartialDate | None = field(default=None, metadata=asks("When it came"))
    ratings: tuple[str, ...] = field(
        default=(), metadata=asks("Ratings", "For each competency its id, “=”, and 1 to 5, or “-” for not observed.")
    )
    problem: str = field(default="", metadata=asks("What problem they would bring to you first", long=True))
    stop: str = field(default="", metadata=asks("What you should stop", long=True))
    may_be_named: bool = field(default=False, metadata=asks("They may be named"))
    may_be_quoted: bool = field(default=False, metadata=asks("Their words may be quoted"))
    mark: str = field(default="", metadata=asks("Mark", "By which a reply that comes twice is known; empty if you typed it in."))
    written: str = field(default="", metadata=asks("When they sealed it", "In UTC."))
    fingerprint: str = field(default="", metadata=asks("Fingerprint", "Of the sealed reply."))

    @property
    def title(self) -> str:
        """How many ratings it holds; whose it is says its invitation."""
        seen = sum(not each.endswith(NOT_OBSERVED) for each in self.ratings)
        return f"{seen} {'rating' if seen == 1 else 'ratings'}, {len(self.ratings) - seen} not observed"


def person_asked(invitation: Invitation, books: Books) -> Person | None:
    """Whom an invitation was for; None for a person who is no longer in the books."""
    kept = books.get(invitation.person)
    return kept.record if kept is not None and isinstance(kept.record, Person) else None


NOT_OBSERVED = "-"
"""What stands for "not observed" in a reply's ratings."""


def rated(reply: Reply) -> dict[str, int | None]:
    """The ratings of a reply: competency → 1 to 5, None for "not observed". What is no rating is left out."""
    found: dict[str, int | None] = {}
    for each in reply.ratings:
        competency, _, level = each.partition("=")
        if level == NOT_OBSERVED:
            found[competency] = None
        elif level in _LEVELS:
            found[competency] = int(level)
    return found


_LEVELS = frozenset("12345")


def as_ratings(levels: dict[str, int | None]) -> tuple[str, ...]:
    """The same as it is kept."""
    return tuple(f"{competency}={NOT_OBSERVED if level is None else level}" for competency, level in levels.items())
