"""Comparing: a talk beside one's own earlier ones, in counts; with few talks nothing more is said."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from proprietor.interview.analysis.setting import Setting
from proprietor.interview.analysis.whole import Analysis
from proprietor.interview.intents import ABOUT_THEM
from proprietor.interview.transcript import Side
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate

FEWEST = 3
"""Earlier talks from which on their middle is worth comparing with (a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A talk in a line.

    Attributes:
        id: the talk.
        name: what it was.
        on: its day.
        setting: what kind of talk it was.
        turns: its turns.
        asked: the candidate's questions.
        about_them: those of them about their work.
        follow_ups: those that took up what was said.
        restated: restatements of the candidate.
        bridges: answers that ended by turning the talk.
        disclosed: difficulties they told of.
        led: turns after which the candidate led.
        english: whether its words were read at all.
    """

    id: RecordId
    name: str
    on: PartialDate | None
    setting: Setting
    turns: int
    asked: int
    about_them: int
    follow_ups: int
    restated: int
    bridges: int
    disclosed: int
    led: int
    english: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One count beside the middle of the earlier talks."""

    what: str
    now: int
    usual: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A talk beside the earlier ones.

    Attributes:
        now: the talk.
        earlier: the earlier ones, oldest first.
        differences: each count beside the middle of the earlier ones; empty while there are too few.
        said: what can be said about it, in a sentence.
    """

    now: Summary
    earlier: tuple[Summary, ...]
    differences: tuple[Difference, ...]
    said: str


def summary_of(talk: RecordId, name: str, on: PartialDate | None, analysis: Analysis) -> Summary:
    """A talk in a line."""
    measures = analysis.measures
    return Summary(
        id=talk,
        name=name,
        on=on,
        setting=analysis.recognised.setting,
        turns=measures.turns,
        asked=len(measures.asked[Side.ME]),
        about_them=sum(len(moments) for intent, moments in measures.by_intent.items() if intent in ABOUT_THEM),
        follow_ups=len(measures.follow_ups),
        restated=len(measures.restated),
        bridges=len(measures.bridges),
        disclosed=len(measures.disclosed),
        led=len(measures.led),
        english=analysis.english,
    )


COUNTS: tuple[tuple[str, Callable[[Summary], int]], ...] = (
    ("questions you asked", lambda talk: talk.asked),
    ("of them about their work", lambda talk: talk.about_them),
    ("follow-ups", lambda talk: talk.follow_ups),
    ("times you said back what you heard", lambda talk: talk.restated),
    ("answers that turned the talk", lambda talk: talk.bridges),
    ("difficulties they told you of", lambda talk: talk.disclosed),
    ("turns after which you led", lambda talk: talk.led),
)
"""What is compared, in words, and how it is counted."""


def compare(now: Summary, earlier: Sequence[Summary]) -> Comparison:
    """A talk beside the earlier ones, which may come in any order; those in other languages are left out."""
    read = [talk for talk in earlier if talk.english and now.english]
    before = tuple(sorted(read, key=lambda talk: talk.on.first.isoformat() if talk.on else ""))
    if not now.english:
        said = "It does not look like English, so its counts are not set beside those of other talks."
    elif not before and earlier:
        said = "Your earlier talks do not look like English, so there is none yet to compare this one with."
    elif not before:
        said = "This is the first talk you keep here; the next one can be compared with it."
    elif len(before) < FEWEST:
        said = f"You keep {len(before) + 1} talks so far; from {FEWEST + 1} on they are compared."
    else:
        said = f"Beside the middle of your {len(before)} earlier talks. Talks differ, so a single difference means little."
    usual = (
        ()
        if len(before) < FEWEST
        else tuple(Difference(what=what, now=count(now), usual=median(count(talk) for talk in before)) for what, count in COUNTS)
    )
    return Comparison(now=now, earlier=before, differences=usual, said=said)
