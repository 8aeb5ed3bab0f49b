"""What asking keeps: the plan of a talk, what came of it, and who was told of which win."""

from dataclasses import dataclass, field
from enum import StrEnum

from proprietor.books.kinds import asks
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.money import Pay
from proprietor.values.when import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """The plan of one conversation in which you say what you want (schema: spec/ask.md).

    The eight answers from `direct` on turn the dials; each is 1 (not at all) to 5 (very much), or empty for "I don't know".
    """

    id: RecordId = UNKEPT
    ask: str = field(
        default="",
        metadata=asks(
            "What you ask for",
            "In words that complete “I would like …”.",
            example="to work four days a week from September",
        ),
    )
    want: RecordId = field(default=UNKEPT, metadata=asks("Which want it is about", of="want"))
    complaint: RecordId = field(default=UNKEPT, metadata=asks("Which complaint it is about", of="complaint"))
    why_now: str = field(
        default="",
        metadata=asks("Why now", "A reason they would accept.", example="The new timetable is made in May", long=True),
    )
    person: RecordId = field(default=UNKEPT, metadata=asks("Whom you will ask", of="person"))
    decider: RecordId = field(default=UNKEPT, metadata=asks("Who really decides", "Empty: the same person.", of="person"))
    interests: str = field(
        default="",
        metadata=asks(
            "What matters to them",
            "In words that complete “what matters to them is …”. Mark a guess as an assumption, too.",
            example="calm Mondays",
        ),
    )
    on: PartialDate | None = field(default=None, metadata=asks("When you will ask", "The day of the talk."))
    place: str = field(
        default="",
        metadata=asks(
            "Where, and after what",
            "A plan with a place is carried out more often than a wish.",
            example="in her office, after the Tuesday round",
        ),
    )
    market_low: Pay | None = field(default=None, metadata=asks("Market pay, lower quarter", "Only if you ask for pay."))
    market_middle: Pay | None = field(default=None, metadata=asks("Market pay, middle"))
    market_high: Pay | None = field(default=None, metadata=asks("Market pay, upper quarter"))
    market_source: str = field(
        default="", metadata=asks("Where these figures are from", example="Pay survey of the region, 2026")
    )
    alternative: str = field(
        default="",
        metadata=asks(
            "What you do if they say no",
            "Your best alternative, honestly.",
            example="Stay as I am until the summer, and look around",
            long=True,
        ),
    )
    live: bool = field(
        default=False, metadata=asks("It is in my hand", "An offer in writing, a decision taken: you could do it tomorrow.")
    )
    reservation: Pay | None = field(
        default=None, metadata=asks("The least pay you would accept", "Worth as much to you as your best alternative.")
    )
    target: Pay | None = field(default=None, metadata=asks("The pay you aim at"))
    opening: Pay | None = field(default=None, metadata=asks("The pay you open with"))
    reason_above: str = field(
        default="",
        metadata=asks("Why you may aim above the market", "Only if you aim above nine in ten.", long=True),
    )
    least: str = field(
        default="",
        metadata=asks("The least you would accept", "If it is not about pay.", example="Every second Friday free", long=True),
    )
    packages: str = field(
        default="",
        metadata=asks(
            "Two or three ways to give it to you",
            "Of equal worth to you, a line each.",
            example="Four days from September, or five shorter days at once",
            long=True,
        ),
    )
    concessions: str = field(
        default="",
        metadata=asks(
            "What you could give, in order",
            "The cheapest to you first, a line each.",
            example="I take the late Monday",
            long=True,
        ),
    )
    gain: int | None = field(
        default=None,
        metadata=asks("What a yes is worth a year", "In your currency, or in points of your own; the same for the cost."),
    )
    cost: int | None = field(
        default=None, metadata=asks("What asking may cost you", "Strain, standing, a harder week; in the same measure.")
    )
    years: int | None = field(default=None, metadata=asks("For how many years it would count", "5 is usual."))
    chance: int | None = field(default=None, metadata=asks("Your own guess of a yes", "In per cent."))
    check: PartialDate | None = field(
        default=None, metadata=asks("By when you want an answer", "At most 30 days after the talk.")
    )
    direct: int | None = field(
        default=None, metadata=asks("Here one says plainly what one wants", "From 1, not at all, to 5, very much.")
    )
    rank: int | None = field(default=None, metadata=asks("Rank counts here; one does not go past it", "From 1 to 5."))
    credit: int | None = field(default=None, metadata=asks("People here say “I did” rather than “we did”", "From 1 to 5."))
    season: int | None = field(
        default=None, metadata=asks("Such things have their season here: appraisal, budget", "From 1 to 5.")
    )
    paper: int | None = field(default=None, metadata=asks("They take things in better from paper", "From 1 to 5."))
    warmth: int | None = field(default=None, metadata=asks("First one talks about people, then about business", "From 1 to 5."))
    quiet: int | None = field(default=None, metadata=asks("You think better in writing than on your feet", "From 1 to 5."))
    risk: int | None = field(
        default=None,
        metadata=asks("Somebody like you is punished here for asking", "From 1 to 5. Some people pay more for asking."),
    )

    own: str = field(
        default="",
        metadata=asks(
            "Your own wording",
            "A part of the script a line: its name, a colon, your words. They stand instead of ours.",
            example="close: I will come by on Thursday then.",
            long=True,
        ),
    )

    @property
    def title(self) -> str:
        """What is asked for."""
        return self.ask


class Result(StrEnum):
    """What came of an ask (spec/ask.md)."""

    YES = "yes"
    PARTLY = "partly"
    NOT_NOW = "not_now"
    NO = "no"
    AVOIDED = "avoided"

    @property
    def word(self) -> str:
        """What a person calls it."""
        return {Result.NOT_NOW: "not now", Result.AVOIDED: "I did not ask"}.get(self, self.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of one talk in which you asked."""

    id: RecordId = UNKEPT
    ask: RecordId = field(default=UNKEPT, metadata=asks("Which ask", of="ask"))
    on: PartialDate | None = field(default=None, metadata=asks("When you talked"))
    result: Result = field(default=Result.NOT_NOW, metadata=asks("What came of it"))
    said: str = field(
        default="",
        metadata=asks("In their words", "As near as you can.", example="Not before the budget, but yes, I see it", long=True),
    )
    condition: str = field(
        default="",
        metadata=asks(
            "What would have to be true", "If it was no yes.", example="Two more people can run the late shift", long=True
        ),
    )
    promised: str = field(
        default="", metadata=asks("What was promised", "By whom, in a few words.", example="She speaks with the head by Friday")
    )
    by: PartialDate | None = field(default=None, metadata=asks("By when", "The agenda will remind you."))
    done: bool = field(default=False, metadata=asks("The promise was kept"))
    came: str = field(default="", metadata=asks("How it ended", "Empty: it is still open.", long=True))

    @property
    def title(self) -> str:
        """What came of it, in their words if there are any."""
        return f"{self.result.word}: {self.said}" if self.said else self.result.word


class Medium(StrEnum):
    """How somebody was told."""

    TALK = "talk"
    MAIL = "mail"
    NOTE = "note"
    MEETING = "meeting"
    REVIEW = "review"

    @property
    def how(self) -> str:
        """As it stands in a sentence."""
        return f"by {self.value}" if self in {Medium.MAIL, Medium.NOTE} else f"in a {self.value}"


class NoteKind(StrEnum):
    """Which draft."""

    FRIDAY = "friday"
    MONTHLY = "monthly"
    REVIEW = "review"
    MESSAGE = "message"

    @property
    def called(self) -> str:
        """What it is called."""
        return _CALLED[self]

    @property
    def medium(self) -> Medium:
        """How somebody who got it was told."""
        return {NoteKind.MESSAGE: Medium.MAIL, NoteKind.REVIEW: Medium.REVIEW}.get(self, Medium.NOTE)


_CALLED = {
    NoteKind.FRIDAY: "Friday note",
    NoteKind.MONTHLY: "Monthly update",
    NoteKind.REVIEW: "Self-review",
    NoteKind.MESSAGE: "Message",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """That somebody was told of a win: when, and by which medium."""

    id: RecordId = UNKEPT
    win: RecordId = field(default=UNKEPT, metadata=asks("Of which win", of="win"))
    person: RecordId = field(default=UNKEPT, metadata=asks("Whom you told", of="person"))
    on: PartialDate | None = field(default=None, metadata=asks("When"))
    medium: Medium = field(default=Medium.TALK, metadata=asks("How"))
    note: str = field(default="", metadata=asks("Note", example="She asked how it was done", long=True))

    @property
    def title(self) -> str:
        """The note, else how and when; whom and of what say the records it names."""
        when = f" {'on' if self.on.day else 'in'} {self.on.words}" if self.on else ""
        return self.note or f"told {self.medium.how}{when}"
