"""What the market keeps beside postings: opportunities and their moves, what you aim for, words you have sorted, pay tables."""

from dataclasses import dataclass, field
from enum import StrEnum

from proprietor.books.kinds import asks
from proprietor.market.levels import Level
from proprietor.market.reasons import Reason
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.money import Pay
from proprietor.values.when import PartialDate

LONGEST_TABLE = 4_000_000
"""Signs of a pay table that are kept: some twenty thousand rows (a guess)."""


class Channel(StrEnum):
    """How an opportunity came about."""

    POSTING = "posting"
    WARM = "warm"
    REFERRAL = "referral"
    INSIDE = "inside"
    LEAD = "lead"

    @property
    def word(self) -> str:
        """What a person calls it."""
        return _CHANNELS[self]


_CHANNELS = {
    Channel.POSTING: "a posting, cold",
    Channel.WARM: "somebody who knows you wrote or answered",
    Channel.REFERRAL: "somebody there put in a word",
    Channel.INSIDE: "inside the firm you are with",
    Channel.LEAD: "a freelance lead",
}


class MoveKind(StrEnum):
    """What happened."""

    FOUND = "found"
    APPLIED = "applied"
    SCREENED = "screened"
    INTERVIEWED = "interviewed"
    PAY_NAMED = "pay_named"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    LOST = "lost"
    WITHDREW = "withdrew"
    REOPENED = "reopened"

    @property
    def word(self) -> str:
        """What a person calls it."""
        return _MOVES.get(self, self.value)


_MOVES = {
    MoveKind.SCREENED: "a first call",
    MoveKind.PAY_NAMED: "a pay figure was named",
    MoveKind.OFFERED: "an offer",
    MoveKind.WITHDREW: "I withdrew",
    MoveKind.REOPENED: "open again",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Opportunity:
    """A post or a piece of work you may get, however it came about."""

    id: RecordId = UNKEPT
    name: str = field(default="", metadata=asks("What it is", example="Bed manager, Quayside Hospital"))
    channel: Channel = field(default=Channel.POSTING, metadata=asks("How it came about"))
    posting: RecordId = field(default=UNKEPT, metadata=asks("Its posting", of="posting"))
    employer: RecordId = field(default=UNKEPT, metadata=asks("With whom", of="employer"))
    person: RecordId = field(default=UNKEPT, metadata=asks("Whom you know there", of="person"))
    briefing: RecordId = field(default=UNKEPT, metadata=asks("The brief for it", of="briefing"))
    variant: str = field(
        default="",
        metadata=asks(
            "What you tried with it",
            "The version of the CV or the way in, so that two ways can be compared.",
            example="CV that leads with the discharge round",
        ),
    )
    step: str = field(default="", metadata=asks("Next step", example="Ring the ward and ask who decides"))
    by: PartialDate | None = field(default=None, metadata=asks("By when", "The agenda will remind you.", example="2026-12-04"))
    note: str = field(default="", metadata=asks("Note", long=True))

    @property
    def title(self) -> str:
        """What it is."""
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Something that happened with an opportunity on a day. It stays as it was written; the next one is a new move."""

    id: RecordId = UNKEPT
    opportunity: RecordId = field(default=UNKEPT, metadata=asks("With which opportunity", of="opportunity"))
    what: MoveKind = field(default=MoveKind.APPLIED, metadata=asks("What happened"))
    on: PartialDate | None = field(default=None, metadata=asks("When"))
    round: int | None = field(default=None, metadata=asks("In which round", "1 for the first talk."))
    pay: Pay | None = field(default=None, metadata=asks("Which pay was named", example="44,000 GBP a year"))
    mine: bool = field(default=False, metadata=asks("You named it", "Leave it empty if they did."))
    person: RecordId = field(default=UNKEPT, metadata=asks("With whom", of="person"))
    reason: Reason = field(default=Reason.NONE, metadata=asks("If it was lost: why"))
    they_said: bool = field(default=False, metadata=asks("They said so", "Leave it empty if the reason is your own guess."))
    debrief: RecordId = field(default=UNKEPT, metadata=asks("Its debrief", of="debrief"))
    note: str = field(default="", metadata=asks("Note", long=True))

    @property
    def title(self) -> str:
        """What happened and when."""
        when = f" on {self.on.words}" if self.on else ""
        pay = f": {self.pay}" if self.pay else ""
        return f"{self.what.word}{when}{pay}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What you aim for: a kind of post, at a level, in a place, for a pay."""

    id: RecordId = UNKEPT
    name: str = field(default="", metadata=asks("The post, as you would call it", example="Bed manager"))
    occupation: str = field(
        default="",
        metadata=asks("Its occupation", "Filled in from the name where that is plain.", example="bed-manager"),
    )
    level: Level = field(default=Level.UNKNOWN, metadata=asks("At which level"))
    place: str = field(default="", metadata=asks("Where", "Empty for anywhere.", example="Leeds, UK"))
    pay: Pay | None = field(default=None, metadata=asks("What you want to be paid", example="45,000 GBP a year"))
    note: str = field(default="", metadata=asks("Note", long=True))

    @property
    def title(self) -> str:
        """The post."""
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Exemplar:
    """Your word on what a title or some words in a posting mean; it wins over every rule from then on."""

    id: RecordId = UNKEPT
    text: str = field(default="", metadata=asks("The words", example="Flow lead, medicine"))
    occupation: str = field(default="", metadata=asks("The occupation a title means"))
    skill: str = field(default="", metadata=asks("The skill the words mean"))
    denied: bool = field(default=False, metadata=asks("They do not mean it"))
    on: PartialDate | None = field(default=None, metadata=asks("Since when"))

    @property
    def title(self) -> str:
        """The words and what they mean."""
        return f"“{self.text}” {'does not mean' if self.denied else 'means'} {self.occupation or self.skill}" if self.text else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PayTable:
    """A table of what occupations are paid somewhere, that you have read in: its rows are what figures are held against."""

    id: RecordId = UNKEPT
    name: str = field(default="", metadata=asks("Whose it is", example="Earnings survey 2025"))
    rows: int | None = field(default=None, metadata=asks("How many rows"))
    licence: str = field(default="", metadata=asks("Under what terms it may be used"))
    on: PartialDate | None = field(default=None, metadata=asks("When you read it in"))
    table: str = field(default="", metadata=asks("The table", "As CSV.", long=True, most=LONGEST_TABLE))

    @property
    def title(self) -> str:
        """Whose it is."""
        return self.name
