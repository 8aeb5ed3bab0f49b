"""What the interview lab keeps: conversations, labels in them put right, rehearsals, and what briefs are made from."""

from dataclasses import dataclass, field
from enum import StrEnum

from proprietor.books.kinds import asks
from proprietor.market.reasons import Reason
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import PartialDate

LONGEST_TALK = 4_000_000
"""Signs of a transcript: some eighty hours of speech; the same as can be read at once (a guess)."""


LONGEST_POSTING = 1_000_000
"""Signs of a posting, the same as can be read (a guess)."""


class Occasion(StrEnum):
    """What a conversation was."""

    INTERVIEW = "interview"
    REHEARSAL = "rehearsal"
    ONE_TO_ONE = "one_to_one"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A talk that was held, with its transcript."""

    id: RecordId = UNKEPT
    name: str = field(
        default="",
        metadata=asks("What it was", "A few words by which you know it again.", example="First talk at the harbour school"),
    )
    occasion: Occasion = field(default=Occasion.INTERVIEW, metadata=asks("Of what kind"))
    on: PartialDate | None = field(default=None, metadata=asks("When", "A year, a month or a day: 2023, 2023-04, 2023-04-07."))
    employer: RecordId = field(default=UNKEPT, metadata=asks("With whom", of="employer"))
    mine: tuple[str, ...] = field(
        default=(), metadata=asks("Your names in it", "The names under which you speak, separated by commas.", example="Ana, me")
    )
    text: str = field(
        default="",
        metadata=asks(
            "The transcript",
            "One turn a line, each with its speaker.",
            example="Ana: How many sites do you have?",
            long=True,
            most=LONGEST_TALK,
        ),
    )
    form: str = field(default="", metadata=asks("What it was read from", example="WebVTT"))

    @property
    def title(self) -> str:
        """What it was."""
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A label in a conversation that a person has put right; it wins over the rules."""

    id: RecordId = UNKEPT
    conversation: RecordId = field(default=UNKEPT, metadata=asks("In which conversation", of="conversation"))
    turn: int | None = field(default=None, metadata=asks("Which turn", "Its number in the talk."))
    question: int | None = field(default=None, metadata=asks("Which question in it", "From 1; empty when it is about the turn."))
    label: str = field(default="", metadata=asks("Which label", example="focus"))
    value: str = field(default="", metadata=asks("What it is", example="their_problem"))

    @property
    def title(self) -> str:
        """The place, the label and its value."""
        place = f"{self.turn}.{self.question}" if self.question else str(self.turn or "")
        return f"{place} {self.label}: {self.value}" if self.label else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """A rehearsal that was played: with its scenario, seed and your turns it can be played again."""

    id: RecordId = UNKEPT
    name: str = field(default="", metadata=asks("What it was", example="Ward manager, night shift"))
    on: PartialDate | None = field(default=None, metadata=asks("When"))
    scenario: str = field(default="", metadata=asks("From which scenario", example="ward-night-shift"))
    manager: str = field(default="", metadata=asks("With which kind of manager", example="teacher"))
    seed: int | None = field(default=None, metadata=asks("Seed", "The same seed and turns give the same talk."))
    said: str = field(
        default="", metadata=asks("What you said", "Your turns, each behind a line of dashes.", long=True, most=LONGEST_TALK)
    )
    text: str = field(default="", metadata=asks("The transcript", long=True, most=LONGEST_TALK))
    uncovered: int | None = field(default=None, metadata=asks("Layers laid open", "Of nine."))

    @property
    def title(self) -> str:
        """What it was."""
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """What a brief is made from: a posting, and what you know besides."""

    id: RecordId = UNKEPT
    name: str = field(default="", metadata=asks("The post", example="Head of office, harbour school"))
    on: PartialDate | None = field(default=None, metadata=asks("When you talk", "A day if it is known already."))
    employer: RecordId = field(default=UNKEPT, metadata=asks("With whom", of="employer"))
    posting: str = field(
        default="",
        metadata=asks(
            "The posting", "As text or HTML; what it says and nothing else is taken for theirs.", long=True, most=LONGEST_POSTING
        ),
    )
    notes: str = field(
        default="", metadata=asks("What you know besides", "What you heard, saw, read, or were told at the last talk.", long=True)
    )
    left_out: tuple[str, ...] = field(
        default=(),
        metadata=asks("Left out", "Pains and questions of the playbook that the brief is not to show.", example="slow-hiring"),
    )
    own: str = field(default="", metadata=asks("Your own lines", "They stand at the end of the brief.", long=True))

    @property
    def title(self) -> str:
        """The post."""
        return self.name


class Outcome(StrEnum):
    """What came of a talk so far."""

    WAITING = "waiting"
    NEXT_ROUND = "next_round"
    OFFER = "offer"
    LOST = "lost"
    WITHDREW = "withdrew"

    @property
    def word(self) -> str:
        """What a person calls it."""
        return {Outcome.WAITING: "still waiting", Outcome.NEXT_ROUND: "next round", Outcome.WITHDREW: "I withdrew"}.get(
            self, self.value
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Debrief:
    """What you take away from a real interview, in five short answers."""

    id: RecordId = UNKEPT
    name: str = field(default="", metadata=asks("Which talk", example="First talk at the harbour school"))
    on: PartialDate | None = field(default=None, metadata=asks("When"))
    employer: RecordId = field(default=UNKEPT, metadata=asks("With whom", of="employer"))
    needs: str = field(
        default="",
        metadata=asks(
            "What do they need", "In their words, if you can.", example="One number for each class that is right", long=True
        ),
    )
    asked: str = field(
        default="",
        metadata=asks("What did they ask", "The questions that mattered.", example="A mistake; when I could start", long=True),
    )
    learned: str = field(
        default="",
        metadata=asks(
            "What did you learn about joining", example="Nobody owns the list; she would let me sit with both", long=True
        ),
    )
    outcome: Outcome = field(default=Outcome.WAITING, metadata=asks("What came of it so far"))
    reason: Reason = field(default=Reason.NONE, metadata=asks("If it was lost: why"))
    they_said: bool = field(default=False, metadata=asks("They said so", "Leave it empty if the reason is your own guess."))
    promised: str = field(default="", metadata=asks("What was promised", "By whom, in a few words.", example="She lets me know"))
    by: PartialDate | None = field(default=None, metadata=asks("By when", "The agenda will remind you.", example="2026-12-04"))
    met: str = field(
        default="", metadata=asks("Who sat there", "One a line: name, role.", example="Mrs Halden, head of office", long=True)
    )
    conversation: RecordId = field(default=UNKEPT, metadata=asks("Its transcript", of="conversation"))
    briefing: RecordId = field(default=UNKEPT, metadata=asks("The brief you went in with", of="briefing"))

    @property
    def title(self) -> str:
        """Which talk."""
        return self.name
