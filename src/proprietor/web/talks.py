"""Talks on a page: those only at hand and those in the books alike, and how their labels are said."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from proprietor.actions.lab import AnalyseTalk, DrawTalk, ShowTalk, SpeakAs
from proprietor.actions.papers import Drawing, Printed
from proprietor.business import Business
from proprietor.interview.analysis.compare import Comparison
from proprietor.interview.analysis.corrections import moved
from proprietor.interview.analysis.labels import Answered, Focus, ReadTurn
from proprietor.interview.analysis.measures import Length, Measures
from proprietor.interview.analysis.moments import Moment
from proprietor.interview.analysis.whole import Analysis
from proprietor.interview.intents import Intent
from proprietor.interview.records import Conversation, Correction
from proprietor.interview.transcript import Side
from proprietor.values.estimate import Estimate
from proprietor.values.refusals import Refusal
from proprietor.web.at_hand import OfBooks

MOST_TALKS = 8
"""Talks at hand at one time (a guess)."""

KEPT = "cnv_"
"""How the names of kept talks begin."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A talk that is only at hand: its text, whose names are the candidate's, and what was put right.

    Attributes:
        text: the transcript as it was given.
        name: the file it came from; empty for a paste.
        mine: the names the person gave.
        corrections: labels put right so far.
    """

    text: str
    name: str = ""
    mine: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """A talk on its page: how the page names it, its analysis, and what only a kept one has."""

    key: str
    analysis: Analysis
    title: str
    kept: Conversation | None = None
    comparison: Comparison | None = None


def shown(business: Business, key: str) -> Shown:
    """A talk by the name a page has for it.

    Raises:
        Refusal: when there is none of that name.
    """
    if key.startswith(KEPT):
        talk = business.do(ShowTalk(id=key))
        record = talk.kept.record
        assert isinstance(record, Conversation)
        return Shown(record.id, talk.analysis, record.name, record, talk.comparison)
    paper = at_hand(business).get(key)
    asked = AnalyseTalk(text=paper.text, name=paper.name, mine=paper.mine, corrections=paper.corrections)
    return Shown(key, business.do(asked), paper.name or "The talk, read")


def drawn(business: Business, key: str, form: Drawing) -> Printed:
    """The picture of a talk."""
    if key.startswith(KEPT):
        return business.do(DrawTalk(form=form, id=key))
    paper = at_hand(business).get(key)
    return business.do(DrawTalk(form=form, text=paper.text, mine=paper.mine, corrections=paper.corrections))


def put_right(paper: Paper, correction: Correction) -> Paper:
    """A talk at hand with a label put right; the last word on a label stands."""
    place = (correction.turn, correction.question, correction.label)
    others = [each for each in paper.corrections if (each.turn, each.question, each.label) != place]
    return replace(paper, corrections=(*others, correction))


def speak_as(business: Business, key: str, mine: tuple[str, ...]) -> None:
    """Say under which names the candidate speaks.

    What was put right goes with the words it was said of: with the sides the turns can be cut otherwise, and numbers move.
    """
    if key.startswith(KEPT):
        business.do(SpeakAs(id=key, mine=mine))
        return
    papers = at_hand(business)
    paper = papers.get(key)
    before = shown(business, key).analysis.turns
    papers.put(key, replace(paper, mine=mine))
    after = shown(business, key).analysis.turns
    stay = tuple(new for _, new in moved(paper.corrections, before, after) if new is not None)
    papers.put(key, replace(paper, mine=mine, corrections=stay))


def gone() -> Refusal:
    """What is said about a talk that is not at hand."""
    return Refusal(
        "unknown-id",
        "This talk is not at hand any more.",
        "Talks are only held while the program runs, and only the last few, unless you keep them. Paste it once more.",
    )


at_hand: OfBooks[Paper] = OfBooks(MOST_TALKS, gone)
"""The talks at hand."""


INTENTS = {
    Intent.SITUATION: "their situation",
    Intent.PROBLEM: "a difficulty",
    Intent.IMPLICATION: "what follows from it",
    Intent.NEED_PAYOFF: "what good would be",
    Intent.PAST: "your past",
    Intent.LOGISTICS: "logistics",
    Intent.HYPOTHETICAL: "what you would do",
}
UNASKED = {**INTENTS, Intent.PROBLEM: "what lies behind it"}
"""What was not asked about a difficulty that they told of."""

FOCUSES = {
    Focus.THEIR_PROBLEM: "their work",
    Focus.MY_PAST: "your past",
    Focus.LOGISTICS: "logistics",
    Focus.OTHER: "something else",
}
SIDES = {Side.ME: "you", Side.THEM: "they"}
ANSWERED = {Answered.YES: "answered", Answered.PARTLY: "answered in part", Answered.NO: "not answered"}
KINDS_SAID = {
    "teacher": "An examiner with a list",
    "open": "Somebody curious, with time",
    "hurried": "Somebody between two meetings",
    "panel": "A panel with fixed questions",
    "screen": "A recruiter who sorts callers",
    "boss": "Your own boss",
}
"""How the kinds of managers are said."""

VALUES: dict[str, str] = {
    **{intent.value: words for intent, words in INTENTS.items()},
    **{focus.value: words for focus, words in FOCUSES.items()},
    **{side.value: words for side, words in SIDES.items()},
    "partly": "in part",
    "none": "no question stood",
    "yes_no": "yes or no",
    "information": "asks",
    "request": "requests",
}
"""How the values of labels are said; those not here are said as they are."""

LABELS = {
    "focus": "What it is about",
    "control": "Who leads after it",
    "answered": "Does it answer the question before",
    "bridge": "Answers and turns the talk",
    "insight": "A thought that fits what they told",
    "restates": "Says back what was heard",
    "discloses": "Tells of a difficulty",
    "asks": "Asks something",
    "kind": "What stands behind it",
    "form": "How it is built",
    "invites": "What it invites",
    "intent": "What it is after",
    "follow_up": "Asks on about what was just said",
}
"""How labels are said."""


@dataclass(frozen=True, slots=True)
class Count:
    """A line of the counts: what is counted, how often or how long, a share beside it, and the moments behind it."""

    what: str
    figure: str
    beside: str = ""
    moments: tuple[Moment, ...] = ()


def counts_of(analysis: Analysis) -> list[Count]:
    """The counts of a talk, in the order in which they are worth reading.

    Of a talk in another language these are lengths, which need no words, and what a person put right.
    """
    measures = analysis.measures
    of_words = _of_words(measures)
    return [*(of_words if analysis.english else (each for each in of_words if each.moments)), *_lengths(measures)]


def _of_words(measures: Measures) -> list[Count]:
    me, them = Side.ME, Side.THEM
    aside = (*measures.aside[me], *measures.aside[them])
    led = f"{len(measures.led)} of {measures.turns}"
    return [
        _count("Questions you asked", measures.asked[me], share(measures.share_asked, "of all questions")),
        _count("Questions they asked", measures.asked[them]),
        _count("You asked on about what they said", measures.follow_ups, share(measures.follow_up_rate, "of yours")),
        _count("You said back what you heard", measures.restated, ratio(measures.per_question, "for each question")),
        _count("You answered and asked back", measures.bridges),
        _count("Your thought fitted what they told", measures.insights),
        _count("They told of a difficulty", measures.disclosed),
        _count("Rhetorical, retold or merely said along", aside),
        Count("Turns after which you led", led, share(measures.control_share, "of all turns"), measures.led),
    ]


def _lengths(measures: Measures) -> list[Count]:
    me, them = Side.ME, Side.THEM
    words = f"{measures.words[me]} of {measures.words[me] + measures.words[them]}"
    return [
        _longest("Your longest turn", measures.longest[me]),
        _longest("The longest story you drew out of them", measures.longest[them]),
        Count("Your share of the talk, in words", words, share(measures.talk_share, "by time" if measures.timed else "by words")),
    ]


def _so_many(words: int) -> str:
    return f"{words} word" if words == 1 else f"{words} words"


def _count(what: str, moments: tuple[Moment, ...], beside: str = "") -> Count:
    return Count(what, str(len(moments)), beside, moments)


def _longest(what: str, length: Length | None) -> Count:
    return Count(what, _so_many(length.words), moments=(length.at,)) if length else Count(what, "none")


def share(estimate: Estimate, of: str) -> str:
    """A share in words, with its interval where it has one; empty while it cannot be told."""
    if not estimate.told:
        return ""
    low, high = 100 * (estimate.low or 0.0), 100 * (estimate.high or 0.0)
    between = f" ({low:.0f} to {high:.0f})" if low < high else ""
    return f"{100 * (estimate.value or 0.0):.0f} % {of}{between}"


def ratio(estimate: Estimate, of: str) -> str:
    """A ratio in words; empty while it cannot be told, and where it is none."""
    return f"{estimate.value:.1f} {of}" if estimate.value else ""


@dataclass(frozen=True, slots=True)
class Note:
    """A label of a turn as its margin says it, and the words that made it so."""

    words: str
    because: str = ""


def notes_of(read: ReadTurn, *, english: bool = True) -> list[Note]:
    """The labels of a turn, in words; in another language only those that a person gave it."""
    fits = f"fits turn {read.insight}" if read.insight != read.turn.number else "fits what they told"
    about = english or "focus" in read.corrected
    found: list[tuple[bool, Note]] = [
        (about, Note(f"about {FOCUSES[read.focus]}", ", ".join(read.focus_words))),
        (read.bridge, Note("answers and asks back")),
        (bool(read.insight), Note(fits, ", ".join(read.insight_words))),
        (bool(read.restates), Note("says back")),
        (bool(read.discloses), Note("a difficulty", ", ".join(read.discloses))),
        (read.answered not in {None, Answered.YES}, Note(ANSWERED[read.answered], read.dodge) if read.answered else Note("")),
        (read.shift is not None, Note(f"the lead goes to {'you' if read.control is Side.ME else 'them'}, {read.shift}")),
    ]
    return [note for holds, note in found if holds]


def marked_spans(read: ReadTurn) -> Sequence[tuple[int, int, str]]:
    """The pieces of a turn to mark, as (start, end, what): questions and restatements; of two that overlap the first stays."""
    pieces = [(each.start, each.stop, "asks" if each.asked else "aside") for each in read.questions]
    pieces += [(start, stop, "back") for start, stop in read.restates]
    found: list[tuple[int, int, str]] = []
    for piece in sorted(pieces):
        if not found or piece[0] >= found[-1][1]:
            found.append(piece)
    return found
