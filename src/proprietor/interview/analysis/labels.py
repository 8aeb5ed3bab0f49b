"""Labels: what is noted about a turn, each with the words that made it so."""

from dataclasses import dataclass
from enum import StrEnum

from proprietor.interview.analysis.turns import Turn
from proprietor.interview.intents import Intent
from proprietor.interview.transcript import Side
from proprietor.language.talk.asking import Form, Invites, Kind


class Focus(StrEnum):
    """What a turn is mostly about."""

    THEIR_PROBLEM = "their_problem"
    MY_PAST = "my_past"
    LOGISTICS = "logistics"
    OTHER = "other"


class Answered(StrEnum):
    """Whether a turn answers the question before it."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Shift(StrEnum):
    """How the lead went over from one side to the other (Walker & Whittaker 1990)."""

    SEIZED = "seized"
    ABDICATED = "abdicated"
    ASKED = "asked for"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in a turn.

    Attributes:
        start: where it begins in the turn's text.
        stop: where it ends.
        kind: what stands behind it.
        form: how it is built.
        invites: what kind of answer it invites.
        intent: what it is after.
        cue: the words that speak for the intent; empty when it is what is left over.
        follow_up: whether it asks for more on what the other just said.
        picked_up: the words it takes up from there.
    """

    start: int
    stop: int
    kind: Kind
    form: Form
    invites: Invites
    intent: Intent
    cue: str = ""
    follow_up: bool = False
    picked_up: tuple[str, ...] = ()

    @property
    def asked(self) -> bool:
        """Whether it asks something of the other."""
        return self.kind in {Kind.INFORMATION, Kind.REQUEST}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadTurn:
    """A turn with what is noted about it.

    Attributes:
        turn: the turn.
        questions: every question in it, those that ask nothing among them.
        restates: where it puts the other's words anew.
        answered: whether it answers the question before it; None when none stood.
        dodge: the words by which it declines to answer.
        bridge: whether it answers and then turns the talk to the other's work.
        insight: number of the turn whose problem it fits with a thought or an experience; 0 for none, its own where somebody
            said that it fits and nothing was told before.
        insight_words: the words both have in common.
        discloses: the words by which the other side tells of a difficulty; empty when it does not.
        control: who leads the talk after it.
        shift: how the lead went over with this turn; None when it stayed.
        focus: what it is mostly about.
        focus_words: the words that made it so; empty when it follows from the question it answers.
        corrected: names of the labels that a person has put right.
    """

    turn: Turn
    questions: tuple[Asked, ...] = ()
    restates: tuple[tuple[int, int], ...] = ()
    answered: Answered | None = None
    dodge: str = ""
    bridge: bool = False
    insight: int = 0
    insight_words: tuple[str, ...] = ()
    discloses: tuple[str, ...] = ()
    control: Side = Side.THEM
    shift: Shift | None = None
    focus: Focus = Focus.OTHER
    focus_words: tuple[str, ...] = ()
    corrected: frozenset[str] = frozenset()

    @property
    def asked(self) -> tuple[Asked, ...]:
        """The questions that ask something of the other."""
        return tuple(each for each in self.questions if each.asked)

    def quote(self, start: int, stop: int) -> str:
        """A piece of what was said."""
        return self.turn.text[start:stop]
